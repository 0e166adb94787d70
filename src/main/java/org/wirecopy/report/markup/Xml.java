package org.wirecopy.report.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import org.wirecopy.report.page.PipelineCommands;

/**
 * Writes XML 1.0: elements with attributes and text, each element on a line of its own. U+FFFD
 * stands for what may not stand in XML, a control character for example, even escaped. Not safe for
 * threads.
 */
public final class Xml {
  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();
  private boolean isStarting;
  private boolean hasText;

  /**
   * Starts an element, whose attributes come next.
   *
   * @param name the element
   * @return this
   */
  public Xml start(String name) {
    if (!open.isEmpty()) {
      closeStart(">\n");
    }
    out.append("  ".repeat(open.size())).append('<').append(name);
    open.push(name);
    isStarting = true;
    return this;
  }

  /**
   * Writes an attribute of the element that was started last.
   *
   * @param name the attribute
   * @param value its value
   * @return this
   */
  public Xml attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(escape(value, true)).append('"');
    return this;
  }

  /**
   * Writes an attribute that is a number.
   *
   * @param name the attribute
   * @param value its value
   * @return this
   */
  public Xml attribute(String name, int value) {
    return attribute(name, Integer.toString(value));
  }

  /**
   * Puts text into an element, which then holds nothing else. Where a line of it would be a command
   * to a pipeline that shows it, a character is written by its number.
   *
   * @param text the text
   * @return this
   */
  public Xml text(String text) {
    closeStart(">");
    out.append(
        PipelineCommands.disarmed(escape(text, false), first -> "&#" + first.codePointAt(0) + ";"));
    hasText = true;
    return this;
  }

  /**
   * Ends the element that was started last.
   *
   * @return this
   */
  public Xml end() {
    String name = open.pop();
    if (isStarting) {
      closeStart("/>\n");
    } else {
      out.append(hasText ? "" : "  ".repeat(open.size())).append("</").append(name).append(">\n");
    }
    hasText = false;
    return this;
  }

  private void closeStart(String end) {
    out.append(isStarting ? end : "");
    isStarting = false;
  }

  /**
   * Line breaks in an attribute, and carriage returns anywhere, are read as others if not escaped.
   */
  private static String escape(String text, boolean isAttribute) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                case '\n' -> escaped.append(isAttribute ? "&#10;" : "\n");
                case '\t' -> escaped.append(isAttribute ? "&#9;" : "\t");
                default -> escaped.appendCodePoint(isLegal(character) ? character : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  /** Production 2 of XML 1.0, without what is escaped. */
  private static boolean isLegal(int character) {
    return character >= 0x20 && character < Character.MIN_SURROGATE
        || character > Character.MAX_SURROGATE && character < 0xFFFE
        || character > 0xFFFF;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
