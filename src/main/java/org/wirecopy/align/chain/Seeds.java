package org.wirecopy.align.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wirecopy.fingerprint.Shingles;
import org.wirecopy.token.Tokens;

/**
 * Finds the maximal runs of at least {@value #WORDS} equal words: where an alignment may start.
 *
 * <p>A run of few words may stand anywhere in a text of few different words, and says nothing
 * there. What begins with a shingle that the right side holds {@value #OFTEN} times or more is
 * therefore looked up by one of twice the words, and so on, until it is rarer; if the longest that
 * occurs is not, its first {@value #OFTEN} places are taken. So a long run is found wherever it
 * stands, unless its beginning is repeated that often as well. Inside of a run of {@value #LONG}
 * words only what is about as long is looked for among what is frequent.
 *
 * <p>Takes time and space in proportion to the words, times the logarithm of the longest repetition
 * at the most.
 */
final class Seeds {
  /**
   * The shortest run. Two words in common mean little; four would miss what stands between two
   * edits.
   */
  static final int WORDS = 3;

  /** From how many places on a shingle is frequent: shorter runs there are chance. */
  private static final int OFTEN = 16;

  private static final int LONG = 48;
  private static final Comparator<EqualRun> BY_LEFT_END =
      Comparator.comparingInt(EqualRun::leftEnd)
          .thenComparingInt(EqualRun::rightEnd)
          .thenComparingInt(EqualRun::length);

  private final Tokens left;
  private final Tokens right;
  private final boolean inside;
  private final List<Level> levels = new ArrayList<>();
  private final List<EqualRun> found = new ArrayList<>();

  /** Where a long run that was found ends on the left. */
  private int longRunEnd;

  /** The shingles of one length. */
  private interface Level {
    /** How many words a shingle has. */
    int words();

    /** How many shingles the left side has. */
    int size();

    /** The first place on the right of a shingle of the left, or -1. */
    int first(int left);

    /** The place on the right of the same shingle that comes after one, or -1. */
    int next(int right);
  }

  /** Between two texts. */
  private record Shared(long[] left, ShinglePlaces right) implements Level {
    @Override
    public int words() {
      return right.words();
    }

    @Override
    public int size() {
      return left.length;
    }

    @Override
    public int first(int place) {
      return right.first(left[place]);
    }

    @Override
    public int next(int place) {
      return right.next(place);
    }
  }

  /**
   * Inside of one text, where no shingle is looked up by its hash: four bytes a word. A text of one
   * word has a level for every doubling of its length, so that more would be hundreds.
   */
  private record Repeated(int words, int[] following) implements Level {
    @Override
    public int size() {
      return following.length;
    }

    @Override
    public int first(int place) {
      return following[place];
    }

    @Override
    public int next(int place) {
      return following[place];
    }
  }

  private Seeds(Tokens left, Tokens right) {
    this.left = left;
    this.right = right;
    this.inside = left == right;
  }

  /**
   * Finds the runs.
   *
   * @param left the words of one side
   * @param right the words of the other; the same object to find what a text repeats, and then the
   *     left run is the earlier
   * @return the runs ordered by their end on the left
   */
  static List<EqualRun> between(Tokens left, Tokens right) {
    return new Seeds(left, right).find();
  }

  private List<EqualRun> find() {
    int count = level(0).size();
    for (int i = 0; i < count; i++) {
      addRunsFrom(i);
    }
    found.sort(BY_LEFT_END);
    return found;
  }

  private Level level(int index) {
    while (levels.size() <= index) {
      int words = WORDS << levels.size();
      ShinglePlaces places = new ShinglePlaces(right, words);
      levels.add(
          inside
              ? new Repeated(words, places.following())
              : new Shared(Shingles.hash(left, words), places));
    }
    return levels.get(index);
  }

  private void addRunsFrom(int i) {
    if (firstPlace(i, 0) < 0) {
      return;
    }
    int index = 0;
    while (isFrequent(i, index) && firstPlace(i, index + 1) >= 0) {
      index++;
    }
    if (isFrequent(i, index) ? index == 0 || i < longRunEnd : index > 0 && isChance(i, index)) {
      return;
    }
    Level places = level(index);
    int taken = 0;
    for (int j = firstPlace(i, index); j >= 0 && taken < OFTEN; j = places.next(j)) {
      taken++;
      if (startsHere(i, j)) {
        add(new EqualRun(i, j, length(i, j)));
      }
    }
  }

  /** Whether a run of frequent words says nothing beside the long one that stands there. */
  private boolean isChance(int i, int index) {
    return i < longRunEnd && 2 * level(index).words() < LONG;
  }

  private void add(EqualRun run) {
    found.add(run);
    if (run.length() >= LONG) {
      longRunEnd = Math.max(longRunEnd, run.leftEnd());
    }
  }

  private boolean isFrequent(int i, int index) {
    int j = firstPlace(i, index);
    for (int count = 1; j >= 0 && count < OFTEN; count++) {
      j = level(index).next(j);
    }
    return j >= 0;
  }

  /** The first place on the right of the shingle that begins at a word of the left, or -1. */
  private int firstPlace(int i, int index) {
    Level level = level(index);
    return i < level.size() ? level.first(i) : -1;
  }

  private boolean startsHere(int i, int j) {
    return i == 0 || j == 0 || left.word(i - 1) != right.word(j - 1);
  }

  private int length(int i, int j) {
    int limit = Math.min((inside ? j : left.size()) - i, right.size() - j);
    int length = 0;
    while (length < limit && left.word(i + length) == right.word(j + length)) {
      length++;
    }
    return length;
  }
}
