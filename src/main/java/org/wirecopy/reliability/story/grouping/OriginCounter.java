package org.wirecopy.reliability.story.grouping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.chain.WordWeights;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.reliability.story.Independence;
import org.wirecopy.token.Tokens;
import org.wirecopy.trace.Tracing;
import org.wirecopy.trace.attribution.Agencies;
import org.wirecopy.trace.attribution.Credit;
import org.wirecopy.trace.attribution.Credits;

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

  private final WordWeights weights = WordWeights.of(List.of());
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
  Independence of(List<CleanDocument> story) {
    Map<String, String> credited = new HashMap<>();
    story.forEach(document -> credited.put(document.id(), credited(document)));
    Map<String, Double> shares = shares(story, credited, Folding.LIKELY);
    return Independence.of(
        shares,
        effective(shares, story.size()),
        effective(shares(story, credited, Folding.ALL), story.size()),
        effective(shares(story, credited, Folding.EXACT), story.size()));
  }

  /** The shares of the origins, which sum up to 1. */
  private Map<String, Double> shares(
      List<CleanDocument> story, Map<String, String> credited, Folding folding) {
    Map<String, Double> shares =
        story.stream().anyMatch(document -> copied(folding).isShared(document.id()))
            ? sharesOfWords(story, credited, folding)
            : new TreeMap<>();
    if (shares.isEmpty()) {
      story.forEach(document -> shares.merge(own(document, credited, folding), 1.0, Double::sum));
    }
    double total = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    shares.replaceAll((origin, share) -> share / total);
    shares.values().removeIf(share -> share <= 0);
    return shares;
  }

  /** The shares of a story in which somebody copied; where nobody did, an account is a share. */
  private Map<String, Double> sharesOfWords(
      List<CleanDocument> story, Map<String, String> credited, Folding folding) {
    Map<Long, Integer> holders = new HashMap<>();
    List<Account> accounts =
        story.stream().map(document -> account(document, credited, folding)).toList();
    for (Account account : accounts) {
      account.originOfWord.keySet().forEach(word -> holders.merge(word, 1, Integer::sum));
    }
    Map<String, Map<Long, Integer>> saidBy = saidBy(accounts);
    Map<String, Double> shares = new TreeMap<>();
    for (Account account : accounts) {
      account.addTo(shares, holders, saidBy, folding);
    }
    return shares;
  }

  /** How many of the documents that hold an origin's text say a word, for each origin. */
  private static Map<String, Map<Long, Integer>> saidBy(List<Account> accounts) {
    Map<String, Map<Long, Integer>> saidBy = new HashMap<>();
    for (Account account : accounts) {
      for (String origin : account.sources()) {
        Map<Long, Integer> words = saidBy.computeIfAbsent(origin, o -> new HashMap<>());
        account.originOfWord.keySet().forEach(word -> words.merge(word, 1, Integer::sum));
      }
    }
    return saidBy;
  }

  private Account account(CleanDocument document, Map<String, String> credited, Folding folding) {
    Tokens body = document.body();
    Account account = new Account(own(document, credited, folding), body.size());
    boolean isShared = copied(folding).isShared(document.id());
    for (int i = 0; i < body.size(); i++) {
      String origin = isShared ? copied(folding).originAt(document.id(), body.start(i)) : null;
      account.count(body.word(i), weights.isContent(body.word(i)), origin);
    }
    return account;
  }

  private static String own(CleanDocument document, Map<String, String> credited, Folding folding) {
    String own = CopiedWords.document(document.id());
    return folding == Folding.EXACT ? own : credited.getOrDefault(document.id(), own);
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

  /** What one document says, word by word, and where it has it from. */
  private static final class Account {
    private final String own;
    private final int size;
    private final Map<Long, String> originOfWord = new HashMap<>();
    private final Map<String, Integer> copiedFrom = new TreeMap<>();

    Account(String own, int size) {
      this.own = own;
      this.size = size;
    }

    void count(long word, boolean content, @Nullable String origin) {
      if (origin != null && !origin.equals(own)) {
        copiedFrom.merge(origin, 1, Integer::sum);
      }
      if (content && (origin != null || !originOfWord.containsKey(word))) {
        originOfWord.put(word, origin == null ? own : origin);
      }
    }

    /** The origins whose text this document holds. */
    Set<String> sources() {
      Set<String> sources = new HashSet<>(copiedFrom.keySet());
      sources.add(own);
      return sources;
    }

    void addTo(
        Map<String, Double> shares,
        Map<Long, Integer> holders,
        Map<String, Map<Long, Integer>> saidBy,
        Folding folding) {
      Map<String, Double> counts = new TreeMap<>();
      originOfWord.forEach(
          (word, origin) -> {
            if (holders.getOrDefault(word, 0) > 1) {
              counts.merge(origin, 1.0, Double::sum);
              if (origin.equals(own)) {
                moveDependent(word, counts, saidBy, folding);
              }
            }
          });
      double total = counts.values().stream().mapToDouble(Double::doubleValue).sum();
      if (total == 0) {
        shares.merge(own, 1.0, Double::sum);
      }
      counts.forEach((origin, count) -> shares.merge(origin, count / total, Double::sum));
    }

    /** A word of the document's own that an origin says too, from which the document copied. */
    private void moveDependent(
        long word,
        Map<String, Double> counts,
        Map<String, Map<Long, Integer>> saidBy,
        Folding folding) {
      copiedFrom.entrySet().stream()
          .filter(
              origin -> saidBy.getOrDefault(origin.getKey(), Map.of()).getOrDefault(word, 0) > 1)
          .max(Map.Entry.comparingByValue())
          .ifPresent(
              origin -> {
                double moved = dependence(origin.getValue(), folding);
                counts.merge(own, -moved, Double::sum);
                counts.merge(origin.getKey(), moved, Double::sum);
              });
    }

    private double dependence(int words, Folding folding) {
      return switch (folding) {
        case EXACT -> 0;
        case LIKELY -> Math.min(1, words / (ALL_DEPENDENT * size));
        case ALL -> 1;
      };
    }
  }
}
