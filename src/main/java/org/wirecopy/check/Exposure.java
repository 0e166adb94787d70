package org.wirecopy.check;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * How much of an item of a data set is in another data set, and where.
 *
 * @param item the item
 * @param shares how much of it stands in runs that the other set holds too: for each of {@link
 *     #SIZES} that the item is as long as, and for an item of 8 words or more that is shorter than
 *     13, for the item as one run; none for an item of fewer than 8 words
 * @param rows the rows of the other set that hold most of it in runs that tell, at most {@value
 *     #MOST_ROWS}, those that hold more first
 * @param rowCount how many rows hold some of it
 */
public record Exposure(Item item, List<Share> shares, List<Row> rows, int rowCount) {
  /**
   * The runs that are looked for, in words. 13 words are the measure of Brown et al., "Language
   * Models are Few-Shot Learners", NeurIPS 2020, arXiv:2005.14165, appendix C; 8 words that of
   * Chowdhery et al., "PaLM", 2022, arXiv:2204.02311, section 8; runs of 50 are hardly ever chance
   * in any set: Lee et al., "Deduplicating Training Data Makes Language Models Better", ACL 2022,
   * doi:10.18653/v1/2022.acl-long.577.
   */
  public static final ImmutableList<Integer> SIZES = ImmutableList.of(8, 13, 50);

  /** The size of the runs that tell whether an item is contaminated. */
  public static final int TELLING = 13;

  /** How many rows are named. */
  public static final int MOST_ROWS = 3;

  /** Copies the lists. */
  public Exposure {
    checkNotNull(item, "item");
    checkNotNull(shares, "shares");
    checkNotNull(rows, "rows");
    shares = List.copyOf(shares);
    rows = List.copyOf(rows);
  }

  /**
   * An item.
   *
   * @param path its file
   * @param line the line on which it starts, from 1; 0 if it is the whole file
   * @param document its id
   * @param length how many words it has, or characters in a script without spaces
   * @param writing how its words are written
   */
  public record Item(String path, int line, String document, int length, WritingSystem writing) {
    /** Refuses {@code null}. */
    public Item {
      checkNotNull(path, "path");
      checkNotNull(document, "document");
      checkNotNull(writing, "writing");
    }
  }

  /**
   * A share.
   *
   * @param size the size of the runs in words
   * @param run how many words or characters in a row that is: fewer where the item is one run
   * @param share the share of the item that stands in such runs which the other set holds, without
   *     what stands in many items, from 0 to 1
   */
  public record Share(int size, int run, double share) {}

  /**
   * A row that holds some of an item.
   *
   * @param path its file
   * @param line the line on which it starts, from 1; 0 if it is the whole file
   * @param document its id
   * @param length how many words or characters of the item stand in runs that it holds
   * @param text the longest of these runs, as it stands in the item
   */
  public record Row(String path, int line, String document, int length, String text) {
    /** Refuses {@code null}. */
    public Row {
      checkNotNull(path, "path");
      checkNotNull(document, "document");
      checkNotNull(text, "text");
    }
  }

  /**
   * The share in runs of a size.
   *
   * @param size one of {@link #SIZES}
   * @return the share; empty if the item is shorter, but for {@link #TELLING} than 8 words
   */
  public Optional<Share> shareIn(int size) {
    return shares.stream().filter(share -> share.size() == size).findFirst();
  }

  /**
   * The share that tells whether an item is contaminated: that of runs of 13 words.
   *
   * @return from 0 to 1
   */
  public double share() {
    return shareIn(TELLING).map(Share::share).orElse(0.0);
  }
}
