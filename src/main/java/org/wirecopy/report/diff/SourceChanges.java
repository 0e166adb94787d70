package org.wirecopy.report.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells which sources two results know, and of which they say something else. */
final class SourceChanges {
  private SourceChanges() {}

  private record Key(String source, String kind) {
    static Key of(SourceStanding standing) {
      return new Key(standing.source(), standing.kind());
    }
  }

  static List<Changed<SourceStanding>> between(StoredAnalysis before, StoredAnalysis after) {
    Map<Key, SourceStanding> old = new LinkedHashMap<>();
    before.findings().sources().forEach(one -> old.put(Key.of(one), one));
    List<Changed<SourceStanding>> changes = new ArrayList<>();
    for (SourceStanding one : after.findings().sources()) {
      SourceStanding was = old.remove(Key.of(one));
      if (was == null) {
        changes.add(Changed.added(one));
      } else if (!was.equals(one)) {
        changes.add(new Changed<>(Change.CHANGED, was, one));
      }
    }
    List<Changed<SourceStanding>> all = new ArrayList<>();
    old.values().forEach(one -> all.add(Changed.gone(one)));
    all.addAll(changes);
    return all;
  }
}
