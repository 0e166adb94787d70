package org.wirecopy.report.diff;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.wirecopy.report.Style;
import org.wirecopy.work.Labels;

/** The formats that a difference can be written in. */
public enum DifferenceFormat {
  /** For a person to read. */
  TEXT,
  /** For programs: one JSON object a line. */
  JSONL;

  /**
   * The format of a name.
   *
   * @param label the name, for example {@code jsonl}
   * @return the format
   * @throws IllegalArgumentException if there is no such format; the message lists those that are
   */
  public static DifferenceFormat of(String label) {
    checkNotNull(label, "label");
    return Labels.find(DifferenceFormat.class, label)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "format must be one of " + labels() + ", was " + label));
  }

  /**
   * The format's name on the command line.
   *
   * @return the name in lower case
   */
  public String label() {
    return Labels.of(this);
  }

  /**
   * The names of all formats.
   *
   * @return {@code text, jsonl}
   */
  public static String labels() {
    return Arrays.stream(values()).map(DifferenceFormat::label).collect(Collectors.joining(", "));
  }

  /**
   * Writes a difference. The same difference gives the same bytes.
   *
   * @param difference what changed
   * @param style how text for a person looks
   * @param out where the bytes go; flushed, and not closed
   * @throws IOException if {@code out} does not take them
   */
  public void write(Difference difference, Style style, OutputStream out) throws IOException {
    checkNotNull(difference, "difference");
    checkNotNull(style, "style");
    checkNotNull(out, "out");
    switch (this) {
      case TEXT -> new DifferenceText(difference, style, out).write();
      case JSONL -> new DifferenceRows(difference).write(out);
    }
  }
}
