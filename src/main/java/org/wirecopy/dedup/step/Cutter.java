package org.wirecopy.dedup.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wirecopy.document.Span;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.Sentences;

/**
 * Tells which parts of a text go so that what stays reads on. A copied passage is cut at the
 * borders of its sentences where they are near: a copy begins and ends with a sentence as a rule,
 * and where it seems to stop up to {@value #NEAR} words before or after that, a word was changed or
 * a few are equal by chance. Where no border is near, only a part of the sentence was copied, and
 * only that part goes.
 *
 * <p>Signs that belong to the words that go, such as quotation marks, full stops and {@linkplain
 * MarkupSigns signs of markup}, go with them, and so does the white space behind.
 */
final class Cutter {
  static final int NEAR = 3;

  private final Text text;
  private final String original;
  private final MarkupSigns signs;
  private final List<Cut> cuts = new ArrayList<>();

  private Cutter(Text text) {
    this.text = text;
    this.original = text.document().text();
    this.signs = new MarkupSigns(text.document());
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
    wanted.forEach(cut -> cutter.signs.goes(cut.span()));
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
    int begin = begin(words, sentences.first(sentences.at(first)), first);
    int next = end(words, first, sentences.first(sentences.at(first) + 1));
    if (first - begin <= NEAR) {
      first = begin;
    } else if (next - first <= NEAR && next < after) {
      first = next;
    }
    int end = end(words, after - 1, sentences.first(sentences.at(after - 1) + 1));
    int previous = begin(words, sentences.first(sentences.at(after - 1)), after - 1);
    if (end - after <= NEAR) {
      after = end;
    } else if (after - previous <= NEAR && previous > first) {
      after = previous;
    }
    while (after - 1 > first && introduces(words, after - 1)) {
      after--;
    }
    Span sign = signs.at(words.start(first));
    Span span = words.span(first, after);
    return sign == null ? span : new Span(sign.start(), Math.max(span.end(), sign.end()));
  }

  /** Whether a word is no more than the sign of words that follow, such as an item. */
  private boolean introduces(Tokens words, int word) {
    Span sign = signs.at(words.start(word));
    return sign != null && signs.introduces(sign);
  }

  /** Where the sentence of a word begins, or the item or heading in it; no farther than matters. */
  private int begin(Tokens words, int sentence, int word) {
    int least = Math.max(sentence, word - NEAR - 1);
    int begin = word;
    while (begin > least
        && signs.at(words.start(begin - 1)) == null
        && !signs.separate(words.end(begin - 1), words.start(begin))) {
      begin--;
    }
    return begin;
  }

  /** Where the sentence of a word ends, or the item or heading in it; no farther than matters. */
  private int end(Tokens words, int word, int sentence) {
    int most = Math.min(sentence, word + NEAR + 2);
    int end = word + 1;
    while (end < most
        && signs.at(words.start(end)) == null
        && !signs.separate(words.end(end - 1), words.start(end))) {
      end++;
    }
    return end;
  }

  /** Adds what is left of a cut behind the last one. */
  private void add(Cut wanted) {
    int done = cuts.isEmpty() ? 0 : cuts.get(cuts.size() - 1).span().end();
    int start = Math.max(done, opened(wanted.span().start(), done));
    if (start >= wanted.span().end()) {
      return;
    }
    Span widened = signs.widened(new Span(start, closed(wanted.span().end())), done);
    Span whole = new Span(widened.start(), closed(widened.end()));
    Span span = new Span(whole.start(), spaced(whole));
    int words = text.clean().tokens().count(span);
    cuts.add(new Cut(span, words, wanted.overlap(), wanted.mark()));
  }

  /** Where the signs begin that stand directly before a word. */
  private int opened(int start, int least) {
    int at = start;
    while (at > least && isOpening(original.charAt(at - 1)) && !signs.hold(at - 1)) {
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

  /** Where the signs end that stand behind a word. */
  private int closed(int end) {
    int at = end;
    while (at < original.length() && isClosing(original.charAt(at)) && !signs.hold(at)) {
      at++;
    }
    return at;
  }

  /** Where the white space ends behind a part; a line that goes from its start takes its break. */
  private int spaced(Span part) {
    if (part.start() > 0 && endsWord(original.charAt(part.start() - 1))) {
      return part.end();
    }
    int spaces = part.end();
    boolean breaks = false;
    while (spaces < original.length() && Character.isWhitespace(original.charAt(spaces))) {
      breaks |= original.charAt(spaces) == '\n';
      spaces++;
    }
    return signs.isFirstOnLine(part.start()) || !breaks ? spaces : part.end();
  }

  /** Whether a part stands right behind a word, as a note does. */
  private static boolean endsWord(char sign) {
    return Character.isLetterOrDigit(sign) || ".,;:!?".indexOf(sign) >= 0;
  }

  private static boolean isClosing(char sign) {
    int type = Character.getType(sign);
    return type == Character.END_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || ".,;:!?…\"'。！？，、؟؛،।".indexOf(sign) >= 0;
  }
}
