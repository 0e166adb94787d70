package org.wirecopy.dedup.step;

import static com.google.common.base.Preconditions.checkNotNull;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.trace.ReuseKind;

/**
 * Why something was removed, for a ledger.
 *
 * @param rule the rule
 * @param document the id of the document
 * @param line the line on which its row starts, from 1
 * @param span what of its text went
 * @param kind the kind of reuse or noise, or {@code null} where none was told
 * @param similarity how alike it is to what stays, from 0 to 1; {@code null} for noise
 * @param explanation what the rule saw, for noise and for texts of which nothing is left
 * @param other where the same stands, or {@code null}
 * @param isKept whether that stays
 */
public record Reason(
    RemovalRule rule,
    String document,
    long line,
    Span span,
    @Nullable String kind,
    @Nullable Double similarity,
    @Nullable String explanation,
    @Nullable Place other,
    boolean isKept) {
  /** Refuses {@code null}. */
  public Reason {
    checkNotNull(rule, "rule");
    checkNotNull(document, "document");
    checkNotNull(span, "span");
  }

  /**
   * A place in the corpus.
   *
   * @param input the file
   * @param line the line on which the row starts, from 1
   * @param document the id
   * @param span the part of its text
   */
  public record Place(String input, long line, String document, Span span) {
    /** Refuses {@code null}. */
    public Place {
      checkNotNull(input, "input");
      checkNotNull(document, "document");
      checkNotNull(span, "span");
    }
  }

  /**
   * The row of a text that loses something.
   *
   * @param document its id
   * @param line the line on which it starts, from 1
   * @param isOtherKept whether the other copy stays
   */
  public record Subject(String document, long line, boolean isOtherKept) {
    /** Refuses {@code null}. */
    public Subject {
      checkNotNull(document, "document");
    }

    /**
     * Why it loses what stands in another text.
     *
     * @param rule the rule
     * @param span what of its text goes
     * @param overlap what was found, or {@code null} if it is only noise
     * @param other where the same stands, or {@code null} if it is only noise
     * @return the reason
     */
    public Reason because(
        RemovalRule rule, Span span, @Nullable Overlap overlap, @Nullable Place other) {
      checkNotNull(span, "span");
      ReuseKind kind = overlap == null ? null : overlap.kind();
      return new Reason(
          rule,
          document,
          line,
          span,
          kind == null ? null : kind.label(),
          overlap == null ? null : overlap.similarity(),
          null,
          other,
          isOtherKept);
    }

    /**
     * Why it stays.
     *
     * @param form what was found
     * @param other the text on the same form
     * @param explanation what is other in it
     * @return the reason
     */
    public Reason becauseOfForm(Overlap form, Place other, String explanation) {
      checkNotNull(form, "form");
      checkNotNull(other, "other");
      checkNotNull(explanation, "explanation");
      Reason plain = because(RemovalRule.FORM, form.here(), form, other);
      return new Reason(
          plain.rule,
          document,
          line,
          plain.span,
          plain.kind,
          plain.similarity,
          explanation,
          other,
          false);
    }

    /**
     * Why nothing is left of it.
     *
     * @param trimming what goes
     * @param other where most of it stands, or {@code null} if it is only noise
     * @return the reason, which names the largest passage and tells of the others
     */
    public Reason because(Trimming trimming, @Nullable Place other) {
      checkNotNull(trimming, "trimming");
      Span all = new Span(0, trimming.text().document().text().length());
      Reason main = because(RemovalRule.EMPTY, all, trimming.main().orElse(null), other);
      return new Reason(
          main.rule,
          document,
          line,
          all,
          main.kind,
          main.similarity,
          trimming.described(),
          other,
          isOtherKept);
    }

    /**
     * Why it loses noise.
     *
     * @param mark the noise
     * @param span what of its text goes
     * @return the reason
     */
    public Reason because(Mark mark, Span span) {
      checkNotNull(mark, "mark");
      checkNotNull(span, "span");
      return new Reason(
          RemovalRule.NOISE,
          document,
          line,
          span,
          mark.noise().label(),
          null,
          mark.reason(),
          null,
          false);
    }
  }
}
