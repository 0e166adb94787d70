package org.wirecopy.report.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wirecopy.report.RowKind;

/** Tells which families, clusters and stories of two results are the same. */
final class GroupMatches {
  private static final List<RowKind> KINDS =
      List.of(RowKind.FAMILY, RowKind.CLUSTER, RowKind.STORY);

  private final PassageMatches passages;
  private final Map<String, String> namesNow;

  GroupMatches(PassageMatches passages) {
    this.passages = passages;
    this.namesNow = passages.namesNow();
  }

  List<Changed<Group>> changes(StoredAnalysis before, StoredAnalysis after) {
    List<Changed<Group>> changes = new ArrayList<>();
    for (RowKind kind : KINDS) {
      changes(groups(before, kind), groups(after, kind), changes);
    }
    return changes;
  }

  private static List<Group> groups(StoredAnalysis result, RowKind kind) {
    return result.findings().groups().stream().filter(group -> group.row() == kind).toList();
  }

  private void changes(List<Group> before, List<Group> after, List<Changed<Group>> changes) {
    Map<String, Group> old = new LinkedHashMap<>();
    before.forEach(group -> old.put(group.id(), group));
    Map<String, Group> matched = new HashMap<>();
    List<Group> unknown = new ArrayList<>();
    for (Group group : after) {
      Group same = old.remove(group.id());
      if (same == null) {
        unknown.add(group);
      } else {
        matched.put(group.id(), same);
      }
    }
    matchByParts(old, unknown, matched);
    old.values().forEach(group -> changes.add(Changed.gone(group)));
    for (Group group : after) {
      Group was = matched.get(group.id());
      if (was == null) {
        changes.add(Changed.added(group));
      } else if (!isSame(was, group)) {
        changes.add(new Changed<>(Change.CHANGED, was, group));
      }
    }
  }

  /**
   * Gives each group that has no namesake the one that shares most with it, the first of equals.
   */
  private void matchByParts(
      Map<String, Group> old, List<Group> unknown, Map<String, Group> matched) {
    Map<String, List<Group>> holders = new HashMap<>();
    for (Group group : old.values()) {
      for (String part : partsNow(group)) {
        holders.computeIfAbsent(part, key -> new ArrayList<>()).add(group);
      }
    }
    for (Group group : unknown) {
      Group nearest = nearest(group, holders, old);
      if (nearest != null) {
        old.remove(nearest.id());
        matched.put(group.id(), nearest);
      }
    }
  }

  private static @Nullable Group nearest(
      Group group, Map<String, List<Group>> holders, Map<String, Group> free) {
    Map<String, Integer> shared = new LinkedHashMap<>();
    Set<String> parts = parts(group);
    for (String part : parts) {
      for (Group holder : holders.getOrDefault(part, List.of())) {
        shared.merge(holder.id(), 1, Integer::sum);
      }
    }
    Group nearest = null;
    int most = 0;
    for (Map.Entry<String, Integer> one : shared.entrySet()) {
      Group candidate = free.get(one.getKey());
      int count = one.getValue();
      if (candidate != null
          && count > most
          && 2 * count >= Math.min(parts.size(), parts(candidate).size())) {
        nearest = candidate;
        most = count;
      }
    }
    return nearest;
  }

  private static Set<String> parts(Group group) {
    return new TreeSet<>(group.passages().isEmpty() ? group.documents() : group.passages());
  }

  private Set<String> partsNow(Group group) {
    Set<String> parts = new HashSet<>();
    for (String part : parts(group)) {
      parts.add(
          group.passages().isEmpty()
              ? passages.documentNow(part)
              : namesNow.getOrDefault(part, part));
    }
    return parts;
  }

  private boolean isSame(Group was, Group is) {
    Set<String> documents = new HashSet<>();
    was.documents().forEach(document -> documents.add(passages.documentNow(document)));
    String origin = was.facts().origin();
    Group.Facts facts =
        new Group.Facts(
            origin != null ? passages.documentNow(origin) : null, was.facts().independentOrigins());
    return documents.equals(Set.copyOf(is.documents())) && facts.equals(is.facts());
  }
}
