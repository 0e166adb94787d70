package org.wirecopy.reliability.observation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.mark.PageKind;
import org.wirecopy.reliability.story.grouping.CopiedWords;
import org.wirecopy.token.Tokens;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.ReuseKind;
import org.wirecopy.trace.Tracing;
import org.wirecopy.work.Ranges;

/**
 * Shares of words by what happened to them. A word in passages of several kinds counts once, for
 * the kind that {@link ReuseKind} names first; the origin's own words count as its own, and what a
 * text credits as credited, though another has it without credit.
 */
final class ReuseShares {
  private static final String OWN = "own";

  private final Map<String, Ranges<ReuseKind>> kinds = new HashMap<>();
  private final CopiedWords copied;
  private final Set<String> threads;

  /**
   * Shares among documents.
   *
   * @param documents the documents
   * @param tracing what they share
   * @param copied the words that they copied
   */
  static ReuseShares of(List<CleanDocument> documents, Tracing tracing, CopiedWords copied) {
    return new ReuseShares(
        tracing,
        copied,
        documents.stream()
            .filter(document -> document.kind() == PageKind.THREAD)
            .map(CleanDocument::id)
            .collect(Collectors.toSet()));
  }

  private ReuseShares(Tracing tracing, CopiedWords copied, Set<String> threads) {
    this.threads = threads;
    this.copied = copied;
    Map<String, Ranges.Builder<ReuseKind>> entered = new HashMap<>();
    tracing.reuses().forEach(reuse -> addReposted(reuse, entered));
    ReuseKind[] all = ReuseKind.values();
    for (int i = all.length - 1; i >= 0; i--) {
      for (Reuse reuse : tracing.reuses()) {
        if (reuse.kind() == all[i]) {
          add(reuse, entered);
        }
      }
    }
    entered.forEach((document, ranges) -> kinds.put(document, ranges.build()));
  }

  /**
   * What a forum reposted of an article is the article's own, unless that copied it too; how, other
   * passages tell better.
   */
  private void addReposted(Reuse reuse, Map<String, Ranges.Builder<ReuseKind>> entered) {
    for (Passage.Side side : sides(reuse)) {
      if (isReposted(reuse, side) && copied.isForeign(side.document(), side.span().start())) {
        put(side, ReuseKind.UNCREDITED_COPY, entered);
      }
    }
  }

  private void add(Reuse reuse, Map<String, Ranges.Builder<ReuseKind>> entered) {
    for (Passage.Side side : sides(reuse)) {
      if (!isReposted(reuse, side) && !isOwnRelease(reuse, side.document())) {
        put(side, reuse.kind(), entered);
      }
    }
  }

  private static List<Passage.Side> sides(Reuse reuse) {
    return List.of(reuse.passage().left(), reuse.passage().right());
  }

  private static void put(
      Passage.Side side, ReuseKind kind, Map<String, Ranges.Builder<ReuseKind>> entered) {
    if (side.span().length() > 0) {
      entered
          .computeIfAbsent(side.document(), document -> new Ranges.Builder<>())
          .put(side.span().start(), side.span().end(), kind);
    }
  }

  /** Whether a forum shares the passage with this side, which is none. */
  private boolean isReposted(Reuse reuse, Passage.Side side) {
    return reuse.kind() == ReuseKind.FORUM_REPOST && !threads.contains(side.document());
  }

  /** A press release's words are its issuer's own. */
  private static boolean isOwnRelease(Reuse reuse, String document) {
    return reuse.kind() == ReuseKind.PRESS_RELEASE
        && reuse.evidence().stream().anyMatch(evidence -> evidence.document().equals(document));
  }

  /** The shares over the words of all texts, {@code own} and the labels of the kinds. */
  Map<String, Double> of(List<DocumentWeigher.Weighed> texts) {
    Map<String, Integer> counts = new TreeMap<>();
    int total = 0;
    for (DocumentWeigher.Weighed one : texts) {
      total += one.words();
      Ranges<ReuseKind> ranges = kinds.get(one.unit().document().id());
      if (ranges == null) {
        add(OWN, one.words(), counts);
      } else {
        countKinds(one.unit(), ranges, counts);
      }
    }
    Map<String, Double> shares = new TreeMap<>();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      shares.put(count.getKey(), (double) count.getValue() / total);
    }
    return shares;
  }

  private void countKinds(TextUnit text, Ranges<ReuseKind> ranges, Map<String, Integer> counts) {
    Tokens body = text.body();
    Ranges<CopiedWords.Source> sources = copied.sources(text.document().id());
    int[] words = new int[ranges.size()];
    int own = 0;
    for (int i = 0; i < body.size(); i++) {
      int range = ranges.at(body.start(i));
      int source = sources.at(body.start(i));
      if (range < 0 || source >= 0 && sources.value(source).own()) {
        own++;
      } else {
        words[range]++;
      }
    }
    add(OWN, own, counts);
    for (int range = 0; range < words.length; range++) {
      if (words[range] > 0) {
        add(kind(text, ranges, range).label(), words[range], counts);
      }
    }
  }

  private static void add(String label, int words, Map<String, Integer> counts) {
    if (words > 0) {
      counts.merge(label, words, Integer::sum);
    }
  }

  /** The effective number of origins of the words of all texts, their own being one. */
  double originVariety(List<DocumentWeigher.Weighed> texts) {
    Map<String, Integer> counts = new TreeMap<>();
    int total = 0;
    for (DocumentWeigher.Weighed one : texts) {
      total += one.words();
      if (copied.isShared(one.unit().document().id())) {
        countOrigins(one.unit(), counts);
      } else {
        add("", one.words(), counts);
      }
    }
    double entropy = 0;
    for (int count : counts.values()) {
      entropy -= (double) count / total * Math.log((double) count / total);
    }
    return Math.max(1, Math.exp(entropy));
  }

  private void countOrigins(TextUnit text, Map<String, Integer> counts) {
    Tokens body = text.body();
    Ranges<CopiedWords.Source> sources = copied.sources(text.document().id());
    int[] words = new int[sources.size()];
    int own = 0;
    for (int i = 0; i < body.size(); i++) {
      int source = sources.at(body.start(i));
      if (source < 0 || sources.value(source).own()) {
        own++;
      } else {
        words[source]++;
      }
    }
    add("", own, counts);
    for (int source = 0; source < words.length; source++) {
      add(sources.value(source).origin(), words[source], counts);
    }
  }

  /** Of two copies one may credit what the other does not. */
  private static ReuseKind kind(TextUnit text, Ranges<ReuseKind> ranges, int range) {
    ReuseKind kind = ranges.value(range);
    Span words = new Span(ranges.start(range), ranges.end(range));
    if (kind != ReuseKind.UNCREDITED_COPY || text.credits().governing(words).isEmpty()) {
      return kind;
    }
    return text.document().kind() == PageKind.THREAD
        ? ReuseKind.FORUM_REPOST
        : ReuseKind.CREDITED_SYNDICATION;
  }
}
