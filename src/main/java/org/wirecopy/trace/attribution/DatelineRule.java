package org.wirecopy.trace.attribution;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;

/**
 * Agencies at the start of a line, with a place and a date or alone: "Beijing (AFP) –", "(ANSA) -
 * ROMA", "МОСКВА, 25 ноября. /ТАСС/", "新华社北京3月15日电".
 */
final class DatelineRule implements CreditRule {
  private static final int MOST_WORDS = 9;

  /** Two letters without brackets are a state or a province: "CEDAR PLAINS, PA—". */
  private static final int SHORTEST_BARE = 3;

  private static final int SHORT_PLACE = 3;

  private static final String DASHES = "-–—‒―−=＝|";
  private static final Pattern FULL_DATE =
      Pattern.compile("(?<!\\d)\\d{1,2}\\s\\p{L}+\\s\\d{4}\\s?\\p{L}{0,2}$");

  private static final String DISPATCH = "电電讯訊";

  @Override
  public Credit.@Nullable Kind judge(Surroundings at) {
    if (at.isDeepInLine() || isNoCredit(at)) {
      return null;
    }
    if (at.mentions().isOutlet()
        && (at.bracket() == null || !(isSeparator(at.lineAfter()) && isDash(at.lineAfter())))) {
      // "(CNN)The bridge …" is how an outlet marks its own pages.
      return null;
    }
    boolean found = at.bracket() == null ? isBare(at) : isBracketed(at);
    return found ? Credit.Kind.DATELINE : null;
  }

  @Override
  public Span words(Surroundings at) {
    return new Span(firstLetter(at), at.whole().end());
  }

  private static int firstLetter(Surroundings at) {
    String text = at.document().inLines().text();
    int start = at.line().start();
    while (start < at.whole().start() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** A name that is explained, before or behind: "the Palestinian Authority (PA) –". */
  private static boolean isNoCredit(Surroundings at) {
    String name = at.mentions().agencies().get(0).value().name();
    String before = at.lineBefore();
    String after = at.lineAfter();
    return Wording.abbreviates(nameInText(at), before)
        || before.strip().endsWith(name)
        || after.strip().startsWith(name)
        || after.strip().startsWith("– " + name);
  }

  private static String nameInText(Surroundings at) {
    return at.document().inLines().text().substring(at.mentions().start(), at.mentions().end());
  }

  private static boolean isBracketed(Surroundings at) {
    String inside = at.before();
    String lineBefore = at.lineBefore();
    boolean onlyAgencies = Wording.isBare(inside) && isShortTail(at.after());
    boolean placeInside = Wording.isPlace(inside, MOST_WORDS) && Wording.isBare(at.after());
    boolean dispatch = Wording.isIdeographic(inside + at.after()) && endsInDispatch(at.after());
    boolean starts = Wording.isBare(lineBefore);
    if (starts && (placeInside || dispatch) || starts && onlyAgencies && isSet(at)) {
      return hasText(at.lineAfter()) || dispatch || Wording.isIdeographic(inside);
    }
    return onlyAgencies
        && isPlaceBefore(lineBefore)
        && (isSeparator(at.lineAfter())
            || opensText(lineBefore, at.lineAfter())
            || isCodeBeforeText(at));
  }

  /**
   * "Bern (sda) Der …", "København /ritzau/ Regnen …": a short place, a code that is no word, and
   * text at once. Two letters may be a state.
   */
  private static boolean isCodeBeforeText(Surroundings at) {
    String code = nameInText(at);
    boolean slashes = at.document().inLines().text().charAt(at.whole().start()) == '/';
    boolean lower = code.length() >= SHORTEST_BARE && code.equals(code.toLowerCase(Locale.ROOT));
    String rest = at.lineAfter();
    return (slashes || lower)
        && Wording.words(at.lineBefore()) <= SHORT_PLACE
        && rest.startsWith(" ")
        && hasText(rest)
        && Character.isUpperCase(rest.strip().codePointAt(0));
  }

  /** "WASHINGTON (AP) The …", "Wien (APA)" on a line of its own, "/TASS/. …". */
  private static boolean opensText(String before, String after) {
    String rest = after.strip();
    return rest.isEmpty()
        || before.stripTrailing().endsWith(":")
        || rest.startsWith(".")
        || rest.startsWith(",") && Wording.isAllCapitals(before.strip())
        || Wording.isAllCapitals(firstWord(before)) && !startsLower(rest)
        || endsInDate(before) && !startsLower(rest);
  }

  private static boolean isPlaceBefore(String before) {
    String place = before.strip();
    return !place.startsWith("The ") || place.startsWith("The Hague")
        ? Wording.isPlace(before, MOST_WORDS)
        : false;
  }

  private static boolean isBare(Surroundings at) {
    String before = at.lineBefore();
    String after = at.lineAfter();
    if (Wording.isIdeographic(nameInText(at)) && isDispatch(after) && before.strip().length() < 4) {
      return true;
    }
    boolean set = !before.isBlank() && DASHES.indexOf(lastOf(before)) >= 0;
    if (nameInText(at).length() < SHORTEST_BARE && !set) {
      return false;
    }
    if (before.isBlank()) {
      return isSeparator(after) && isDash(after) && opensAfterDash(after);
    }
    String stripped = before.stripTrailing();
    char last = lastOf(stripped);
    boolean dated = !Wording.isCased(before) && endsInDate(before);
    if (dated && (Wording.isBare(after) || isFullDate(stripped) && after.startsWith(" "))) {
      return Wording.isPlace(stripped, MOST_WORDS);
    }
    if (last == '.' && endsInDate(before) && after.startsWith(". ")) {
      return isPlaceBefore(stripped);
    }
    boolean dash = DASHES.indexOf(last) >= 0;
    boolean joined = dash || last == ',' || last == '،' || last == '.' || last == '、';
    return joined
        && isPlaceBefore(stripped)
        && (isSeparator(after) || dash && isTextBehind(stripped, after))
        && hasText(after);
  }

  private static char lastOf(String before) {
    String stripped = before.stripTrailing();
    return stripped.charAt(stripped.length() - 1);
  }

  /**
   * "… - РИА Новости. Text", "… - РИА Новости, Анна Белова. Text", and in Arabic script "دمشق-سانا"
   * with the text at once.
   */
  private static boolean isTextBehind(String before, String after) {
    int stop = after.indexOf('.');
    boolean reporter =
        after.startsWith(",") && stop > 0 && Wording.isPlace(after.substring(1, stop), 4);
    return after.strip().startsWith(".")
        || reporter
        || !Wording.isCased(before) && Wording.words(before) <= 2 && after.startsWith(" ");
  }

  /** "北京3月15日电" behind the agency: a short run without punctuation that ends in "dispatch". */
  private static boolean isDispatch(String after) {
    int limit = Math.min(after.length(), 30);
    for (int i = 0; i < limit; i++) {
      char c = after.charAt(i);
      if (DISPATCH.indexOf(c) >= 0) {
        return i > 0;
      }
      if ("，。、：；（(".indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  private static boolean endsInDispatch(String inside) {
    String stripped = inside.strip();
    return !stripped.isEmpty() && DISPATCH.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
  }

  /** After the bracket of a line that starts with it, a dash or the text itself. */
  private static boolean isSet(Surroundings at) {
    String after = at.lineAfter();
    return isSeparator(after) || !startsLower(after.strip()) && hasText(after);
  }

  private static boolean isShortTail(String inside) {
    return inside.length() <= 30 && Wording.words(inside) <= 5 && isCapitalOrSlash(inside);
  }

  private static boolean isCapitalOrSlash(String inside) {
    String stripped = inside.strip();
    return stripped.startsWith("/") || stripped.startsWith("-") || Wording.isNames(stripped);
  }

  private static boolean isSeparator(String after) {
    String rest = after.strip();
    return !rest.isEmpty() && (DASHES + ":：").indexOf(rest.charAt(0)) >= 0
        || rest.startsWith(".-")
        || rest.startsWith(".–")
        || rest.startsWith(".—");
  }

  private static boolean isDash(String after) {
    return DASHES.indexOf(after.strip().charAt(0)) >= 0;
  }

  /** A hyphenated word ("AFP-journalist") and an insertion ("AFP – which …") are no dateline. */
  private static boolean opensAfterDash(String after) {
    String rest = after.strip();
    int at = 0;
    while (at < rest.length() && !Character.isLetterOrDigit(rest.charAt(at))) {
      at++;
    }
    boolean spaced = after.startsWith(" ") || rest.startsWith("--") || rest.startsWith("—");
    return spaced && at < rest.length() && !Character.isLowerCase(rest.charAt(at));
  }

  private static boolean hasText(String after) {
    return !Wording.isBare(after);
  }

  private static boolean startsLower(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  private static boolean endsInDate(String before) {
    return before.chars().anyMatch(Character::isDigit);
  }

  /** A day and a year, which stand in no sentence right before an agency's name. */
  private static boolean isFullDate(String before) {
    return FULL_DATE.matcher(before).find();
  }

  private static String firstWord(String text) {
    String stripped = text.strip();
    int end = 0;
    while (end < stripped.length() && Character.isLetter(stripped.charAt(end))) {
      end++;
    }
    return end < 2 ? "" : stripped.substring(0, end);
  }
}
