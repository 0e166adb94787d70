package org.wirecopy.reliability.observation;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.wirecopy.document.Span;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;
import org.wirecopy.work.LongSet;

/** Counts words in capitals and exclamation marks, in the headline and in the narration. */
final class ShoutingObserver implements Observer {
  /** Shorter words in capitals are mostly abbreviations, even beside one another. */
  private static final int SHORTEST = 4;

  private static final String EXCLAMATION = "!！¡";

  @Override
  public List<Observation> observe(ObservedText reading) {
    Headline headline =
        reading.unit().isWhole() ? Headline.of(reading.unit().document()) : Headline.NONE;
    List<Span> place = headline.span().length() > 0 ? List.of(headline.span()) : List.of();
    Tokens words = Tokenizer.tokenize(headline.text());
    double capitals = words.size() == 0 ? 0 : (double) shouted(words).size() / words.size();
    long marks = headline.text().chars().filter(c -> c != '¡' && isExclamation((char) c)).count();
    Tokens narration = reading.narration();
    return List.of(
        new Observation("shouting-in-headline", capitals, capitals > 0 ? place : List.of()),
        new Observation("exclamation-in-headline", marks, marks > 0 ? place : List.of()),
        Observation.rate("shouting", shouted(narration), narration.size()),
        Observation.rate("exclamation", exclaimed(narration), narration.size()));
  }

  /**
   * Words in capitals beside other words in capitals, or that are written without them elsewhere: a
   * lone one is mostly an abbreviation or the place of a dateline.
   */
  private static List<Span> shouted(Tokens words) {
    boolean[] capitals = new boolean[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      capitals[i] = isInCapitals(words, i);
    }
    List<Span> shouted = new ArrayList<>();
    Supplier<LongSet> written = Suppliers.memoize(() -> written(words));
    for (int i = 0; i < words.size(); i++) {
      boolean beside = i > 0 && capitals[i - 1] || capitals[i + 1];
      if (capitals[i]
          && words.end(i) - words.start(i) >= SHORTEST
          && (beside || written.get().contains(words.word(i)))) {
        shouted.add(words.span(i, i + 1));
      }
    }
    return shouted;
  }

  /** The words that are written without capitals somewhere. */
  private static LongSet written(Tokens words) {
    LongSet written = new LongSet(words.size());
    for (int i = 0; i < words.size(); i++) {
      if (isWithoutCapitals(words, i)) {
        written.add(words.word(i));
      }
    }
    return written;
  }

  private static boolean isWithoutCapitals(Tokens words, int index) {
    for (int at = words.start(index); at < words.end(index); at++) {
      if (Character.isUpperCase(words.original().charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInCapitals(Tokens words, int index) {
    int at = words.start(index);
    int end = words.end(index);
    if (end - at < 2) {
      return false;
    }
    while (at < end) {
      int codePoint = words.original().codePointAt(at);
      if (!Character.isUpperCase(codePoint)) {
        return false;
      }
      at += Character.charCount(codePoint);
    }
    return true;
  }

  /** The exclamation marks right behind words. */
  private static List<Span> exclaimed(Tokens words) {
    List<Span> exclaimed = new ArrayList<>();
    String text = words.original();
    for (int i = 0; i < words.size(); i++) {
      int end = words.end(i);
      if (end < text.length() && isExclamation(text.charAt(end))) {
        exclaimed.add(new Span(end, end + 1));
      }
    }
    return exclaimed;
  }

  private static boolean isExclamation(char c) {
    return EXCLAMATION.indexOf(c) >= 0;
  }
}
