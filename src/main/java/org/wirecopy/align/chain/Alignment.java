package org.wirecopy.align.chain;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import org.wirecopy.align.Edit;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.Sentences;

/** A chain of equal runs, filled in and extended to the passage that it stands for. */
final class Alignment {
  /**
   * How many words a passage may start after the start of a sentence, on each side, to be widened
   * to it.
   */
  private static final int SNAP = 3;

  private final Alignable left;
  private final Alignable right;
  private final List<EqualRun> blocks;
  private final int leftFrom;
  private final int leftTo;
  private final int rightFrom;
  private final int rightTo;

  private Alignment(Alignable left, Alignable right, List<EqualRun> blocks, int[] bounds) {
    this.left = left;
    this.right = right;
    this.blocks = joined(blocks);
    this.leftFrom = bounds[0];
    this.leftTo = bounds[1];
    this.rightFrom = bounds[2];
    this.rightTo = bounds[3];
  }

  /**
   * Fills the gaps of a chain, extends its ends as far as that pays, and widens it to near ends of
   * sentences.
   *
   * @param reach what was reached by the passages before
   */
  static Alignment of(
      List<EqualRun> chain, Alignable left, Alignable right, WordWeights weights, Reach reach) {
    GapAlignment gaps = new GapAlignment(left, right, weights);
    List<EqualRun> blocks = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      if (i > 0) {
        blocks.addAll(gaps.between(chain.get(i - 1), chain.get(i)));
      }
      blocks.add(chain.get(i));
    }
    boolean inside = left == right;
    extendBack(blocks, gaps, inside, reach);
    int leftLimit = inside ? blocks.get(0).right() : left.tokens().size();
    extendOn(blocks, gaps, leftLimit, right.tokens().size(), reach);
    return new Alignment(left, right, blocks, bounds(blocks, left, right));
  }

  /** Two whole sentences that say the same, with the words that match. */
  static Alignment ofRuns(List<EqualRun> blocks, int[] bounds, Alignable left, Alignable right) {
    return new Alignment(left, right, blocks, bounds);
  }

  private static void extendBack(
      List<EqualRun> blocks, GapAlignment gaps, boolean inside, Reach reach) {
    EqualRun last = blocks.get(blocks.size() - 1);
    int rightLimit = inside ? last.leftEnd() : 0;
    List<EqualRun> before = new ArrayList<>();
    EqualRun first = blocks.get(0);
    List<EqualRun> more = gaps.before(first, 0, rightLimit);
    while (!more.isEmpty() && reach.from(first.left())) {
      before.addAll(Lists.reverse(more));
      first = more.get(0);
      more = gaps.before(first, 0, rightLimit);
    }
    blocks.addAll(0, Lists.reverse(before));
  }

  private static void extendOn(
      List<EqualRun> blocks, GapAlignment gaps, int leftLimit, int rightLimit, Reach reach) {
    EqualRun last = blocks.get(blocks.size() - 1);
    List<EqualRun> more = gaps.after(last, leftLimit, rightLimit);
    while (!more.isEmpty() && reach.from(last.leftEnd())) {
      blocks.addAll(more);
      last = more.get(more.size() - 1);
      more = gaps.after(last, leftLimit, rightLimit);
    }
  }

  /**
   * Widens a passage to the sentence that it begins or ends in where only a few words of both sides
   * are left of it.
   */
  private static int[] bounds(List<EqualRun> blocks, Alignable left, Alignable right) {
    EqualRun first = blocks.get(0);
    EqualRun last = blocks.get(blocks.size() - 1);
    boolean inside = left == right;
    int leftBefore = wordsBefore(left, first.left());
    int rightBefore = wordsBefore(right, first.right());
    boolean back =
        isFew(leftBefore, rightBefore) && !(inside && first.right() - rightBefore < last.leftEnd());
    int rightFrom = first.right() - (back ? rightBefore : 0);
    int leftAfter = wordsAfter(left, last.leftEnd());
    int rightAfter = wordsAfter(right, last.rightEnd());
    boolean on =
        isFew(leftAfter, rightAfter) && !(inside && last.leftEnd() + leftAfter > rightFrom);
    return new int[] {
      first.left() - (back ? leftBefore : 0),
      last.leftEnd() + (on ? leftAfter : 0),
      rightFrom,
      last.rightEnd() + (on ? rightAfter : 0)
    };
  }

  private static boolean isFew(int left, int right) {
    return left > 0 && right > 0 && left <= SNAP && right <= SNAP;
  }

  private static int wordsBefore(Alignable side, int word) {
    Sentences sentences = side.sentences();
    return word - sentences.first(sentences.at(word));
  }

  private static int wordsAfter(Alignable side, int end) {
    Sentences sentences = side.sentences();
    return sentences.first(sentences.at(end - 1) + 1) - end;
  }

  /** Adjacent runs made one. */
  private static List<EqualRun> joined(List<EqualRun> blocks) {
    List<EqualRun> joined = new ArrayList<>();
    for (EqualRun block : blocks) {
      EqualRun previous = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (previous != null
          && previous.leftEnd() == block.left()
          && previous.rightEnd() == block.right()) {
        joined.set(
            joined.size() - 1,
            new EqualRun(previous.left(), previous.right(), previous.length() + block.length()));
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  List<EqualRun> blocks() {
    return blocks;
  }

  int leftFrom() {
    return leftFrom;
  }

  int leftTo() {
    return leftTo;
  }

  int rightFrom() {
    return rightFrom;
  }

  int rightTo() {
    return rightTo;
  }

  int matched() {
    return blocks.stream().mapToInt(EqualRun::length).sum();
  }

  double similarity() {
    return 2.0 * matched() / (leftTo - leftFrom + rightTo - rightFrom);
  }

  /** Whether both sides of this lie inside both sides of another. */
  boolean liesIn(Alignment other) {
    return other.leftFrom <= leftFrom
        && leftTo <= other.leftTo
        && other.rightFrom <= rightFrom
        && rightTo <= other.rightTo;
  }

  Passage passage() {
    return new Passage(
        new Passage.Side(left.document(), left.tokens().span(leftFrom, leftTo)),
        new Passage.Side(right.document(), right.tokens().span(rightFrom, rightTo)),
        matched(),
        similarity(),
        edits());
  }

  private List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    int l = leftFrom;
    int r = rightFrom;
    for (EqualRun block : blocks) {
      addEdit(edits, l, block.left(), r, block.right());
      l = block.leftEnd();
      r = block.rightEnd();
    }
    addEdit(edits, l, leftTo, r, rightTo);
    return edits;
  }

  private void addEdit(List<Edit> edits, int leftStart, int leftEnd, int rightStart, int rightEnd) {
    if (leftStart == leftEnd && rightStart == rightEnd) {
      return;
    }
    Edit.Kind kind =
        leftStart == leftEnd
            ? Edit.Kind.INSERTED
            : rightStart == rightEnd ? Edit.Kind.DROPPED : Edit.Kind.CHANGED;
    boolean newSentence =
        leftStart < leftEnd ? startsSentence(left, leftStart) : startsSentence(right, rightStart);
    edits.add(
        new Edit(
            kind,
            leftStart < leftEnd
                ? left.tokens().span(leftStart, leftEnd)
                : place(left.tokens(), leftStart, newSentence ? leftTo : leftFrom + 1),
            rightStart < rightEnd
                ? right.tokens().span(rightStart, rightEnd)
                : place(right.tokens(), rightStart, newSentence ? rightTo : rightFrom + 1)));
  }

  private static boolean startsSentence(Alignable side, int word) {
    return side.sentences().first(side.sentences().at(word)) == word;
  }

  /**
   * The place between two words where the other side has some: before the next one if that stands
   * before a limit, else behind the last.
   */
  private static Span place(Tokens tokens, int next, int limit) {
    int place = next < limit ? tokens.start(next) : tokens.end(next - 1);
    return new Span(place, place);
  }
}
