package org.wirecopy.noise.line;

import com.google.common.base.CharMatcher;

/**
 * What mail programs write above an original: "-----Original Message-----", "Begin forwarded
 * message:", in the languages of the table {@code mail-phrases.tsv}.
 */
public enum Divider {
  /** What follows was answered. */
  ORIGINAL,
  /** What follows was passed on. */
  FORWARD,
  /** A rule, or words between rules that are not known. */
  UNKNOWN,
  /** No divider. */
  NONE;

  private static final CharMatcher RULE = CharMatcher.anyOf("-_=*~#+>|—–―─━‐‑ \t\u00a0");
  private static final CharMatcher SIGN =
      RULE.and(CharMatcher.isNot(' ')).and(CharMatcher.isNot('\u00a0'));
  private static final int LONGEST = 160;
  private static final int LEAST_RULE = 2;

  /** Reads a line. */
  public static Divider of(TextLine row) {
    String text = row.text();
    if (text.length() > LONGEST) {
      return NONE;
    }
    String words = RULE.trimFrom(text);
    if (words.isEmpty()) {
      return SIGN.countIn(text) > LEAST_RULE ? UNKNOWN : NONE;
    }
    int start = text.indexOf(words);
    int left = SIGN.countIn(text.substring(0, start));
    int right = SIGN.countIn(text.substring(start + words.length()));
    String folded = CharMatcher.anyOf(":：. ").trimTrailingFrom(NoisePhrases.folded(words));
    boolean ruled = left >= LEAST_RULE;
    if (ruled && NoisePhrases.ofMail().of("original-divider").contains(folded)) {
      return ORIGINAL;
    }
    if (isForward(folded, ruled, text)) {
      return FORWARD;
    }
    return ruled && right >= LEAST_RULE ? UNKNOWN : NONE;
  }

  /** Apple Mail rules nothing off, and ends the line with a colon. */
  private static boolean isForward(String folded, boolean ruled, String text) {
    boolean announced = text.endsWith(":") || text.endsWith("：");
    return NoisePhrases.ofMail().of("forward-divider").stream()
        .anyMatch(
            phrase ->
                folded.equals(phrase) && (ruled || announced)
                    || ruled && folded.startsWith(phrase + ' '));
  }
}
