package org.wirecopy.noise.thread;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.noise.line.Introductions;
import org.wirecopy.noise.line.TextLine;

/**
 * Finds the post that opens a thread copied as bare text where its header is unlike the others: the
 * prose above them, with no more than some buttons and counts between.
 *
 * <p>Linear in the lines between.
 */
final class OpeningLines {
  private static final int LEAST_PROSE = 80;
  private static final double LEAST_SENTENCES = 0.3;
  private static final int FEWEST_WORDS = 4;
  private static final int LABELS_END = 3;
  private static final int MOST_BUTTONS = 8;
  private static final int LONGEST_HEADER = 4;
  private static final int MOST_PARTS = 4;
  private static final Pattern BARS = Pattern.compile("\\s[|·•]\\s");

  private final ForumLines lines;
  private final PosterNames names;
  private int from;
  private int prose;
  private int sentences;
  private int firstSentence;

  OpeningLines(ForumLines lines, PosterNames names) {
    this.lines = lines;
    this.names = names;
  }

  /**
   * The header of the post above the first of some others, or {@code null} if there is none.
   *
   * @param isNext whether these are the answers that repeat, above which even code is the question
   */
  @Nullable PosterHeader above(PosterHeader first, boolean isNext) {
    climb(first.from());
    boolean isSigned = from > 0 && from < first.from() && isHeader(from - 1);
    boolean isProse = sentences >= LEAST_SENTENCES * prose;
    boolean isEnough = prose >= LEAST_PROSE && (isProse || isNext && from > 0);
    if (!isEnough && !(isSigned && isProse)) {
      return null;
    }
    // A page starts with the name of its site and a menu.
    from = from == 0 ? firstSentence : from;
    int above = Math.max(0, from - 1);
    while (above > 0 && from - above < LONGEST_HEADER && lines.isFurniture(above - 1)) {
      above--;
    }
    return names.in(above, from);
  }

  /** Whether a header holds a line that says who wrote and when. */
  boolean isNamed(PosterHeader header) {
    return IntStream.range(header.from(), header.to()).anyMatch(this::isHeader);
  }

  /** Whether a line is none of a name, a date, a button, a subject, and no row of links. */
  boolean isText(int line) {
    boolean isPart = lines.isShort(line) || lines.isDated(line) || lines.isFurniture(line);
    return !isPart && BARS.split(lines.row(line).text(), MOST_PARTS).length < MOST_PARTS;
  }

  /** Goes up to the first line of the prose above a header. */
  private void climb(int header) {
    from = header;
    prose = 0;
    sentences = 0;
    firstSentence = header;
    int labels = 0;
    for (int i = header - 1; i >= 0 && lines.isKept(i); i--) {
      if (prose > 0 && isHeader(i) || labels >= (isEnough() ? LABELS_END : MOST_BUTTONS)) {
        return;
      }
      if (isText(i)) {
        labels = 0;
        take(i);
      } else if (isEnough() || lines.isDated(i) || !lines.isFurniture(i)) {
        // Known buttons may be many.
        labels++;
      }
    }
  }

  private boolean isEnough() {
    return prose >= LEAST_PROSE;
  }

  private void take(int line) {
    TextLine row = lines.row(line);
    from = line;
    prose += row.text().length();
    if (row.endsLikeASentence() && row.words() >= FEWEST_WORDS) {
      sentences += row.text().length();
      firstSentence = line;
    }
  }

  /** Whether a line says who wrote and when, and quotes nobody. */
  private boolean isHeader(int line) {
    return !lines.nameBesideDate(line).isEmpty()
        && Introductions.standard().quotedAuthor(lines.row(line).text()).isEmpty();
  }
}
