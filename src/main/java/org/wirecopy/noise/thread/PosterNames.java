package org.wirecopy.noise.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.wirecopy.noise.line.Introductions;
import org.wirecopy.noise.line.NoisePhrases;
import org.wirecopy.noise.line.TextLine;

/** Finds the names in the headers of posts, and takes in those that stand right above them. */
final class PosterNames {
  private static final int LONGEST_ABOVE = 30;
  private static final int LONGEST_NAME = 40;
  private static final int MOST_WORDS = 4;
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final double IN_MOST = 0.5;
  private static final double NEARLY_ALL = 0.8;

  private final ForumLines lines;
  private final Set<String> everywhere;
  private boolean inline;

  /**
   * The names on a page.
   *
   * @param everywhere the shapes of lines that stand beside most posts
   */
  PosterNames(ForumLines lines, Set<String> everywhere) {
    this.lines = lines;
    this.everywhere = everywhere;
  }

  /** The particulars in each header; the name above is part of them if most have one there. */
  List<PosterHeader> in(List<HeaderRuns.Run> headers) {
    int labelled = 0;
    int beside = 0;
    Map<String, Integer> different = new HashMap<>();
    for (HeaderRuns.Run run : headers) {
      String name = nameBesideDate(run.from(), run.to());
      beside += name.isEmpty() ? 0 : 1;
      different.merge(DIGITS.matcher(name).replaceAll("0"), 1, Integer::sum);
      labelled += isNameAbove(run) || announced(run.from(), run.to()) >= 0 ? 1 : 0;
    }
    different.remove("");
    int most = different.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    inline = beside >= NEARLY_ALL * headers.size() && most <= NEARLY_ALL * beside;
    boolean above = !inline && labelled >= IN_MOST * headers.size();
    List<PosterHeader> named = new ArrayList<>();
    int floor = 0;
    for (HeaderRuns.Run run : headers) {
      int from = run.from();
      if (above && announced(from, run.to()) < 0 && isNameAbove(run) && from > floor) {
        from--;
      }
      if (from > floor && announces(lines.row(from - 1), lines.row(from))) {
        from--;
      }
      named.add(in(from, run.to()));
      floor = run.to();
    }
    return named;
  }

  /** The particulars in some lines. */
  PosterHeader in(int from, int to) {
    String beside = inline ? nameBesideDate(from, to) : "";
    if (!beside.isEmpty()) {
      return new PosterHeader(from, to, beside);
    }
    int line = announced(from, to);
    line = line < 0 ? firstLabel(from, to, false) : line;
    line = line < 0 ? firstLabel(from, to, true) : line;
    String text = line < 0 ? "" : lines.row(line).text();
    String said = Introductions.standard().quotedAuthor(text);
    return new PosterHeader(from, to, said.isEmpty() ? text : said);
  }

  private String nameBesideDate(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!lines.nameBesideDate(i).isEmpty()) {
        return lines.nameBesideDate(i);
      }
    }
    return "";
  }

  private boolean isNameAbove(HeaderRuns.Run run) {
    int i = run.from() - 1;
    return i >= 0
        && lines.isKept(i)
        && !lines.isFurniture(i)
        && lines.isShort(i)
        && lines.row(i).text().length() <= LONGEST_ABOVE
        && lines.row(i).words() <= MOST_WORDS
        && !startsWithItsOwn(run);
  }

  /** A header that starts with a button or a number starts with what belongs to the post before. */
  private boolean startsWithItsOwn(HeaderRuns.Run run) {
    return NoisePhrases.standard().is("post-action", lines.row(run.from()))
        || lines.isPostNumber(run.from());
  }

  /** A name that is doubled, follows its initial, or is quoted on the page; or -1. */
  private int announced(int from, int to) {
    for (int i = from; i < to; i++) {
      TextLine row = lines.row(i);
      boolean label = row.isLabel() && row.words() <= MOST_WORDS && row.text().length() > 1;
      boolean told = i > from && announces(lines.row(i - 1), row) || lines.isQuoted(row.text());
      if (label && told && !lines.isDated(i) && hasLetter(row)) {
        return i;
      }
    }
    return -1;
  }

  /** The first line that can be a name, or -1; one that stands beside most posts only if asked. */
  private int firstLabel(int from, int to, boolean everywhereToo) {
    for (int i = from; i < to; i++) {
      TextLine row = lines.row(i);
      boolean other =
          lines.isDated(i)
              || lines.isCount(i)
              || lines.isSign(i)
              || i > from && lines.isCaption(i - 1)
              || !everywhereToo && everywhere.contains(lines.shape(i));
      boolean isInitial = i + 1 < to && isInitialOf(row, lines.row(i + 1));
      boolean likely =
          row.text().length() > 1
              && row.text().length() <= LONGEST_NAME
              && row.words() <= MOST_WORDS
              && hasLetter(row);
      if (likely && !other && !isInitial) {
        return i;
      }
    }
    return -1;
  }

  private static boolean announces(TextLine first, TextLine second) {
    return isInitialOf(first, second) || first.text().equals(second.text());
  }

  private static boolean isInitialOf(TextLine initial, TextLine name) {
    return initial.text().length() <= 2 && name.folded().startsWith(initial.folded());
  }

  private static boolean hasLetter(TextLine row) {
    return row.text().codePoints().anyMatch(Character::isLetter);
  }
}
