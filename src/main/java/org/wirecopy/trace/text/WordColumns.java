package org.wirecopy.trace.text;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.align.Passage;

/**
 * The words of documents, each that was copied put in one column with the word that it was copied
 * from: what genome comparison calls an A-Bruijn graph (Pham and Pevzner, "DRIMM-Synteny:
 * decomposing genomes into evolutionary conserved segments", Bioinformatics 2010,
 * doi:10.1093/bioinformatics/btq465), but built along the way that texts went, from earlier to
 * later documents, so that a column holds one word of an origin and no chain of likenesses.
 *
 * <p>Immutable. Linear in the words and in the passages.
 */
final class WordColumns {
  private static final int OPEN = -1;

  private final int[][] columns;
  private final int[] firsts;

  private WordColumns(int holders) {
    this.columns = new int[holders][];
    this.firsts = new int[holders + 1];
  }

  /**
   * Puts the words of documents in columns.
   *
   * @param holders the documents, the earliest first
   * @param passages the copies among them
   */
  static WordColumns of(List<Holder> holders, List<Passage> passages) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < holders.size(); i++) {
      places.put(holders.get(i).id(), i);
    }
    ListMultimap<Integer, Passage> byLater = ArrayListMultimap.create();
    for (Passage passage : passages) {
      Integer left = places.get(passage.left().document());
      Integer right = places.get(passage.right().document());
      if (left != null && right != null && !left.equals(right)) {
        byLater.put(Math.max(left, right), passage);
      }
    }
    WordColumns columns = new WordColumns(holders.size());
    for (int i = 0; i < holders.size(); i++) {
      columns.columns[i] = new int[holders.get(i).words().size()];
      Arrays.fill(columns.columns[i], OPEN);
      for (Passage passage :
          byLater.get(i).stream()
              .sorted(
                  Comparator.comparingInt((Passage p) -> -p.words())
                      .thenComparing(p -> p.left().document())
                      .thenComparing(p -> p.left().span())
                      .thenComparing(p -> p.right().document())
                      .thenComparing(p -> p.right().span()))
              .toList()) {
        columns.copy(
            passage,
            holders,
            places.getOrDefault(passage.left().document(), 0),
            places.getOrDefault(passage.right().document(), 0));
      }
      columns.open(i);
    }
    return columns;
  }

  private void copy(Passage passage, List<Holder> holders, int left, int right) {
    new AlignedWords(passage, holders.get(left).words(), holders.get(right).words())
        .forEach(
            (l, r, words) -> {
              int later = left > right ? l : r;
              int earlier = left > right ? r : l;
              int[] own = columns[Math.max(left, right)];
              int[] others = columns[Math.min(left, right)];
              for (int i = 0; i < words; i++) {
                if (own[later + i] == OPEN) {
                  own[later + i] = others[earlier + i];
                }
              }
            });
  }

  /** Gives the words of a document that were not copied columns of their own. */
  private void open(int holder) {
    int next = firsts[holder];
    for (int i = 0; i < columns[holder].length; i++) {
      if (columns[holder][i] == OPEN) {
        columns[holder][i] = next++;
      }
    }
    firsts[holder + 1] = next;
  }

  /** How many columns there are. */
  int count() {
    return firsts[columns.length];
  }

  /** The column of a word. */
  int at(int holder, int word) {
    return columns[holder][word];
  }

  /** Whether a document was the first to hold the words of a column. */
  boolean isHome(int holder, int column) {
    return firsts[holder] <= column && column < firsts[holder + 1];
  }
}
