package org.wirecopy.report.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells which passages of two results are the same. */
final class PassageMatches {
  private final StoredAnalysis before;
  private final StoredAnalysis after;
  private final Map<String, SharedPassage> old = new LinkedHashMap<>();
  private final Map<String, SharedPassage> matched = new HashMap<>();
  private final Map<String, String> renamed = new HashMap<>();

  private PassageMatches(StoredAnalysis before, StoredAnalysis after) {
    this.before = before;
    this.after = after;
  }

  static PassageMatches between(StoredAnalysis before, StoredAnalysis after) {
    PassageMatches matches = new PassageMatches(before, after);
    before.findings().passages().forEach(one -> matches.old.put(one.id(), one));
    List<SharedPassage> unknown = new ArrayList<>();
    for (SharedPassage one : after.findings().passages()) {
      SharedPassage known = matches.old.remove(one.id());
      if (known == null) {
        unknown.add(one);
      } else {
        matches.matched.put(one.id(), known);
      }
    }
    matches.matchByShape(unknown);
    return matches;
  }

  /** Matches what is in documents of another name, where there is one way only to do so. */
  private void matchByShape(List<SharedPassage> unknown) {
    Map<Key, List<SharedPassage>> gone = byKey(old.values(), after);
    Map<Key, List<SharedPassage>> come = byKey(unknown, before);
    for (Map.Entry<Key, List<SharedPassage>> entry : come.entrySet()) {
      List<SharedPassage> were = gone.getOrDefault(entry.getKey(), List.of());
      if (were.size() == 1 && entry.getValue().size() == 1) {
        match(were.get(0), entry.getValue().get(0));
      }
    }
  }

  private void match(SharedPassage was, SharedPassage is) {
    boolean isTurned = !fits(was.left(), is.left()) || !fits(was.right(), is.right());
    SharedPassage.Site left = isTurned ? is.right() : is.left();
    SharedPassage.Site right = isTurned ? is.left() : is.right();
    boolean isNamedAnew =
        !was.left().document().equals(left.document())
            || !was.right().document().equals(right.document());
    if (isNamedAnew && fits(was.left(), left) && fits(was.right(), right)) {
      old.remove(was.id());
      matched.put(is.id(), was);
      renamed.put(was.left().document(), left.document());
      renamed.put(was.right().document(), right.document());
    }
  }

  /** Whether a side may be in the same document, under another name too, but under one only. */
  private boolean fits(SharedPassage.Site was, SharedPassage.Site is) {
    boolean isSame = was.document().equals(is.document());
    boolean isRenamed =
        !after.documents().contains(was.document()) && !before.documents().contains(is.document());
    return (isSame || isRenamed)
        && is.document().equals(renamed.getOrDefault(was.document(), is.document()));
  }

  /**
   * What a passage has in common with itself in a document of another name: its content, and the
   * document that both results have. The order of the names says which side is the left, so here
   * sides are in an order that does not depend on names.
   */
  private record Key(long words, double similarity, String first, String second) {
    static Key of(SharedPassage passage, StoredAnalysis other) {
      String left = side(passage.left(), passage.shape().left(), other);
      String right = side(passage.right(), passage.shape().right(), other);
      boolean isTurned = left.compareTo(right) > 0;
      return new Key(
          passage.shape().words(),
          passage.shape().similarity(),
          isTurned ? right : left,
          isTurned ? left : right);
    }

    private static String side(SharedPassage.Site site, long edits, StoredAnalysis other) {
      String kept = other.documents().contains(site.document()) ? site.document() : "";
      return site.end() - site.start() + " " + edits + " " + kept;
    }
  }

  private static Map<Key, List<SharedPassage>> byKey(
      Iterable<SharedPassage> passages, StoredAnalysis other) {
    Map<Key, List<SharedPassage>> byKey = new LinkedHashMap<>();
    for (SharedPassage one : passages) {
      byKey.computeIfAbsent(Key.of(one, other), key -> new ArrayList<>()).add(one);
    }
    return byKey;
  }

  /** The names that passages of the older result have now, unless they are gone. */
  Map<String, String> namesNow() {
    Map<String, String> names = new HashMap<>();
    matched.forEach((id, was) -> names.put(was.id(), id));
    return names;
  }

  /** The name that a document of the older result has now. */
  String documentNow(String document) {
    return renamed.getOrDefault(document, document);
  }

  List<Changed<SharedPassage>> changes() {
    List<Changed<SharedPassage>> changes = new ArrayList<>();
    old.values().forEach(one -> changes.add(Changed.gone(one)));
    for (SharedPassage one : after.findings().passages()) {
      SharedPassage was = matched.get(one.id());
      if (was == null) {
        changes.add(Changed.added(one));
      } else if (!was.kind().equals(one.kind())) {
        changes.add(new Changed<>(Change.CHANGED, was, one));
      } else if (!was.standsWhere(one)) {
        changes.add(new Changed<>(Change.MOVED, was, one));
      }
    }
    return changes;
  }
}
