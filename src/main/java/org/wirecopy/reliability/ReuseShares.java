package org.wirecopy.reliability;

import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.noise.PageKind;
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
  private final Map<String, RangeMap<Integer, ReuseKind>> kinds = new HashMap<>();
  private final CopiedWords copied;

  ReuseShares(Tracing tracing) {
    copied = CopiedWords.of(tracing, Folding.LIKELY);
    Map<ReuseKind, List<Reuse>> byKind = new EnumMap<>(ReuseKind.class);
    for (ReuseKind kind : ReuseKind.values()) {
      byKind.put(kind, tracing.reuses().stream().filter(r -> r.kind() == kind).toList());
    }
    ReuseKind[] all = ReuseKind.values();
    for (int i = all.length - 1; i >= 0; i--) {
      byKind.get(all[i]).forEach(this::add);
    }
  }

  private void add(Reuse reuse) {
    for (Passage.Side side : Arrays.asList(reuse.passage().left(), reuse.passage().right())) {
      if (side.span().length() > 0) {
        kinds
            .computeIfAbsent(side.document(), document -> TreeRangeMap.create())
            .put(Range.closedOpen(side.span().start(), side.span().end()), reuse.kind());
      }
    }
  }

  /** The shares over the words of all texts, {@code own} and the labels of the kinds. */
  Map<String, Double> of(List<Portion> texts) {
    Map<String, Integer> counts = new TreeMap<>();
    int total = 0;
    for (Portion text : texts) {
      Tokens body = text.body();
      total += body.size();
      Map<Range<Integer>, ReuseKind> known = new HashMap<>();
      for (int i = 0; i < body.size(); i++) {
        counts.merge(label(text, body.start(i), known), 1, Integer::sum);
      }
    }
    Map<String, Double> shares = new TreeMap<>();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      shares.put(count.getKey(), (double) count.getValue() / total);
    }
    return shares;
  }

  /** The effective number of origins of the words of all texts, their own being one. */
  double originVariety(List<Portion> texts) {
    Map<String, Integer> counts = new TreeMap<>();
    int total = 0;
    for (Portion text : texts) {
      Tokens body = text.body();
      total += body.size();
      for (int i = 0; i < body.size(); i++) {
        String document = text.document().id();
        boolean own = copied.isOwn(document, body.start(i));
        String origin = own ? null : copied.originAt(document, body.start(i));
        counts.merge(origin == null ? "" : origin, 1, Integer::sum);
      }
    }
    double entropy = 0;
    for (int count : counts.values()) {
      entropy -= (double) count / total * Math.log((double) count / total);
    }
    return Math.max(1, Math.exp(entropy));
  }

  private String label(Portion text, int offset, Map<Range<Integer>, ReuseKind> known) {
    String document = text.document().id();
    RangeMap<Integer, ReuseKind> own = kinds.get(document);
    Map.Entry<Range<Integer>, ReuseKind> kind = own == null ? null : own.getEntry(offset);
    boolean origin = copied.originAt(document, offset) != null && copied.isOwn(document, offset);
    return kind == null || origin
        ? "own"
        : known.computeIfAbsent(kind.getKey(), range -> kind(text, range, kind.getValue())).label();
  }

  /** Of two copies one may credit what the other does not. */
  private static ReuseKind kind(Portion text, Range<Integer> range, ReuseKind kind) {
    Span words = new Span(range.lowerEndpoint(), range.upperEndpoint());
    if (kind != ReuseKind.UNCREDITED_COPY || text.credits().governing(words).isEmpty()) {
      return kind;
    }
    return text.document().kind() == PageKind.THREAD
        ? ReuseKind.FORUM_REPOST
        : ReuseKind.CREDITED_SYNDICATION;
  }
}
