package org.wirecopy.comparison;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.wirecopy.fingerprint.Fingerprints;

/**
 * Tells of each document from which earlier ones it plausibly has what it shares with others, so
 * that a text in many hands is compared once for each of its holders and not for each two of them.
 *
 * <p>The earlier documents that share fingerprints with it are taken one after the other, each time
 * the one that accounts for most of what is not yet accounted for. Among those that account for
 * nearly as much, {@value #NEARLY} of the most, it is the one that is most {@linkplain
 * #Nearest(List, ToDoubleBiFunction) plausible}, and then the earliest. This is the greedy cover of
 * a set (Chvátal, "A greedy heuristic for the set-covering problem", Mathematics of Operations
 * Research 1979, doi:10.1287/moor.4.3.233), and its result is what textual criticism calls a
 * stemma: each copy hangs from what it was copied from.
 *
 * <p>Immutable and safe for threads. A look-up for each fingerprint of a document in each
 * candidate.
 */
public final class Nearest {
  private static final double NEARLY = 0.8;

  private final List<long[]> inOrder;
  private final List<long[]> sorted = new ArrayList<>();
  private final ToDoubleBiFunction<Integer, Integer> plausibility;

  /**
   * Takes the documents.
   *
   * @param documents the fingerprints of each document, from the earliest to the latest
   * @param plausibility says of a document and an earlier one, by their places in that list, how
   *     plausible it is that the first has a text from the second: the larger the better
   */
  public Nearest(List<Fingerprints> documents, ToDoubleBiFunction<Integer, Integer> plausibility) {
    checkNotNull(documents, "documents");
    checkNotNull(plausibility, "plausibility");
    this.inOrder = documents.stream().map(Nearest::hashes).toList();
    for (long[] hashes : inOrder) {
      long[] copy = hashes.clone();
      Arrays.sort(copy);
      sorted.add(copy);
    }
    this.plausibility = plausibility;
  }

  private static long[] hashes(Fingerprints document) {
    long[] hashes = new long[document.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = document.hash(i);
    }
    return hashes;
  }

  /**
   * Chooses whom a document has its text from.
   *
   * @param document its place among the documents
   * @param candidates the earlier ones that share something with it
   * @param least how many fingerprints a document must account for to be chosen
   * @return those that are chosen, the one that accounts for most first
   */
  public List<Integer> of(int document, Collection<Integer> candidates, int least) {
    checkNotNull(candidates, "candidates");
    long[] own = inOrder.get(document);
    List<Claim> claims = new ArrayList<>();
    for (int candidate : candidates) {
      claims.add(new Claim(candidate, common(own, sorted.get(candidate))));
    }
    BitSet open = new BitSet();
    open.set(0, own.length);
    List<Integer> chosen = new ArrayList<>();
    while (!claims.isEmpty()) {
      claims.removeIf(claim -> claim.count(open) < Math.max(1, least));
      if (!claims.isEmpty()) {
        Claim best = best(document, claims, open);
        chosen.add(best.candidate);
        open.andNot(best.held);
      }
    }
    return chosen;
  }

  private Claim best(int document, List<Claim> claims, BitSet open) {
    int most = claims.stream().mapToInt(claim -> claim.count(open)).max().orElse(0);
    Claim best = claims.get(0);
    double highest = -1;
    for (Claim claim : claims) {
      int count = claim.count(open);
      if (count >= NEARLY * most) {
        double value = count * plausibility.applyAsDouble(document, claim.candidate);
        if (value > highest || value == highest && claim.candidate < best.candidate) {
          highest = value;
          best = claim;
        }
      }
    }
    return best;
  }

  private static BitSet common(long[] own, long[] others) {
    BitSet held = new BitSet();
    for (int i = 0; i < own.length; i++) {
      held.set(i, Arrays.binarySearch(others, own[i]) >= 0);
    }
    return held;
  }

  /** A candidate and which of the document's fingerprints it holds. */
  private record Claim(int candidate, BitSet held) {
    int count(BitSet open) {
      BitSet both = (BitSet) held.clone();
      both.and(open);
      return both.cardinality();
    }
  }
}
