package org.wirecopy.reliability;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wirecopy.document.Span;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

/** Counts words in capitals and exclamation marks, in the headline and in the narration. */
final class ShoutingObserver implements Observer {
  /** Shorter words in capitals are mostly abbreviations, even beside one another. */
  private static final int SHORTEST = 4;

  private static final String EXCLAMATION = "!！¡";

  @Override
  public List<Observation> observe(Reading reading) {
    Headline headline =
        reading.portion().isWhole() ? Headline.of(reading.portion().document()) : Headline.NONE;
    List<Span> place = headline.span().length() > 0 ? List.of(headline.span()) : List.of();
    Tokens words = Tokenizer.tokenize(headline.text());
    double capitals = words.size() == 0 ? 0 : (double) shouted(words).size() / words.size();
    long marks = headline.text().chars().filter(c -> c != '¡' && isExclamation((char) c)).count();
    Tokens narration = reading.narration();
    return List.of(
        new Observation("shouting-in-headline", capitals, capitals > 0 ? place : List.of()),
        new Observation("exclamation-in-headline", marks, marks > 0 ? place : List.of()),
        Observation.rate("shouting", shouted(narration), narration.size()),
        Observation.rate("exclamation", exclaimed(narration), narration.size()));
  }

  /**
   * Words in capitals beside other words in capitals, or that are written without them elsewhere: a
   * lone one is mostly an abbreviation or the place of a dateline.
   */
  private static List<Span> shouted(Tokens words) {
    Set<String> written = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      written.add(words.text(i));
    }
    List<Span> shouted = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.text(i);
      boolean beside = isShouted(words, i - 1) || isShouted(words, i + 1);
      if (word.length() >= SHORTEST
          && isShouted(words, i)
          && (beside || written.contains(word.toLowerCase(Locale.ROOT)))) {
        shouted.add(words.span(i, i + 1));
      }
    }
    return shouted;
  }

  private static boolean isShouted(Tokens words, int index) {
    return index >= 0
        && index < words.size()
        && words.text(index).length() > 1
        && words.text(index).codePoints().allMatch(Character::isUpperCase);
  }

  /** The exclamation marks right behind words. */
  private static List<Span> exclaimed(Tokens words) {
    List<Span> exclaimed = new ArrayList<>();
    String text = words.original();
    for (int i = 0; i < words.size(); i++) {
      int end = words.end(i);
      if (end < text.length() && isExclamation(text.charAt(end))) {
        exclaimed.add(new Span(end, end + 1));
      }
    }
    return exclaimed;
  }

  private static boolean isExclamation(char c) {
    return EXCLAMATION.indexOf(c) >= 0;
  }
}
