package org.wirecopy.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.wirecopy.document.Document;
import org.wirecopy.fingerprint.Shingles;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

/**
 * Measures how much of a test set is in a training set: looks for the runs of words of each item of
 * the one in every document of the other.
 *
 * <pre>{@code
 * Contamination contamination = new Contamination(items);
 * training.forEach(contamination::add);
 * List<Exposure> exposures = contamination.exposures();
 * }</pre>
 *
 * <p>All words count, whatever is noise. The items are in memory, some 50 bytes a word; of the
 * other set one document at a time. Takes time linear in the words of both. {@link #add} may be
 * called by many threads at once.
 */
public final class Contamination {
  private final List<Material> items;
  private final List<Tokens> words = new ArrayList<>();
  private final List<Runs> runs = new ArrayList<>();

  /**
   * Takes the items in.
   *
   * @param items the items of the test set
   */
  public Contamination(Collection<Material> items) {
    this.items = List.copyOf(items);
    this.items.forEach(item -> words.add(Tokenizer.tokenize(item.document())));
    for (int size : Exposure.SIZES) {
      runs.add(new Runs(size, words));
    }
  }

  /**
   * Looks a document of the training set through.
   *
   * @param document the document
   */
  public void add(Document document) {
    Tokens tokens = Tokenizer.tokenize(document);
    runs.forEach(one -> one.find(tokens));
  }

  /**
   * What was found so far.
   *
   * @return an exposure for each item, in the order of the items
   */
  public List<Exposure> exposures() {
    List<Exposure> exposures = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Tokens item = words.get(i);
      Material material = items.get(i);
      exposures.add(
          new Exposure(
              material.path(),
              material.line(),
              material.document().id(),
              item.size(),
              runs.stream().map(one -> one.share(item)).toList()));
    }
    return exposures;
  }

  /** The runs of one length, and those of items that are shorter as wholes. */
  private static final class Runs {
    /** A filter after Bloom with one hash, since most runs are in no item. */
    private static final int FILTER = 1 << 22;

    private static final int SHORTEST = Exposure.SIZES.get(0);

    private final int size;
    private final int[] lengths;
    private final long[] hashes;
    private final BitSet mayBe;
    private final BitSet found;

    Runs(int size, List<Tokens> items) {
      this.size = size;
      this.lengths =
          items.stream().mapToInt(this::length).filter(length -> length > 0).distinct().toArray();
      this.hashes =
          items.stream()
              .flatMapToLong(item -> Arrays.stream(runs(item)))
              .sorted()
              .distinct()
              .toArray();
      this.found = new BitSet(hashes.length);
      this.mayBe = new BitSet(FILTER);
      for (long hash : hashes) {
        mayBe.set(cell(hash));
      }
    }

    /**
     * How long a run of an item is: no longer than the item. Of a few words nothing can be told.
     */
    private int length(Tokens item) {
      return item.size() < SHORTEST ? 0 : Math.min(size, item.size());
    }

    private long[] runs(Tokens item) {
      int length = length(item);
      return length == 0 ? new long[0] : Shingles.hash(item, length);
    }

    private static int cell(long hash) {
      return (int) hash & FILTER - 1;
    }

    void find(Tokens tokens) {
      for (int length : lengths) {
        for (long hash : Shingles.hash(tokens, length)) {
          int at = mayBe.get(cell(hash)) ? Arrays.binarySearch(hashes, hash) : -1;
          if (at >= 0) {
            synchronized (found) {
              found.set(at);
            }
          }
        }
      }
    }

    double share(Tokens item) {
      int length = length(item);
      long[] own = runs(item);
      int covered = 0;
      int to = 0;
      for (int i = 0; i < own.length; i++) {
        if (found.get(Arrays.binarySearch(hashes, own[i]))) {
          covered += i + length - Math.max(i, to);
          to = i + length;
        }
      }
      return item.size() == 0 ? 0 : (double) covered / item.size();
    }
  }
}
