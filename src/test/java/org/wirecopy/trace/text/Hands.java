package org.wirecopy.trace.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.token.Tokenizer;

/** Documents of sentences, each given by a letter or word, and the copies among them. */
final class Hands {
  /** Documents and their copies. */
  record Held(List<Holder> holders, List<Passage> copies) {
    HeldTexts texts() {
      return HeldTexts.of(holders, copies);
    }
  }

  private Hands() {}

  /**
   * Documents, from the earliest to the latest.
   *
   * @param documents the sentences of each by their names, a blank between; each is compared with
   *     all earlier ones, and what it has of the first that holds a sentence is a copy
   */
  static Held of(String... documents) {
    List<Holder> holders = new ArrayList<>();
    for (String document : documents) {
      String text =
          Arrays.stream(document.split(" ")).map(Hands::sentence).collect(Collectors.joining(" "));
      holders.add(new Holder("d" + holders.size(), Tokenizer.tokenize(text)));
    }
    List<Passage> copies = new ArrayList<>();
    for (int later = 0; later < documents.length; later++) {
      for (String name : documents[later].split(" ")) {
        for (int earlier = 0; earlier < later; earlier++) {
          if (List.of(documents[earlier].split(" ")).contains(name)) {
            copies.add(
                new Passage(
                    side(holders.get(earlier), name),
                    side(holders.get(later), name),
                    9,
                    1,
                    List.of()));
            break;
          }
        }
      }
    }
    return new Held(holders, copies);
  }

  /** Nine words that stand nowhere else. */
  static String sentence(String name) {
    return "The " + name + "a " + name + "b " + name + "c " + name + "d " + name + "e " + name
        + "f " + name + "g " + name + "h.";
  }

  /** The names of the sentences in a place. */
  static String names(Held held, HeldPlace place) {
    Holder holder = held.holders.get(place.holder());
    String text = holder.words().span(place.from(), place.to()).of(holder.words().original());
    return Arrays.stream(text.split("[. ]+"))
        .filter(word -> word.endsWith("a"))
        .map(word -> word.substring(0, word.length() - 1))
        .collect(Collectors.joining(" "));
  }

  private static Passage.Side side(Holder holder, String name) {
    String sentence = sentence(name);
    int start = holder.words().original().indexOf(sentence);
    return new Passage.Side(holder.id(), new Span(start, start + sentence.length() - 1));
  }
}
