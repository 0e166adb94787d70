package org.wirecopy.reliability.story.grouping;

import java.util.Arrays;
import java.util.Locale;
import org.wirecopy.token.Tokens;
import org.wirecopy.work.LongNumbers;

/**
 * The different words of a text, in small letters and without a possessive "'s", as numbers, and
 * how often each is written in small letters and with a capital.
 *
 * <p>Words are told apart by 64 bits of a hash, so that nearly none of them becomes a string of its
 * own: FNV-1a over UTF-16 units with a dense multiplier and the finaliser of MurmurHash3.
 */
final class FoldedWords {
  private static final int STEM = 6;
  private static final long START = 0xCBF29CE484222325L;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
  private static final String SENTENCE_START = ".!?…:\n\"“„«»‘。！？";

  private final Tokens tokens;
  private final int[] numbers;
  private final LongNumbers known = new LongNumbers();
  private Word[] words = new Word[64];

  /** A word: the first of its places, and how often it is written in which way. */
  private static final class Word {
    private final long hash;
    private final int place;
    private final int length;

    /** The hash of its first letters, or 0 as long as nobody asked. */
    private long stem;

    private int small;
    private int inside;
    private int opening;

    Word(long hash, int place, int length) {
      this.hash = hash;
      this.place = place;
      this.length = length;
    }
  }

  FoldedWords(Tokens tokens) {
    this.tokens = tokens;
    this.numbers = new int[tokens.size()];
    for (int i = 0; i < numbers.length; i++) {
      int start = tokens.start(i);
      int end = tokens.end(i);
      if (isPlain(tokens.original(), start, end)) {
        numbers[i] = number(tokens.original(), start, end, i);
        count(words[numbers[i]], tokens.original().charAt(start), end - start, i);
      } else {
        String word = tokens.text(i);
        String small = fold(word);
        numbers[i] = number(small, 0, small.length(), i);
        count(words[numbers[i]], word.codePointAt(0), word.length(), i);
      }
    }
  }

  private int number(String text, int start, int end, int place) {
    int length = lengthOf(text, start, end);
    long hash = finished(add(START, text, start, start + length));
    int number = known.number(hash);
    if (number == words.length) {
      words = Arrays.copyOf(words, 2 * number);
    }
    if (words[number] == null) {
      words[number] = new Word(hash, place, length);
    }
    return number;
  }

  private void count(Word word, int first, int length, int index) {
    if (Character.isLowerCase(first)) {
      word.small++;
    } else if (Character.isUpperCase(first) && length > 1) {
      if (startsSentence(index)) {
        word.opening++;
      } else {
        word.inside++;
      }
    }
  }

  private boolean startsSentence(int index) {
    if (index == 0) {
      return true;
    }
    for (int i = tokens.end(index - 1); i < tokens.start(index); i++) {
      if (SENTENCE_START.indexOf(tokens.original().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word is of ASCII as it stands in the original, and holds no reference to a character:
   * then it is made small while it is hashed.
   */
  private static boolean isPlain(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= 0x80 || text.charAt(i) == '&') {
        return false;
      }
    }
    return true;
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** The length without a possessive ending. */
  private static int lengthOf(String text, int start, int end) {
    boolean possessive =
        end - start > 2
            && text.charAt(end - 2) == '\''
            && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S');
    return possessive ? end - start - 2 : end - start;
  }

  private static long add(long before, String text, int start, int end) {
    long hash = before;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      hash = (hash ^ (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)) * MULTIPLIER;
    }
    return hash;
  }

  private static long finished(long hash) {
    long mixed = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ mixed >>> 33;
  }

  /** How many different words there are; their numbers are below. */
  int size() {
    return known.size();
  }

  /** The number of the word at a place. */
  int at(int index) {
    return numbers[index];
  }

  long hash(int word) {
    return words[word].hash;
  }

  /** The hash of some words in one, as if nothing stood between them. */
  long hash(int from, int to) {
    long hash = START;
    for (int i = from; i < to; i++) {
      String word = fold(tokens.text(i));
      hash = add(hash, word, 0, lengthOf(word, 0, word.length()));
    }
    return finished(hash);
  }

  /** The hash of a word's first letters. */
  long stem(int word) {
    Word known = words[word];
    if (known.stem == 0) {
      String small = fold(tokens.text(known.place));
      known.stem = finished(add(START, small, 0, Math.min(STEM, known.length)));
    }
    return known.stem;
  }

  int length(int word) {
    return words[word].length;
  }

  /** Whether it is written in small letters or with a capital anywhere. */
  boolean isCased(int word) {
    return words[word].small + words[word].inside + words[word].opening > 0;
  }

  /** How often it is written in small letters. */
  int small(int word) {
    return words[word].small;
  }

  /** How often it is written with a capital inside of a sentence. */
  int inside(int word) {
    return words[word].inside;
  }

  /** How often it is written with a capital at the start of a sentence. */
  int opening(int word) {
    return words[word].opening;
  }
}
