package org.wirecopy.noise.thread;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.wirecopy.noise.line.NoisePhrases;
import org.wirecopy.noise.line.TextLine;

/**
 * A line that holds several buttons of a post, with bars between them, spaces, or nothing: "Reply |
 * Threaded | More", "Reply Quote", "ReplyQuote".
 */
final class ButtonLine {
  private static final int LONGEST = 60;
  private static final int MOST = 8;
  private static final int LONGEST_BUTTON = 30;
  private static final Pattern BARS = Pattern.compile("\\s+[|•·/]\\s+");
  private static final Pattern WORDS = Pattern.compile("\\s+|(?<=\\p{Ll})(?=\\p{Lu})");

  private ButtonLine() {}

  static boolean is(TextLine row) {
    String text = row.text();
    if (text.length() > LONGEST || row.endsLikeASentence()) {
      return false;
    }
    String[] parts = BARS.split(text);
    if (parts.length > 1) {
      boolean isRow =
          parts.length <= MOST && Arrays.stream(parts).allMatch(p -> p.length() <= LONGEST_BUTTON);
      return isRow && buttons(parts) > 0;
    }
    String[] words = WORDS.split(text);
    return words.length > 1 && words.length <= MOST && buttons(words) == words.length;
  }

  private static long buttons(String[] parts) {
    Set<String> buttons = NoisePhrases.standard().of("post-action");
    return Arrays.stream(parts)
        .filter(part -> buttons.contains(part.strip().toLowerCase(Locale.ROOT)))
        .count();
  }
}
