package org.wirecopy.document.input;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The pattern of a {@link Glob}, well formed as Java has it: {@code *}, {@code **}, {@code ?},
 * {@code [a-z]}, {@code {a,b}}. It goes through a name with all places at once at which it may
 * stand, so that no pattern takes longer than its length times the name's: settings come with the
 * texts, and Java's own matcher can be kept busy for years by one of forty signs.
 */
final class GlobPattern {
  private final int[] pattern;
  private int at;

  private GlobPattern(String pattern) {
    this.pattern = pattern.codePoints().toArray();
  }

  /** Goes on through a name from each of some places; gives the places where it may stand then. */
  @FunctionalInterface
  interface Step {
    BitSet from(BitSet places, int[] name);
  }

  /** The steps of a pattern, one after the other. */
  static Step of(String pattern) {
    return new GlobPattern(pattern).steps(false);
  }

  private Step steps(boolean isGrouped) {
    List<Step> steps = new ArrayList<>();
    while (at < pattern.length && !(isGrouped && (pattern[at] == ',' || pattern[at] == '}'))) {
      steps.add(step(isGrouped));
    }
    return (places, name) -> {
      BitSet reached = places;
      for (Step step : steps) {
        reached = step.from(reached, name);
      }
      return reached;
    };
  }

  private Step step(boolean isGrouped) {
    int sign = pattern[at++];
    return switch (sign) {
      case '*' -> stars(isGrouped);
      case '?' -> one(c -> c != '/');
      case '[' -> one(brackets());
      case '{' -> group();
      case '\\' -> literal(pattern[at++]);
      default -> literal(sign);
    };
  }

  private Step stars(boolean isGrouped) {
    if (at == pattern.length || pattern[at] != '*') {
      return (places, name) -> spread(places, name, c -> c != '/');
    }
    boolean starts = at == 1 || pattern[at - 2] == '/';
    at++;
    // Groups do not nest, so that inside one the folders stay asked for.
    if (!isGrouped && starts && at < pattern.length && pattern[at] == '/') {
      at++;
      return GlobPattern::folders;
    }
    return (places, name) -> spread(places, name, c -> true);
  }

  private static BitSet spread(BitSet places, int[] name, IntPredicate isTaken) {
    BitSet reached = new BitSet();
    for (int i = 0; i <= name.length; i++) {
      if (places.get(i) || i > 0 && reached.get(i - 1) && isTaken.test(name[i - 1])) {
        reached.set(i);
      }
    }
    return reached;
  }

  /** Any number of folders, none too. */
  private static BitSet folders(BitSet places, int[] name) {
    BitSet reached = (BitSet) places.clone();
    int first = places.nextSetBit(0);
    for (int i = Math.max(first, 0); first >= 0 && i < name.length; i++) {
      if (name[i] == '/') {
        reached.set(i + 1);
      }
    }
    return reached;
  }

  private static Step literal(int sign) {
    return one(c -> c == sign);
  }

  private static Step one(IntPredicate isMeant) {
    return (places, name) -> {
      BitSet reached = new BitSet();
      for (int i = places.nextSetBit(0); i >= 0 && i < name.length; i = places.nextSetBit(i + 1)) {
        if (isMeant.test(name[i])) {
          reached.set(i + 1);
        }
      }
      return reached;
    };
  }

  private IntPredicate brackets() {
    boolean isNegated = pattern[at] == '!';
    at += isNegated ? 1 : 0;
    List<Range> ranges = new ArrayList<>();
    while (pattern[at] != ']') {
      int low = pattern[at++];
      boolean isRange = pattern[at] == '-' && pattern[at + 1] != ']';
      ranges.add(new Range(low, isRange ? pattern[at + 1] : low));
      at += isRange ? 2 : 0;
    }
    at++;
    return c -> c != '/' && isNegated != ranges.stream().anyMatch(range -> range.holds(c));
  }

  /** Letters from one to another. */
  private record Range(int low, int high) {
    boolean holds(int letter) {
      return letter >= low && letter <= high;
    }
  }

  private Step group() {
    List<Step> choices = new ArrayList<>();
    do {
      choices.add(steps(true));
    } while (pattern[at++] == ',');
    return (places, name) -> {
      BitSet reached = new BitSet();
      choices.forEach(choice -> reached.or(choice.from(places, name)));
      return reached;
    };
  }
}
