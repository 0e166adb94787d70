package org.wirecopy.noise.mail;

import org.wirecopy.noise.line.Attribution;
import org.wirecopy.noise.line.Introductions;

/**
 * Finds in a message the lines that say whose words follow, which mail programs wrap like any
 * others.
 */
final class AttributionLines {
  private static final int MOST_LINES = 4;
  private static final String QUOTATION_MARKS = "\"“”„«»‚‘'「『";

  /** A word so long before a full stop is no abbreviation. */
  private static final int LONG_WORD = 5;

  private final MessageLines lines;

  AttributionLines(MessageLines lines) {
    this.lines = lines;
  }

  /**
   * The first line of what introduces quoted lines and ends right above them.
   *
   * @param quoted the first quoted line
   * @return that line, or {@code quoted} if nothing introduces it
   */
  int above(int quoted) {
    int found = quoted;
    boolean open = false;
    for (int first = quoted - 1; first >= lines.from() && first >= quoted - MOST_LINES; first--) {
      boolean joins = first == quoted - 1 || lines.goesOn(first + 1) && !endsSentence(first);
      if (!lines.isText(first) || !joins) {
        break;
      }
      String words = lines.joined(first, quoted - 1);
      Attribution said = Attribution.of(words);
      boolean introduces =
          said.introduces() || first == quoted - 1 && Introductions.standard().introduces(words);
      boolean begins = !startsWithAddress(first) && !(said.beginsWithVerb() && startsInside(first));
      if (introduces && said.isWhole() && begins) {
        return first;
      }
      if (introduces && (found == quoted || open)) {
        found = first;
        open = startsInside(first) || !said.namesSomebody();
      }
    }
    return found;
  }

  /** Whether a line starts within what a mail program writes: with an address, or a verb. */
  private boolean startsInside(int line) {
    String text = lines.row(line).text();
    boolean address = text.substring(0, Math.max(0, text.indexOf(' '))).indexOf('@') >= 0;
    return startsWithAddress(line) || Character.isLowerCase(text.charAt(0)) && !address;
  }

  private boolean startsWithAddress(int line) {
    return "<(".indexOf(lines.row(line).text().charAt(0)) >= 0;
  }

  /** Whether what introduces quoted lines names a day, as people seldom do and programs always. */
  boolean areDated(int first, int quoted) {
    return first < quoted && Attribution.of(lines.joined(first, quoted - 1)).isDated();
  }

  private boolean endsSentence(int line) {
    String text = lines.row(line).text();
    char last = text.charAt(text.length() - 1);
    int word =
        text.length()
            - 1
            - Math.max(text.lastIndexOf(' '), text.lastIndexOf('.', text.length() - 2))
            - 1;
    return last == '!' || last == '?' || last == '。' || last == '.' && word >= LONG_WORD;
  }

  /**
   * The line below what introduces an old message that has no marks at its lines.
   *
   * @param first a line
   * @return the line where the old message starts, or {@code first} if nothing introduces one there
   */
  int endOfCertain(int first) {
    if (!lines.isText(first)) {
      return first;
    }
    for (int last = first; last < Math.min(lines.size() - 1, first + MOST_LINES); last++) {
      if (!lines.isText(last) || last > first && !lines.goesOn(last)) {
        return first;
      }
      Attribution said = Attribution.of(endsOpen(last) ? lines.joined(first, last) : "");
      boolean certain = said.isCertain() && (lines.isApart(first) || said.namesAll());
      if (certain && last > first && isByItself(first + 1, last)) {
        return first;
      }
      if (certain) {
        return isQuotation(last + 1) ? first : last + 1;
      }
    }
    return first;
  }

  /** Whether nothing of the line above, which holds no part of a day, belongs to some lines. */
  private boolean isByItself(int first, int last) {
    return lines.row(first - 1).text().chars().noneMatch(Character::isDigit)
        && !startsInside(first)
        && Attribution.of(lines.joined(first, last)).isCertain();
  }

  private boolean endsOpen(int line) {
    String text = lines.row(line).text();
    return ":：…*.>-".indexOf(text.charAt(text.length() - 1)) >= 0
        || Character.getType(text.charAt(text.length() - 1)) == Character.FORMAT;
  }

  /** A story goes on with what was said between quotation marks. */
  private boolean isQuotation(int line) {
    return QUOTATION_MARKS.indexOf(lines.row(line).text().charAt(0)) >= 0;
  }
}
