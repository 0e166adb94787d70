package org.wirecopy.document.content;

import com.google.common.base.CharMatcher;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.wirecopy.document.Problem;
import org.wirecopy.document.Problem.Severity;

/** Says what is wrong with the encoding of a page that was read all the same. */
final class PageDamage {
  private static final char REPLACEMENT = '\uFFFD';
  private static final String SENT = String.valueOf(REPLACEMENT);
  private static final CharMatcher HIGH_CONTROL = CharMatcher.inRange('\u0080', '\u009F');

  private PageDamage() {}

  static void report(
      String id, byte[] bytes, Charset charset, String text, Consumer<Problem> problems) {
    String label = DeclaredEncoding.label(bytes);
    boolean isMarked = ByteOrderMark.of(bytes) != null;
    Charset declared = label == null ? null : DeclaredEncoding.charset(label);
    if (label != null && declared == null) {
      problems.accept(
          Problem.note(
              id, "declares the unknown encoding " + label + " and was read as " + charset.name()));
    } else if (declared != null && !declared.equals(charset) && !isMarked) {
      problems.accept(
          Problem.note(id, "declares " + label + " but is " + charset.name() + ", and read so"));
    }
    int replaced = CharMatcher.is(REPLACEMENT).countIn(text) - sent(bytes, charset);
    boolean isWindows = charset.name().startsWith("windows-");
    int free = isWindows ? HIGH_CONTROL.countIn(text) : 0;
    if (replaced + free > 0) {
      int first = (replaced > 0 ? CharMatcher.is(REPLACEMENT) : HIGH_CONTROL).indexIn(text);
      int line = CharMatcher.is('\n').countIn(text.substring(0, first)) + 1;
      problems.accept(
          new Problem(
              id,
              "line " + line,
              "has bytes that are not "
                  + charset.name()
                  + " ("
                  + (replaced + free)
                  + "); the rest was read",
              Severity.NOTE));
    }
  }

  /** How many of these signs the page has written itself. */
  private static int sent(byte[] bytes, Charset charset) {
    byte[] sign = SENT.getBytes(StandardCharsets.UTF_8);
    int count = 0;
    if (charset.equals(StandardCharsets.UTF_8)) {
      for (int i = 0; i + 2 < bytes.length; i++) {
        count += bytes[i] == sign[0] && bytes[i + 1] == sign[1] && bytes[i + 2] == sign[2] ? 1 : 0;
      }
    }
    return count;
  }
}
