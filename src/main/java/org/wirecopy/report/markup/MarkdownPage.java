package org.wirecopy.report.markup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** A page of Markdown that stays below a size. Not safe for threads. */
public final class MarkdownPage {
  /** What is left alone; anything else could be Markdown, HTML or the end of a cell. */
  private static final String PLAIN = " .,;:/()+=%?'\"-";

  /** How many UTF-16 units of a cell are shown. */
  private static final int CELL = 1000;

  private final StringBuilder text = new StringBuilder();
  private int size;

  /**
   * Adds a line.
   *
   * @param line the line, as it is to stand there
   * @return this
   */
  public MarkdownPage line(String line) {
    text.append(line).append('\n');
    size += bytes(line);
    return this;
  }

  /**
   * Adds a line for each value until the page reaches a size, and says how many are left out.
   *
   * @param <T> what is told of
   * @param values what is told of
   * @param line the line of a value
   * @param most how many bytes the page may have, but for what says that some are left out
   * @return this
   */
  public <T> MarkdownPage lines(List<T> values, Function<T, String> line, int most) {
    int count = 0;
    for (T value : values) {
      String next = line.apply(value);
      if (size + bytes(next) > most) {
        break;
      }
      line(next);
      count++;
    }
    return count == values.size()
        ? this
        : line("").line("… and " + (values.size() - count) + " more, for which there is no room.");
  }

  /**
   * Adds a list below a heading, or nothing if there is nothing to list.
   *
   * @param <T> what is told of
   * @param heading the heading
   * @param values what is told of
   * @param item the text of a value
   * @param most how many bytes the page may have
   */
  public <T> void list(String heading, List<T> values, Function<T, String> item, int most) {
    if (!values.isEmpty()) {
      line("### " + heading).line("");
      lines(values, value -> "- " + item.apply(value), most).line("");
    }
  }

  /** With the end of the line. */
  private static int bytes(String line) {
    return line.getBytes(StandardCharsets.UTF_8).length + 1;
  }

  /**
   * A text on one line, in which nothing is Markdown or HTML.
   *
   * @param text any text
   * @return its start
   */
  public static String cell(String text) {
    return escape(Visible.line(Visible.start(text, CELL)));
  }

  /**
   * A text of several lines as HTML on one line.
   *
   * @param text any text
   * @return the HTML
   */
  public static String passage(String text) {
    return text.lines()
        .map(Visible::line)
        .map(MarkdownPage::escape)
        .reduce((a, b) -> a + "<br>" + b)
        .orElse("");
  }

  private static String escape(String line) {
    StringBuilder escaped = new StringBuilder(line.length());
    line.codePoints()
        .forEach(
            character -> {
              if (character > 0x7F
                  || Character.isLetterOrDigit(character)
                  || PLAIN.indexOf(character) >= 0) {
                escaped.appendCodePoint(character);
              } else {
                escaped.append("&#").append(character).append(';');
              }
            });
    return escaped.toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
