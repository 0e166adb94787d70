package org.wirecopy.align.chain;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Comparator;
import java.util.List;
import org.wirecopy.align.Exactness;
import org.wirecopy.align.Passage;

/**
 * Finds the passages that two documents share, or that one document repeats, through the edits that
 * were made to them.
 *
 * <pre>{@code
 * Aligner aligner = Aligner.finding(8, WordWeights.of(List.of(left.tokens(), right.tokens())));
 * List<Passage> passages = aligner.align(left, right);
 * }</pre>
 *
 * <p>Runs of three or more equal words are the seeds; seeds that follow one another on both sides
 * are chained over words that were changed, dropped or inserted; gaps are aligned word by word, and
 * the ends extended while that pays. A run of {@code minWords} equal words is always found; where
 * no run is so long, the matching words must outweigh chance together: what they are worth, times
 * the similarity of the sides. Runs that consist of a name, or of function words alone, are no
 * copying.
 *
 * <p>Immutable and safe for threads. Linear in the words plus the seeds, each of which looks at a
 * bounded number of others.
 */
public final class Aligner {
  private static final double LEAST_SIMILARITY = 0.35;
  private static final int LEAST_CONTENT_WORDS = 3;
  private static final double LEAST_APART = 2.0 / 3;
  private static final double CHANCE = 0.01;
  private static final double CHOICE_IN_A_GAP = 4 * Math.log(Chains.LONGEST_GAP);

  /**
   * From how many times {@code minWords} shared words on one document is taken to stem from the
   * other.
   */
  private static final int DERIVED = 5;

  /** A sentence or two: shorter ones are too often alike because their subject is. */
  private static final int LEAST_REWORKED = 24;

  private static final Comparator<Passage> BY_PLACE =
      Comparator.comparing((Passage p) -> p.left().span()).thenComparing(p -> p.right().span());

  private final int minWords;
  private final WordWeights weights;

  private Aligner(int minWords, WordWeights weights) {
    this.minWords = minWords;
    this.weights = weights;
  }

  /**
   * An aligner.
   *
   * @param minWords the run of equal words that is always found, at least 3
   * @param weights what words are worth among the documents at hand
   * @return the aligner
   * @throws IllegalArgumentException if {@code minWords} is below 3
   */
  public static Aligner finding(int minWords, WordWeights weights) {
    checkNotNull(weights, "weights");
    if (minWords < Seeds.WORDS) {
      throw new IllegalArgumentException(
          "minWords must be at least " + Seeds.WORDS + ", was " + minWords);
    }
    return new Aligner(minWords, weights);
  }

  /**
   * The passages that two documents share. If these show that one stems from the other, the
   * sentences that say the same in other words are among them.
   *
   * @param left the one
   * @param right the other
   * @return the passages, ordered by their place on the left; none inside another
   */
  public List<Passage> align(Alignable left, Alignable right) {
    checkNotNull(left, "left");
    checkNotNull(right, "right");
    List<Alignment> found = alignments(left, right);
    int words = found.stream().mapToInt(Alignment::matched).sum();
    if (words >= DERIVED * minWords) {
      found.addAll(new Paraphrases(left, right, weights).beside(found));
    }
    return passages(found);
  }

  /**
   * The passages that a text under examination shares with one that it may draw on, reworked ones
   * too: words replaced, moved or translated back and forth, and summaries. For pairs that deserve
   * a closer look; takes a few times as long as {@link #align}.
   *
   * <p>Each part of the left text is traced to one place on the right, the best. What {@link
   * #align} finds of {@code minWords} equal words is in a passage of the result, unless a longer
   * copy from elsewhere takes most of its place on the left; a reworked passage has {@value
   * #LEAST_REWORKED} words on either side at least.
   *
   * @param left the text under examination
   * @param right the text that it may draw on
   * @return the passages, ordered by their place on the left
   */
  public List<Passage> alignClosely(Alignable left, Alignable right) {
    checkNotNull(left, "left");
    checkNotNull(right, "right");
    return passages(
        new CloserLook(left, right, minWords, LEAST_REWORKED).beside(alignments(left, right)));
  }

  /**
   * The maximal runs that two texts share without any edit. No other test is made, so they may be
   * names, lists or chance. Of a run that the right text holds more than 16 times, 16 are told.
   *
   * @param left the one
   * @param right the other; the same object for what a text repeats, the earlier on the left
   * @param exactness what has to be equal
   * @return the runs of at least {@code minWords} words, ordered by their place on the left
   */
  public List<Passage> alignExactly(Alignable left, Alignable right, Exactness exactness) {
    checkNotNull(left, "left");
    checkNotNull(right, "right");
    checkNotNull(exactness, "exactness");
    return ExactMatches.between(left, right, minWords, exactness).stream()
        .sorted(BY_PLACE)
        .toList();
  }

  /**
   * The passages that a document holds twice. The earlier is the left side, and the two sides do
   * not overlap.
   *
   * @param document the document
   * @return the passages, ordered by their first place; none inside another
   */
  public List<Passage> repeats(Alignable document) {
    checkNotNull(document, "document");
    return passages(alignments(document, document));
  }

  private static List<Passage> passages(List<Alignment> alignments) {
    return alignments.stream().map(Alignment::passage).sorted(BY_PLACE).toList();
  }

  private List<Alignment> alignments(Alignable left, Alignable right) {
    List<EqualRun> seeds = Seeds.between(left.tokens(), right.tokens());
    Outermost found = new Outermost();
    Reach reach = new Reach(left.tokens().size());
    for (List<EqualRun> chain : Chains.of(seeds, left, right, weights)) {
      if (mayGrowEnough(chain)) {
        addCopies(chain, left, right, reach, found);
      }
    }
    return found.all();
  }

  /** A chain that is too loose as a whole may still hold runs that are copies by themselves. */
  private void addCopies(
      List<EqualRun> chain, Alignable left, Alignable right, Reach reach, Outermost found) {
    Alignment whole = Alignment.of(chain, left, right, weights, reach);
    if (isCopy(whole, left, right)) {
      found.add(whole);
    } else if (chain.size() > 1) {
      for (EqualRun block : chain) {
        Alignment run = Alignment.of(List.of(block), left, right, weights, reach);
        if (block.length() >= minWords && isCopy(run, left, right)) {
          found.add(run);
        }
      }
    }
  }

  /** A cheap look before the word-by-word work: chance seeds are many, and short. */
  private boolean mayGrowEnough(List<EqualRun> chain) {
    int words = 0;
    for (EqualRun block : chain) {
      words += block.length();
    }
    return 2 * words >= minWords;
  }

  private boolean isCopy(Alignment alignment, Alignable left, Alignable right) {
    if (alignment.matched() < minWords
        || alignment.similarity() < LEAST_SIMILARITY
        || !isWrittenApart(alignment, left)
        || !isBeyondChance(alignment, left, right)) {
      return false;
    }
    return alignment.blocks().stream().anyMatch(block -> isText(block, left, right))
        || evidence(alignment, left, right) >= minWords - 2;
  }

  /**
   * Whether enough of the matching words are written apart: a long compound, a table of numbers or
   * a bit of mark-up is many words to the tokenizer and one or two to a reader.
   */
  private boolean isWrittenApart(Alignment alignment, Alignable left) {
    double missing = LEAST_APART * minWords;
    for (EqualRun block : alignment.blocks()) {
      for (int i = block.left(); i < block.leftEnd() && missing > 0; i++) {
        missing -= left.tokens().isApart(i) ? 1 : 0;
      }
    }
    return missing <= 0;
  }

  /**
   * Whether fewer than {@value #CHANCE} such alignments are to be expected of two texts of these
   * lengths whose words are drawn at random: it takes longer runs in long texts of few words. Each
   * run after the first may stand anywhere in the gap that is allowed, and counts for what it is
   * more surprising than twice that. After Karlin and Altschul, "Methods for assessing the
   * statistical significance of molecular sequence features", PNAS 1990,
   * doi:10.1073/pnas.87.6.2264.
   */
  private boolean isBeyondChance(Alignment alignment, Alignable left, Alignable right) {
    double places = Math.log(left.tokens().size()) + Math.log(right.tokens().size());
    double enough = places - Math.log(CHANCE);
    double sum = 0;
    double most = 0;
    for (EqualRun block : alignment.blocks()) {
      double surprise = 0;
      for (int i = block.left(); i < block.leftEnd() && surprise <= enough + CHOICE_IN_A_GAP; i++) {
        surprise += weights.surprise(left.tokens().word(i));
      }
      double more = Math.max(0, surprise - CHOICE_IN_A_GAP);
      sum += more;
      most = Math.max(most, surprise - more);
      if (sum + most > enough) {
        return true;
      }
    }
    return false;
  }

  /** Whether a run that is long enough by itself is more than a name or a turn of phrase. */
  private boolean isText(EqualRun block, Alignable left, Alignable right) {
    if (block.length() < minWords) {
      return false;
    }
    int content = 0;
    for (int i = block.left(); i < block.leftEnd(); i++) {
      content += weights.isContent(left.tokens().word(i)) ? 1 : 0;
    }
    boolean isShort = block.length() < 2 * minWords;
    return content >= Math.min(LEAST_CONTENT_WORDS, minWords - 2)
        && !(isShort && NamesAndTitles.isName(block, left.tokens(), right.tokens(), weights));
  }

  /**
   * What the matching words are worth, names apart, the less the more stands between them: chance
   * matches are scattered.
   */
  private double evidence(Alignment alignment, Alignable left, Alignable right) {
    double value = 0;
    for (EqualRun block : alignment.blocks()) {
      if (!NamesAndTitles.isName(block, left.tokens(), right.tokens(), weights)) {
        for (int i = block.left(); i < block.leftEnd(); i++) {
          value += weights.value(left.tokens().word(i));
        }
      }
    }
    return value * alignment.similarity();
  }
}
