package org.wirecopy.token;

import static com.google.common.base.Preconditions.checkNotNull;

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
 * stop or comma between digits belong to the word; hyphens and dashes separate, but for the hyphen
 * of a word that is divided at the end of a line. Groups of digits are one number ({@code 10 000}).
 * The address of a web page or a mailbox is one word, however long. A character of a script that is
 * written without spaces between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese) is a word of
 * its own. A run of more than {@value #LONGEST} characters is cut, so that no input makes an
 * endless word.
 *
 * <p>Words are compared by what makes them the same word to a reader: in small letters, without
 * characters that are not seen and marks that may be left out (points of Hebrew, vowels of Arabic,
 * accents of Greek, stress in Cyrillic, lines drawn through letters), with one sign for letters
 * that are typed with either of two, and in one alphabet if letters of others were only borrowed
 * for their looks. The tables beside this class say which.
 *
 * <p>Safe for threads. One pass; about 16 bytes a word besides the text. Nearly all words of most
 * corpora are ASCII letters and digits with a space or full stop behind them; these are folded and
 * hashed while they are scanned.
 *
 * <p>The rules follow the default word boundaries of Unicode Standard Annex 29 where that annex
 * speaks of words, Annex 15 for NFKC, and Unicode Technical Standard 39 for mixed alphabets.
 */
public final class Tokenizer {
  /** The longest word in UTF-16 units. */
  private static final int LONGEST = 256;

  private final String text;
  private final char[] chars;
  private final int length;
  private int[] starts;
  private int[] ends;
  private long[] words;
  private int count;
  private int listEnd;
  private boolean mayBeDisguised;

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
    checkNotNull(text, "text");
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
    checkNotNull(document, "document");
    Spelling spelling = Spelling.of(document);
    return spelling == null
        ? tokenize(document.text())
        : tokenize(spelling.text()).placed(document.text(), spelling);
  }

  /**
   * The signs of a text, such as emoji, a rule or a dash, as one word: such texts are equal or not,
   * and no part of one is copied. White space counts for one space, and whether a sign is drawn in
   * colours for nothing.
   *
   * @param text a text without words
   * @return one word, or none if there is nothing to see
   */
  public static Tokens signs(String text) {
    checkNotNull(text, "text");
    long hash = WordHash.START;
    int end = 0;
    int start = text.length();
    for (int at = 0, next; at < text.length(); at = next) {
      int c = text.codePointAt(at);
      next = at + Character.charCount(c);
      if (!Character.isWhitespace(c) && !Invisible.isOnlyLayout(c)) {
        hash = end > 0 && isSpaced(text, end, at) ? WordHash.add(hash, ' ') : hash;
        hash = WordHash.add(hash, c);
        start = Math.min(start, at);
        end = next;
      }
    }
    return end == 0
        ? new Tokens(text, new int[0], new int[0], new long[0], false)
        : new Tokens(
            text, new int[] {start}, new int[] {end}, new long[] {WordHash.finish(hash)}, false);
  }

  private static boolean isSpaced(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(Character::isWhitespace);
  }

  private Tokens run() {
    int at = plainWords(0);
    while (at < length) {
      at = plainWords(anyWord(at));
    }
    return new Tokens(
        text,
        Arrays.copyOf(starts, count),
        Arrays.copyOf(ends, count),
        Arrays.copyOf(words, count),
        mayBeDisguised);
  }

  /**
   * Adds words for as long as they are plain: nearly all of the text, in a loop of its own that
   * knows nothing of the others.
   *
   * @return where a word starts, or a character stands, that takes a closer look; or the text's end
   */
  private int plainWords(int start) {
    int at = start;
    while (at < length) {
      char c = chars[at];
      if (c >= Letters.ASCII) {
        return at;
      }
      int next = Letters.FOLDED[c] == 0 ? at + 1 : plainWord(at);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /**
   * Adds the word at an offset if it is plain ASCII and what follows leaves no doubt where it ends.
   *
   * @return the offset after it, or the same offset if there is no such word
   */
  private int plainWord(int start) {
    long hash = WordHash.START;
    int limit = Math.min(length, start + LONGEST);
    int at = start;
    int digits = 0;
    while (at < limit) {
      char c = chars[at];
      int folded = c < Letters.ASCII ? Letters.FOLDED[c] : 0;
      if (folded == 0) {
        folded = c == ' ' ? 0 : joint(c, at);
        if (folded == 0) {
          break;
        }
      }
      digits += folded >= '0' && folded <= '9' ? 1 : 0;
      hash = WordHash.add(hash, folded);
      at++;
    }
    boolean isPlain =
        at < limit
            && (digits == 0 || digits == at - start && !isDigit(at + 1))
            && (chars[at] == ' ' || endsWord(start, at));
    if (isPlain) {
      add(start, at, WordHash.finish(hash));
      return at;
    }
    return start;
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

  /** Whether it is certain that a word ends before a sign, and is no part of an address. */
  private boolean endsWord(int start, int end) {
    char sign = chars[end];
    if (sign >= Letters.ASCII) {
      return isQuoteOrDash(sign);
    }
    char next = end + 1 < length ? chars[end + 1] : ' ';
    boolean isSeen = sign >= ' ' || Character.isWhitespace(sign);
    boolean isDivider = sign == '-' && next <= ' ';
    boolean mayJoin = next >= Letters.ASCII && (sign == '.' || sign == ',' || sign == '\'');
    return isSeen && !isDivider && !mayJoin && !AddressScanner.mayGoOn(chars, length, start, end);
  }

  private static boolean isQuoteOrDash(char sign) {
    return sign == '“' || sign == '”' || sign == '–' || sign == '—' || sign == '…';
  }

  private boolean isDigit(int at) {
    return at < length && Letters.isAsciiDigit(chars[at]);
  }

  /** Passes over a character of any script, with its word if it starts one. */
  private int anyWord(int start) {
    int first = text.codePointAt(start);
    if (!Letters.isWord(first) || isNothing(first)) {
      return start + Character.charCount(first);
    }
    int end = Letters.standsAlone(first) ? endOfCharacter(start, first) : endOfWord(start, first);
    end = Math.max(end, AddressScanner.end(text, start, Math.min(length, start + LONGEST)));
    add(start, end, WordHash.hash(text, start, end));
    mayBeDisguised = mayBeDisguised || Disguise.mayBeIn(text, start, end);
    return end;
  }

  /** Whether a letter or mark by its category is no part of a word's identity. */
  private static boolean isNothing(int c) {
    return c <= Character.MAX_VALUE ? Folds.of((char) c) == Folds.NOTHING : Invisible.is(c);
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

  private int endOfWord(int start, int first) {
    int at = Character.isDigit(first) ? endOfGroups(start) : start;
    int end = at;
    int last = first;
    while (at < text.length() && at - start < LONGEST) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (Letters.isWord(c) && !Letters.standsAlone(c)) {
        end = next;
        last = c;
      } else if (Letters.isDivider(c) && DividedWords.resumed(text, at) > at) {
        next = DividedWords.resumed(text, at);
      } else if (!Invisible.is(c) && !joins(c, last, next)) {
        break;
      }
      at = next;
    }
    return end;
  }

  /** Where the groups of a number end; those of a list stay apart. */
  private int endOfGroups(int start) {
    int end = start < listEnd ? start : DigitGroups.endOfGroups(text, start);
    if (DigitGroups.isList(start, end)) {
      listEnd = end;
      return start;
    }
    return end;
  }

  /** Whether a sign between characters that are seen joins them. */
  private boolean joins(int sign, int before, int next) {
    int at = next;
    while (at < text.length() && Invisible.is(text.charAt(at))) {
      at++;
    }
    if (at >= text.length()) {
      return false;
    }
    char after = text.charAt(at);
    return Letters.isApostrophe(sign)
        ? Character.isLetter(before) && Character.isLetter(after)
        : (sign == '.' || sign == ',') && Character.isDigit(before) && Character.isDigit(after);
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
