package org.wirecopy.align.chain;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.align.Exactness;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.token.Tokens;

/**
 * Turns maximal runs of equal words into passages without edits; where characters count, into the
 * longest stretches of equal characters in them, as far as these go beyond the words.
 */
final class ExactMatches {
  private final Alignable left;
  private final Alignable right;
  private final int minWords;
  private final List<Passage> found = new ArrayList<>();

  private ExactMatches(Alignable left, Alignable right, int minWords) {
    this.left = left;
    this.right = right;
    this.minWords = minWords;
  }

  static List<Passage> between(Alignable left, Alignable right, int minWords, Exactness exactness) {
    ExactMatches matches = new ExactMatches(left, right, minWords);
    for (EqualRun run : Seeds.between(left.tokens(), right.tokens())) {
      if (run.length() >= minWords && exactness == Exactness.WORDS) {
        matches.add(
            left.tokens().span(run.left(), run.leftEnd()),
            right.tokens().span(run.right(), run.rightEnd()),
            run.length());
      } else if (run.length() >= minWords) {
        matches.addCharacters(run);
      }
    }
    return matches.found;
  }

  private void addCharacters(EqualRun run) {
    int from = 0;
    for (int i = 0; i <= run.length(); i++) {
      boolean goesOn = i < run.length() && isEqual(run.left() + i, run.right() + i, i > from);
      if (!goesOn) {
        if (i - from >= minWords) {
          addWidened(run.left() + from, run.right() + from, i - from);
        }
        boolean startsAnew = i < run.length() && isEqual(run.left() + i, run.right() + i, false);
        from = startsAnew ? i : i + 1;
      }
    }
  }

  /** Whether two words are equal in every character, and what stands before them too if asked. */
  private boolean isEqual(int leftWord, int rightWord, boolean withGap) {
    Tokens a = left.tokens();
    Tokens b = right.tokens();
    int leftFrom = withGap ? a.end(leftWord - 1) : a.start(leftWord);
    int rightFrom = withGap ? b.end(rightWord - 1) : b.start(rightWord);
    int length = a.end(leftWord) - leftFrom;
    return length == b.end(rightWord) - rightFrom
        && a.original().regionMatches(leftFrom, b.original(), rightFrom, length);
  }

  /** Adds a run of words with the equal characters around it, but for white space at the ends. */
  private void addWidened(int leftWord, int rightWord, int words) {
    String a = left.tokens().original();
    String b = right.tokens().original();
    int leftFrom = left.tokens().start(leftWord);
    int rightFrom = right.tokens().start(rightWord);
    int leftTo = left.tokens().end(leftWord + words - 1);
    int rightTo = right.tokens().end(rightWord + words - 1);
    int rightLimit = left == right ? leftTo : 0;
    int leftLimit = left == right ? rightFrom : a.length();
    int back = 0;
    while (leftFrom - back > 0
        && rightFrom - back > rightLimit
        && a.charAt(leftFrom - back - 1) == b.charAt(rightFrom - back - 1)) {
      back++;
    }
    while (back > 0 && mayNotStandAtTheStart(a.charAt(leftFrom - back))) {
      back--;
    }
    int on = 0;
    while (leftTo + on < leftLimit - (left == right ? back : 0)
        && rightTo + on < b.length()
        && a.charAt(leftTo + on) == b.charAt(rightTo + on)) {
      on++;
    }
    while (on > 0 && mayNotStandAtTheEnd(a.charAt(leftTo + on - 1))) {
      on--;
    }
    add(new Span(leftFrom - back, leftTo + on), new Span(rightFrom - back, rightTo + on), words);
  }

  private static boolean mayNotStandAtTheStart(char c) {
    return Character.isWhitespace(c) || Character.isLowSurrogate(c);
  }

  private static boolean mayNotStandAtTheEnd(char c) {
    return Character.isWhitespace(c) || Character.isHighSurrogate(c);
  }

  private void add(Span leftSpan, Span rightSpan, int words) {
    found.add(
        new Passage(
            new Passage.Side(left.document(), leftSpan),
            new Passage.Side(right.document(), rightSpan),
            words,
            1,
            List.of()));
  }
}
