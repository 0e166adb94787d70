package org.wirecopy.trace.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.wirecopy.work.UnionFind;

/**
 * Gathers the sentences that go together in order into texts.
 *
 * <p>Two sentences go together if most of the documents in which the one is followed by anything
 * that is shared have the other there, and most of those in which the other is preceded by anything
 * have the one: half a dispatch that one paper joined to half of another goes on otherwise in most
 * papers; and in one document at least they stand close together. What is left is a piece of a
 * version, a new lead, say, if three in four of its holders hold the same text next to it, and it
 * is most of what they share besides.
 *
 * <p>Linear in the sentences that documents hold.
 */
final class UnitGroups {
  private static final int AHEAD = 3;
  private static final int LONGEST_GAP = 60;
  private static final double MOST = 0.5;
  private static final double NEARLY_ALL = 0.75;
  private static final double MUCH = 0.4;

  private final SharedSentences units;
  private final int documents;
  private final UnionFind sets;
  private final Map<Long, Integer> links = new TreeMap<>();
  private final Set<Long> near = new HashSet<>();
  private final int[] followed;
  private final int[] preceded;

  private UnitGroups(SharedSentences units, int documents) {
    this.units = units;
    this.documents = documents;
    this.sets = new UnionFind(units.count());
    this.followed = new int[units.count()];
    this.preceded = new int[units.count()];
  }

  /** The number of the text of each unit. */
  static int[] of(SharedSentences units, int documents) {
    UnitGroups groups = new UnitGroups(units, documents);
    groups.link();
    groups.join();
    while (groups.absorb()) {
      // A piece that was taken in makes a text that may take in the next.
    }
    int[] texts = new int[units.count()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = groups.sets.find(i);
    }
    return texts;
  }

  private void link() {
    for (int d = 0; d < documents; d++) {
      List<SharedSentences.Held> held = units.sharedIn(d);
      Set<Long> pairs = new HashSet<>();
      Set<Integer> before = new HashSet<>();
      Set<Integer> after = new HashSet<>();
      for (int i = 0; i < held.size(); i++) {
        boolean isNear = true;
        for (int j = i + 1; j < held.size() && j - i <= AHEAD; j++) {
          int one = held.get(i).unit();
          int other = held.get(j).unit();
          isNear &= held.get(j).from() - held.get(j - 1).to() <= LONGEST_GAP;
          if (one != other) {
            long pair = (long) one << Integer.SIZE | other;
            pairs.add(pair);
            before.add(one);
            after.add(other);
            if (isNear) {
              near.add(pair);
            }
          }
        }
      }
      pairs.forEach(pair -> links.merge(pair, 1, Integer::sum));
      before.forEach(unit -> followed[unit]++);
      after.forEach(unit -> preceded[unit]++);
    }
  }

  private void join() {
    links.forEach(
        (pair, count) -> {
          int one = (int) (pair >>> Integer.SIZE);
          int other = pair.intValue();
          if (count > 1
              && near.contains(pair)
              && count > MOST * Math.max(followed[one], preceded[other])) {
            sets.union(one, other);
          }
        });
  }

  /** A text as it is known so far: its words, and the words beside it in its holders, by text. */
  private static final class Group {
    private int words;
    private int holders;
    private int neighboured;
    private final Map<Integer, Integer> beside = new TreeMap<>();
  }

  private boolean absorb() {
    Map<Integer, Group> groups = new TreeMap<>();
    for (int unit = 0; unit < units.count(); unit++) {
      if (units.holders(unit) > 1) {
        groups.computeIfAbsent(sets.find(unit), g -> new Group()).words += units.size(unit);
      }
    }
    for (int d = 0; d < documents; d++) {
      meet(units.sharedIn(d), groups);
    }
    List<Integer> smallestFirst = new ArrayList<>(groups.keySet());
    smallestFirst.sort(
        Comparator.comparingInt((Integer g) -> words(groups, g)).thenComparingInt(g -> g));
    boolean changed = false;
    for (int one : smallestFirst) {
      Group group = groups.get(one);
      if (group == null) {
        continue;
      }
      for (Map.Entry<Integer, Integer> beside : group.beside.entrySet()) {
        boolean belongs =
            beside.getValue() >= NEARLY_ALL * group.neighboured
                && beside.getValue() >= MOST * group.holders;
        if (belongs && words(groups, beside.getKey()) >= group.words) {
          changed |= sets.find(one) != sets.find(beside.getKey());
          sets.union(one, beside.getKey());
          break;
        }
      }
    }
    return changed;
  }

  private static int words(Map<Integer, Group> groups, int group) {
    Group known = groups.get(group);
    return known == null ? 0 : known.words;
  }

  /** Notes for each text of a document which others stand next to it. */
  private void meet(List<SharedSentences.Held> held, Map<Integer, Group> groups) {
    Map<Integer, Integer> words = new HashMap<>();
    int total = 0;
    for (SharedSentences.Held one : held) {
      words.merge(sets.find(one.unit()), units.size(one.unit()), Integer::sum);
      total += units.size(one.unit());
    }
    words.keySet().stream()
        .map(groups::get)
        .filter(Objects::nonNull)
        .forEach(group -> group.holders++);
    Map<Integer, Set<Integer>> beside = new HashMap<>();
    for (int i = 0; i < held.size(); i++) {
      for (int j = i + 1; j < held.size() && j - i <= AHEAD; j++) {
        int one = sets.find(held.get(i).unit());
        int other = sets.find(held.get(j).unit());
        if (one != other) {
          beside.computeIfAbsent(one, g -> new HashSet<>()).add(other);
          beside.computeIfAbsent(other, g -> new HashSet<>()).add(one);
        }
      }
    }
    int all = total;
    beside.forEach(
        (one, others) -> {
          Group group = groups.get(one);
          if (group != null) {
            group.neighboured++;
            int own = words.getOrDefault(one, 0);
            for (int other : others) {
              if (words.getOrDefault(other, 0) >= Math.max(own, MUCH * (all - own))) {
                group.beside.merge(other, 1, Integer::sum);
              }
            }
          }
        });
  }
}
