package org.wirecopy.trace.form;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wirecopy.token.Tokens;

/**
 * Tells reports on one form from copies: filings, weekly figures, forecasts and entries of a
 * register repeat their sentences, and what they tell is the names, numbers and days in them. A
 * copy, a correction or a second take leaves nearly all of these as they are.
 *
 * <p>Each place of the common sentences in which a name, a number or a day stands is a slot. What
 * was found in the slots is weighed: how much likelier it is of two reports on one form than of a
 * text and its copy, as a natural logarithm, added up as in a naive Bayes classifier.
 *
 * <p>Symmetric: which text is the left one makes no difference. Knows two texts and no corpus, so
 * that the same pair is judged alike wherever it stands.
 */
public final class SameForm {
  /** Of texts that are alike, one pair in five is of one form. */
  private static final double BEFORE = -1.5;

  /** A passage in surroundings of its own is quoted text as a rule, of which versions differ. */
  private static final double OF_A_PART = -5;

  private static final double OTHER_NAME = 2.5;
  private static final double OTHER_NUMBER = 2;
  private static final double OTHER_DAY = 2;

  /** Names stand in forms too: who keeps the register, where it is kept. */
  private static final double SAME_NAME = -0.6;

  private static final double SAME_NUMBER = -1.2;
  private static final double SAME_DAY = -2.5;
  private static final double OTHER_WORDS = -0.5;
  private static final int MOST_OTHER_WORDS = 4;
  private static final double CORRECTION = -3;

  private static final int MOST_TOLD = 3;
  private static final int LONGEST_TOLD = 40;

  private final Tokens left;
  private final Tokens right;
  private final Slots slots;

  private SameForm(Tokens left, Tokens right) {
    this.left = left;
    this.right = right;
    this.slots = Slots.of(left, right);
  }

  /**
   * Compares two texts that share most of their words.
   *
   * @param left the words of the one
   * @param right the words of the other
   * @return why they are reports on one form, or nothing if one may be a copy of the other
   */
  public static Optional<String> of(Tokens left, Tokens right) {
    checkNotNull(left, "left");
    checkNotNull(right, "right");
    return of(left, right, BEFORE);
  }

  /**
   * Compares what two texts share that have most of their words for themselves.
   *
   * @param left the words of the one place
   * @param right the words of the other
   * @return why they are on one form, or nothing
   */
  public static Optional<String> ofParts(Tokens left, Tokens right) {
    return of(left, right, OF_A_PART);
  }

  private static Optional<String> of(Tokens left, Tokens right, double before) {
    boolean isTurned = isAfter(left, right);
    Tokens first = isTurned ? right : left;
    Tokens second = isTurned ? left : right;
    if (!FirstLook.differInFacts(first, second)) {
      return Optional.empty();
    }
    SameForm form = new SameForm(first, second);
    boolean isForm = !form.slots.changes().isEmpty() && before + form.weight() > 0;
    return isForm ? Optional.of(form.reason(isTurned)) : Optional.empty();
  }

  private static boolean isAfter(Tokens one, Tokens other) {
    int order = Integer.compare(one.size(), other.size());
    for (int i = 0; order == 0 && i < one.size(); i++) {
      order = Long.compare(one.word(i), other.word(i));
    }
    return order > 0;
  }

  private double weight() {
    double weight = 0;
    for (Slots.Change change : slots.changes()) {
      weight += ofChange(change.left());
    }
    for (Fact fact : slots.kept()) {
      weight += ofKept(fact);
    }
    weight += OTHER_WORDS * Math.min(MOST_OTHER_WORDS, slots.reworded());
    return isCorrected(left) == isCorrected(right) ? weight : weight + CORRECTION;
  }

  private static double ofChange(Fact fact) {
    if (fact instanceof Fact.Name) {
      return OTHER_NAME;
    }
    return fact instanceof Fact.Day ? OTHER_DAY : OTHER_NUMBER;
  }

  private static double ofKept(Fact fact) {
    if (fact instanceof Fact.Name) {
      return SAME_NAME;
    }
    return fact instanceof Fact.Day ? SAME_DAY : SAME_NUMBER;
  }

  /** Whether a text says of itself that it corrects another. */
  private static boolean isCorrected(Tokens tokens) {
    boolean isCorrected = false;
    for (int i = 0; i < tokens.size() && !isCorrected; i++) {
      isCorrected = FactWords.standard().is(FactWords.Kind.CORRECTION, tokens.word(i));
    }
    return isCorrected;
  }

  private String reason(boolean isTurned) {
    List<Slots.Change> changes = slots.changes();
    String told =
        changes.stream()
            .limit(MOST_TOLD)
            .map(change -> told(change, isTurned))
            .collect(Collectors.joining(", "));
    int all = changes.size() + slots.kept().size();
    String more = changes.size() > MOST_TOLD ? ", …" : "";
    return "has other names and numbers in the same sentences: "
        + told
        + more
        + "; in "
        + changes.size()
        + " of "
        + all
        + (all == 1 ? " slot" : " slots");
  }

  private String told(Slots.Change change, boolean isTurned) {
    String one = quoted(left, change.left());
    String other = quoted(right, change.right());
    return isTurned ? one + " for " + other : other + " for " + one;
  }

  private static String quoted(Tokens tokens, Fact fact) {
    String words = tokens.span(fact.from(), fact.to()).of(tokens.original());
    String plain = words.replaceAll("\\s+", " ");
    return "'"
        + (plain.length() > LONGEST_TOLD ? plain.substring(0, LONGEST_TOLD) + "…" : plain)
        + "'";
  }
}
