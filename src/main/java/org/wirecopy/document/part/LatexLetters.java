package org.wirecopy.document.part;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Letters that LaTeX writes as commands: with an accent ({@code \"u}, {@code {\'e}}, {@code
 * \c{c}}), or of their own ({@code \ss}, {@code \o}). Blanks behind a command of letters end it and
 * are not shown.
 */
public final class LatexLetters {
  private static final int LONGEST = 24;
  private static final String ACCENTS = "`'^\"~=.uvHcdbrk";
  private static final String MARKS =
      "\u0300\u0301\u0302\u0308\u0303\u0304\u0307\u0306\u030C\u030B\u0327\u0323\u0331\u030A\u0328";

  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("ss", "\u00DF"),
          Map.entry("o", "\u00F8"),
          Map.entry("O", "\u00D8"),
          Map.entry("l", "\u0142"),
          Map.entry("L", "\u0141"),
          Map.entry("ae", "\u00E6"),
          Map.entry("AE", "\u00C6"),
          Map.entry("oe", "\u0153"),
          Map.entry("OE", "\u0152"),
          Map.entry("aa", "\u00E5"),
          Map.entry("AA", "\u00C5"),
          Map.entry("dh", "\u00F0"),
          Map.entry("DH", "\u00D0"),
          Map.entry("th", "\u00FE"),
          Map.entry("TH", "\u00DE"),
          Map.entry("dj", "\u0111"),
          Map.entry("DJ", "\u0110"),
          Map.entry("i", "\u0131"),
          Map.entry("j", "\u0237"));

  private static final String BASE = "(\\\\[ij](?![a-zA-Z])|\\p{L})";

  /** An accent and its letter; one that is a letter itself has a brace or a blank behind it. */
  private static final Pattern ACCENTED =
      Pattern.compile(
          "\\\\(?:([`'^\"~=.])[ \\t]?|([uvHcdbrk])(?:[ \\t]|(?=\\{)))"
              + "(?:\\{[ \\t]?"
              + BASE
              + "[ \\t]?\\}|"
              + BASE
              + ")");

  private static final Pattern OWN =
      Pattern.compile(
          "\\\\(ss|o|O|l|L|ae|AE|oe|OE|aa|AA|dh|DH|th|TH|dj|DJ|i|j)(?:\\{\\}|(?![a-zA-Z])[ \\t]?)");

  private LatexLetters() {}

  /**
   * The offset behind the letter that is written at an offset.
   *
   * @param text the text
   * @param start the offset of a backslash, or of the brace before one
   * @param limit where to stop
   * @return the offset, or -1 if no letter is written there
   */
  public static int end(String text, int start, int limit) {
    boolean braced = text.charAt(start) == '{';
    int from = braced ? start + 1 : start;
    int to = Math.min(limit, from + LONGEST);
    if (from >= to || text.charAt(from) != '\\') {
      return -1;
    }
    for (Pattern pattern : new Pattern[] {ACCENTED, OWN}) {
      Matcher letter = pattern.matcher(text).region(from, to);
      if (letter.lookingAt()) {
        int end = letter.end();
        boolean closed = end < to && text.charAt(end) == '}';
        return !braced ? end : closed ? end + 1 : -1;
      }
    }
    return -1;
  }

  /**
   * The letter that is written.
   *
   * @param written what stands there, from the backslash or the brace before it
   * @return the letter, or {@code null} if it is none
   */
  static @Nullable String letter(String written) {
    String command = written.startsWith("{") ? written.substring(1) : written;
    Matcher accented = ACCENTED.matcher(command);
    if (accented.lookingAt()) {
      String accent = first(accented.group(1), accented.group(2));
      String base = first(accented.group(3), accented.group(4)).replace("\\", "");
      return Normalizer.normalize(base + MARKS.charAt(ACCENTS.indexOf(accent)), Form.NFC);
    }
    Matcher own = OWN.matcher(command);
    return own.lookingAt() ? LETTERS.get(own.group(1)) : null;
  }

  private static String first(@Nullable String one, @Nullable String other) {
    return one != null ? one : other != null ? other : "";
  }
}
