package org.wirecopy.noise.mail;

import java.util.regex.Pattern;
import org.wirecopy.noise.line.AppLine;
import org.wirecopy.noise.line.CodeLines;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.TextLine;
import org.wirecopy.noise.mark.Noise;

/**
 * The lines below the header of a message: which are text, and which belong together. A page tells
 * nothing of blank lines, so that there any line may start a paragraph or go on with one.
 */
final class MessageLines {
  private static final Pattern RULE =
      Pattern.compile("[_=*~#+-]{3,200}|[—–―─━]{1,200}|(?:[–—-] ){2,80}[–—-]");
  private static final Pattern COMMENT = Pattern.compile("--\\s+\\S.*", Pattern.DOTALL);

  private final LineLabels labels;
  private final boolean page;
  private final int from;
  private final CodeLines code;

  /**
   * A message.
   *
   * @param from the first line below its header
   */
  MessageLines(LineLabels labels, int from) {
    this.labels = labels;
    this.page = labels.document().isPage();
    this.from = from;
    this.code = labels.code();
  }

  int from() {
    return from;
  }

  int size() {
    return labels.size();
  }

  boolean isPage() {
    return page;
  }

  TextLine row(int line) {
    return labels.row(line);
  }

  /** Whether a line is the sender's text as far as is known. */
  boolean isText(int line) {
    return labels.isKept(line) && !code.contains(line);
  }

  boolean isCode(int line) {
    return code.contains(line);
  }

  /** Whether a line may start a paragraph: it is the first, or a blank one stands above it. */
  boolean isApart(int line) {
    return page || line == from || labels.breaksAbove(line) > 1;
  }

  /** Whether no blank line stands between a line and the one above it. */
  boolean goesOn(int line) {
    return line > 0 && (page || labels.breaksAbove(line) == 1);
  }

  boolean isIndented(int line) {
    return labels.isIndented(line);
  }

  /** Whether a line is a rule across the page. */
  boolean isRule(int line) {
    return RULE.matcher(row(line).text()).matches();
  }

  /** Whether a line is a comment of SQL, Lua, Haskell or Ada. */
  boolean isComment(int line) {
    return COMMENT.matcher(row(line).text()).matches();
  }

  /** The lines from one to another, as one. */
  String joined(int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      words.append(i == first ? "" : " ").append(row(i).text());
    }
    return words.toString();
  }

  /** Whether the sender wrote anything from one line on and before another. */
  boolean hasText(int first, int to) {
    for (int i = first; i < to; i++) {
      boolean says = row(i).text().codePoints().anyMatch(Character::isLetterOrDigit);
      if (labels.isKept(i) && says && !AppLine.is(row(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a space follows a line, as it does behind the two hyphens that a program writes. */
  boolean isSpaced(int line) {
    int end = row(line).span().end();
    String text = labels.document().text();
    return end < text.length() && text.charAt(end) == ' ';
  }

  boolean isMarked(int line, Noise noise) {
    return labels.noise(line) == noise;
  }

  void mark(int first, int to, Noise noise, String reason) {
    labels.mark(first, to, noise, reason);
  }
}
