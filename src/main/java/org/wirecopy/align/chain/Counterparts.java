package org.wirecopy.align.chain;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wirecopy.token.Tokens;

/**
 * Which words of two texts stand in the same place: the words that both have in the same order, and
 * the gaps between them, in which the one has something else than the other.
 *
 * <p>Immutable. Costs what {@link CommonWords} costs, and eight bytes a word.
 */
public final class Counterparts {
  private final int[] ofLeft;
  private final int[] ofRight;
  private final List<Gap> gaps = new ArrayList<>();

  /**
   * What stands between two runs of common words, before the first or behind the last; one side at
   * least has words there.
   *
   * @param left the index of the first word on the left
   * @param leftEnd the index after the last
   * @param right the index of the first word on the right
   * @param rightEnd the index after the last
   */
  public record Gap(int left, int leftEnd, int right, int rightEnd) {
    /**
     * Whether both texts have words there.
     *
     * @return false if one has dropped or added words
     */
    public boolean isBothSided() {
      return left < leftEnd && right < rightEnd;
    }
  }

  private Counterparts(Tokens left, Tokens right) {
    ofLeft = none(left);
    ofRight = none(right);
    int l = 0;
    int r = 0;
    int[] bounds = {0, left.size(), 0, right.size()};
    for (EqualRun block : CommonWords.in(left, right, bounds)) {
      addGap(l, block.left(), r, block.right());
      for (int i = 0; i < block.length(); i++) {
        ofLeft[block.left() + i] = block.right() + i;
        ofRight[block.right() + i] = block.left() + i;
      }
      l = block.leftEnd();
      r = block.rightEnd();
    }
    addGap(l, left.size(), r, right.size());
  }

  private static int[] none(Tokens tokens) {
    int[] none = new int[tokens.size()];
    Arrays.fill(none, -1);
    return none;
  }

  private void addGap(int left, int leftEnd, int right, int rightEnd) {
    if (left < leftEnd || right < rightEnd) {
      gaps.add(new Gap(left, leftEnd, right, rightEnd));
    }
  }

  /**
   * Looks for them.
   *
   * @param left the words of the one text
   * @param right the words of the other
   * @return the common words and the gaps
   */
  public static Counterparts of(Tokens left, Tokens right) {
    checkNotNull(left, "left");
    checkNotNull(right, "right");
    return new Counterparts(left, right);
  }

  /**
   * The word of the right text that stands in the place of one of the left, and is the same.
   *
   * @param word the index of the left text's word
   * @return the index of the right text's, or -1
   */
  public int right(int word) {
    return ofLeft[word];
  }

  /**
   * The word of the left text that stands in the place of one of the right, and is the same.
   *
   * @param word the index of the right text's word
   * @return the index of the left text's, or -1
   */
  public int left(int word) {
    return ofRight[word];
  }

  /**
   * Where the texts differ.
   *
   * @return the gaps in their order
   */
  public List<Gap> gaps() {
    return List.copyOf(gaps);
  }
}
