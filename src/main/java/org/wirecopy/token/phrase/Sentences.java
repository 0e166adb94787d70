package org.wirecopy.token.phrase;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Arrays;
import org.wirecopy.token.Tokens;
import org.wirecopy.work.BinarySearch;

/**
 * The sentences of a text, as runs of its words.
 *
 * <p>A sentence ends at a blank line, at a full stop, question or exclamation mark (of any script)
 * that is followed by white space and a word that does not start in lower case, or directly at the
 * marks of Chinese and Japanese. Initials and short titles ("J. Smith", "Mr. Smith") do not end
 * one. A single line break does not, since mail and plain text break lines anywhere.
 *
 * <p>Immutable and safe for threads. One pass over the text between the words; four bytes a
 * sentence.
 */
public final class Sentences {
  private static final String FULL_WIDTH = "。！？｡";
  private static final String TERMINATORS = ".!?…؟।۔‽" + FULL_WIDTH;

  private final int[] firsts;
  private final int size;

  private Sentences(int[] firsts, int size) {
    this.firsts = firsts;
    this.size = size;
  }

  /**
   * Finds the sentences.
   *
   * @param tokens the words of a text, or some of them
   * @return the sentences; none if there are no words
   */
  public static Sentences of(Tokens tokens) {
    checkNotNull(tokens, "tokens");
    int[] firsts = new int[16];
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i == 0 || endsBetween(tokens, i - 1)) {
        if (count == firsts.length) {
          firsts = Arrays.copyOf(firsts, count * 2);
        }
        firsts[count++] = i;
      }
    }
    return new Sentences(Arrays.copyOf(firsts, count), tokens.size());
  }

  /**
   * How many sentences there are.
   *
   * @return at least 0
   */
  public int count() {
    return firsts.length;
  }

  /**
   * The index of a sentence's first word.
   *
   * @param sentence the sentence, from 0 to {@link #count()} (which gives the number of words)
   * @return the word's index
   */
  public int first(int sentence) {
    return sentence == firsts.length ? size : firsts[sentence];
  }

  /**
   * The sentence that holds a word.
   *
   * @param word the word's index, from 0
   * @return the sentence, from 0
   */
  public int at(int word) {
    return BinarySearch.firstAfter(firsts, word) - 1;
  }

  private static boolean endsBetween(Tokens tokens, int last) {
    String text = tokens.original();
    int from = tokens.end(last);
    int to = tokens.start(last + 1);
    if (to - from == 1 && text.charAt(from) == ' ') {
      return false;
    }
    boolean ended = false;
    boolean spaced = false;
    int lineBreaks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (FULL_WIDTH.indexOf(c) >= 0) {
        return true;
      }
      ended |= TERMINATORS.indexOf(c) >= 0;
      spaced |= ended && Character.isWhitespace(c);
      lineBreaks += c == '\n' ? 1 : 0;
      if (lineBreaks > 1) {
        return true;
      }
    }
    return ended
        && spaced
        && !Character.isLowerCase(text.codePointAt(to))
        && !isShortTitle(text, tokens.start(last), from);
  }

  /**
   * "J.", "Mr.", "Dr.", "St.": a capital and at most two more letters before a full stop that
   * follows at once.
   */
  private static boolean isShortTitle(String text, int start, int end) {
    return end < text.length()
        && text.charAt(end) == '.'
        && end - start <= 2
        && Character.isUpperCase(text.charAt(start));
  }
}
