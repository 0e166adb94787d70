package org.wirecopy.reliability.story.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.reliability.story.Independence;
import org.wirecopy.trace.Tracing;
import org.wirecopy.trace.attribution.Agencies;
import org.wirecopy.trace.attribution.Credit;
import org.wirecopy.trace.attribution.Credits;
import org.wirecopy.work.LongCounts;

/**
 * Counts the independent origins behind the documents of a story.
 *
 * <p>Every document gives one account of the event. Of an account only that counts which another
 * document of the story holds too: what a single document says is corroborated by nobody. Each word
 * of the account goes to the origin of the passage it stands in; a word outside of all copied
 * passages goes to the document itself, unless the document copied from a text that holds the word
 * too: whoever had that text at hand cannot confirm it. A document that copied half of its words or
 * more gives nothing of its own there, one that copied a tenth a fifth less.
 *
 * <p>The number is the effective number of origins, the exponential of the Shannon entropy of their
 * shares (Hill number of order 1: Hill, "Diversity and evenness", Ecology 1973,
 * doi:10.2307/1934352), and at most the number of documents: three equal accounts give 3, one
 * account in three copies gives 1.
 *
 * <p>Linear in the words of the story's documents for each count.
 */
final class OriginCounter {
  /** From this share of copied words on, nothing that the origin also says is the copier's own. */
  private static final double ALL_DEPENDENT = 0.5;

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
    Map<String, String> credited = new HashMap<>();
    documents.forEach(document -> credited.put(document.id(), credited(document)));
    Map<String, Double> shares = shares(story, credited, Folding.LIKELY);
    return Independence.of(
        shares,
        effective(shares, story.size()),
        effective(shares(story, credited, Folding.ALL), story.size()),
        effective(shares(story, credited, Folding.EXACT), story.size()));
  }

  /** The shares of the origins, which sum up to 1. */
  private Map<String, Double> shares(
      List<StoryWords> story, Map<String, String> credited, Folding folding) {
    Map<String, Double> shares =
        story.stream().anyMatch(text -> copied(folding).isShared(text.document()))
            ? sharesOfWords(story, credited, folding)
            : new TreeMap<>();
    if (shares.isEmpty()) {
      story.forEach(
          text -> shares.merge(own(text.document(), credited, folding), 1.0, Double::sum));
    }
    double total = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    shares.replaceAll((origin, share) -> share / total);
    shares.values().removeIf(share -> share <= 0);
    return shares;
  }

  /** The shares of a story in which somebody copied; where nobody did, an account is a share. */
  private Map<String, Double> sharesOfWords(
      List<StoryWords> story, Map<String, String> credited, Folding folding) {
    List<Account> accounts = new ArrayList<>();
    for (StoryWords text : story) {
      String own = own(text.document(), credited, folding);
      accounts.add(new Account(text, own, copied(folding).sources(text.document())));
    }
    LongCounts holders = new LongCounts();
    story.forEach(text -> text.count(holders));
    Map<String, LongCounts> saidBy = new HashMap<>();
    for (Account account : accounts) {
      for (String origin : account.origins()) {
        account.text().count(saidBy.computeIfAbsent(origin, unused -> new LongCounts()));
      }
    }
    Map<String, Double> shares = new TreeMap<>();
    for (Account account : accounts) {
      account.addTo(shares, holders, saidBy, words -> dependence(words, account.text(), folding));
    }
    return shares;
  }

  /** The share of what an origin also says that is not a copier's own. */
  private static double dependence(int copied, StoryWords text, Folding folding) {
    return switch (folding) {
      case EXACT -> 0;
      case LIKELY -> Math.min(1, copied / (ALL_DEPENDENT * text.size()));
      case ALL -> 1;
    };
  }

  private static String own(String document, Map<String, String> credited, Folding folding) {
    String own = CopiedWords.document(document);
    return folding == Folding.EXACT ? own : credited.getOrDefault(document, own);
  }

  /** Whose the document's own text is: its own, or the agency's that it is credited to. */
  private static String credited(CleanDocument document) {
    Optional<Credit> credit =
        Credits.find(document).stream()
            .filter(Credit::isForText)
            .filter(c -> !c.agency().code().equals(Agencies.GENERIC))
            .findFirst();
    return credit
        .map(c -> CopiedWords.agency(c.agency().code()))
        .orElse(CopiedWords.document(document.id()));
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
