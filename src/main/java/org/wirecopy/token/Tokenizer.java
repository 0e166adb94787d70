package org.wirecopy.token;

import java.util.Arrays;
import org.wirecopy.document.Document;
import org.wirecopy.document.Spelling;

/**
 * Splits a text into folded words.
 *
 * <pre>{@code
 * Tokens tokens = Tokenizer.tokenize("China’s 2,800 re-education camps");  // china's 2,800 re education camps
 * }</pre>
 *
 * <p>A word is a run of letters, digits and their marks. An apostrophe between letters and a full
 * stop or comma between digits belong to the word; hyphens and dashes separate; soft hyphens and
 * zero-width joiners are passed over. The address of a web page or a mailbox is one word, however
 * long. A character of a script that is written without spaces between words (Chinese, Japanese,
 * Thai, Lao, Khmer, Burmese) is a word of its own. Words are compared after NFKC normalisation and
 * case folding, with one kind of apostrophe, so that typography makes no difference. A run of more
 * than {@value #LONGEST} characters is cut, so that no input makes an endless word.
 *
 * <p>Safe for threads. One pass; about 16 bytes a word besides the text. Nearly all words of most
 * corpora are ASCII letters and digits with a space or full stop behind them; these are folded and
 * hashed while they are scanned.
 *
 * <p>The rules follow the default word boundaries of Unicode Standard Annex 29 where that annex
 * speaks of words, and Annex 15 for NFKC.
 */
public final class Tokenizer {
  /** The longest word in UTF-16 units. */
  static final int LONGEST = 256;

  private final String text;
  private final char[] chars;
  private final int length;
  private int[] starts;
  private int[] ends;
  private long[] words;
  private int count;

  private Tokenizer(String text) {
    this.text = text;
    this.length = text.length();
    Scratch scratch = Scratch.of(text);
    chars = scratch.chars;
    starts = scratch.starts;
    ends = scratch.ends;
    words = scratch.words;
  }

  /**
   * Splits a text.
   *
   * @param text any text
   * @return its words in order
   */
  public static Tokens tokenize(String text) {
    return new Tokenizer(text).run();
  }

  /**
   * Splits the text of a document, in which a reference to a character ({@code M&uuml;ller}) is
   * that character.
   *
   * @param document any document
   * @return its words in order, with their places in its text
   */
  public static Tokens tokenize(Document document) {
    Spelling spelling = Spelling.of(document);
    return spelling == null
        ? tokenize(document.text())
        : tokenize(spelling.text()).placed(document.text(), spelling);
  }

  private Tokens run() {
    int at = 0;
    while (at < length) {
      char c = chars[at];
      if (c < Letters.ASCII && Letters.FOLDED[c] == 0) {
        at++;
      } else {
        int next = c < Letters.ASCII ? plainWord(at) : at;
        at = next > at ? next : anyWord(at);
      }
    }
    return new Tokens(
        text,
        Arrays.copyOf(starts, count),
        Arrays.copyOf(ends, count),
        Arrays.copyOf(words, count));
  }

  /**
   * Adds the word at an offset if it is plain ASCII and what follows leaves no doubt where it ends.
   *
   * @return the offset after it, or the same offset if there is no such word
   */
  private int plainWord(int start) {
    long hash = Folding.START;
    int limit = Math.min(length, start + LONGEST);
    int at = start;
    while (at < limit) {
      char c = chars[at];
      int folded = c < Letters.ASCII ? Letters.FOLDED[c] : 0;
      if (folded == 0) {
        if (c == ' ') {
          break;
        }
        folded = joint(c, at);
        if (folded == 0) {
          break;
        }
      }
      hash = Folding.add(hash, folded);
      at++;
    }
    if (at == limit || chars[at] != ' ' && mayGoOn(start, at)) {
      return start;
    }
    add(start, at, Folding.finish(hash));
    return at;
  }

  /** What a sign between ASCII letters or digits counts as if it joins them, or 0. */
  private int joint(char sign, int at) {
    if (at == 0 || at + 1 == length) {
      return 0;
    }
    char before = chars[at - 1];
    char after = chars[at + 1];
    if (sign == '\'' || sign == '’') {
      return Letters.isAsciiLetter(before) && Letters.isAsciiLetter(after) ? '\'' : 0;
    }
    boolean inNumber = sign == '.' || sign == ',';
    return inNumber && Letters.isAsciiDigit(before) && Letters.isAsciiDigit(after) ? sign : 0;
  }

  /**
   * Whether a word or an address may go on with the sign that stands behind what was read of it.
   */
  private boolean mayGoOn(int start, int end) {
    char sign = chars[end];
    if (sign >= Letters.ASCII) {
      return Letters.isWord(sign)
          || Character.isSurrogate(sign)
          || Letters.isIgnorable(sign)
          || Letters.isApostrophe(sign);
    }
    boolean joins = sign == '\'' || sign == ',' || sign == '.';
    boolean wide = joins && end + 1 < length && chars[end + 1] >= Letters.ASCII;
    return wide || Addresses.mayGoOn(chars, length, start, end);
  }

  /** Passes over a character of any script, with its word if it starts one. */
  private int anyWord(int start) {
    int first = text.codePointAt(start);
    if (!Letters.isWord(first)) {
      return start + Character.charCount(first);
    }
    int end = Letters.standsAlone(first) ? endOfCharacter(start, first) : endOfWord(start);
    end = Math.max(end, Addresses.end(text, start));
    add(start, end, Folding.hash(text, start, end));
    return end;
  }

  /** A character of a script without word spaces, with the marks that follow it. */
  private int endOfCharacter(int start, int first) {
    int at = start + Character.charCount(first);
    while (at < text.length() && at - start < LONGEST) {
      int c = text.codePointAt(at);
      if (!Letters.isMark(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private int endOfWord(int start) {
    int end = start;
    int at = start;
    while (at < text.length() && at - start < LONGEST) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (Letters.isWord(c) && !Letters.standsAlone(c)) {
        end = next;
      } else if (!Letters.isIgnorable(c) && !joins(c, at, next)) {
        break;
      }
      at = next;
    }
    return end;
  }

  private boolean joins(int c, int at, int next) {
    if (next >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(next);
    return Letters.isApostrophe(c)
        ? Character.isLetter(before) && Character.isLetter(after)
        : (c == '.' || c == ',') && Character.isDigit(before) && Character.isDigit(after);
  }

  private void add(int start, int end, long word) {
    if (count == words.length) {
      int larger = count + (count >> 1);
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      words = Arrays.copyOf(words, larger);
    }
    starts[count] = start;
    ends[count] = end;
    words[count++] = word;
  }
}
