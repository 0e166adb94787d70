package org.wirecopy.reliability.story.grouping;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.reliability.story.Independence;
import org.wirecopy.trace.Tracing;

/**
 * Counts the independent origins behind the documents of a story.
 *
 * <p>Every document gives one account of the event, in which each word goes to the origin of the
 * passage it stands in; outside of all copied passages it goes to the document itself, or to the
 * agency that it credits. So much of a sentence that says what a source says goes to the source as
 * the document depends on it, since whoever had its text at hand cannot confirm it, all from half a
 * text on; a source says the words that a fifth of those who hold its text hold. So much less
 * counts then what no other holder says. A sentence that is not the source's counts, up to a third
 * less: it adds to what was taken. Where all documents hold the source's text, nobody can be
 * independent of it.
 *
 * <p>The number is the effective number of origins, the exponential of the Shannon entropy of their
 * shares (Hill number of order 1: Hill, "Diversity and evenness", Ecology 1973,
 * doi:10.2307/1934352), and at most the number of documents: three equal accounts give 3, one
 * account in three copies gives 1.
 *
 * <p>Linear in the words of the story's documents for each count.
 */
final class OriginCounter {
  /** Sums of shares are exact to far more digits than this. */
  private static final double PRECISION = 1e6;

  private final CopiedWords exact;
  private final CopiedWords likely;
  private final CopiedWords all;

  OriginCounter(List<CleanDocument> documents, Tracing tracing) {
    exact = CopiedWords.of(new ExactRuns(documents).of(tracing), Folding.EXACT);
    likely = CopiedWords.of(tracing, Folding.LIKELY);
    all = CopiedWords.of(tracing, Folding.ALL);
  }

  private CopiedWords copied(Folding folding) {
    return switch (folding) {
      case EXACT -> exact;
      case LIKELY -> likely;
      case ALL -> all;
    };
  }

  /** The independent origins of a story, with their shares and the bounds of their number. */
  Independence of(List<CleanDocument> documents) {
    List<StoryWords> story = StoryWords.of(documents);
    Map<String, Double> shares = shares(story, Folding.LIKELY);
    return Independence.of(
        shares,
        effective(shares, story.size()),
        effective(shares(story, Folding.ALL), story.size()),
        effective(shares(story, Folding.EXACT), story.size()));
  }

  /** The shares of the origins, which sum up to 1. */
  private Map<String, Double> shares(List<StoryWords> story, Folding folding) {
    Map<String, Double> shares = new TreeMap<>();
    if (story.stream().anyMatch(text -> copied(folding).isShared(text.document()))) {
      addWords(story, folding, shares);
    } else {
      story.forEach(text -> shares.merge(whole(text, folding), 1.0, Double::sum));
    }
    double total = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    shares.replaceAll((origin, share) -> share / total);
    shares.values().removeIf(share -> share <= 0);
    return shares;
  }

  private static String whole(StoryWords text, Folding folding) {
    return folding == Folding.EXACT ? CopiedWords.document(text.document()) : text.own();
  }

  /** Adds the shares of a story in which somebody copied. */
  private void addWords(List<StoryWords> story, Folding folding, Map<String, Double> shares) {
    List<Account> accounts =
        story.stream()
            .map(text -> new Account(text, folding, copied(folding).sources(text.document())))
            .toList();
    SaidWords said = new SaidWords();
    accounts.forEach(account -> account.enter(said));
    for (Account account : accounts) {
      Map<String, Double> counts = account.counts(said);
      double total = counts.values().stream().mapToDouble(Double::doubleValue).sum();
      if (total == 0) {
        shares.merge(whole(account.text(), folding), 1.0, Double::sum);
      } else {
        counts.forEach((origin, count) -> shares.merge(origin, count / total, Double::sum));
      }
    }
  }

  private static double effective(Map<String, Double> shares, int documents) {
    double entropy = 0;
    for (double share : shares.values()) {
      entropy -= share * Math.log(share);
    }
    double number = Math.max(1, Math.rint(Math.exp(entropy) * PRECISION) / PRECISION);
    return Math.min(documents, number);
  }
}
