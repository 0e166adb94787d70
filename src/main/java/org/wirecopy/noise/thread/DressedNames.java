package org.wirecopy.noise.thread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes off the words that stand before or behind every name on a page, which a template put there:
 * "anna [Send a message]", "Profile of »anna«".
 */
final class DressedNames {
  private static final int FEWEST = 2;
  private static final Pattern GAPS = Pattern.compile("\\s+");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern MARKS = Pattern.compile("^[»«\"“”„›‹:,-]+|[»«\"“”„›‹:,-]+$");

  private final @Nullable String[] names;

  /** The names of a page, some of which may be missing; they are changed in place. */
  DressedNames(@Nullable String[] names) {
    this.names = names;
  }

  void strip() {
    List<String[]> different =
        Arrays.stream(names).filter(Objects::nonNull).distinct().map(GAPS::split).toList();
    if (different.size() < FEWEST) {
      return;
    }
    int before = common(different, true);
    int behind = common(different, false);
    if (before + behind == 0 || different.stream().anyMatch(w -> w.length <= before + behind)) {
      return;
    }
    for (int i = 0; i < names.length; i++) {
      String name = names[i];
      if (name != null) {
        List<String> words = new ArrayList<>(Arrays.asList(GAPS.split(name)));
        String bare = String.join(" ", words.subList(before, words.size() - behind));
        String own = MARKS.matcher(bare).replaceAll("");
        names[i] = own.isEmpty() ? bare : own;
      }
    }
  }

  /** How many words all names have in common at their start, or at their end. */
  private static int common(List<String[]> names, boolean atStart) {
    for (int count = 0; ; count++) {
      String word = word(names.get(0), count, atStart);
      for (String[] name : names) {
        if (word.isEmpty() || !word.equals(word(name, count, atStart))) {
          return count;
        }
      }
    }
  }

  private static String word(String[] words, int index, boolean atStart) {
    int at = atStart ? index : words.length - 1 - index;
    return at < 0 || at >= words.length ? "" : NUMBER.matcher(words[at]).replaceAll("0");
  }
}
