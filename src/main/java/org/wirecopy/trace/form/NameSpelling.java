package org.wirecopy.trace.form;

import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Tells other spellings of a name, and its initials, from another name. */
final class NameSpelling {
  private static final int MOST = 3;
  private static final int LETTERS_A_CHANGE = 4;
  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(MOST);

  private NameSpelling() {}

  /** Whether two names are one, written in two ways. */
  static boolean isSame(List<String> one, List<String> other) {
    String first = letters(one);
    String second = letters(other);
    int longer = Math.max(first.length(), second.length());
    int distance = DISTANCE.apply(first, second);
    return distance >= 0 && distance * LETTERS_A_CHANGE <= longer
        || areInitials(one, other)
        || areInitials(other, one);
  }

  private static boolean areInitials(List<String> name, List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
    String whole = initials.toString().toLowerCase(Locale.ROOT);
    return words.size() > 1 && name.size() == 1 && letters(name).equals(whole);
  }

  private static String letters(List<String> words) {
    return String.join("", words).toLowerCase(Locale.ROOT);
  }
}
