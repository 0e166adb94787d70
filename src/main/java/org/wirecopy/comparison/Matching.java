package org.wirecopy.comparison;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.Exactness;
import org.wirecopy.align.Passage;
import org.wirecopy.align.chain.Alignable;
import org.wirecopy.align.chain.Aligner;
import org.wirecopy.align.chain.WordWeights;
import org.wirecopy.trace.Derivation;
import org.wirecopy.trace.verdict.Derivations;
import org.wirecopy.trace.verdict.Judged;
import org.wirecopy.trace.verdict.Tracer;

/**
 * How two documents are compared: through edits, closely, or exactly.
 *
 * <p>Immutable and safe for threads.
 */
public final class Matching {
  private static final double CLOSE = 0.3;
  private static final int LONG = 40;

  private final int minWords;
  private final @Nullable Exactness exactness;
  private final boolean isCloserLook;
  private final boolean isMeasured;
  private final Aligner aligner;
  private final Aligner measuring;
  private final Aligner closer;
  private final Derivations derivations;

  /**
   * A way to compare.
   *
   * @param minWords the run that is always found
   * @param exactness what has to be equal in an exact run; {@code null} to look through edits
   * @param isCloserLook whether reworked passages are looked for too
   * @param isMeasured whether it is wanted how much of one document stems from another
   * @param weights what words are worth
   */
  public Matching(
      int minWords,
      @Nullable Exactness exactness,
      boolean isCloserLook,
      boolean isMeasured,
      WordWeights weights) {
    checkNotNull(weights, "weights");
    this.minWords = minWords;
    this.exactness = exactness;
    this.isCloserLook = isCloserLook;
    this.isMeasured = isMeasured;
    this.aligner = Aligner.finding(minWords, weights);
    this.measuring = Aligner.finding(Math.min(minWords, ShortestRun.USUAL), weights);
    this.closer = Aligner.finding(ShortestRun.IN_A_PAIR, weights);
    this.derivations = new Derivations(weights);
  }

  /**
   * The shortest run.
   *
   * @return how many words are always found
   */
  public int minWords() {
    return minWords;
  }

  /**
   * What two documents share, judged by what they say of themselves.
   *
   * @param left the one
   * @param right the other
   * @return the passages, and how much of either stems from the other where that is wanted
   */
  public Shared shared(Side left, Side right) {
    checkNotNull(left, "left");
    checkNotNull(right, "right");
    List<Passage> passages = passages(left.body(), right.body());
    return passages.isEmpty()
        ? Shared.NOTHING
        : Shared.of(
            Tracer.judge(left.subject(), right.subject(), passages),
            derivations(left.body(), right.body(), passages));
  }

  /**
   * What a document has from others.
   *
   * @param later the document
   * @param sources whom it plausibly has its text from; what an earlier one in the list accounts
   *     for is not told of a later one again
   * @return the passages, the document whose id comes first on the left
   */
  public Shared shared(Side later, List<Side> sources) {
    checkNotNull(later, "later");
    checkNotNull(sources, "sources");
    List<Judged> judged = new ArrayList<>();
    List<Derivation> measured = new ArrayList<>();
    Covered covered = new Covered(later.body(), minWords);
    for (Side source : sources) {
      boolean straight = source.body().document().compareTo(later.body().document()) <= 0;
      Side left = straight ? source : later;
      Side right = straight ? later : source;
      List<Passage> passages = covered.news(passages(left.body(), right.body()));
      if (!passages.isEmpty()) {
        Shared shared =
            Shared.of(
                Tracer.judge(left.subject(), right.subject(), passages),
                derivations(left.body(), right.body(), passages));
        judged.addAll(shared.passages());
        measured.addAll(shared.derivations());
      }
    }
    return new Shared(judged, measured);
  }

  /**
   * What a document repeats, judged. Quotes and captions are compared too, but only with their own
   * page.
   *
   * @param side the document
   * @return the passages
   */
  public Shared repeated(Side side) {
    checkNotNull(side, "side");
    List<Passage> passages = repeats(side.whole());
    return passages.isEmpty()
        ? Shared.NOTHING
        : new Shared(Tracer.judge(side.subject(), side.subject(), passages), List.of());
  }

  /**
   * What two documents share.
   *
   * @param left the one
   * @param right the other
   * @return the passages
   */
  public List<Passage> passages(Alignable left, Alignable right) {
    if (exactness != null) {
      return aligner.alignExactly(left, right, exactness);
    }
    return isCloserLook ? aligner.alignClosely(left, right) : aligner.align(left, right);
  }

  /**
   * What one of two documents may say after the other in new words, beside the passages that are
   * known. Two reports on one event have much in common; so only what is close and long counts.
   *
   * @param left the one
   * @param right the other
   * @param known the passages that are known
   * @return more passages
   */
  public List<Passage> reworded(Alignable left, Alignable right, List<Passage> known) {
    return closer.alignClosely(left, right).stream()
        .filter(passage -> passage.similarity() >= CLOSE)
        .filter(passage -> left.tokens().count(passage.left().span()) >= LONG)
        .filter(passage -> right.tokens().count(passage.right().span()) >= LONG)
        .filter(passage -> known.stream().noneMatch(other -> isSame(passage, other)))
        .toList();
  }

  private static boolean isSame(Passage passage, Passage known) {
    return passage.left().span().overlap(known.left().span()) > 0
        || passage.right().span().overlap(known.right().span()) > 0;
  }

  /**
   * What a document repeats.
   *
   * @param document its words
   * @return the passages
   */
  public List<Passage> repeats(Alignable document) {
    return exactness == null
        ? aligner.repeats(document)
        : aligner.alignExactly(document, document, exactness);
  }

  /**
   * How much of each of two documents stems from the other.
   *
   * @param left the one
   * @param right the other
   * @param passages what they share
   * @return both ways; nothing if it is not wanted
   */
  public List<Derivation> derivations(Alignable left, Alignable right, List<Passage> passages) {
    return isMeasured
        ? List.of(derivation(left, right, passages), derivation(right, left, passages))
        : List.of();
  }

  /**
   * How much of one document stems from another. A closer look brings whole sentences, of which not
   * every word is copied, and leaves short runs aside; so runs are what is measured.
   *
   * @param left the one
   * @param right the other
   * @param passages what they share
   * @return what of the left document stems from the right
   */
  public Derivation derivation(Alignable left, Alignable right, List<Passage> passages) {
    boolean isInside = left.document().equals(right.document());
    List<Passage> runs = isCloserLook && !isInside ? measuring.align(left, right) : passages;
    return derivations.measure(left, right, passages, runs);
  }
}
