package org.wirecopy.token.phrase;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

/**
 * Finds the phrases of a table in a text, word by word, whatever their case and typography.
 *
 * <pre>{@code
 * Phrases<String> months = Phrases.<String>builder().add("May", "05").build();
 * months.find(Tokenizer.tokenize("in may 2022"));  // one match, of word 1
 * }</pre>
 *
 * <p>Immutable and safe for threads. A search costs a look at one bit a word, and a look-up for
 * each word that may belong to a phrase; at every place the longest phrase wins, and matches do not
 * overlap. 16 KiB, and about 16 bytes for each different beginning of a phrase.
 *
 * <p>The phrases are a trie over hashed words in one open-addressed table, after Knuth, The Art of
 * Computer Programming 3, section 6.4 (linear probing) and 6.3 (tries).
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {
  private static final int ROOT = 1;
  private static final int FILTER_BITS = 11;

  private final long[] firstWords;
  private final long[] keys;
  private final int[] nodes;
  private final List<List<T>> values;

  private Phrases(long[] firstWords, long[] keys, int[] nodes, List<List<T>> values) {
    this.firstWords = firstWords;
    this.keys = keys;
    this.nodes = nodes;
    this.values = values;
  }

  /**
   * Starts a table.
   *
   * @param <T> what a phrase stands for
   * @return a builder without phrases
   */
  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /**
   * Finds all phrases.
   *
   * @param tokens the words of a text, or some of them
   * @return the matches in order, none overlapping another; a phrase that stands for several things
   *     gives one match for each, over the same words
   */
  public List<Match<T>> find(Tokens tokens) {
    checkNotNull(tokens, "tokens");
    List<Match<T>> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      at = mayStart(tokens.word(at)) ? Math.max(at + 1, match(tokens, at, found)) : at + 1;
    }
    return found;
  }

  /**
   * Whether a word may be the first of a phrase: a bit for each value of some bits of its hash (a
   * filter after Bloom, CACM 1970, doi:10.1145/362686.362692), since most words start no phrase.
   */
  private boolean mayStart(long word) {
    return (firstWords[filterCell(word)] >>> word & 1) != 0;
  }

  private static int filterCell(long word) {
    return (int) (word >>> Long.SIZE - FILTER_BITS);
  }

  /** Adds the longest phrase that starts at a word, and gives the index after it. */
  private int match(Tokens tokens, int from, List<Match<T>> found) {
    int node = ROOT;
    int end = from;
    int last = 0;
    for (int i = from; i < tokens.size() && node != 0; i++) {
      node = next(node, tokens.word(i));
      if (node != 0 && !values.get(node).isEmpty()) {
        last = node;
        end = i + 1;
      }
    }
    if (last > 0) {
      for (T value : values.get(last)) {
        found.add(new Match<>(value, from, end));
      }
    }
    return end;
  }

  private int next(int node, long word) {
    long key = key(node, word);
    int mask = keys.length - 1;
    for (int slot = (int) key & mask; nodes[slot] != 0; slot = slot + 1 & mask) {
      if (keys[slot] == key) {
        return nodes[slot];
      }
    }
    return 0;
  }

  private static long key(int node, long word) {
    long mixed = (word ^ node * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    return mixed ^ mixed >>> 32;
  }

  /**
   * A phrase found in a text.
   *
   * @param value what it stands for
   * @param from the index of its first word
   * @param to the index after its last word
   * @param <T> what a phrase stands for
   */
  public record Match<T>(T value, int from, int to) {
    /** Refuses {@code null}. */
    public Match {
      checkNotNull(value, "value");
    }
  }

  /**
   * Collects phrases; not safe for threads.
   *
   * @param <T> what a phrase stands for
   */
  public static final class Builder<T> {
    private final Map<Long, Integer> edges = new HashMap<>();
    private final long[] firstWords = new long[1 << FILTER_BITS];
    private final List<List<T>> values = new ArrayList<>();

    private Builder() {
      values.add(List.of());
      values.add(List.of());
    }

    /**
     * Adds a phrase.
     *
     * @param phrase one word or more; what is between its words does not matter
     * @param value what it stands for
     * @return this builder
     * @throws IllegalArgumentException if the phrase has no word
     */
    public Builder<T> add(String phrase, T value) {
      checkNotNull(phrase, "phrase");
      checkNotNull(value, "value");
      Tokens tokens = Tokenizer.tokenize(phrase);
      if (tokens.size() == 0) {
        throw new IllegalArgumentException("phrase must hold a word, was \"" + phrase + "\"");
      }
      firstWords[filterCell(tokens.word(0))] |= 1L << tokens.word(0);
      int node = ROOT;
      for (int i = 0; i < tokens.size(); i++) {
        node = edges.computeIfAbsent(key(node, tokens.word(i)), edge -> addNode());
      }
      values.set(node, ImmutableList.<T>builder().addAll(values.get(node)).add(value).build());
      return this;
    }

    private int addNode() {
      values.add(List.of());
      return values.size() - 1;
    }

    /**
     * Builds the table.
     *
     * @return the phrases added so far
     */
    public Phrases<T> build() {
      int size = Integer.highestOneBit(Math.max(8, edges.size())) * 4;
      long[] keys = new long[size];
      int[] nodes = new int[size];
      edges.forEach(
          (key, node) -> {
            int slot = (int) (long) key & size - 1;
            while (nodes[slot] != 0) {
              slot = slot + 1 & size - 1;
            }
            keys[slot] = key;
            nodes[slot] = node;
          });
      return new Phrases<>(firstWords.clone(), keys, nodes, List.copyOf(values));
    }
  }
}
