package org.wirecopy.trace.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.token.Tokens;
import org.wirecopy.trace.attribution.Credit;
import org.wirecopy.trace.named.Agency;

/**
 * Widens the places of an agency's text in documents that carry it whole: who credits one agency
 * with an article, most of which is known to be that agency's, carries a version of the text, of
 * which a new lead, an addition or a paragraph between may stand nowhere else.
 */
final class CreditedWhole {
  private static final double MOST = 0.6;

  /** A lead or an addition of a paragraph or two; more is a report of the outlet's own. */
  private static final int LONGEST = 100;

  private final Map<String, Subject> subjects;
  private final Agency agency;

  private CreditedWhole(Map<String, Subject> subjects, Agency agency) {
    this.subjects = subjects;
    this.agency = agency;
  }

  /** The places, widened in documents that carry the text whole, in the same order. */
  static List<Passage.Side> of(
      List<Passage.Side> members, @Nullable Agency agency, Map<String, Subject> subjects) {
    if (agency == null) {
      return members;
    }
    CreditedWhole widening = new CreditedWhole(subjects, agency);
    Map<String, List<Passage.Side>> byDocument = new TreeMap<>();
    members.forEach(m -> byDocument.computeIfAbsent(m.document(), d -> new ArrayList<>()).add(m));
    List<Passage.Side> widened = new ArrayList<>();
    byDocument.values().forEach(own -> widened.addAll(widening.widened(own)));
    widened.sort(Comparator.comparing(Passage.Side::document).thenComparing(Passage.Side::span));
    return widened;
  }

  private List<Passage.Side> widened(List<Passage.Side> own) {
    Subject subject = subjects.get(own.get(0).document());
    if (subject == null || subject.isForum()) {
      return own;
    }
    Tokens body = subject.clean().body();
    int held = own.stream().mapToInt(member -> body.count(member.span())).sum();
    Span hull = own.get(0).span().union(own.get(own.size() - 1).span());
    List<Credit> credits = subject.creditsFor(hull);
    Span all = widened(hull, body, credits);
    return held >= MOST * body.size() && isOnlyCredit(credits)
        ? List.of(new Passage.Side(subject.id(), all))
        : own;
  }

  /** From the credit above the text, a new lead included, to its end, or to a credit there. */
  private static Span widened(Span hull, Tokens body, List<Credit> credits) {
    int start = hull.start();
    int end = body.end(body.size() - 1);
    for (Credit credit : credits) {
      boolean isAbove = credit.span().end() <= hull.start();
      if (isAbove) {
        int first = body.indexFrom(credit.span().end());
        int words = body.indexFrom(hull.start()) - first;
        start = words > 0 && words <= LONGEST ? body.start(first) : start;
      } else if (credit.span().start() >= hull.end()) {
        end = Math.min(end, credit.span().start());
      }
    }
    int last = body.indexAfter(end);
    int words = last - body.indexAfter(hull.end());
    return new Span(start, words > 0 && words <= LONGEST ? body.end(last - 1) : hull.end());
  }

  private boolean isOnlyCredit(List<Credit> credits) {
    return !credits.isEmpty()
        && credits.stream().allMatch(credit -> credit.agency().code().equals(agency.code()));
  }
}
