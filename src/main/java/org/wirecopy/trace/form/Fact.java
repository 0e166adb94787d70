package org.wirecopy.trace.form;

import java.util.List;
import java.util.Set;

/** Something that a text is about, or says of that: who, how many, when. */
sealed interface Fact {
  /** The index of its first word. */
  int from();

  /** The index after its last word. */
  int to();

  /** What it says, wherever it stands: equal for facts that say the same in the same form. */
  Object content();

  /** Whether two texts say the same here, or something else. */
  enum Relation {
    SAME,
    OTHER,
    /** They say it in other words, or of something else. */
    UNCLEAR
  }

  /** How it is to another fact. */
  Relation relation(Fact other);

  /**
   * Who or where.
   *
   * @param words the hashes of its words, which are told apart by spelling
   * @param spelled its words as they are written
   */
  record Name(int from, int to, Set<Long> words, List<String> spelled) implements Fact {
    @Override
    public Object content() {
      return words;
    }

    @Override
    public Relation relation(Fact other) {
      if (!(other instanceof Name name)) {
        return Relation.UNCLEAR;
      }
      if (words.containsAll(name.words) || name.words.containsAll(words)) {
        return Relation.SAME;
      }
      return NameSpelling.isSame(spelled, name.spelled) ? Relation.SAME : Relation.OTHER;
    }
  }

  /**
   * How many, or which one.
   *
   * @param digits its digits without what groups them, for each part
   * @param value the number, as far as it is one
   * @param isScaled whether a word such as "million" is part of it
   */
  record Quantity(int from, int to, List<String> digits, double value, boolean isScaled)
      implements Fact {
    /** A number that was rounded to a word like "million" has so many digits left, or more. */
    private static final double ROUNDED = 0.05;

    @Override
    public Object content() {
      return digits;
    }

    @Override
    public Relation relation(Fact other) {
      if (!(other instanceof Quantity quantity)) {
        return Relation.UNCLEAR;
      }
      boolean isRounded =
          isScaled != quantity.isScaled
              && Math.abs(value - quantity.value) <= ROUNDED * Math.max(value, quantity.value);
      boolean isSame = digits.equals(quantity.digits) || isRounded;
      return isSame ? Relation.SAME : Relation.OTHER;
    }
  }

  /**
   * When.
   *
   * @param weekday from 1, or 0 where none is named
   * @param month from 1, or 0 where none is named
   * @param days the numbers beside the month
   */
  record Day(int from, int to, int weekday, int month, Set<String> days) implements Fact {
    @Override
    public Object content() {
      return new Day(0, 0, weekday, month, days);
    }

    @Override
    public Relation relation(Fact other) {
      if (!(other instanceof Day day)) {
        return Relation.UNCLEAR;
      }
      if (month > 0 && day.month > 0) {
        boolean isSame =
            month == day.month && (days.containsAll(day.days) || day.days.containsAll(days));
        return isSame ? Relation.SAME : Relation.OTHER;
      }
      if (weekday > 0 && day.weekday > 0) {
        return weekday == day.weekday ? Relation.SAME : Relation.OTHER;
      }
      return Relation.UNCLEAR;
    }
  }
}
