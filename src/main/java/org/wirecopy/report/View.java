package org.wirecopy.report;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.EnumSet;
import java.util.Set;

/** Which part of an analysis is wanted. */
public enum View {
  /** Everything but the kept texts. */
  ANALYSIS(EnumSet.allOf(Row.class)),
  /** All that concerns one thing, from an analysis narrowed by {@link Focus}. */
  EXPLANATION(EnumSet.allOf(Row.class)),
  /** Two texts against each other. */
  COMPARISON(Row.PASSAGE, Row.PAIR),
  /** Every shared passage. */
  PASSAGES(Row.PASSAGE, Row.PAIR),
  /** Copies of the same text. */
  CLUSTERS(Row.CLUSTER, Row.FORM),
  /** The noise, and what remains without it. */
  CLEANING(Row.DOCUMENT),
  /** The noise, mark by mark, with the rule that made each mark. */
  REMOVALS(Row.DOCUMENT),
  /** Documents, sources and stories weighed. */
  SOURCES(Row.RELIABILITY, Row.SOURCE, Row.STORY);

  private final Set<Row> rows;

  View(Row first, Row... others) {
    this(EnumSet.of(first, others));
  }

  View(Set<Row> rows) {
    this.rows = rows;
  }

  /**
   * Whether rows of this kind belong to the view.
   *
   * @param row the kind of row
   * @return true if they are to be written
   */
  public boolean shows(Row row) {
    checkNotNull(row, "row");
    return rows.contains(row);
  }

  /**
   * Whether the text that remains without the noise is wanted too.
   *
   * @return true for {@link #CLEANING} and {@link #REMOVALS}
   */
  public boolean showsKeptText() {
    return this == CLEANING || this == REMOVALS;
  }

  /**
   * Whether it is wanted which agencies and originals each document names.
   *
   * @return true for {@link #ANALYSIS} and {@link #EXPLANATION}
   */
  public boolean showsNamings() {
    return this == ANALYSIS || this == EXPLANATION;
  }
}
