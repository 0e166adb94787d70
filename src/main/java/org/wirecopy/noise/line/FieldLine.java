package org.wirecopy.noise.line;

import com.google.common.base.CharMatcher;
import org.jspecify.annotations.Nullable;

/**
 * A line that reads "Name: value", as header lines do; programs that write HTML as bare text put
 * stars around the name.
 *
 * @param name the name in lower case, without stars
 * @param value what follows, possibly nothing
 */
public record FieldLine(String name, String value) {
  private static final int LONGEST_NAME = 42;
  private static final CharMatcher AROUND =
      CharMatcher.anyOf("*_| \t\u00a0\u3000").or(CharMatcher.inRange('\u200b', '\u200f'));

  /** Reads a line, or gives {@code null} if it is none such. */
  public static @Nullable FieldLine of(TextLine row) {
    String text = row.text();
    int colon = CharMatcher.anyOf(":：").indexIn(text);
    if (colon <= 0 || colon > LONGEST_NAME) {
      return null;
    }
    String name = AROUND.trimFrom(text.substring(0, colon));
    String value = AROUND.trimFrom(text.substring(colon + 1));
    return name.isEmpty() || name.indexOf('>') >= 0
        ? null
        : new FieldLine(
            CharMatcher.whitespace().collapseFrom(NoisePhrases.folded(name), ' '), value);
  }

  /** What the line tells, or {@code null} if its name is no mail program's. */
  public @Nullable MailField field() {
    MailField known = MailField.named(name);
    return known != null ? known : MailField.named(name.replace(" ", ""));
  }

  /** Whether it is a field that servers and programs write for one another. */
  public boolean isOfMachine() {
    return field() == null && NoisePhrases.ofMail().of("header-field").contains(name);
  }
}
