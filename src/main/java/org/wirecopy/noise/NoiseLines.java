package org.wirecopy.noise;

import static com.google.common.base.Preconditions.checkNotNull;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Span;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.mark.Noise;

/**
 * The lines of a document that are not blank, for {@linkplain NoiseRule rules} to mark. The first
 * rule that marks a line decides.
 */
public final class NoiseLines {
  private final LineLabels labels;

  NoiseLines(LineLabels labels) {
    this.labels = labels;
  }

  /**
   * The document.
   *
   * @return the document, with its metadata and elements
   */
  public Document document() {
    return labels.document();
  }

  /**
   * How many lines there are.
   *
   * @return the number of lines that are not blank
   */
  public int size() {
    return labels.size();
  }

  /**
   * What a line says.
   *
   * @param line from 0 to below {@link #size()}
   * @return its text, without white space around it, and without the markup that stands in it
   */
  public String text(int line) {
    return labels.row(line).text();
  }

  /**
   * Where a line stands.
   *
   * @param line from 0 to below {@link #size()}
   * @return its span in the document's text
   */
  public Span span(int line) {
    return labels.row(line).span();
  }

  /**
   * What a line was marked as before.
   *
   * @param line from 0 to below {@link #size()}
   * @return the kind, or {@code null} if the line is not marked
   */
  public @Nullable Noise noise(int line) {
    return labels.noise(line);
  }

  /**
   * Marks a line, unless it is marked.
   *
   * @param line from 0 to below {@link #size()}
   * @param noise what it is
   * @param reason what was seen, in words for a person, as in "is the house disclaimer"
   */
  public void mark(int line, Noise noise, String reason) {
    checkNotNull(noise, "noise");
    checkNotNull(reason, "reason");
    labels.mark(line, noise, reason);
  }
}
