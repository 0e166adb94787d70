package org.wirecopy.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wirecopy.align.Passage;
import org.wirecopy.work.Identifiers;
import org.wirecopy.work.UnionFind;

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
    List<String> documents =
        forms.stream()
            .flatMap(passage -> Stream.of(passage.left().document(), passage.right().document()))
            .distinct()
            .sorted()
            .toList();
    UnionFind sets = new UnionFind(documents.size());
    for (Passage passage : forms) {
      sets.union(
          Collections.binarySearch(documents, passage.left().document()),
          Collections.binarySearch(documents, passage.right().document()));
    }
    Map<Integer, List<String>> groups = new LinkedHashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      groups.computeIfAbsent(sets.find(i), set -> new ArrayList<>()).add(documents.get(i));
    }
    return groups.values().stream()
        .map(ids -> new Cluster(Identifiers.of("o", ids), ids, null))
        .toList();
  }
}
