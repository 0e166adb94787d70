package org.wirecopy.dedup;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run did, in numbers. Immutable.
 *
 * @param total everything
 * @param byReason what went, by the label of the rule or, where it is known, of the kind of reuse
 *     or noise; {@code documents} and {@code words} of these tallies are 0
 * @param bySource everything, by the name of the source; documents that name none are under an
 *     empty name
 * @param forms how many documents stay though they are like another, as reports on one form
 */
public record Statistics(
    Tally total, SortedMap<String, Tally> byReason, SortedMap<String, Tally> bySource, long forms) {
  /** Nothing was done. */
  static final Statistics NOTHING =
      new Statistics(Tally.NOTHING, new TreeMap<>(), new TreeMap<>(), 0);

  /** Copies the maps. */
  public Statistics {
    checkNotNull(total, "total");
    checkNotNull(byReason, "byReason");
    checkNotNull(bySource, "bySource");
    byReason = Collections.unmodifiableSortedMap(new TreeMap<>(byReason));
    bySource = Collections.unmodifiableSortedMap(new TreeMap<>(bySource));
  }

  /** Adds up; not safe for threads. */
  static final class Counter {
    private Tally total = Tally.NOTHING;
    private final SortedMap<String, Tally> byReason = new TreeMap<>();
    private final Map<String, Tally> bySource = new TreeMap<>();
    private long forms;

    void form() {
      forms++;
    }

    void document(String source, int words) {
      add(source, new Tally(1, words, 0, 0, 0));
    }

    void removed(String source, String reason, int words) {
      count(source, reason, new Tally(0, 0, 1, words, 0));
    }

    void cut(String source, String reason, int words) {
      count(source, reason, new Tally(0, 0, 0, words, 1));
    }

    private void count(String source, String reason, Tally some) {
      add(source, some);
      byReason.merge(reason, some, Tally::plus);
    }

    private void add(String source, Tally some) {
      total = total.plus(some);
      bySource.merge(source, some, Tally::plus);
    }

    Statistics statistics() {
      return new Statistics(total, byReason, new TreeMap<>(bySource), forms);
    }
  }
}
