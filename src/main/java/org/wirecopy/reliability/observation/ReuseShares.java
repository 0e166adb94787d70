package org.wirecopy.reliability.observation;

import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
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

/**
 * Shares of words by what happened to them. A word in passages of several kinds counts once, for
 * the kind that {@link ReuseKind} names first; the origin's own words count as its own, and what a
 * text credits as credited, though another has it without credit.
 */
final class ReuseShares {
  private static final String OWN = "own";

  private final Map<String, RangeMap<Integer, ReuseKind>> kinds = new HashMap<>();
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
    tracing.reuses().forEach(this::addReposted);
    ReuseKind[] all = ReuseKind.values();
    for (int i = all.length - 1; i >= 0; i--) {
      for (Reuse reuse : tracing.reuses()) {
        if (reuse.kind() == all[i]) {
          add(reuse);
        }
      }
    }
  }

  /**
   * What a forum reposted of an article is the article's own, unless that copied it too; how, other
   * passages tell better.
   */
  private void addReposted(Reuse reuse) {
    for (Passage.Side side : sides(reuse)) {
      if (isReposted(reuse, side) && copied.isForeign(side.document(), side.span().start())) {
        put(side, ReuseKind.UNCREDITED_COPY);
      }
    }
  }

  private void add(Reuse reuse) {
    for (Passage.Side side : sides(reuse)) {
      if (!isReposted(reuse, side) && !isOwnRelease(reuse, side.document())) {
        put(side, reuse.kind());
      }
    }
  }

  private static List<Passage.Side> sides(Reuse reuse) {
    return List.of(reuse.passage().left(), reuse.passage().right());
  }

  private void put(Passage.Side side, ReuseKind kind) {
    if (side.span().length() > 0) {
      kinds
          .computeIfAbsent(side.document(), document -> TreeRangeMap.create())
          .put(Range.closedOpen(side.span().start(), side.span().end()), kind);
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
      if (kinds.containsKey(one.unit().document().id())) {
        countKinds(one.unit(), counts);
      } else if (one.words() > 0) {
        counts.merge(OWN, one.words(), Integer::sum);
      }
    }
    Map<String, Double> shares = new TreeMap<>();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      shares.put(count.getKey(), (double) count.getValue() / total);
    }
    return shares;
  }

  private void countKinds(TextUnit text, Map<String, Integer> counts) {
    Tokens body = text.body();
    Map<Range<Integer>, ReuseKind> known = new HashMap<>();
    for (int i = 0; i < body.size(); i++) {
      counts.merge(label(text, body.start(i), known), 1, Integer::sum);
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
      } else if (one.words() > 0) {
        counts.merge("", one.words(), Integer::sum);
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
    String document = text.document().id();
    for (int i = 0; i < body.size(); i++) {
      boolean own = copied.isOwn(document, body.start(i));
      String origin = own ? null : copied.originAt(document, body.start(i));
      counts.merge(origin == null ? "" : origin, 1, Integer::sum);
    }
  }

  private String label(TextUnit text, int offset, Map<Range<Integer>, ReuseKind> known) {
    String document = text.document().id();
    RangeMap<Integer, ReuseKind> own = kinds.get(document);
    Map.Entry<Range<Integer>, ReuseKind> kind = own == null ? null : own.getEntry(offset);
    boolean origin = copied.originAt(document, offset) != null && copied.isOwn(document, offset);
    return kind == null || origin
        ? OWN
        : known.computeIfAbsent(kind.getKey(), range -> kind(text, range, kind.getValue())).label();
  }

  /** Of two copies one may credit what the other does not. */
  private static ReuseKind kind(TextUnit text, Range<Integer> range, ReuseKind kind) {
    Span words = new Span(range.lowerEndpoint(), range.upperEndpoint());
    if (kind != ReuseKind.UNCREDITED_COPY || text.credits().governing(words).isEmpty()) {
      return kind;
    }
    return text.document().kind() == PageKind.THREAD
        ? ReuseKind.FORUM_REPOST
        : ReuseKind.CREDITED_SYNDICATION;
  }
}
