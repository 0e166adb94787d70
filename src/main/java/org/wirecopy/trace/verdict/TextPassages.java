package org.wirecopy.trace.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.trace.Reuse;

/** Tells to which texts a passage belongs: those of which both its sides hold a good part. */
final class TextPassages {
  /** A passage over the joint of two texts is of either that makes up so much of it. */
  private static final double PART = 0.2;

  private final Map<String, TreeMap<Span, Integer>> places = new HashMap<>();
  private final int texts;

  TextPassages(List<List<Passage.Side>> texts) {
    this.texts = texts.size();
    for (int i = 0; i < texts.size(); i++) {
      for (Passage.Side side : texts.get(i)) {
        places.computeIfAbsent(side.document(), d -> new TreeMap<>()).put(side.span(), i);
      }
    }
  }

  /** The passages of each text, in the order of the texts. */
  List<List<Reuse>> assign(List<Reuse> reuses) {
    List<List<Reuse>> assigned = new ArrayList<>();
    for (int i = 0; i < texts; i++) {
      assigned.add(new ArrayList<>());
    }
    for (Reuse reuse : reuses) {
      Set<Integer> both = at(reuse.passage().left());
      both.retainAll(at(reuse.passage().right()));
      if (both.isEmpty()) {
        commonText(reuse.passage()).ifPresent(both::add);
      }
      both.forEach(text -> assigned.get(text).add(reuse));
    }
    return assigned;
  }

  /** Of words that were written anew: the text that the two documents have in common besides. */
  private Optional<Integer> commonText(Passage passage) {
    Map<Integer, Integer> left = lengths(passage.left().document());
    Map<Integer, Integer> right = lengths(passage.right().document());
    left.keySet().retainAll(right.keySet());
    return left.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(e -> -e.getKey()))
        .map(Map.Entry::getKey);
  }

  private Map<Integer, Integer> lengths(String document) {
    Map<Integer, Integer> lengths = new TreeMap<>();
    places
        .getOrDefault(document, new TreeMap<>())
        .forEach((span, text) -> lengths.merge(text, span.length(), Integer::sum));
    return lengths;
  }

  private Set<Integer> at(Passage.Side side) {
    Map<Integer, Integer> covered = new TreeMap<>();
    TreeMap<Span, Integer> here = places.getOrDefault(side.document(), new TreeMap<>());
    Span first = new Span(side.span().start(), side.span().start());
    Map.Entry<Span, Integer> before = here.lowerEntry(first);
    if (before != null) {
      covered.merge(before.getValue(), before.getKey().overlap(side.span()), Integer::sum);
    }
    for (Map.Entry<Span, Integer> place : here.tailMap(first).entrySet()) {
      if (place.getKey().start() >= side.span().end()) {
        break;
      }
      covered.merge(place.getValue(), place.getKey().overlap(side.span()), Integer::sum);
    }
    Set<Integer> texts = new TreeSet<>();
    covered.forEach(
        (text, length) -> {
          if (length > 0 && length >= PART * side.span().length()) {
            texts.add(text);
          }
        });
    return texts;
  }
}
