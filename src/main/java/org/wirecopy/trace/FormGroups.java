package org.wirecopy.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wirecopy.align.Passage;

/** Gathers the documents that are reports on one form. */
final class FormGroups {
  private FormGroups() {}

  /** The groups, each of two documents or more, sorted by their first document. */
  static List<Cluster> of(List<Reuse> reuses) {
    List<Passage> forms =
        reuses.stream()
            .filter(reuse -> reuse.kind() == ReuseKind.SAME_FORM)
            .map(Reuse::passage)
            .toList();
    Map<String, Integer> numbers = new TreeMap<>();
    for (Passage passage : forms) {
      numbers.putIfAbsent(passage.left().document(), numbers.size());
      numbers.putIfAbsent(passage.right().document(), numbers.size());
    }
    UnionFind sets = new UnionFind(numbers.size());
    for (Passage passage : forms) {
      sets.union(numbers.get(passage.left().document()), numbers.get(passage.right().document()));
    }
    Map<Integer, List<String>> members = new HashMap<>();
    List<List<String>> groups = new ArrayList<>();
    numbers.forEach(
        (document, number) -> {
          List<String> group = members.computeIfAbsent(sets.find(number), n -> new ArrayList<>());
          if (group.isEmpty()) {
            groups.add(group);
          }
          group.add(document);
        });
    return groups.stream().map(ids -> new Cluster(Identifiers.of("o", ids), ids, null)).toList();
  }
}
