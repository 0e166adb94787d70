package org.wirecopy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Values of one try of a property. One number in eight is the least or the most that it may be,
 * where faults are.
 */
public final class Values {
  private static final int ONE_IN = 8;
  private static final String COMMON = "abcxyzABZ 019.,;:-'\"\n\t<>&/\\";

  private final Random random;
  private final List<Object> drawn = new ArrayList<>();

  /** The values that a seed gives. */
  Values(long seed) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  private <T> T draw(Supplier<T> value) {
    T drawnValue = value.get();
    drawn.add(drawnValue);
    return drawnValue;
  }

  /** What else is to be drawn. */
  public Random random() {
    return random;
  }

  /** A number from least to most. */
  public int number(int least, int most) {
    return draw(() -> oneOf(least, most));
  }

  private int oneOf(int least, int most) {
    return switch (random.nextInt(2 * ONE_IN)) {
      case 0 -> least;
      case 1 -> most;
      default -> random.nextInt(least, most + 1);
    };
  }

  /** A share from 0 to 1. */
  public double share() {
    return draw(() -> random.nextInt(ONE_IN) == 0 ? random.nextInt(2) : random.nextDouble());
  }

  /** Any long number. */
  public long seed() {
    return draw(random::nextLong);
  }

  /** Numbers from 0 to most, at most so many. */
  public List<Integer> numbers(int count, int most) {
    return draw(() -> some(count, most));
  }

  private List<Integer> some(int count, int most) {
    return random.ints(oneOf(0, count), 0, most + 1).boxed().toList();
  }

  /** At most so many lists of numbers from 0 to most, each of at most so many. */
  public List<List<Integer>> lists(int lists, int count, int most) {
    return draw(
        () -> {
          List<List<Integer>> made = new ArrayList<>();
          for (int i = oneOf(0, lists); i > 0; i--) {
            made.add(some(count, most));
          }
          return made;
        });
  }

  /** At most so many of the parts, each as often as it comes, in any order. */
  public List<String> parts(int count, List<String> parts) {
    return draw(
        () -> {
          List<String> made = new ArrayList<>();
          for (int i = oneOf(0, count); i > 0; i--) {
            made.add(parts.get(random.nextInt(parts.size())));
          }
          return made;
        });
  }

  /** A text of so many UTF-16 units at least and at most, all from the given ones. */
  public String text(int least, int most, String units) {
    return draw(
        () -> {
          StringBuilder text = new StringBuilder();
          for (int i = oneOf(least, most); i > 0; i--) {
            text.append(units.charAt(random.nextInt(units.length())));
          }
          return text.toString();
        });
  }

  /**
   * Any text of at most so many UTF-16 units: of all scripts, with controls and half characters.
   */
  public String text(int most) {
    return draw(
        () -> {
          StringBuilder text = new StringBuilder();
          int length = oneOf(0, most);
          while (text.length() < length) {
            appendAny(text);
          }
          text.setLength(length);
          return text.toString();
        });
  }

  private void appendAny(StringBuilder text) {
    switch (random.nextInt(6)) {
      case 0 -> text.append((char) random.nextInt(0x100));
      case 1 -> text.append((char) random.nextInt(0x10000));
      case 2 -> text.append((char) random.nextInt(0xD800, 0xE000));
      case 3 -> text.appendCodePoint(random.nextInt(0x10000, 0x110000));
      default -> text.append(COMMON.charAt(random.nextInt(COMMON.length())));
    }
  }

  /** What was drawn, in order. */
  @Override
  public String toString() {
    return drawn.toString();
  }
}
