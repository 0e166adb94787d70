package org.wirecopy.dedup;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;

/**
 * Why something was removed, for a ledger.
 *
 * @param rule the rule
 * @param document the id of the document
 * @param line the line on which its row starts, from 1
 * @param span what of its text went
 * @param kind the kind of reuse or noise, or {@code null} where none was told
 * @param similarity how alike it is to what stays, from 0 to 1; {@code null} for noise
 * @param explanation what the rule saw, for noise
 * @param other where the same stands, or {@code null}
 * @param isKept whether that stays
 */
record Reason(
    Rule rule,
    String document,
    int line,
    Span span,
    @Nullable String kind,
    @Nullable Double similarity,
    @Nullable String explanation,
    @Nullable Place other,
    boolean isKept) {
  /**
   * A place in the corpus.
   *
   * @param input the file
   * @param line the line on which the row starts, from 1
   * @param document the id
   * @param span the part of its text
   */
  record Place(String input, int line, String document, Span span) {}
}
