package org.wirecopy.report.markdown;

import org.wirecopy.report.markup.MarkdownPage;

/**
 * Texts of strangers as a comment may hold them. Beyond Markdown and HTML, code hosts read names of
 * people, numbers of issues and addresses in what is left, after character references are resolved:
 * a word joiner, which nobody sees, keeps a sign from the word behind it.
 */
final class Inert {
  private Inert() {}

  /** A text on one line. */
  static String cell(String text) {
    return inert(MarkdownPage.cell(text));
  }

  /** A text of several lines, on one. */
  static String passage(String text) {
    return inert(MarkdownPage.passage(text));
  }

  private static String inert(String escaped) {
    return escaped
        .replace("&#64;", "&#64;&#8288;")
        .replace("&#35;", "&#35;&#8288;")
        .replace("://", "&#58;//")
        .replaceAll("(?i)(www)\\.", "$1&#46;");
  }
}
