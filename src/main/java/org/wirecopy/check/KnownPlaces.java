package org.wirecopy.check;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which places of texts a baseline knows: those in the files that it names, and for each of
 * its places that is no longer there one to which the text may have moved. Not safe for threads.
 */
final class KnownPlaces {
  private final Baseline baseline;
  private final Texts texts;
  private final Map<Baseline.Entry, Multiset<String>> met = new HashMap<>();
  private final Map<Baseline.Entry, Integer> moved = new HashMap<>();

  KnownPlaces(Baseline baseline, Texts texts) {
    this.baseline = baseline;
    this.texts = texts;
  }

  /** The entry that knows a text in some places; null if none does. */
  Baseline.@Nullable Entry entry(List<Spot> spots) {
    return baseline.size() == 0 || spots.isEmpty()
        ? null
        : baseline.knowing(texts.content(spots.get(0)));
  }

  /**
   * Notes which places of an entry are still there. All texts are noted before any is asked for.
   */
  void note(Baseline.Entry entry, List<Spot> spots) {
    Multiset<String> here = paths(byPath(entry, spots));
    Multiset<String> known = met.computeIfAbsent(entry, one -> HashMultiset.create());
    here.entrySet()
        .forEach(
            one ->
                known.setCount(
                    one.getElement(), Math.max(one.getCount(), known.count(one.getElement()))));
  }

  /** The places of a text that an entry knows. */
  Set<Spot> known(Baseline.Entry entry, List<Spot> spots) {
    Set<Spot> known = byPath(entry, spots);
    int left =
        moved.computeIfAbsent(
            entry,
            one -> one.places().size() - met.getOrDefault(one, HashMultiset.create()).size());
    for (Spot spot : spots) {
      if (left > 0 && known.add(spot)) {
        left--;
      }
    }
    moved.put(entry, left);
    return known;
  }

  private Set<Spot> byPath(Baseline.Entry entry, List<Spot> spots) {
    Multiset<String> open = HashMultiset.create(entry.places());
    Set<Spot> known = new HashSet<>();
    for (Spot spot : spots) {
      if (open.remove(texts.path(spot))) {
        known.add(spot);
      }
    }
    return known;
  }

  private Multiset<String> paths(Set<Spot> spots) {
    Multiset<String> paths = HashMultiset.create();
    spots.forEach(spot -> paths.add(texts.path(spot)));
    return paths;
  }
}
