package org.wirecopy.noise.line;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells lines that introduce a quoted message or post: "X said:", "On 3 May, X wrote:", "In article
 * &lt;…&gt; X writes:", in the languages of the table {@code phrases.tsv}.
 */
public final class Introductions {
  private static final Introductions STANDARD = new Introductions(NoisePhrases.standard());
  private static final int LONGEST = 250;
  private static final int LONGEST_NAME = 40;
  private static final Pattern AFTER_NAME =
      Pattern.compile("[:：↑,(»]|\\s(?:on|am|le|el|il|em|op|um|w dniu)\\s|\\s\\d");
  private static final Pattern MESSAGE_ID = Pattern.compile("<[^ <>]{1,120}@[^ <>]{1,120}>");

  private final NoisePhrases phrases;

  private Introductions(NoisePhrases phrases) {
    this.phrases = phrases;
  }

  public static Introductions standard() {
    return STANDARD;
  }

  /** Whether a line before quoted lines says whose they are. */
  public boolean introduces(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String folded = line.toLowerCase(Locale.ROOT);
    boolean ends = folded.endsWith(":") || folded.endsWith("：") || folded.endsWith("...");
    return MESSAGE_ID.matcher(line).find() || ends && hasVerb(folded);
  }

  /** Whether one of the verbs of speech stands in a line, which is in lower case. */
  public boolean hasVerb(String folded) {
    for (String verb : phrases.of("quote-verb")) {
      int at = folded.lastIndexOf(verb);
      if (at >= 0 && isWord(folded, at, at + verb.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(String text, int from, int to) {
    boolean cjk = text.charAt(from) >= 0x3000;
    return cjk
        || (from == 0 || !Character.isLetter(text.charAt(from - 1)))
            && (to == text.length() || !Character.isLetter(text.charAt(to)));
  }

  /**
   * The name before the verb of a forum's quote header ("X said:"), or an empty text if the line is
   * none.
   */
  public String quotedAuthor(String line) {
    if (line.length() > LONGEST_NAME + 40) {
      return "";
    }
    String folded = line.toLowerCase(Locale.ROOT);
    if (phrases.starts("quote-prefix", folded)) {
      for (String prefix : phrases.of("quote-prefix")) {
        if (folded.startsWith(prefix + ' ')) {
          return named(line.substring(prefix.length() + 1));
        }
      }
    }
    if (line.indexOf(':') < 0 && line.indexOf('：') < 0) {
      return "";
    }
    for (String verb : phrases.of("quote-verb")) {
      int at = folded.indexOf(" " + verb);
      if (at > 0 && at <= LONGEST_NAME && endsHeader(folded.substring(at + 1 + verb.length()))) {
        return line.substring(0, at).strip();
      }
    }
    return "";
  }

  /** The name that a prefix such as "Originally posted by" announces; a date may follow. */
  private static String named(String rest) {
    Matcher after = AFTER_NAME.matcher(rest);
    String name = (after.find() ? rest.substring(0, after.start()) : rest).strip();
    return name.length() <= LONGEST_NAME && !name.endsWith(".") ? name : "";
  }

  /** A colon, perhaps an arrow that links to the post, or a date and a colon. */
  private static boolean endsHeader(String rest) {
    String bare = rest.replace("↑", "").replace("⤴", "").strip();
    return bare.equals(":")
        || bare.equals("：")
        || bare.endsWith(":") && bare.length() <= 30 && bare.chars().anyMatch(Character::isDigit);
  }
}
