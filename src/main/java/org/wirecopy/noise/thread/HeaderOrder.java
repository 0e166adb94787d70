package org.wirecopy.noise.thread;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Published;
import org.wirecopy.document.dates.PublishedParser;

/**
 * Tells in which order the dates above some texts follow one another. Who answers writes later; a
 * journal, a feed and a list of articles begin with the latest.
 */
final class HeaderOrder {
  private static final int FEWEST = 2;

  /** "3 hours", "10 Monate". */
  private static final Pattern SPELL =
      Pattern.compile("(\\d{1,3})\\s?(\\p{L}{1,12})", Pattern.UNICODE_CHARACTER_CLASS);

  /** "October 2005". */
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

  private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");

  private final int all;
  private int toTheDay;
  private int forward;
  private int back;

  /** The order of some dates, as they are written. */
  HeaderOrder(List<String> dates) {
    this.all = dates.size();
    for (String date : dates) {
      boolean month = YEAR.matcher(date).find() && !DAY.matcher(date).find();
      toTheDay += month ? 0 : 1;
    }
    for (int i = 1; i < dates.size(); i++) {
      int step = step(dates.get(i - 1), dates.get(i));
      forward += step > 0 ? 1 : 0;
      back += step < 0 ? 1 : 0;
    }
  }

  /** Whether most dates are those of a day, and not of a month alone. */
  boolean tellsDays() {
    return 2 * toTheDay > all;
  }

  /** Whether more dates are earlier than the one before than are later. */
  boolean goesBack() {
    return back >= FEWEST && back > forward;
  }

  /** More than zero if the second is later, less if it is earlier, zero if that cannot be told. */
  private static int step(String first, String second) {
    Published one = PublishedParser.parse(first).orElse(null);
    Published other = PublishedParser.parse(second).orElse(null);
    if (one != null && other != null) {
      return other.day().compareTo(one.day());
    }
    Spell before = one == null ? spell(first) : null;
    Spell after = other == null ? spell(second) : null;
    return before != null && after != null && before.unit().equals(after.unit())
        ? before.number() - after.number()
        : 0;
  }

  /** How long ago it was, in one unit of time. */
  private static @Nullable Spell spell(String text) {
    Matcher spell = SPELL.matcher(text);
    return PostTimes.isDate(text) && spell.find()
        ? new Spell(Integer.parseInt(spell.group(1)), spell.group(2))
        : null;
  }

  private record Spell(int number, String unit) {}
}
