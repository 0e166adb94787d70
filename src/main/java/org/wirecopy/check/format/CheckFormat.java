package org.wirecopy.check.format;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.wirecopy.work.Labels;

/**
 * The formats that a check can be written in.
 *
 * <pre>{@code
 * CheckFormat.SARIF.writer(CheckPresentation.ROOT).write(report, out);
 * }</pre>
 */
public enum CheckFormat {
  /** For a person to read. */
  TEXT,
  /** SARIF 2.1.0, for code scanning. */
  SARIF,
  /** Workflow commands of GitHub Actions: annotations at the lines. */
  GITHUB,
  /** Markdown, for the summary of a step of GitHub Actions. */
  MARKDOWN,
  /** A page for a browser, without a script. */
  HTML,
  /** A Code Quality report of GitLab. */
  GITLAB,
  /** Test results in the XML of JUnit. */
  JUNIT,
  /** The XML of Checkstyle. */
  CHECKSTYLE,
  /** For programs: one JSON object a line. */
  JSONL;

  /**
   * The format of a name.
   *
   * @param label the name, for example {@code sarif}
   * @return the format
   * @throws IllegalArgumentException if there is no such format; the message lists those that are
   */
  public static CheckFormat of(String label) {
    checkNotNull(label, "label");
    return Labels.find(CheckFormat.class, label)
        .orElseThrow(() -> new IllegalArgumentException(unknown(label)));
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
   * A writer of this format.
   *
   * @param presentation how the check is to be presented
   * @return the writer
   */
  public CheckWriter writer(CheckPresentation presentation) {
    checkNotNull(presentation, "presentation");
    return switch (this) {
      case TEXT -> new CheckText(presentation.style(), presentation.invocation());
      case SARIF -> new SarifWriter(presentation);
      case GITHUB -> new GitHubWriter(presentation);
      case MARKDOWN -> new MarkdownWriter(presentation);
      case HTML -> new CheckPageWriter(presentation);
      case GITLAB -> new GitLabWriter(presentation);
      case JUNIT -> new JUnitWriter();
      case CHECKSTYLE -> new CheckstyleWriter();
      case JSONL -> new CheckRowsWriter();
    };
  }

  /**
   * The names of all formats.
   *
   * @return for example {@code text, sarif, github}
   */
  public static String labels() {
    return Arrays.stream(values()).map(CheckFormat::label).collect(Collectors.joining(", "));
  }

  private static String unknown(String label) {
    return "format must be one of " + labels() + ", was " + label;
  }
}
