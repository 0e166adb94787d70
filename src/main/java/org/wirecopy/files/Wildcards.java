package org.wirecopy.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A pattern of names with {@code *}, {@code ?}, brackets and {@code **}, as git's {@code wildmatch}
 * reads it, byte by byte of UTF-8: {@code ?} is a whole letter in ASCII alone.
 *
 * <p>Like git, it takes what stands before the first wildcard off both the pattern and the name
 * first, so that in {@code foo**}{@code /bar} the stars stand at a start and may span folders.
 * Immutable and safe for threads. Matching costs at most the pattern's length times the name's.
 */
final class Wildcards {
  private final byte[] head;
  private final byte[] tail;
  private final List<Step> steps;

  private Wildcards(byte[] head, byte[] tail, List<Step> steps) {
    this.head = head;
    this.tail = tail;
    this.steps = steps;
  }

  static Wildcards of(String pattern) {
    byte[] bytes = pattern.getBytes(StandardCharsets.UTF_8);
    int wild = 0;
    while (wild < bytes.length && "*?[\\".indexOf(bytes[wild]) < 0) {
      wild++;
    }
    int plain = bytes.length;
    while (plain > wild && "*?[]\\/".indexOf(bytes[plain - 1]) < 0) {
      plain--;
    }
    return new Wildcards(
        Arrays.copyOf(bytes, wild),
        Arrays.copyOfRange(bytes, plain, bytes.length),
        steps(Arrays.copyOfRange(bytes, wild, bytes.length)));
  }

  private static List<Step> steps(byte[] pattern) {
    List<Step> steps = new ArrayList<>();
    int at = 0;
    while (at < pattern.length) {
      at =
          switch (pattern[at]) {
            case '*' -> stars(pattern, at, steps);
            case '?' -> add(steps, allBut('/'), at + 1);
            case '[' -> brackets(pattern, at, steps);
            case '\\' -> escaped(pattern, at, steps);
            default -> add(steps, only(pattern[at]), at + 1);
          };
    }
    return List.copyOf(steps);
  }

  private static int stars(byte[] pattern, int start, List<Step> steps) {
    int end = start;
    while (end < pattern.length && pattern[end] == '*') {
      end++;
    }
    boolean starts = start == 0 || pattern[start - 1] == '/';
    boolean ends = end == pattern.length || startsSlash(pattern, end);
    if (end - start == 1 || !starts || !ends) {
      steps.add(new Step.Star());
    } else if (end < pattern.length && pattern[end] == '/') {
      steps.add(new Step.Folders());
      end++;
    } else {
      steps.add(new Step.Everything());
    }
    return end;
  }

  private static boolean startsSlash(byte[] pattern, int at) {
    return pattern[at] == '/'
        || pattern[at] == '\\' && at + 1 < pattern.length && pattern[at + 1] == '/';
  }

  private static int brackets(byte[] pattern, int start, List<Step> steps) {
    BracketExpression brackets = BracketExpression.read(pattern, start + 1);
    return add(steps, brackets.bytes(), brackets.end());
  }

  /** A backslash that ends a pattern escapes nothing: as in git, the pattern matches nothing. */
  private static int escaped(byte[] pattern, int start, List<Step> steps) {
    boolean last = start + 1 == pattern.length;
    return add(steps, last ? new BitSet() : only(pattern[start + 1]), start + 2);
  }

  private static int add(List<Step> steps, BitSet bytes, int end) {
    steps.add(new Step.OneOf(bytes));
    return end;
  }

  private static BitSet only(byte one) {
    BitSet bytes = new BitSet(256);
    bytes.set(Byte.toUnsignedInt(one));
    return bytes;
  }

  private static BitSet allBut(char one) {
    BitSet bytes = new BitSet(256);
    bytes.set(0, 256);
    bytes.clear(one);
    return bytes;
  }

  /**
   * Whether the pattern matches the whole of a name.
   *
   * @param name the name in UTF-8, with slashes between folders
   */
  boolean matches(byte[] name) {
    return startsWell(name) && endsWell(name) && matchesRest(name);
  }

  private boolean startsWell(byte[] name) {
    return name.length >= head.length && Arrays.equals(head, 0, head.length, name, 0, head.length);
  }

  private boolean endsWell(byte[] name) {
    int start = name.length - tail.length;
    return start >= 0 && Arrays.equals(tail, 0, tail.length, name, start, name.length);
  }

  private boolean matchesRest(byte[] name) {
    byte[] rest = Arrays.copyOfRange(name, head.length, name.length);
    BitSet places = new BitSet();
    places.set(0);
    for (Step step : steps) {
      places = step.from(places, rest);
      if (places.isEmpty()) {
        return false;
      }
    }
    return places.get(rest.length);
  }
}
