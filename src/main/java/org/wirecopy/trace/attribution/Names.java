package org.wirecopy.trace.attribution;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.chain.WordWeights;
import org.wirecopy.document.Span;
import org.wirecopy.token.Tokens;

/**
 * Finds the name, or the pronoun that stands for it, beside a verb of speech.
 *
 * @param tokens the words of the text
 * @param first the first word to look at
 * @param last the index after the last word to look at
 * @param pronouns the words in lower case that stand for a name
 */
record Names(Tokens tokens, int first, int last, Set<String> pronouns) {
  /** How far from the verb a name may start or end: "said a spokesman for the Foreign Office". */
  private static final int GAP = 4;

  /** Tells "The" and "It" at the start of a sentence from names. */
  private static final WordWeights WORDS = WordWeights.of(List.of());

  /** The name beside a verb, or {@code null} if a pronoun or nothing stands there. */
  @Nullable Span properBeside(int verbFrom, int verbTo) {
    Span name = beside(verbFrom, verbTo);
    return name == null || isPronoun(name.of(tokens.original())) ? null : name;
  }

  @Nullable Span beside(int verbFrom, int verbTo) {
    Span before = nearest(verbFrom - 1, -1);
    Span after = nearest(verbTo, 1);
    if (before == null || after == null) {
      return before != null ? before : after;
    }
    return tokens.start(verbFrom) - before.end() <= after.start() - tokens.end(verbTo - 1)
        ? before
        : after;
  }

  /** The run of words that ends the part, in a script without capitals, without its particles. */
  @Nullable Span lastRun() {
    int end = last;
    while (end > first && isParticle(tokens.text(end - 1))) {
      end--;
    }
    return end > first && isUncased(tokens.text(end - 1))
        ? run(end - 1, -1, Names::isUncased)
        : null;
  }

  private static boolean isParticle(String word) {
    return UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.HIRAGANA;
  }

  /** The nearest run of capitals, a pronoun, or in scripts without capitals the words at once. */
  private @Nullable Span nearest(int from, int step) {
    for (int i = from; i >= first && i < last && Math.abs(i - from) <= GAP; i += step) {
      String word = tokens.text(i);
      if (i == from && isUncased(word)) {
        return run(i, step, Names::isUncased);
      }
      if (isPronoun(word)) {
        return tokens.span(i, i + 1);
      }
      if (isCapital(word) && WORDS.isContent(tokens.word(i))) {
        return run(i, step, Names::isCapital);
      }
    }
    return null;
  }

  private boolean isPronoun(String word) {
    return pronouns.contains(word.toLowerCase(Locale.ROOT));
  }

  private Span run(int from, int step, java.util.function.Predicate<String> same) {
    int end = from;
    while (end + step >= first
        && end + step < last
        && same.test(tokens.text(end + step))
        && isTogether(Math.min(end, end + step))) {
      end += step;
    }
    return tokens.span(Math.min(from, end), Math.max(from, end) + 1);
  }

  /** Nothing but a space, an initial's full stop, a hyphen or an apostrophe between two words. */
  private boolean isTogether(int word) {
    String between = tokens.original().substring(tokens.end(word), tokens.start(word + 1));
    return between.length() <= 2 && between.chars().allMatch(c -> " .-’'\u00a0·".indexOf(c) >= 0);
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static boolean isUncased(String word) {
    int c = word.codePointAt(0);
    return Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isLowerCase(c);
  }
}
