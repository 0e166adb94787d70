package org.wirecopy.dedup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wirecopy.document.Span;
import org.wirecopy.noise.Mark;
import org.wirecopy.token.Sentences;
import org.wirecopy.token.Tokens;

/**
 * Tells which parts of a text go so that what stays reads on. A copied passage is cut at the
 * borders of its sentences where they are near: a copy begins and ends with a sentence as a rule,
 * and where it seems to stop up to {@value #NEAR} words before or after that, a word was changed or
 * a few are equal by chance. Where no border is near, only a part of the sentence was copied, and
 * only that part goes.
 *
 * <p>Signs that belong to the words that go, such as quotation marks and full stops, go with them,
 * and so does the white space behind.
 */
final class Cutter {
  static final int NEAR = 3;

  private final Text text;
  private final String original;
  private final List<Cut> cuts = new ArrayList<>();

  private Cutter(Text text) {
    this.text = text;
    this.original = text.document().text();
  }

  /**
   * The parts that go, in order; they do not overlap.
   *
   * @param text the text
   * @param overlaps the passages that stand elsewhere
   * @param isCleaned whether noise goes too
   */
  static List<Cut> of(Text text, List<Overlap> overlaps, boolean isCleaned) {
    Cutter cutter = new Cutter(text);
    List<Cut> wanted = new ArrayList<>();
    if (isCleaned) {
      for (Mark mark : text.clean().marks()) {
        wanted.add(new Cut(mark.span(), 0, null, mark));
      }
    }
    for (Overlap overlap : overlaps) {
      wanted.add(new Cut(cutter.atSentences(overlap.here()), 0, overlap, null));
    }
    wanted.sort(
        Comparator.<Cut>comparingInt(cut -> cut.span().start())
            .thenComparingInt(cut -> -cut.span().end()));
    wanted.forEach(cutter::add);
    return cutter.cuts;
  }

  private Span atSentences(Span passage) {
    Tokens words = text.words();
    Sentences sentences = text.alignable().sentences();
    int first = words.indexFrom(passage.start());
    int after = words.indexAfter(passage.end());
    if (first >= after) {
      return passage;
    }
    int begin = sentences.first(sentences.at(first));
    int next = sentences.first(sentences.at(first) + 1);
    if (first - begin <= NEAR) {
      first = begin;
    } else if (next - first <= NEAR && next < after) {
      first = next;
    }
    int end = sentences.first(sentences.at(after - 1) + 1);
    int previous = sentences.first(sentences.at(after - 1));
    if (end - after <= NEAR) {
      after = end;
    } else if (after - previous <= NEAR && previous > first) {
      after = previous;
    }
    return words.span(first, after);
  }

  /** Adds what is left of a cut behind the last one. */
  private void add(Cut wanted) {
    int done = cuts.isEmpty() ? 0 : cuts.get(cuts.size() - 1).span().end();
    int start = Math.max(done, opened(wanted.span().start(), done));
    int end = closed(start, wanted.span().end());
    if (start < end && start < wanted.span().end()) {
      Span span = new Span(start, end);
      int words = text.clean().tokens().count(span);
      cuts.add(new Cut(span, words, wanted.overlap(), wanted.mark()));
    }
  }

  /** Where the signs begin that stand directly before a word. */
  private int opened(int start, int least) {
    int at = start;
    while (at > least && isOpening(original.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isOpening(char sign) {
    int type = Character.getType(sign);
    return type == Character.START_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || sign == '¿'
        || sign == '¡';
  }

  /** Where the signs and the white space end that stand behind a word. */
  private int closed(int start, int end) {
    int at = end;
    while (at < original.length() && isClosing(original.charAt(at))) {
      at++;
    }
    boolean isLineStart = start == 0 || original.charAt(start - 1) == '\n';
    int spaces = at;
    boolean breaks = false;
    while (spaces < original.length() && Character.isWhitespace(original.charAt(spaces))) {
      breaks |= original.charAt(spaces) == '\n';
      spaces++;
    }
    return isLineStart || !breaks ? spaces : at;
  }

  private static boolean isClosing(char sign) {
    int type = Character.getType(sign);
    return type == Character.END_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || ".,;:!?…\"'。！？，、؟؛،।".indexOf(sign) >= 0;
  }
}
