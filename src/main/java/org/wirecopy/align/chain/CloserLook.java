package org.wirecopy.align.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Brings together what runs of equal words show of two texts and what their sentences show: where
 * the words were copied, the runs say exactly from where to where; where they were reworked, a
 * stretch of sentences holds what the runs leave in pieces.
 *
 * <p>Each part of the left text is traced to one place on the right, the best.
 */
final class CloserLook {
  /**
   * From this similarity on, an alignment is the copy itself and not a piece of something edited.
   */
  private static final double CLOSE = 0.75;

  /** From this similarity on, a {@linkplain #LONG long} copy speaks for all around it. */
  private static final double VERBATIM = 0.9;

  /** A copy is long that has so many times the words of the shortest reworked stretch. */
  private static final int LONG = 2;

  /** How many times the words of the copies in it a stretch must match to be more than these. */
  private static final double MORE = 1.1;

  private final Alignable left;
  private final Alignable right;
  private final int minWords;
  private final int leastWords;

  /**
   * Prepares a look.
   *
   * @param minWords the run of equal words that is always found
   * @param leastWords how many words either side of a reworked stretch has at least
   */
  CloserLook(Alignable left, Alignable right, int minWords, int leastWords) {
    this.left = left;
    this.right = right;
    this.minWords = minWords;
    this.leastWords = leastWords;
  }

  /**
   * Looks at the sentences beside the runs.
   *
   * @param found what the runs of equal words show
   * @return alignments of which no two share most of their left sides
   */
  List<Alignment> beside(List<Alignment> found) {
    List<Alignment> copies = best(copies(found));
    List<Alignment> reworked = new ArrayList<>();
    for (int[] stretch : Fragments.between(left, right, leastWords)) {
      addReworked(stretch, copies, reworked);
    }
    List<Alignment> all = new ArrayList<>(reworked);
    for (Alignment copy : copies) {
      if (reworked.stream().noneMatch(copy::liesIn)) {
        all.add(copy);
      }
    }
    return all;
  }

  /** The alignments that are close, and of the others the long runs in them. */
  private List<Alignment> copies(List<Alignment> found) {
    List<Alignment> copies = new ArrayList<>();
    for (Alignment alignment : found) {
      if (alignment.similarity() >= CLOSE) {
        copies.add(alignment);
      } else {
        for (EqualRun run : alignment.blocks()) {
          if (run.length() >= minWords) {
            int[] bounds = {run.left(), run.leftEnd(), run.right(), run.rightEnd()};
            copies.add(Alignment.ofRuns(List.of(run), bounds, left, right));
          }
        }
      }
    }
    return copies;
  }

  /** Of those that share most of a left side, the one with the most matching words. */
  private static List<Alignment> best(List<Alignment> alignments) {
    List<Alignment> sorted = new ArrayList<>(alignments);
    sorted.sort(
        Comparator.comparingInt((Alignment a) -> -a.matched())
            .thenComparingInt(Alignment::leftFrom)
            .thenComparingInt(Alignment::rightFrom));
    List<Alignment> best = new ArrayList<>();
    for (Alignment alignment : sorted) {
      if (best.stream().noneMatch(b -> holdsMostOf(b, alignment.leftFrom(), alignment.leftTo()))) {
        best.add(alignment);
      }
    }
    return best;
  }

  private static boolean holdsMostOf(Alignment alignment, int leftFrom, int leftTo) {
    int common = Math.min(leftTo, alignment.leftTo()) - Math.max(leftFrom, alignment.leftFrom());
    return 2 * common > leftTo - leftFrom;
  }

  private void addReworked(int[] stretch, List<Alignment> copies, List<Alignment> reworked) {
    int[] bounds = stretch.clone();
    int copied = 0;
    for (Alignment copy : copies) {
      boolean meets = meets(copy, stretch);
      if (meets ? isVerbatim(copy) : holdsMostOf(copy, stretch[0], stretch[1])) {
        return;
      }
      if (meets) {
        copied += copy.matched();
        bounds[0] = Math.min(bounds[0], copy.leftFrom());
        bounds[1] = Math.max(bounds[1], copy.leftTo());
        bounds[2] = Math.min(bounds[2], copy.rightFrom());
        bounds[3] = Math.max(bounds[3], copy.rightTo());
      }
    }
    List<EqualRun> words = CommonWords.in(left.tokens(), right.tokens(), bounds);
    int common = words.stream().mapToInt(EqualRun::length).sum();
    if (common > MORE * copied) {
      reworked.add(Alignment.ofRuns(words, bounds, left, right));
    }
  }

  private static boolean meets(Alignment copy, int[] stretch) {
    return copy.leftFrom() < stretch[1]
        && stretch[0] < copy.leftTo()
        && copy.rightFrom() < stretch[3]
        && stretch[2] < copy.rightTo();
  }

  private boolean isVerbatim(Alignment copy) {
    return copy.similarity() >= VERBATIM && copy.matched() >= LONG * leastWords;
  }
}
