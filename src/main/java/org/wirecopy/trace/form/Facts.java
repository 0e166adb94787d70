package org.wirecopy.trace.form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.chain.WordWeights;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.Sentences;

/**
 * What a text is about: its names, numbers and days, in their order. They do not overlap.
 *
 * <p>Numbers are known by their digits or by the words for them, days by the names of days and
 * months, names by their capitals: where nearly all words have one, or none, or half of all content
 * words (German nouns), a capital alone says little, and a name is a run of them, or stands beside
 * a title or the form of a company.
 */
final class Facts {
  /** From this share of content words on, a capital does not make a name. */
  private static final double MANY_CAPITALS = 0.5;

  private static final double NEARLY_ALL = 0.95;
  private static final int LARGEST_DAY = 31;
  private static final int LONGEST_DAY = 4;
  private static final int LONGEST_NAME = 6;
  private static final int LETTERS_OF_A_CODE = 3;
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");
  private static final Pattern ORDINAL_SIGN = Pattern.compile("(?<=\\d)(st|nd|rd|th|er|e|º|ª)$");
  private static final WordWeights WORDS = WordWeights.of(List.of());
  private static final FactWords KNOWN = FactWords.standard();

  private final Tokens tokens;
  private final Sentences sentences;
  private final BitSet digits;
  private final BitSet initials;
  private final double capitals;
  private final Set<Long> capitalInside = new HashSet<>();
  private final List<Fact> facts = new ArrayList<>();

  private Facts(Tokens tokens, Sentences sentences) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.digits = new BitSet(tokens.size());
    this.initials = new BitSet(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      digits.set(i, isInDigits(i));
      initials.set(i, Character.isUpperCase(tokens.original().codePointAt(tokens.start(i))));
    }
    this.capitals = capitals();
    int at = 0;
    while (at < tokens.size()) {
      Fact fact = mayBegin(at) ? factAt(at) : null;
      if (fact != null) {
        facts.add(fact);
      }
      at = fact == null ? at + 1 : fact.to();
    }
  }

  /** The facts of a text, in order. */
  static List<Fact> of(Tokens tokens, Sentences sentences) {
    return List.copyOf(new Facts(tokens, sentences).facts);
  }

  /** The share of content words inside of sentences that have a capital. */
  private double capitals() {
    int content = 0;
    int capital = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!startsSentence(i) && WORDS.isContent(tokens.word(i)) && !hasDigit(i)) {
        content++;
        if (hasCapital(i)) {
          capital++;
          capitalInside.add(tokens.word(i));
        }
      }
    }
    return content == 0 ? 0 : (double) capital / content;
  }

  /** Whether a word may be the first of a fact, which most words are not. */
  private boolean mayBegin(int at) {
    return !isCased() || hasDigit(at) || hasCapital(at) || KNOWN.of(tokens.word(at)) != null;
  }

  private @Nullable Fact factAt(int at) {
    Fact day = dayAt(at);
    if (day != null) {
      return day;
    }
    return isNumber(at) ? quantityAt(at) : nameAt(at);
  }

  /** The name of a day, a date, or both. */
  private @Nullable Fact dayAt(int at) {
    FactWords.Meaning first = KNOWN.of(tokens.word(at));
    if (first != null && first.kind() == FactWords.Kind.RELATIVE_DAY) {
      return new Fact.Day(at, at + 1, 0, 0, Set.of());
    }
    if (first == null || first.kind() != FactWords.Kind.WEEKDAY) {
      return dateAt(at);
    }
    int weekday = (int) first.value();
    Fact.Day date = dateAt(at + 1);
    return date == null
        ? new Fact.Day(at, at + 1, weekday, 0, Set.of())
        : new Fact.Day(at, date.to(), weekday, date.month(), date.days());
  }

  /** A month with numbers beside it: the day before or behind it, and the year. */
  private Fact.@Nullable Day dateAt(int at) {
    int month = monthFrom(at);
    if (month < 0) {
      return null;
    }
    Set<String> days = new HashSet<>();
    for (int i = at; i < month; i++) {
      days.addAll(isNumber(i) ? List.of(digits(i)) : List.of());
    }
    int end = month + 1;
    while (end < tokens.size() && end <= month + 2 && isNumber(end) && isNear(end - 1, end)) {
      days.add(digits(end));
      end++;
    }
    FactWords.Meaning name = KNOWN.of(tokens.word(month));
    return days.isEmpty() || name == null
        ? null
        : new Fact.Day(at, end, 0, (int) name.value(), days);
  }

  /** The month that a word is, or that stands with at most one small word behind a day; or -1. */
  private int monthFrom(int at) {
    if (at >= tokens.size()) {
      return -1;
    }
    if (isMonth(at)) {
      return at;
    }
    boolean isDay = isNumber(at) && value(at) >= 1 && value(at) <= LARGEST_DAY;
    for (int i = at + 1; isDay && i < Math.min(tokens.size(), at + LONGEST_DAY - 1); i++) {
      if (isMonth(i)) {
        return i;
      }
      if (WORDS.isContent(tokens.word(i))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isMonth(int at) {
    return KNOWN.is(FactWords.Kind.MONTH, tokens.word(at));
  }

  /** Numbers with no space between are one: 6-3/16, 04:12, 21/0334. */
  private Fact quantityAt(int at) {
    List<String> digits = new ArrayList<>();
    int end = at;
    do {
      digits.add(digits(end));
      end++;
    } while (end < tokens.size() && isNumber(end) && !isSpaced(end - 1, end));
    double value = digits.size() == 1 ? value(at) : 0;
    boolean isScaled = false;
    FactWords.Meaning scale = end < tokens.size() ? KNOWN.of(tokens.word(end)) : null;
    if (scale != null && scale.kind() == FactWords.Kind.SCALE && isNear(end - 1, end)) {
      value *= scale.value();
      isScaled = true;
    }
    return new Fact.Quantity(at, end, digits, value, isScaled);
  }

  private @Nullable Fact nameAt(int at) {
    int end = at;
    while (end < Math.min(tokens.size(), at + LONGEST_NAME) && isPartOfName(at, end)) {
      end++;
    }
    while (end > at && !WORDS.isContent(tokens.word(end - 1))) {
      end--;
    }
    int from = at;
    while (from < end && (isTitle(from) || !WORDS.isContent(tokens.word(from)))) {
      from++;
    }
    return from < end && isName(at, from, end) ? name(from, end) : null;
  }

  private boolean isPartOfName(int first, int at) {
    boolean joins = at == first || isNear(at - 1, at) && !startsSentence(at);
    return joins && !hasDigit(at) && (isCased() ? hasCapital(at) : isBesideMark(first, at));
  }

  /** Without capitals, a name is two words at most before the form of a company, or a title's. */
  private boolean isBesideMark(int first, int at) {
    if (isMark(at) || at > first && isTitle(first)) {
      return at - first < 3;
    }
    boolean before = false;
    for (int i = at + 1; i < Math.min(tokens.size(), first + 4); i++) {
      before |= KNOWN.is(FactWords.Kind.COMPANY, tokens.word(i));
    }
    return before && WORDS.isContent(tokens.word(at)) && !isNumber(at);
  }

  private boolean isName(int first, int from, int end) {
    if (end - from > 1 || first < from) {
      return true;
    }
    boolean isSure = !startsSentence(from) || capitalInside.contains(tokens.word(from));
    return isCased() && capitals <= MANY_CAPITALS && isSure;
  }

  private Fact name(int from, int end) {
    Set<Long> words = new HashSet<>();
    List<String> spelled = new ArrayList<>();
    for (int i = from; i < end; i++) {
      if (WORDS.isContent(tokens.word(i))) {
        words.add(tokens.word(i));
        spelled.add(tokens.text(i));
      }
    }
    return new Fact.Name(from, end, words, spelled);
  }

  private boolean isCased() {
    return capitals > 0 && capitals < NEARLY_ALL;
  }

  private boolean isMark(int at) {
    return KNOWN.is(FactWords.Kind.COMPANY, tokens.word(at)) || isTitle(at);
  }

  private boolean isTitle(int at) {
    return KNOWN.is(FactWords.Kind.TITLE, tokens.word(at));
  }

  private boolean isNumber(int at) {
    return hasDigit(at) || KNOWN.is(FactWords.Kind.NUMBER, tokens.word(at));
  }

  /** A number in digits, or a short code such as A1 or Q3; a word with digits in it is none. */
  private boolean isInDigits(int at) {
    String text = tokens.original();
    int letters = tokens.start(at);
    while (letters < tokens.end(at) && !Character.isDigit(text.charAt(letters))) {
      letters++;
    }
    return letters < tokens.end(at)
        && letters - tokens.start(at) <= LETTERS_OF_A_CODE
        && (letters == tokens.start(at) || areDigits(text, letters, tokens.end(at)));
  }

  private boolean hasDigit(int at) {
    return digits.get(at);
  }

  private boolean hasCapital(int at) {
    return initials.get(at);
  }

  /** The digits of a number in any script, without what groups them or leads them. */
  private String digits(int at) {
    FactWords.Meaning meaning = KNOWN.of(tokens.word(at));
    if (meaning != null && meaning.kind() == FactWords.Kind.NUMBER) {
      return Long.toString(meaning.value());
    }
    StringBuilder digits = new StringBuilder();
    tokens
        .text(at)
        .codePoints()
        .filter(c -> Character.isDigit(c) || Character.isLetter(c))
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : Character.toLowerCase(c))
        .forEach(digits::appendCodePoint);
    String written = LEADING_ZEROS.matcher(digits).replaceFirst("");
    return ORDINAL_SIGN.matcher(written).replaceFirst("");
  }

  /**
   * The number, as far as it is one: what stands behind the last sign of three digits is a part.
   */
  private double value(int at) {
    FactWords.Meaning meaning = KNOWN.of(tokens.word(at));
    if (meaning != null && meaning.kind() == FactWords.Kind.NUMBER) {
      return meaning.value();
    }
    double value = 0;
    double part = 0;
    String text = tokens.text(at);
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      boolean groups = digit < 0 && i + 4 <= text.length() && areDigits(text, i + 1, i + 4);
      if (digit >= 0) {
        value = part > 0 ? value + digit * part : value * 10 + digit;
        part /= 10;
      } else if (!groups && part == 0) {
        part = 0.1;
      }
    }
    return value;
  }

  private static boolean areDigits(String text, int from, int to) {
    boolean ends = to == text.length() || !Character.isDigit(text.charAt(to));
    return ends && text.substring(from, to).chars().allMatch(Character::isDigit);
  }

  private boolean startsSentence(int at) {
    return sentences.first(sentences.at(at)) == at;
  }

  private boolean isSpaced(int one, int next) {
    String text = tokens.original();
    for (int i = tokens.end(one); i < tokens.start(next); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether hardly anything stands between two words: a space, a comma, a full stop. */
  private boolean isNear(int one, int next) {
    int end = tokens.end(one);
    return tokens.start(next) - end <= 2 && tokens.original().charAt(end) != '\n';
  }
}
