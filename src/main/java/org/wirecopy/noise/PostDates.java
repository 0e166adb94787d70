package org.wirecopy.noise;

import java.util.Locale;
import org.wirecopy.document.PublishedParser;

/** Finds which elements of a page carry a date, as posts do. */
final class PostDates {
  private static final int LONGEST = 60;

  private PostDates() {}

  /** For each element, whether a date stands in it. */
  static boolean[] dated(Sheet sheet, PageTree tree) {
    boolean[] dated = new boolean[tree.size()];
    for (int row = 0; row < sheet.size(); row++) {
      Row line = sheet.row(row);
      if (line.text().length() <= LONGEST && isDate(line.text())) {
        for (int at = tree.around(row); at >= 0; at = tree.parent(at)) {
          dated[at] = true;
        }
      }
    }
    for (int e = 0; e < tree.size(); e++) {
      if (tree.element(e).name().equals("time")) {
        for (int at = e; at >= 0; at = tree.parent(at)) {
          dated[at] = true;
        }
      }
    }
    return dated;
  }

  /** A date, or how long ago it was: "3 hours ago", "yesterday at noon". */
  static boolean isDate(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    return PublishedParser.parse(text).isPresent()
        || Phrases.standard().of("days-ago-start").stream().anyMatch(p -> starts(folded, p))
        || Phrases.standard().of("days-ago-end").stream().anyMatch(p -> ends(folded, p));
  }

  private static boolean starts(String text, String word) {
    return text.startsWith(word)
        && (text.length() == word.length()
            || hasNoSpaces(word)
            || !Character.isLetter(text.charAt(word.length())));
  }

  private static boolean ends(String text, String word) {
    return text.endsWith(hasNoSpaces(word) ? word : " " + word);
  }

  private static boolean hasNoSpaces(String word) {
    return word.charAt(0) >= 0x2E80;
  }
}
