package org.wirecopy.files;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which lines of a file are new beside an older state of it. Lines that stand once on both sides
 * and in the same order hold the others in their places; between two of them the same is asked
 * again. So it takes time in proportion to the lines, times the logarithm of their number.
 *
 * <p>This is Bram Cohen's patience diff. Where it finds no such line, all lines between are new.
 */
final class LineChanges {
  /** Deeper than this only files go that were made to take long. */
  private static final int DEEPEST = 64;

  private final int[] before;
  private final int[] after;
  private final TreeRangeSet<Integer> added = TreeRangeSet.create();

  private LineChanges(int[] before, int[] after) {
    this.before = before;
    this.after = after;
  }

  /**
   * The new and changed lines.
   *
   * @param before the older bytes
   * @param after the newer bytes
   * @return ranges of lines of the newer ones, counted from 1; lines end at line feeds, and a
   *     carriage return before one is no change
   */
  static ImmutableRangeSet<Integer> between(byte[] before, byte[] after) {
    Map<String, Integer> numbers = new HashMap<>();
    LineChanges changes = new LineChanges(lines(before, numbers), lines(after, numbers));
    changes.compare(new Part(0, changes.before.length, 0, changes.after.length), 0);
    return ImmutableRangeSet.copyOf(changes.added);
  }

  /** Equal lines get one number. A last line without a line feed is another than one with it. */
  private static int[] lines(byte[] text, Map<String, Integer> numbers) {
    List<Integer> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '\n') {
        int end = i > start && text[i - 1] == '\r' ? i - 1 : i;
        lines.add(number(text, start, end, "\n", numbers));
        start = i + 1;
      }
    }
    if (start < text.length) {
      lines.add(number(text, start, text.length, "", numbers));
    }
    return lines.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int number(
      byte[] text, int start, int end, String last, Map<String, Integer> numbers) {
    String line = new String(text, start, end - start, StandardCharsets.ISO_8859_1) + last;
    return numbers.computeIfAbsent(line, key -> numbers.size());
  }

  /** A stretch of lines on both sides, from 0, each end behind the last line. */
  private record Part(int start, int end, int newStart, int newEnd) {
    boolean isEmpty() {
      return start == end || newStart == newEnd;
    }
  }

  /** A line on both sides. */
  private record Anchor(int line, int newLine) {}

  private void compare(Part whole, int depth) {
    Part part = trimmed(whole);
    List<Anchor> anchors = part.isEmpty() || depth == DEEPEST ? List.of() : anchors(part);
    if (anchors.isEmpty()) {
      added.add(Range.closedOpen(part.newStart + 1, part.newEnd + 1));
      return;
    }
    int line = part.start;
    int newLine = part.newStart;
    for (Anchor anchor : anchors) {
      compare(new Part(line, anchor.line, newLine, anchor.newLine), depth + 1);
      line = anchor.line + 1;
      newLine = anchor.newLine + 1;
    }
    compare(new Part(line, part.end, newLine, part.newEnd), depth + 1);
  }

  /** Without the equal lines at both ends. */
  private Part trimmed(Part part) {
    int start = part.start;
    int newStart = part.newStart;
    while (start < part.end && newStart < part.newEnd && before[start] == after[newStart]) {
      start++;
      newStart++;
    }
    int end = part.end;
    int newEnd = part.newEnd;
    while (end > start && newEnd > newStart && before[end - 1] == after[newEnd - 1]) {
      end--;
      newEnd--;
    }
    return new Part(start, end, newStart, newEnd);
  }

  /** The longest row of lines that stand once on each side, in the order of both. */
  private List<Anchor> anchors(Part part) {
    Map<Integer, Integer> places = places(before, part.start, part.end);
    Map<Integer, Integer> newPlaces = places(after, part.newStart, part.newEnd);
    List<Anchor> common = new ArrayList<>();
    for (int i = part.newStart; i < part.newEnd; i++) {
      int line = places.getOrDefault(after[i], -1);
      if (line >= 0 && newPlaces.getOrDefault(after[i], -1) >= 0) {
        common.add(new Anchor(line, i));
      }
    }
    return longestRise(common);
  }

  /** Where each line stands; -1 for those that stand more than once. */
  private static Map<Integer, Integer> places(int[] lines, int start, int end) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = start; i < end; i++) {
      places.merge(lines[i], i, (one, other) -> -1);
    }
    return places;
  }

  /** Patience sorting: each anchor goes on the first pile whose top is not before it. */
  private static List<Anchor> longestRise(List<Anchor> anchors) {
    int[] tops = new int[anchors.size()];
    int[] previous = new int[anchors.size()];
    int[] lines = new int[anchors.size()];
    int piles = 0;
    for (int i = 0; i < anchors.size(); i++) {
      int found = Arrays.binarySearch(lines, 0, piles, anchors.get(i).line);
      int pile = -found - 1;
      previous[i] = pile == 0 ? -1 : tops[pile - 1];
      tops[pile] = i;
      lines[pile] = anchors.get(i).line;
      piles = Math.max(piles, pile + 1);
    }
    List<Anchor> rise = new ArrayList<>();
    for (int i = piles == 0 ? -1 : tops[piles - 1]; i >= 0; i = previous[i]) {
      rise.add(anchors.get(i));
    }
    Collections.reverse(rise);
    return rise;
  }
}
