package org.wirecopy.token;

/** Placeholder. */
public final class Tokenizer {
  private Tokenizer() {}

  /**
   * Tokens.
   *
   * @param text text
   * @return tokens
   */
  public static Tokens tokenize(String text) {
    java.util.regex.Matcher m =
        java.util.regex.Pattern.compile("[\\p{L}\\p{N}\\p{M}]+").matcher(text);
    int n = 0;
    int[] s = new int[text.length() + 1];
    int[] e = new int[text.length() + 1];
    long[] w = new long[text.length() + 1];
    while (m.find()) {
      s[n] = m.start();
      e[n] = m.end();
      w[n++] = m.group().toLowerCase(java.util.Locale.ROOT).hashCode() * 0x9E3779B97F4A7C15L;
    }
    return new Tokens(
        text,
        java.util.Arrays.copyOf(s, n),
        java.util.Arrays.copyOf(e, n),
        java.util.Arrays.copyOf(w, n));
  }
}
