package org.wirecopy.align.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * Finds the stretches of a text that say what a stretch of another says, whether words were
 * replaced, moved or translated back and forth, or a text was put into a few sentences.
 *
 * <p>Sentences that match are gathered where they stand close together on both sides; a stretch
 * whose two sides, taken as a whole, are not alike enough is gathered anew with smaller gaps. In a
 * summary, sentences that follow one another on the left stem from places all over the right text:
 * stretches are gathered with any gap on the right, and taken if the right sides are {@value
 * #CONDENSED} times as long as the left and the matches not mostly in one place.
 *
 * <p>Sentences as seeds, their gathering by gaps and the test of each stretch are those of
 * Sanchez-Perez, Sidorov and Gelbukh, "A winning approach to text alignment for text reuse
 * detection at PAN 2014", CLEF 2014; so is the summary as a case of its own. Units of even length,
 * the tests on the summary and terms that know no language are ours.
 */
final class Fragments {
  /** The largest gap between two matches of a stretch, in units. */
  private static final int GAP = 4;

  private static final double LEAST_COSINE = 0.44;
  private static final double LEAST_COSINE_OF_A_SUMMARY = 0.3;
  private static final double LESS_FOR_A_CHAIN = 0.1;
  private static final int SHORTEST_CHAIN = 4;
  private static final int CONDENSED = 3;
  private static final double MOSTLY = 0.75;

  private final Units leftUnits;
  private final Units rightUnits;
  private final Terms terms;
  private final int leastWords;

  /** How stretches are gathered: the gaps allowed on either side, and the test of the whole. */
  private record Gathering(int leftGap, int rightGap, double leastCosine) {
    static final Gathering CLOSE = new Gathering(GAP, GAP, LEAST_COSINE);
    static final Gathering SUMMARY =
        new Gathering(GAP, Integer.MAX_VALUE, LEAST_COSINE_OF_A_SUMMARY);

    /** The next stricter one, or this if there is none. */
    Gathering stricter() {
      return leftGap == 0
          ? this
          : new Gathering(
              leftGap - 1,
              rightGap <= GAP ? rightGap - 1 : Math.min(rightGap / 2, 1 << 10),
              leastCosine);
    }
  }

  /** A fragment with how alike its sides are. */
  private record Scored(Fragment fragment, double cosine) {}

  private Fragments(Alignable left, Alignable right, int leastWords) {
    this.leftUnits = Units.of(left);
    this.rightUnits = Units.of(right);
    this.terms = Terms.of(left.tokens(), leftUnits, right.tokens(), rightUnits);
    this.leastWords = leastWords;
  }

  /**
   * Finds the stretches.
   *
   * @param left the text under examination, each part of which is in one stretch at most
   * @param right the text that it may draw on
   * @param leastWords how many words either side of a stretch has at least
   * @return for each stretch the first word on the left, the one after the last, and the same on
   *     the right
   */
  static List<int[]> between(Alignable left, Alignable right, int leastWords) {
    Fragments fragments = new Fragments(left, right, leastWords);
    return fragments.find().stream().map(fragments::words).toList();
  }

  private List<Fragment> find() {
    List<UnitMatch> matches = UnitMatch.between(leftUnits, rightUnits, terms);
    if (matches.isEmpty()) {
      return List.of();
    }
    List<Fragment> close = gathered(matches, Gathering.CLOSE);
    List<Fragment> summary = gathered(matches, Gathering.SUMMARY);
    return isSummary(summary, close, matches) ? summary : close;
  }

  private boolean isSummary(List<Fragment> summary, List<Fragment> close, List<UnitMatch> matches) {
    double left = total(summary, this::leftWords);
    double right = total(summary, this::rightWords);
    double all = total(summary, fragment -> weight(fragment, matches));
    double most = close.stream().mapToDouble(f -> weight(f, matches)).max().orElse(0);
    return right > CONDENSED * left && most < MOSTLY * all;
  }

  private static double total(List<Fragment> fragments, ToDoubleFunction<Fragment> measure) {
    return fragments.stream().mapToDouble(measure).sum();
  }

  private static double weight(Fragment fragment, List<UnitMatch> matches) {
    return matches.stream().filter(fragment::holds).mapToDouble(UnitMatch::cosine).sum();
  }

  /** The stretches that are alike and long enough, of two that share a part of left the better. */
  private List<Fragment> gathered(List<UnitMatch> matches, Gathering gathering) {
    List<Scored> found = new ArrayList<>();
    gather(matches, gathering, found);
    found.removeIf(f -> shorterSide(f.fragment) < leastWords);
    found.sort(Comparator.comparingDouble(f -> -f.cosine * shorterSide(f.fragment)));
    List<Fragment> kept = new ArrayList<>();
    for (Scored scored : found) {
      if (kept.stream().noneMatch(scored.fragment::overlapsOnTheLeft)) {
        kept.add(scored.fragment);
      }
    }
    return kept;
  }

  private void gather(List<UnitMatch> matches, Gathering gathering, List<Scored> found) {
    for (List<UnitMatch> group : groups(matches, gathering)) {
      Fragment fragment = Fragment.around(group);
      int[] words = words(fragment);
      double cosine = WeightedBag.cosine(terms, words[0], words[1], words[2], words[3]);
      double least = gathering.leastCosine - (isChain(group, fragment) ? LESS_FOR_A_CHAIN : 0);
      if (cosine >= least) {
        found.add(new Scored(fragment, cosine));
      } else if (group.size() > 1 && gathering.leftGap > 0) {
        gather(group, gathering.stricter(), found);
      }
    }
  }

  /**
   * Whether nearly every sentence matches one of the other side, in the same order: independent
   * texts on one subject hardly ever do that, so that less likeness is enough.
   */
  static boolean isChain(List<UnitMatch> group, Fragment fragment) {
    int longer =
        Math.max(
            fragment.leftLast() - fragment.leftFirst(),
            fragment.rightLast() - fragment.rightFirst());
    if (group.size() < SHORTEST_CHAIN || group.size() < MOSTLY * (longer + 1)) {
      return false;
    }
    List<UnitMatch> ordered = new ArrayList<>(group);
    ordered.sort(Comparator.comparingInt(UnitMatch::left).thenComparingInt(UnitMatch::right));
    for (int i = 1; i < ordered.size(); i++) {
      if (ordered.get(i).left() <= ordered.get(i - 1).left()
          || ordered.get(i).right() <= ordered.get(i - 1).right()) {
        return false;
      }
    }
    return true;
  }

  /** Splits matches at gaps, on the left and on the right in turn, until there is none. */
  private static List<List<UnitMatch>> groups(List<UnitMatch> matches, Gathering gathering) {
    List<List<UnitMatch>> done = new ArrayList<>();
    List<List<UnitMatch>> open = new ArrayList<>(List.of(matches));
    while (!open.isEmpty()) {
      List<UnitMatch> group = open.remove(open.size() - 1);
      List<List<UnitMatch>> parts = split(group, UnitMatch::left, gathering.leftGap);
      if (parts.size() == 1) {
        parts = split(group, UnitMatch::right, gathering.rightGap);
      }
      (parts.size() == 1 ? done : open).addAll(parts);
    }
    return done;
  }

  private static List<List<UnitMatch>> split(
      List<UnitMatch> matches, ToIntFunction<UnitMatch> side, int gap) {
    List<UnitMatch> ordered = new ArrayList<>(matches);
    ordered.sort(Comparator.comparingInt(side));
    List<List<UnitMatch>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= ordered.size(); i++) {
      if (i == ordered.size()
          || side.applyAsInt(ordered.get(i)) - side.applyAsInt(ordered.get(i - 1)) - 1 > gap) {
        parts.add(ordered.subList(from, i));
        from = i;
      }
    }
    return parts;
  }

  private int leftWords(Fragment fragment) {
    return leftUnits.first(fragment.leftLast() + 1) - leftUnits.first(fragment.leftFirst());
  }

  private int rightWords(Fragment fragment) {
    return rightUnits.first(fragment.rightLast() + 1) - rightUnits.first(fragment.rightFirst());
  }

  private int shorterSide(Fragment fragment) {
    return Math.min(leftWords(fragment), rightWords(fragment));
  }

  private int[] words(Fragment fragment) {
    return new int[] {
      leftUnits.first(fragment.leftFirst()),
      leftUnits.first(fragment.leftLast() + 1),
      rightUnits.first(fragment.rightFirst()),
      rightUnits.first(fragment.rightLast() + 1)
    };
  }
}
