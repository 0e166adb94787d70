package org.wirecopy.reliability.story.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wirecopy.align.chain.WordWeights;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.token.Tokens;

/**
 * The terms that tell one event from another, with their counts: names, pairs of names that stand
 * together, and numbers.
 *
 * <p>In scripts with capitals a name is a word that is written with a capital inside sentences and
 * hardly ever without. In scripts without capitals but with word spaces every longer word is taken,
 * and in scripts without word spaces every run of three characters.
 */
final class StoryTerms {
  private static final String SENTENCE_START = ".!?…:\n\"“„«»‘。！？";
  private static final double SELDOM = 0.25;
  private static final int LONG_WORD = 4;
  private static final int STEM = 6;
  private static final char COMMON = '~';
  private static final WordWeights WORDS = WordWeights.of(List.of());

  private final Tokens tokens;
  private final Map<String, int[]> casings = new HashMap<>();
  private final Map<String, Integer> terms = new HashMap<>();

  private StoryTerms(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The terms of a document, in no order. */
  static Map<String, Integer> of(CleanDocument document) {
    return new StoryTerms(document.body()).count();
  }

  /** Whether a term is a common word and no name, pair of names or number. */
  static boolean isCommon(String term) {
    return term.charAt(0) == COMMON;
  }

  private Map<String, Integer> count() {
    List<String> folded = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.text(i);
      folded.add(fold(word));
      int kind = casing(word, i);
      if (kind >= 0) {
        casings.computeIfAbsent(folded.get(i), w -> new int[3])[kind]++;
      }
    }
    casings.forEach(this::addName);
    for (int i = 0; i < tokens.size(); i++) {
      addOthers(folded, i);
    }
    return terms;
  }

  /** 0 for lower case, 1 for a capital inside a sentence, 2 for one at its start, -1 for others. */
  private int casing(String word, int index) {
    int first = word.codePointAt(0);
    if (Character.isLowerCase(first)) {
      return 0;
    }
    if (!Character.isUpperCase(first) || word.length() < 2) {
      return -1;
    }
    return startsSentence(index) ? 2 : 1;
  }

  private boolean startsSentence(int index) {
    if (index == 0) {
      return true;
    }
    for (int i = tokens.end(index - 1); i < tokens.start(index); i++) {
      if (SENTENCE_START.indexOf(tokens.original().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void addName(String word, int[] casing) {
    if (isName(casing)) {
      terms.merge(word, casing[1] + casing[2], Integer::sum);
    }
  }

  private static boolean isName(int[] casing) {
    return casing[1] > 0 && casing[0] <= SELDOM * casing[1];
  }

  private void addOthers(List<String> folded, int index) {
    String word = folded.get(index);
    int first = word.codePointAt(0);
    if (Character.isDigit(first)) {
      if (word.length() > 1) {
        terms.merge(word, 1, Integer::sum);
      }
    } else if (casings.containsKey(word)) {
      addPair(folded, index);
      addCommon(word, index);
    } else if (word.length() == 1) {
      addRun(folded, index);
    } else if (word.length() >= LONG_WORD
        && !Character.isUpperCase(tokens.text(index).codePointAt(0))) {
      terms.merge(word, 1, Integer::sum);
    }
  }

  /** The stem of a word that carries meaning and is no name. */
  private void addCommon(String word, int index) {
    boolean common =
        word.length() >= LONG_WORD
            && !terms.containsKey(word)
            && WORDS.isContent(tokens.word(index));
    if (common) {
      String stem = word.length() > STEM ? word.substring(0, STEM) : word;
      terms.merge(COMMON + stem, 1, Integer::sum);
    }
  }

  private void addPair(List<String> folded, int index) {
    boolean together =
        index + 1 < tokens.size()
            && tokens.start(index + 1) - tokens.end(index) == 1
            && terms.containsKey(folded.get(index))
            && casings.containsKey(folded.get(index + 1))
            && terms.containsKey(folded.get(index + 1));
    if (together && isCapital(index) && isCapital(index + 1)) {
      terms.merge(folded.get(index) + " " + folded.get(index + 1), 1, Integer::sum);
    }
  }

  private boolean isCapital(int index) {
    return Character.isUpperCase(tokens.original().codePointAt(tokens.start(index)));
  }

  private void addRun(List<String> folded, int index) {
    boolean run =
        index + 2 < tokens.size()
            && tokens.start(index + 2) == tokens.end(index) + folded.get(index + 1).length();
    if (run) {
      terms.merge(
          folded.get(index) + folded.get(index + 1) + folded.get(index + 2), 1, Integer::sum);
    }
  }

  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.endsWith("'s") && lower.length() > 2
        ? lower.substring(0, lower.length() - 2)
        : lower;
  }
}
