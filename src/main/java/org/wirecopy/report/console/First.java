package org.wirecopy.report.console;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;
import org.wirecopy.trace.Reuse;

/** Keeps long lists short, unless everything is wanted, and says how much was left out. */
final class First {
  private static final int INDENT = 4;

  private First() {}

  static <T> List<T> of(List<T> all, int most, Page page) {
    return page.isVerbose() || all.size() <= most ? all : all.subList(0, most);
  }

  /** The passages with the most words, in their own order. */
  static List<Reuse> longest(List<Reuse> all, int most, Page page) {
    if (page.isVerbose() || all.size() <= most) {
      return all;
    }
    Comparator<Reuse> byWords = Comparator.comparingInt(reuse -> -reuse.passage().words());
    Set<Reuse> longest = new HashSet<>(all.stream().sorted(byWords).limit(most).toList());
    return all.stream().filter(longest::contains).toList();
  }

  /** Says how many were left out, if any were. */
  static void more(int all, int most, String noun, Page page) throws IOException {
    if (!page.isVerbose() && all > most) {
      String text = page.glyphs().dots() + " and " + Numbers.count(all - most, noun);
      page.paragraph(new Prose().add(text + "; --verbose shows all", Ink.FAINT), INDENT);
    }
  }
}
