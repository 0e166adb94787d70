package org.wirecopy.document.pdf;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lines at the top and the bottom of pages that are furniture: those that are a number, and those
 * that have words and stand there, but for their numbers, on three pages and a third of all.
 */
final class RunningLines {
  private static final int REACH = 2;
  private static final int LEAST = 3;
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");
  private static final Pattern NUMBER =
      Pattern.compile("[-–—\\s\\[(|]*\\p{Nd}{1,4}(?:\\s*/\\s*\\p{Nd}{1,4})?[-–—\\s\\])|]*");
  private static final Pattern ENDED = Pattern.compile("(?s).*[.!?:;…。！？\"”’»)\\]]\\s*");

  private final Multiset<String> seen = HashMultiset.create();

  private RunningLines() {}

  /** The text of the pages without such lines, a paragraph over two pages in one piece. */
  static String without(List<String> pages) {
    RunningLines running = new RunningLines();
    List<List<String>> lines = new ArrayList<>();
    for (String page : pages) {
      lines.add(paragraphs(page));
    }
    lines.forEach(running::count);
    int many = Math.max(LEAST, pages.size() / 3);
    StringBuilder text = new StringBuilder();
    for (List<String> page : lines) {
      String rest = running.rest(page, many, pages.size());
      if (!rest.isEmpty()) {
        text.append(text.length() == 0 ? "" : ENDED.matcher(text).matches() ? "\n\n" : "\n");
        text.append(rest);
      }
    }
    return text.toString();
  }

  /** Lines, of which no two empty ones follow one another. */
  private static List<String> paragraphs(String page) {
    List<String> lines = new ArrayList<>();
    for (String line : page.strip().lines().map(String::strip).toList()) {
      if (!line.isEmpty() || (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty())) {
        lines.add(line);
      }
    }
    return lines;
  }

  private void count(List<String> page) {
    Set<String> here = new HashSet<>();
    for (boolean isTop : new boolean[] {true, false}) {
      for (int line : edge(page, isTop)) {
        if (WORD.matcher(page.get(line)).find()) {
          here.add(form(page.get(line)));
        }
      }
    }
    seen.addAll(here);
  }

  private String rest(List<String> page, int many, int pages) {
    Set<Integer> left = new HashSet<>();
    for (boolean isTop : new boolean[] {true, false}) {
      for (int line : edge(page, isTop)) {
        String text = page.get(line);
        if (seen.count(form(text)) < many && (pages == 1 || !NUMBER.matcher(text).matches())) {
          break; // What is behind it is text too.
        }
        left.add(line);
      }
    }
    StringBuilder rest = new StringBuilder();
    for (int line = 0; line < page.size(); line++) {
      if (!left.contains(line)) {
        rest.append(page.get(line)).append('\n');
      }
    }
    return rest.toString().strip();
  }

  /** The first or the last lines that say something, from the edge of the page on. */
  private static List<Integer> edge(List<String> page, boolean isTop) {
    List<Integer> edge = new ArrayList<>();
    for (int i = 0; i < page.size() && edge.size() < REACH; i++) {
      int line = isTop ? i : page.size() - 1 - i;
      if (!page.get(line).isEmpty()) {
        edge.add(line);
      }
    }
    return edge;
  }

  private static String form(String line) {
    return DIGITS.matcher(line).replaceAll("0");
  }
}
