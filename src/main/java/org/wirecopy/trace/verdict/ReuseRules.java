package org.wirecopy.trace.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wirecopy.align.Edit;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.token.Tokens;
import org.wirecopy.trace.Evidence;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.ReuseKind;
import org.wirecopy.trace.attribution.Credit;
import org.wirecopy.trace.form.SameForm;

/**
 * Tells what happened to a passage that two documents share, from what each says of its own text.
 * The first rule that applies decides:
 *
 * <ol>
 *   <li>two reports {@linkplain SameForm on one form}, other than quotations and what the next
 *       rules say of standing text: {@code same-form};
 *   <li>a side that is marked as a press release: {@code press-release};
 *   <li>mostly the text of a licence: {@code boilerplate};
 *   <li>mostly a line of credits on both sides: {@code common-wording};
 *   <li>hardly a word outside of quotation marks: {@code shared-quotation}, or, where it is no more
 *       than a phrase that one side alone quotes, {@code common-wording}; what narration there is
 *       around a quotation decides otherwise;
 *   <li>two documents that share no more than {@linkplain CommonWording a few customary words}:
 *       {@code common-wording};
 *   <li>both credit the same agency, in versions however unlike: {@code credited-syndication}, or
 *       in a forum {@code forum-repost};
 *   <li>fewer than half of the words match, or no more than a few in a row: {@code rewritten};
 *   <li>one credits the other: {@code credited-syndication}, or in a forum {@code forum-repost};
 *   <li>two pages of one outlet: {@code self-repetition};
 *   <li>a forum post with the text of a page or of another forum, neither crediting more than the
 *       other: {@code forum-repost};
 *   <li>a forum post that is dated after the page with its text: {@code forum-repost};
 *   <li>else {@code uncredited-copy}: if one side alone credits the text, the other is the copy.
 * </ol>
 */
final class ReuseRules {
  private static final double QUOTED = 0.9;
  private static final double MOSTLY_QUOTED = 0.5;
  private static final double MOSTLY_LICENCE = 0.5;
  static final double MOSTLY_CREDITS = 0.5;

  /** "the mayor said on Monday": so few words around each quotation tell of no copy. */
  private static final int FRAME = 6;

  private static final double REWRITTEN = 0.5;
  private static final double EDITED = 0.8;

  /** Who writes anew has hardly more equal words in a row by chance and by names. */
  private static final int LONGEST_RUN = 6;

  private static final String UNNAMED = "names no source for these words";
  private static final String QUOTED_ONCE = "is a few words, which one alone quotes";
  private static final String CUSTOMARY = "is all that the two share, in words that many use";

  private final Subject left;
  private final Subject right;
  private final boolean commonOnly;
  private final Forms forms;

  private ReuseRules(Subject left, Subject right, List<Passage> passages) {
    this.left = left;
    this.right = right;
    this.commonOnly = CommonWording.isAll(left, right, passages);
    this.forms = new Forms(left, right, passages);
  }

  /** The rules for two documents that share these passages and no others. */
  static ReuseRules of(Subject left, Subject right, List<Passage> passages) {
    return new ReuseRules(left, right, passages);
  }

  Verdict judge(Passage passage) {
    return sameForm(passage)
        .or(this::pressRelease)
        .or(() -> nobodysOwn(passage))
        .or(() -> bothCredited(passage))
        .or(() -> rewritten(passage))
        .or(this::pointed)
        .or(() -> ofOneOutlet(passage))
        .orElseGet(() -> uncredited(passage));
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
            new Evidence(passage.right().document(), passage.right().span(), reason)),
        judged.reuse().crediting());
  }

  private Optional<Verdict> sameForm(Passage passage) {
    return forms
        .reason(passage)
        .filter(reason -> nobodysOwn(passage).isEmpty())
        .map(reason -> verdict(ReuseKind.SAME_FORM, passage, reason));
  }

  /** What is a third's on both sides: licences, quotations, customary words. */
  private Optional<Verdict> nobodysOwn(Passage passage) {
    return licence(passage)
        .or(() -> creditLine(passage))
        .or(() -> quotation(passage))
        .or(() -> commonWording(passage));
  }

  private Optional<Verdict> pressRelease() {
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

  /** Whoever may carry a text must carry its licence. */
  private Optional<Verdict> licence(Passage passage) {
    double share =
        Math.max(left.licensed(passage.left().span()), right.licensed(passage.right().span()));
    return share >= MOSTLY_LICENCE
        ? Optional.of(verdict(ReuseKind.BOILERPLATE, passage, "is the text of a licence"))
        : Optional.empty();
  }

  /** Whoever names the same agencies does it in the same words. */
  private Optional<Verdict> creditLine(Passage passage) {
    double share =
        Math.min(left.credits(passage.left().span()), right.credits(passage.right().span()));
    return share >= MOSTLY_CREDITS
        ? Optional.of(verdict(ReuseKind.COMMON_WORDING, passage, "is a line of credits"))
        : Optional.empty();
  }

  /**
   * Words that one side quotes are a third's on the other side too, marked or not, if they are more
   * than a phrase: whoever quotes whole paragraphs quotes customary words as well.
   */
  private Optional<Verdict> quotation(Passage passage) {
    double atLeft = left.quoted(passage.left().span(), right);
    double atRight = right.quoted(passage.right().span(), left);
    double most = Math.max(atLeft, atRight);
    boolean marked = Math.min(atLeft, atRight) >= MOSTLY_QUOTED;
    boolean setOff =
        !left.setOff(passage.left().span(), right).isEmpty()
            || !right.setOff(passage.right().span(), left).isEmpty();
    if (most >= QUOTED && !marked && isPhrase(passage)) {
      return Optional.of(verdict(ReuseKind.COMMON_WORDING, passage, QUOTED_ONCE));
    }
    if (setOff && !marked && isRewritten(passage)) {
      return Optional.empty();
    }
    boolean framed = marked && isFramed(passage);
    boolean alone = commonOnly && most >= MOSTLY_QUOTED && !isPhrase(passage);
    return most >= QUOTED || framed || alone
        ? Optional.of(
            new Verdict(
                ReuseKind.SHARED_QUOTATION,
                List.of(
                    new Evidence(left.id(), passage.left().span(), marks(atLeft)),
                    new Evidence(right.id(), passage.right().span(), marks(atRight)))))
        : Optional.empty();
  }

  /** "the mayor said on Monday" between quotations is no narration. */
  private boolean isFramed(Passage passage) {
    List<Span> atLeft = left.quotations(passage.left().span(), right);
    List<Span> atRight = right.quotations(passage.right().span(), left);
    List<Span> cutLeft = passage.edits().stream().map(Edit::left).toList();
    List<Span> cutRight = passage.edits().stream().map(Edit::right).toList();
    int narrated =
        Math.min(
            left.outside(passage.left().span(), atLeft, cutLeft),
            right.outside(passage.right().span(), atRight, cutRight));
    return narrated <= FRAME * Math.max(1, Math.min(atLeft.size(), atRight.size()));
  }

  /** No more words than many use, from the midst of a sentence. */
  private boolean isPhrase(Passage passage) {
    return passage.words() <= CommonWording.CUSTOMARY_RUN
        && (isInMidst(left, passage.left().span()) || isInMidst(right, passage.right().span()));
  }

  private static boolean isInMidst(Subject side, Span span) {
    return Character.isLowerCase(side.clean().inLines().text().codePointAt(span.start()));
  }

  private static String marks(double quoted) {
    return quoted >= MOSTLY_QUOTED ? "stands in quotation marks" : "has the words without marks";
  }

  private Optional<Verdict> commonWording(Passage passage) {
    return commonOnly
        ? Optional.of(verdict(ReuseKind.COMMON_WORDING, passage, CUSTOMARY))
        : Optional.empty();
  }

  private Optional<Verdict> ofOneOutlet(Passage passage) {
    String source = left.clean().metadata().source();
    boolean one = source != null && source.equals(right.clean().metadata().source());
    return one && !left.isForum() && !right.isForum()
        ? Optional.of(
            verdict(ReuseKind.SELF_REPETITION, passage, source + " carries it on both pages"))
        : Optional.empty();
  }

  /** The same reason for both sides. */
  private Verdict verdict(ReuseKind kind, Passage passage, String reason) {
    return new Verdict(
        kind,
        List.of(
            new Evidence(left.id(), passage.left().span(), reason),
            new Evidence(right.id(), passage.right().span(), reason)));
  }

  private Optional<Verdict> rewritten(Passage passage) {
    String little =
        passage.similarity() < REWRITTEN
            ? "shares less than half of its words"
            : "shares no more than a few words in a row";
    return isRewritten(passage)
        ? Optional.of(
            new Verdict(
                ReuseKind.REWRITTEN,
                List.of(
                    new Evidence(left.id(), passage.left().span(), little),
                    new Evidence(
                        right.id(), passage.right().span(), "says the same in other words"))))
        : Optional.empty();
  }

  /** Fewer than half of the words match, or more of them but never many in a row. */
  private boolean isRewritten(Passage passage) {
    if (passage.similarity() < REWRITTEN) {
      return true;
    }
    Tokens words = left.clean().tokens();
    int from = passage.left().span().start();
    int longest = 0;
    for (Edit edit : passage.edits()) {
      longest = Math.max(longest, words.count(new Span(from, Math.max(from, edit.left().start()))));
      from = Math.max(from, edit.left().end());
    }
    int end = Math.max(from, passage.left().span().end());
    longest = Math.max(longest, words.count(new Span(from, end)));
    return passage.similarity() < EDITED && longest <= LONGEST_RUN;
  }

  private Optional<Verdict> bothCredited(Passage passage) {
    List<Credit> leftCredits = left.creditsFor(passage.left().span());
    List<Credit> rightCredits = right.creditsFor(passage.right().span());
    Set<String> both = codes(leftCredits);
    both.retainAll(codes(rightCredits));
    if (both.isEmpty()) {
      return Optional.empty();
    }
    List<Evidence> evidence = new ArrayList<>();
    addCredits(evidence, left, leftCredits, both);
    addCredits(evidence, right, rightCredits, both);
    return Optional.of(new Verdict(creditedKind(), evidence));
  }

  private Optional<Verdict> pointed() {
    return left.pointingTo(right)
        .or(() -> right.pointingTo(left))
        .map(evidence -> new Verdict(creditedKind(), List.of(evidence)));
  }

  private ReuseKind creditedKind() {
    return left.isForum() || right.isForum()
        ? ReuseKind.FORUM_REPOST
        : ReuseKind.CREDITED_SYNDICATION;
  }

  private Verdict uncredited(Passage passage) {
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
      evidence.add(new Evidence(copy.id(), copied, UNNAMED));
      boolean posted = copy.isForum() || holder.isForum() && copy.isBefore(holder);
      return new Verdict(posted ? ReuseKind.FORUM_REPOST : ReuseKind.UNCREDITED_COPY, evidence);
    }
    if (left.isForum() || right.isForum()) {
      Subject forum = left.isForum() ? left : right;
      Span posted = left.isForum() ? passage.left().span() : passage.right().span();
      return new Verdict(
          ReuseKind.FORUM_REPOST,
          List.of(new Evidence(forum.id(), posted, "stands in a forum post")));
    }
    return verdict(ReuseKind.UNCREDITED_COPY, passage, UNNAMED);
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
}
