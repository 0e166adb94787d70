package org.wirecopy.noise;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How much of a page's own text was kept, and how much beside it: words as a bag, signs of Chinese
 * and Japanese one by one.
 */
record PageScore(GoldPage gold, CleanDocument document, double precision, double recall) {
  private static final String SIGNS = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}";
  private static final Pattern WORD =
      Pattern.compile("[" + SIGNS + "]|[\\w&&[^" + SIGNS + "]]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("\\W+", Pattern.UNICODE_CHARACTER_CLASS);

  static PageScore of(GoldPage gold) {
    CleanDocument document = gold.cleaned();
    Map<String, Integer> wanted = words(gold.text());
    Map<String, Integer> kept = words(document.keptText());
    int common =
        wanted.entrySet().stream()
            .mapToInt(word -> Math.min(word.getValue(), kept.getOrDefault(word.getKey(), 0)))
            .sum();
    return new PageScore(gold, document, share(common, kept), share(common, wanted));
  }

  private static double share(int common, Map<String, Integer> words) {
    int all = words.values().stream().mapToInt(Integer::intValue).sum();
    return all == 0 ? 0 : (double) common / all;
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .forEach(word -> words.merge(word.group(), 1, Integer::sum));
    return words;
  }

  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** What the page was found to say, under the name that the gold gives it. */
  Optional<String> found(String fact) {
    return switch (fact) {
      case "title" -> Optional.ofNullable(document.metadata().title());
      case "author" -> Optional.ofNullable(document.metadata().author());
      case "day" ->
          Optional.ofNullable(document.metadata().published()).map(day -> day.day().toString());
      case "posts" -> Optional.of(String.valueOf(document.posts().size()));
      default -> throw new IllegalArgumentException(fact);
    };
  }

  /** Whether what was found has the words of the gold, in any case and with any signs between. */
  boolean isRight(String fact) {
    return gold.fact(fact).map(PageScore::plain).equals(found(fact).map(PageScore::plain));
  }

  private static String plain(String text) {
    return BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s F1 %.3f (of what is kept %.3f, of what is wanted %.3f)",
        gold.name(),
        f1(),
        precision,
        recall);
  }
}
