package org.wirecopy.check.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats that a check can be written in. */
public enum CheckFormat {
  /** For a person to read. */
  TEXT;

  /**
   * The format of a name.
   *
   * @param label the name, for example {@code sarif}
   * @return the format
   * @throws IllegalArgumentException if there is no such format; the message lists those that are
   */
  public static CheckFormat of(String label) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(label))
        .findFirst()
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
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The names of all formats.
   *
   * @return for example {@code text, sarif}
   */
  public static String labels() {
    return Arrays.stream(values()).map(CheckFormat::label).collect(Collectors.joining(", "));
  }

  /**
   * A writer of this format.
   *
   * @param presentation how the check is to be presented
   * @return the writer
   */
  public CheckWriter writer(CheckPresentation presentation) {
    return new CheckText(presentation.style(), presentation.circumstances());
  }
}
