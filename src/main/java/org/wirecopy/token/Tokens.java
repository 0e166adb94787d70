package org.wirecopy.token;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;
import org.wirecopy.document.Spelling;
import org.wirecopy.work.BinarySearch;

/**
 * The words of a text as parallel primitive arrays: for each, where it stands in the original and a
 * 64-bit hash of its folded form. Two words with the same hash are the same word (the chance of an
 * accident is below 10<sup>-12</sup> for a million different words).
 *
 * <p>Immutable and safe for threads. 16 bytes a word.
 */
public final class Tokens {
  private static final int STEM = 5;
  private static final int STEMS_BITS = 12;

  /** The stems of the last words asked for by a thread: pairs of a word and its stem. */
  private static final ThreadLocal<long[]> STEMS =
      ThreadLocal.withInitial(() -> new long[2 << STEMS_BITS]);

  private final String text;
  private final @Nullable Spelling spelling;
  private final int[] starts;
  private final int[] ends;
  private final long[] words;
  private final boolean mayBeDisguised;

  Tokens(String text, int[] starts, int[] ends, long[] words, boolean mayBeDisguised) {
    this(text, null, starts, ends, words, mayBeDisguised);
  }

  private Tokens(
      String text,
      @Nullable Spelling spelling,
      int[] starts,
      int[] ends,
      long[] words,
      boolean mayBeDisguised) {
    this.text = text;
    this.spelling = spelling;
    this.starts = starts;
    this.ends = ends;
    this.words = words;
    this.mayBeDisguised = mayBeDisguised;
  }

  /** The same words, taken from the spelling of a text, at their places in the text. */
  Tokens placed(String original, Spelling known) {
    int[] from = Arrays.stream(starts).map(known::original).toArray();
    int[] to = Arrays.stream(ends).map(known::original).toArray();
    return new Tokens(original, known, from, to, words, mayBeDisguised);
  }

  /**
   * How many words there are.
   *
   * @return at least 0
   */
  public int size() {
    return words.length;
  }

  /**
   * Where a word starts in the original.
   *
   * @param index the word's index, from 0
   * @return its first UTF-16 unit
   */
  public int start(int index) {
    return starts[index];
  }

  /**
   * Where a word ends in the original.
   *
   * @param index the word's index, from 0
   * @return the UTF-16 unit after its last
   */
  public int end(int index) {
    return ends[index];
  }

  /**
   * The hash of a word's folded form.
   *
   * @param index the word's index, from 0
   * @return 64 bits, equal for equal words
   */
  public long word(int index) {
    return words[index];
  }

  /**
   * The hash of a word's stem, by which forms of a word are told from other words in any language:
   * the first {@value #STEM} UTF-16 units of its folded form. After McNamee, Nicholas and Mayfield,
   * "Addressing morphological variation in alphabetic languages", SIGIR 2009,
   * doi:10.1145/1571941.1571957.
   *
   * @param index the word's index, from 0
   * @return 64 bits, equal for equal stems; the {@linkplain #word word} itself if it is no longer
   */
  public long stem(int index) {
    long[] known = STEMS.get();
    long word = words[index];
    int slot = (int) (word >>> Long.SIZE - STEMS_BITS) << 1;
    if (known[slot] != word) {
      known[slot + 1] = stemmed(index);
      known[slot] = word;
    }
    return known[slot + 1];
  }

  private long stemmed(int index) {
    if (spelling != null) {
      return WordHash.hash(
          spelling.text(), spelling.spelled(starts[index]), spelling.spelled(ends[index]), STEM);
    }
    // Signs in the place of words are told apart by all of them.
    return Letters.isWord(text.codePointAt(starts[index]))
        ? WordHash.hash(text, starts[index], ends[index], STEM)
        : words[index];
  }

  /**
   * A word as it stands in the original, but that characters stand where it has references to them.
   *
   * @param index the word's index, from 0
   * @return the word, not folded
   */
  public String text(int index) {
    return spelling == null
        ? text.substring(starts[index], ends[index])
        : spelling.text(new Span(starts[index], ends[index]));
  }

  /**
   * A word as it is compared: words are equal if this is.
   *
   * @param index the word's index, from 0
   * @return the word, folded
   */
  public String folded(int index) {
    return FoldedWord.of(text(index));
  }

  /**
   * The part of the original from one word to another.
   *
   * @param from the first word's index
   * @param to the index after the last word's, greater than {@code from}
   * @return from the start of the first word to the end of the last
   */
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /**
   * The text that the words stand in.
   *
   * @return the whole original text
   */
  public String original() {
    return text;
  }

  /** Whether a word may look like another than it is, as {@link Disguise} tells; seldom. */
  boolean mayBeDisguised() {
    return mayBeDisguised;
  }

  /**
   * The first word that starts at or after an offset.
   *
   * @param offset an offset into the original
   * @return its index, or {@link #size()} if there is none
   */
  public int indexFrom(int offset) {
    return BinarySearch.firstFrom(starts, offset);
  }

  /**
   * The first word that ends after an offset.
   *
   * @param offset an offset into the original
   * @return its index, or {@link #size()} if there is none
   */
  public int indexAfter(int offset) {
    return BinarySearch.firstAfter(ends, offset);
  }

  /**
   * How many words lie inside a span entirely.
   *
   * @param span a part of the original
   * @return at least 0
   */
  public int count(Span span) {
    checkNotNull(span, "span");
    return Math.max(0, indexAfter(span.end()) - indexFrom(span.start()));
  }

  /**
   * Whether a word is written apart from the one before it: white space stands between them, or the
   * script does without. The parts of a compound ("re-education") or of a mark-up tag are not.
   *
   * @param index the word's index, from 0
   * @return true for the first word too
   */
  public boolean isApart(int index) {
    if (index == 0 || Letters.standsAlone(text.codePointAt(starts[index]))) {
      return true;
    }
    for (int i = ends[index - 1]; i < starts[index]; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The words of a part of the original.
   *
   * @param part a part of the original
   * @return a view with the same offsets into the original
   */
  public Tokens within(Span part) {
    checkNotNull(part, "part");
    int from = indexFrom(part.start());
    int to = Math.max(from, indexAfter(part.end()));
    return new Tokens(
        text,
        spelling,
        Arrays.copyOfRange(starts, from, to),
        Arrays.copyOfRange(ends, from, to),
        Arrays.copyOfRange(words, from, to),
        mayBeDisguised);
  }

  /**
   * A way to choose some of the words.
   *
   * @return an empty selection
   */
  public Selection selection() {
    return new Selection();
  }

  /** Chooses words in ascending order; not safe for threads. */
  public final class Selection {
    private int[] chosen = new int[16];
    private int count;

    private Selection() {}

    /**
     * Adds a word.
     *
     * @param index the word's index, greater than the last one added
     */
    public void add(int index) {
      if (count == chosen.length) {
        chosen = Arrays.copyOf(chosen, count * 2);
      }
      chosen[count++] = index;
    }

    /**
     * The chosen words.
     *
     * @return new tokens over the same original; the same object if every word was chosen
     */
    public Tokens tokens() {
      if (count == size()) {
        return Tokens.this;
      }
      int[] s = new int[count];
      int[] e = new int[count];
      long[] w = new long[count];
      for (int i = 0; i < count; i++) {
        s[i] = starts[chosen[i]];
        e[i] = ends[chosen[i]];
        w[i] = words[chosen[i]];
      }
      return new Tokens(text, spelling, s, e, w, mayBeDisguised);
    }
  }
}
