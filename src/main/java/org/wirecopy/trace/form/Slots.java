package org.wirecopy.trace.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.align.chain.Counterparts;
import org.wirecopy.token.Tokens;

/**
 * Puts the facts of two texts beside one another that stand in the same place of their common
 * words: which were put in for others, and which are the same.
 *
 * <p>What stands elsewhere in the other text too was moved, and is neither. The same fact, and the
 * same change, count once however often they occur, since a correction is made wherever the
 * corrected figure stands.
 */
final class Slots {
  /** A stretch without a change may be a paragraph that stands below all such texts. */
  private static final int MOST_IN_A_RUN = 3;

  private static final int MUCH_LONGER = 2;

  private final FactSide left;
  private final FactSide right;
  private final List<Change> changes = new ArrayList<>();
  private final List<Fact> kept = new ArrayList<>();
  private final Set<List<Object>> knownChanges = new HashSet<>();
  private final Set<Object> knownKept = new HashSet<>();
  private int reworded;

  /** A fact that stands in the place of another. */
  record Change(Fact left, Fact right) {}

  private Slots(FactSide left, FactSide right) {
    this.left = left;
    this.right = right;
  }

  static Slots of(Tokens left, Tokens right) {
    Counterparts counterparts = Counterparts.of(left, right);
    Slots slots =
        new Slots(new FactSide(left, counterparts::right), new FactSide(right, counterparts::left));
    for (Counterparts.Gap gap : counterparts.gaps()) {
      slots.fill(gap);
    }
    slots.keepWhole(counterparts.gaps());
    return slots;
  }

  /** What was put in for what. */
  List<Change> changes() {
    return Collections.unmodifiableList(changes);
  }

  /** What is the same in both texts. */
  List<Fact> kept() {
    return Collections.unmodifiableList(kept);
  }

  /** In how many places other words stand that are no facts. */
  int reworded() {
    return reworded;
  }

  private void fill(Counterparts.Gap gap) {
    List<Fact> here = left.in(gap.left(), gap.leftEnd());
    List<Fact> there = new ArrayList<>(right.in(gap.right(), gap.rightEnd()));
    for (Fact fact : here) {
      for (Fact other : there) {
        if (other.getClass() == fact.getClass()) {
          compare(fact, other);
          there.remove(other);
          break;
        }
      }
    }
    Set<Long> stems = left.stems(gap.left(), gap.leftEnd());
    Set<Long> others = right.stems(gap.right(), gap.rightEnd());
    boolean isReworded =
        !stems.isEmpty() && !others.isEmpty() && Collections.disjoint(stems, others);
    reworded += isReworded ? 1 : 0;
  }

  private void compare(Fact one, Fact other) {
    switch (one.relation(other)) {
      case SAME -> keep(one);
      case OTHER -> {
        boolean isSlot = left.isInSharedSentence(one) && right.isInSharedSentence(other);
        if (isSlot
            && !isMoved(one, other)
            && knownChanges.add(List.of(one.content(), other.content()))) {
          changes.add(new Change(one, other));
        }
      }
      case UNCLEAR -> {}
    }
  }

  /** Whether both stand elsewhere; of a text in a much longer one it is enough if its own does. */
  private boolean isMoved(Fact one, Fact other) {
    boolean isLeft = right.says(one);
    boolean isRight = left.says(other);
    if (left.size() > MUCH_LONGER * right.size()) {
      return isRight;
    }
    return isLeft && (isRight || right.size() > MUCH_LONGER * left.size());
  }

  private void keepWhole(List<Counterparts.Gap> gaps) {
    int gap = 0;
    int inRun = 0;
    for (Fact fact : left.facts()) {
      while (gap < gaps.size() && gaps.get(gap).left() <= fact.from()) {
        gap++;
        inRun = 0;
      }
      if (inRun < MOST_IN_A_RUN && left.isWhole(fact) && keep(fact)) {
        inRun++;
      }
    }
  }

  private boolean keep(Fact fact) {
    return knownKept.add(fact.content()) && kept.add(fact);
  }
}
