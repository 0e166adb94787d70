package org.wirecopy.document.markup;

import java.util.Arrays;
import org.wirecopy.document.part.MarkupPart;

/**
 * Finds the signs around words that are emphasised: runs of a sign that open where a word starts,
 * with the runs that close where a word ends. A run that finds no partner is text.
 *
 * <p>Linear: every run opens once and closes once. Not safe for threads.
 */
public final class Emphasis {
  private static final int MOST_OPEN = 1000;

  private final String text;
  private final MarkupParts parts;
  private final String signs;
  private final String loose;
  private final int looseLength;
  private final int[][] starts;
  private final int[][] lengths;
  private final int[] open;

  /**
   * Looks for signs.
   *
   * @param signs the signs
   * @param loose those of them that also count within a word
   * @param looseLength how many of any sign count within a word
   */
  public Emphasis(String text, MarkupParts parts, String signs, String loose, int looseLength) {
    this.text = text;
    this.parts = parts;
    this.signs = signs;
    this.loose = loose;
    this.looseLength = looseLength;
    this.starts = new int[signs.length()][4];
    this.lengths = new int[signs.length()][4];
    this.open = new int[signs.length()];
  }

  /** Forgets what is open: emphasis does not go on behind a paragraph. */
  public void reset() {
    Arrays.fill(open, 0);
  }

  /** Takes a run of a sign. */
  public void run(int start, int end, int from, int to) {
    int sign = signs.indexOf(text.charAt(start));
    char before = start > from ? text.charAt(start - 1) : ' ';
    char after = end < to ? text.charAt(end) : ' ';
    boolean strict = end - start < looseLength && loose.indexOf(text.charAt(start)) < 0;
    boolean opens =
        !SourceLines.isSpace(after) && !(strict && isWord(before)) && faces(before, after);
    boolean closes =
        !SourceLines.isSpace(before) && !(strict && isWord(after)) && faces(after, before);
    int at = closes ? close(sign, start, end) : start;
    if (opens && at < end && open[sign] < MOST_OPEN) {
      push(sign, at, end - at);
    }
  }

  /** Whether a run stands at the edge of what is inside: a word, or a sign beside no word. */
  private static boolean faces(char outside, char inside) {
    return isWord(inside) || !isWord(outside);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private int close(int sign, int start, int end) {
    int at = start;
    while (at < end && open[sign] > 0) {
      int top = open[sign] - 1;
      int shared = Math.min(end - at, lengths[sign][top]);
      int left = lengths[sign][top] - shared;
      parts.add(starts[sign][top] + left, starts[sign][top] + left + shared, MarkupPart.EMPHASIS);
      parts.add(at, at + shared, MarkupPart.EMPHASIS);
      at += shared;
      lengths[sign][top] = left;
      open[sign] = left == 0 ? top : open[sign];
    }
    return at;
  }

  private void push(int sign, int start, int length) {
    if (open[sign] == starts[sign].length) {
      starts[sign] = Arrays.copyOf(starts[sign], 2 * open[sign]);
      lengths[sign] = Arrays.copyOf(lengths[sign], 2 * open[sign]);
    }
    starts[sign][open[sign]] = start;
    lengths[sign][open[sign]] = length;
    open[sign]++;
  }
}
