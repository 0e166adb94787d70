package org.wirecopy.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;

/**
 * Tells what happened to a passage that two documents share, from what each says of its own text.
 * The first rule that applies decides:
 *
 * <ol>
 *   <li>a side that is marked as a press release: {@code press-release};
 *   <li>nearly all the words stand in quotation marks on both sides: {@code shared-quotation};
 *   <li>fewer than half of the words match: {@code rewritten};
 *   <li>both credit the same agency, or one credits the other: {@code credited-syndication}, or in
 *       a forum {@code forum-repost};
 *   <li>a forum post with the text of a page, neither crediting more than the other: {@code
 *       forum-repost};
 *   <li>else {@code uncredited-copy}: if one side alone credits the text, the other is the copy.
 * </ol>
 */
final class ReuseRules {
  private static final double QUOTED = 0.9;
  private static final double REWRITTEN = 0.5;

  private ReuseRules() {}

  static Verdict judge(Subject left, Subject right, Passage passage) {
    return pressRelease(left, right)
        .or(() -> quotation(left, right, passage))
        .or(() -> rewritten(left, right, passage))
        .or(() -> credited(left, right, passage))
        .orElseGet(() -> uncredited(left, right, passage));
  }

  /** What a source puts on many of its pages. */
  static Reuse boilerplate(Judged judged) {
    Passage passage = judged.reuse().passage();
    String reason = "stands on several pages of " + judged.source();
    return new Reuse(
        judged.reuse().id(),
        passage,
        ReuseKind.BOILERPLATE,
        List.of(
            new Evidence(passage.left().document(), passage.left().span(), reason),
            new Evidence(passage.right().document(), passage.right().span(), reason)));
  }

  private static Optional<Verdict> pressRelease(Subject left, Subject right) {
    List<Evidence> evidence = new ArrayList<>();
    for (Subject side : List.of(left, right)) {
      if (side.releaseMarker() != null) {
        evidence.add(new Evidence(side.id(), side.releaseMarker(), "is marked as a press release"));
      }
    }
    return evidence.isEmpty()
        ? Optional.empty()
        : Optional.of(new Verdict(ReuseKind.PRESS_RELEASE, evidence));
  }

  private static Optional<Verdict> quotation(Subject left, Subject right, Passage passage) {
    Span leftSpan = passage.left().span();
    Span rightSpan = passage.right().span();
    return left.quoted(leftSpan) >= QUOTED && right.quoted(rightSpan) >= QUOTED
        ? Optional.of(
            new Verdict(
                ReuseKind.SHARED_QUOTATION,
                List.of(
                    new Evidence(left.id(), leftSpan, "stands in quotation marks"),
                    new Evidence(right.id(), rightSpan, "stands in quotation marks"))))
        : Optional.empty();
  }

  private static Optional<Verdict> rewritten(Subject left, Subject right, Passage passage) {
    return passage.similarity() >= REWRITTEN
        ? Optional.empty()
        : Optional.of(
            new Verdict(
                ReuseKind.REWRITTEN,
                List.of(
                    new Evidence(
                        left.id(), passage.left().span(), "shares less than half of its words"),
                    new Evidence(
                        right.id(), passage.right().span(), "says the same in other words"))));
  }

  private static Optional<Verdict> credited(Subject left, Subject right, Passage passage) {
    List<Credit> leftCredits = left.creditsFor(passage.left().span());
    List<Credit> rightCredits = right.creditsFor(passage.right().span());
    Set<String> both = codes(leftCredits);
    both.retainAll(codes(rightCredits));
    ReuseKind kind =
        left.isForum() || right.isForum() ? ReuseKind.FORUM_REPOST : ReuseKind.CREDITED_SYNDICATION;
    if (!both.isEmpty()) {
      List<Evidence> evidence = new ArrayList<>();
      addCredits(evidence, left, leftCredits, both);
      addCredits(evidence, right, rightCredits, both);
      return Optional.of(new Verdict(kind, evidence));
    }
    return naming(left, right)
        .or(() -> naming(right, left))
        .map(evidence -> new Verdict(kind, List.of(evidence)));
  }

  private static Verdict uncredited(Subject left, Subject right, Passage passage) {
    List<Credit> leftCredits = left.creditsFor(passage.left().span());
    List<Credit> rightCredits = right.creditsFor(passage.right().span());
    if (leftCredits.isEmpty() != rightCredits.isEmpty()) {
      boolean leftHas = rightCredits.isEmpty();
      List<Credit> credits = leftHas ? leftCredits : rightCredits;
      Subject holder = leftHas ? left : right;
      Subject copy = leftHas ? right : left;
      Span copied = leftHas ? passage.right().span() : passage.left().span();
      List<Evidence> evidence = new ArrayList<>();
      addCredits(evidence, holder, credits, codes(credits));
      evidence.add(new Evidence(copy.id(), copied, "names no source for these words"));
      boolean pastedIntoForum = copy.isForum() && !holder.isForum();
      return new Verdict(
          pastedIntoForum ? ReuseKind.FORUM_REPOST : ReuseKind.UNCREDITED_COPY, evidence);
    }
    if (left.isForum() != right.isForum()) {
      Subject forum = left.isForum() ? left : right;
      Span posted = left.isForum() ? passage.left().span() : passage.right().span();
      return new Verdict(
          ReuseKind.FORUM_REPOST,
          List.of(new Evidence(forum.id(), posted, "stands in a forum post")));
    }
    return new Verdict(
        ReuseKind.UNCREDITED_COPY,
        List.of(
            new Evidence(left.id(), passage.left().span(), "names no source for these words"),
            new Evidence(right.id(), passage.right().span(), "names no source for these words")));
  }

  private static Set<String> codes(List<Credit> credits) {
    return credits.stream().map(c -> c.agency().code()).collect(Collectors.toSet());
  }

  private static void addCredits(
      List<Evidence> evidence, Subject side, List<Credit> credits, Set<String> codes) {
    for (Credit credit : credits) {
      if (codes.contains(credit.agency().code())) {
        evidence.add(new Evidence(side.id(), credit.span(), "credits " + credit.agency().name()));
      }
    }
  }

  private static Optional<Evidence> naming(Subject copy, Subject original) {
    String name = original.clean().metadata().source();
    if (name == null || name.equals(copy.clean().metadata().source())) {
      return Optional.empty();
    }
    return SourceLines.naming(copy.clean(), name)
        .map(span -> new Evidence(copy.id(), span, "names " + name + " as its source"));
  }
}
