package org.wirecopy.trace.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wirecopy.work.BinarySearch;
import org.wirecopy.work.UnionFind;

/**
 * Cuts a text where copying begins and ends: a part is a run of sentences that nearly all who hold
 * one of them hold together, what genome comparison calls a unitig.
 *
 * <p>Linear in the sentences that documents hold.
 */
final class TextParts {
  /** Of those who hold a sentence, so many go on with the next, or it starts another part. */
  private static final double NEARLY_ALL = 0.8;

  private final TextSentences text;

  /** The sentences of the text, sorted; sets are of their indexes. */
  private final int[] sentences;

  private final UnionFind sets;

  private TextParts(TextSentences text) {
    this.text = text;
    this.sentences =
        text.byHolder().values().stream()
            .flatMap(List::stream)
            .mapToInt(SharedSentences.Held::unit)
            .sorted()
            .distinct()
            .toArray();
    this.sets = new UnionFind(sentences.length);
  }

  /** The part that a sentence is in. */
  private int part(int sentence) {
    return sets.find(BinarySearch.firstFrom(sentences, sentence));
  }

  /**
   * The parts of a text.
   *
   * @param text its sentences in its holders
   * @return the places of each part, the parts in the order of the text
   */
  static List<List<HeldPlace>> of(TextSentences text) {
    TextParts parts = new TextParts(text);
    parts.join();
    return parts.places();
  }

  private void join() {
    Map<Integer, Integer> holders = new HashMap<>();
    Map<Long, Integer> next = new TreeMap<>();
    for (List<SharedSentences.Held> held : text.byHolder().values()) {
      Set<Integer> own = new HashSet<>();
      Set<Long> pairs = new HashSet<>();
      for (int i = 0; i < held.size(); i++) {
        own.add(held.get(i).unit());
        if (i > 0 && goesOn(held.get(i - 1), held.get(i))) {
          pairs.add((long) held.get(i - 1).unit() << Integer.SIZE | held.get(i).unit());
        }
      }
      own.forEach(unit -> holders.merge(unit, 1, Integer::sum));
      pairs.forEach(pair -> next.merge(pair, 1, Integer::sum));
    }
    next.forEach(
        (pair, count) -> {
          int one = (int) (pair >>> Integer.SIZE);
          int other = pair.intValue();
          int most = Math.max(holders.getOrDefault(one, 0), holders.getOrDefault(other, 0));
          if (count >= NEARLY_ALL * most) {
            sets.union(
                BinarySearch.firstFrom(sentences, one), BinarySearch.firstFrom(sentences, other));
          }
        });
  }

  /** Whether one sentence follows another without a sentence of the document's own between. */
  private static boolean goesOn(SharedSentences.Held one, SharedSentences.Held next) {
    return one.unit() != next.unit() && next.from() - one.to() <= TextSentences.LONGEST_EDIT;
  }

  private List<List<HeldPlace>> places() {
    Map<Integer, List<HeldPlace>> places = new LinkedHashMap<>();
    List<Integer> order = new ArrayList<>();
    text.byHolder()
        .forEach(
            (holder, held) -> {
              int before = -1;
              for (int i = 0; i < held.size(); ) {
                int part = part(held.get(i).unit());
                int end = i + 1;
                while (end < held.size()
                    && part(held.get(end).unit()) == part
                    && goesOn(held.get(end - 1), held.get(end))) {
                  end++;
                }
                places
                    .computeIfAbsent(part, p -> new ArrayList<>())
                    .add(new HeldPlace(holder, held.get(i).from(), held.get(end - 1).to()));
                if (!order.contains(part)) {
                  order.add(order.indexOf(before) + 1, part);
                }
                before = part;
                i = end;
              }
            });
    return order.stream().map(places::get).filter(TextParts::isShared).toList();
  }

  private static boolean isShared(List<HeldPlace> places) {
    return places.stream().map(HeldPlace::holder).distinct().count() > 1;
  }
}
