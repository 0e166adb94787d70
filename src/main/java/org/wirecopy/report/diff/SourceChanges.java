package org.wirecopy.report.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells which sources two results know, and of which they say something else. */
final class SourceChanges {
  private SourceChanges() {}

  private record Key(String source, String kind) {
    static Key of(Standing standing) {
      return new Key(standing.source(), standing.kind());
    }
  }

  static List<Changed<Standing>> between(StoredAnalysis before, StoredAnalysis after) {
    Map<Key, Standing> old = new LinkedHashMap<>();
    before.findings().sources().forEach(one -> old.put(Key.of(one), one));
    List<Changed<Standing>> changes = new ArrayList<>();
    for (Standing one : after.findings().sources()) {
      Standing was = old.remove(Key.of(one));
      if (was == null) {
        changes.add(Changed.added(one));
      } else if (!was.equals(one)) {
        changes.add(new Changed<>(Change.CHANGED, was, one));
      }
    }
    List<Changed<Standing>> all = new ArrayList<>();
    old.values().forEach(one -> all.add(Changed.gone(one)));
    all.addAll(changes);
    return all;
  }
}
