package org.wirecopy.report;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.EnumSet;
import java.util.Set;

/** Which part of an analysis is wanted. */
public enum View {
  /** Everything but the kept texts. */
  ANALYSIS(EnumSet.allOf(RowKind.class)),
  /** All that concerns one thing, from an analysis narrowed by {@link Focus}. */
  EXPLANATION(EnumSet.allOf(RowKind.class)),
  /** Two texts against each other. */
  COMPARISON(RowKind.PASSAGE, RowKind.PAIR),
  /** Every shared passage. */
  PASSAGES(RowKind.PASSAGE, RowKind.PAIR),
  /** Copies of the same text. */
  CLUSTERS(RowKind.CLUSTER, RowKind.FORM),
  /** The noise, and what remains without it. */
  CLEANING(RowKind.DOCUMENT),
  /** The noise, mark by mark, with the rule that made each mark. */
  REMOVALS(RowKind.DOCUMENT),
  /** Documents, sources and stories weighed. */
  SOURCES(RowKind.RELIABILITY, RowKind.SOURCE, RowKind.STORY);

  private final Set<RowKind> rows;

  View(RowKind first, RowKind... others) {
    this(EnumSet.of(first, others));
  }

  View(Set<RowKind> rows) {
    this.rows = rows;
  }

  /**
   * Whether rows of this kind belong to the view.
   *
   * @param row the kind of row
   * @return true if they are to be written
   */
  public boolean shows(RowKind row) {
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
