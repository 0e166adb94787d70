package org.wirecopy.document.mail;

import com.google.common.base.CharMatcher;
import com.google.common.html.HtmlEscapers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;

/**
 * A part of a message that is text.
 *
 * @param written the part, as text or as HTML
 * @param page what is seen of it; {@code null} if it is plain text
 */
record MessageText(String written, @Nullable Document page) {
  private static final CharMatcher LINE_END = CharMatcher.is('\n');

  static MessageText plain(String written) {
    String lines = written.replace("\r\n", "\n").stripTrailing();
    return new MessageText(LINE_END.trimLeadingFrom(lines), null);
  }

  boolean isPage() {
    return page != null;
  }

  /** The part as HTML. */
  String html() {
    return isPage()
        ? written
        : "<p>" + HtmlEscapers.htmlEscaper().escape(written).replace("\n", "<br>") + "</p>";
  }

  private long letters() {
    String text = page == null ? written : page.text();
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  static long letters(List<MessageText> parts) {
    return parts.stream().mapToLong(MessageText::letters).sum();
  }

  static boolean isPage(List<MessageText> parts) {
    return parts.stream().anyMatch(MessageText::isPage);
  }
}
