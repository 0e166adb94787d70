package org.wirecopy.reliability.story.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.wirecopy.work.LongCounts;
import org.wirecopy.work.Ranges;

/** What one document says, word by word, and where it has it from. Not changed once made. */
final class Account {
  private final StoryWords text;
  private final String own;

  /** The origin of each different word; the last one, if copies of it are of several. */
  private final String[] origins;

  /** The origins that it copied from, most copied words first. */
  private final List<Copied> copied;

  /**
   * An origin that a document copied from.
   *
   * @param origin its name
   * @param words how many words were copied
   */
  private record Copied(String origin, int words) {}

  /**
   * Reads an account.
   *
   * @param text what the document says
   * @param own the origin of what it copied from nobody
   * @param sources what it copied
   */
  Account(StoryWords text, String own, Ranges<CopiedWords.Source> sources) {
    this.text = text;
    this.own = own;
    this.origins = new String[text.different().length];
    int[] words = new int[sources.size()];
    for (int i = 0; i < text.size(); i++) {
      int source = sources.at(text.start(i));
      if (source >= 0) {
        words[source]++;
      }
      int number = text.number(i);
      if (number >= 0 && (source >= 0 || origins[number] == null)) {
        origins[number] = source >= 0 ? sources.value(source).origin() : own;
      }
    }
    this.copied = copied(sources, words);
  }

  private List<Copied> copied(Ranges<CopiedWords.Source> sources, int[] words) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int source = 0; source < words.length; source++) {
      String origin = sources.value(source).origin();
      if (words[source] > 0 && !origin.equals(own)) {
        counts.merge(origin, words[source], Integer::sum);
      }
    }
    List<Copied> from = new ArrayList<>();
    counts.forEach((origin, count) -> from.add(new Copied(origin, count)));
    from.sort(Comparator.comparingInt(Copied::words).reversed());
    return from;
  }

  /** What the document says. */
  StoryWords text() {
    return text;
  }

  /** The origins whose text this document holds. */
  Set<String> origins() {
    Set<String> all = new HashSet<>();
    copied.forEach(from -> all.add(from.origin()));
    all.add(own);
    return all;
  }

  /**
   * Adds up where the words come from that others of the story say too: a share of 1 in all.
   *
   * @param shares the shares of origins, to be added to
   * @param holders how many documents say a word
   * @param saidBy for each origin, how many documents that hold its text say a word
   * @param dependence the share of a word that is an origin's, for the number of words copied
   */
  void addTo(
      Map<String, Double> shares,
      LongCounts holders,
      Map<String, LongCounts> saidBy,
      IntToDoubleFunction dependence) {
    Map<String, Integer> said = new TreeMap<>();
    Map<Copied, Integer> dependent = new TreeMap<>(Comparator.comparing(Copied::origin));
    for (int number = 0; number < origins.length; number++) {
      long word = text.different()[number];
      if (holders.get(word) > 1) {
        said.merge(origins[number], 1, Integer::sum);
        Copied from = origins[number].equals(own) ? from(word, saidBy) : null;
        if (from != null) {
          dependent.merge(from, 1, Integer::sum);
        }
      }
    }
    if (said.isEmpty()) {
      shares.merge(own, 1.0, Double::sum);
      return;
    }
    Map<String, Double> counts = new TreeMap<>();
    said.forEach((origin, count) -> counts.put(origin, (double) count));
    dependent.forEach(
        (from, count) -> {
          double moved = count * dependence.applyAsDouble(from.words());
          counts.merge(own, -moved, Double::sum);
          counts.merge(from.origin(), moved, Double::sum);
        });
    int total = said.values().stream().mapToInt(Integer::intValue).sum();
    counts.forEach((origin, count) -> shares.merge(origin, count / total, Double::sum));
  }

  /** An origin that says a word of the document's own too, from which the document copied. */
  private @Nullable Copied from(long word, Map<String, LongCounts> saidBy) {
    for (Copied from : copied) {
      LongCounts said = saidBy.get(from.origin());
      if (said != null && said.get(word) > 1) {
        return from;
      }
    }
    return null;
  }
}
