package org.wirecopy.report;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How an analysis is to be presented, whatever the format.
 *
 * @param view which part of the analysis is wanted
 * @param offsets the unit of places in rows
 * @param style how text for a person looks
 * @param subjects the ids of the documents in the order in which they are to be shown, for {@link
 *     View#COMPARISON} the left and the right; empty for the analysis's own order
 * @param paths tells the path of a document's file from its id, so that a terminal can open what a
 *     text names; the id itself where there is no such file
 */
public record Presentation(
    View view, Offsets offsets, Style style, List<String> subjects, UnaryOperator<String> paths) {
  /** Copies the ids. */
  public Presentation {
    checkNotNull(view, "view");
    checkNotNull(offsets, "offsets");
    checkNotNull(style, "style");
    checkNotNull(subjects, "subjects");
    checkNotNull(paths, "paths");
    subjects = List.copyOf(subjects);
  }

  /**
   * A view with UTF-16 offsets and a plain style.
   *
   * @param view which part of the analysis is wanted
   * @return the presentation
   */
  public static Presentation of(View view) {
    return new Presentation(view, Offsets.UTF16, Style.PLAIN, List.of(), UnaryOperator.identity());
  }
}
