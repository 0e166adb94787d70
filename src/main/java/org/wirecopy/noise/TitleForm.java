package org.wirecopy.noise;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Metadata;
import org.wirecopy.noise.line.NoisePhrases;

/**
 * The headline in the title of a page, without the name of the site behind a bar or a dash: "…
 * sinks | Harbour Herald", "… sinks - Harbour News", "Opinion | …".
 */
final class TitleForm {
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_LABEL = 3;
  private static final int SHORTEST = 3;
  private static final Pattern BAR = Pattern.compile("\\s+[|»·•]\\s*|\\s*[|»]\\s+|\\s+::\\s+");
  private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s+");
  private static final Pattern HOST = Pattern.compile("\\p{L}[\\p{L}\\d-]*(?:\\.\\p{L}{2,})+");

  private TitleForm() {}

  /** A title without the names around it. */
  static String of(String title, Metadata metadata) {
    String text = title.strip();
    String[] parts = BAR.split(text);
    int from = 0;
    int to = parts.length;
    while (to - from > 1 && words(parts[to - 1]) <= LONGEST_NAME && isEnough(parts, from, to - 1)) {
      to--;
    }
    while (to - from > 1 && words(parts[from]) <= LONGEST_LABEL && isEnough(parts, from + 1, to)) {
      from++;
    }
    String rest = to - from == 1 ? parts[from].strip() : text;
    String[] pieces = DASH.split(rest);
    String last = pieces[pieces.length - 1];
    int end = rest.length() - last.length();
    return pieces.length > 1 && isSite(last, metadata) && words(rest.substring(0, end)) > SHORTEST
        ? rest.substring(0, end).replaceAll("[-–—\\s]+$", "")
        : rest;
  }

  private static boolean isEnough(String[] parts, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += words(parts[i]);
    }
    return words >= SHORTEST;
  }

  private static boolean isSite(String name, Metadata metadata) {
    String source = metadata.source();
    String lower = name.toLowerCase(Locale.ROOT);
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    return words(name) <= LONGEST_NAME
        && (HOST.matcher(name).matches()
            || Character.isUpperCase(name.codePointAt(0)) && isCalled(name, lower, last, source));
  }

  private static boolean isCalled(String name, String lower, String last, @Nullable String source) {
    return source != null && letters(source).equals(letters(name))
        || words(name) > 1 && NoisePhrases.standard().of("outlet-word").contains(last)
        || NoisePhrases.standard().of("agency-code").contains(lower);
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
