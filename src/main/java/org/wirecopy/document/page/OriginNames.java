package org.wirecopy.document.page;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.wirecopy.table.Table;

/**
 * What the class and id of an element say of who wrote something and when, by the words of the
 * table {@code origin-names.tsv}. Names that were met are remembered, since pages repeat them; for
 * one page and one thread.
 */
final class OriginNames {
  private static final int LONGEST = 600;
  private static final Splitter NAMES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private final Map<String, Set<Use>> known = new HashMap<>();

  /** What an element is named for. */
  enum Use {
    /** Who wrote it. */
    AUTHOR,
    /** What is said below a headline. */
    META,
    /** When it was published. */
    DATE,
    /** When it was changed. */
    CHANGE,
    /** What is about other pages, or by others. */
    APART
  }

  /** The uses of an element. */
  Set<Use> of(Element element) {
    if (element.attributesSize() == 0) {
      return Set.of();
    }
    // The parser has written the names in lower case.
    Attributes attributes = element.attributes();
    Set<Use> byClass = of(attributes.get("class"));
    Set<Use> byId = of(attributes.get("id"));
    Set<Use> byTest = of(attributes.get("data-testid"));
    if (byId.isEmpty() && byTest.isEmpty()) {
      return byClass;
    }
    Set<Use> uses = EnumSet.noneOf(Use.class);
    uses.addAll(byClass);
    uses.addAll(byId);
    uses.addAll(byTest);
    return uses;
  }

  private Set<Use> of(String names) {
    return names.isEmpty() || names.length() > LONGEST
        ? Set.of()
        : known.computeIfAbsent(names, OriginNames::read);
  }

  /** Looks up the words of each name but of those that say nothing of what an element holds. */
  private static Set<Use> read(String names) {
    Set<Use> uses = EnumSet.noneOf(Use.class);
    for (String name : NAMES.split(names)) {
      if (Words.HOLLOW.stream().noneMatch(name::startsWith)) {
        read(name, uses);
      }
    }
    return uses.isEmpty() ? Set.of() : uses;
  }

  /** Looks up each word: what is between two signs, or between small and large letters. */
  private static void read(String names, Set<Use> uses) {
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      boolean isLetter = i < names.length() && Character.isLetter(names.charAt(i));
      boolean isCapital =
          isLetter
              && i > 0
              && Ascii.isUpperCase(names.charAt(i))
              && Ascii.isLowerCase(names.charAt(i - 1));
      if (!isLetter || isCapital) {
        Use use =
            i - start < 3 ? null : Words.USES.get(Ascii.toLowerCase(names.substring(start, i)));
        if (use != null) {
          uses.add(use);
        }
        start = isLetter ? i : i + 1;
      }
    }
  }

  private static final class Words {
    private static final Map<String, Use> USES = new HashMap<>();

    /** How names begin that page builders give to any block, and footers of articles. */
    private static final List<String> HOLLOW = new ArrayList<>();

    static {
      for (Table.Row row : Table.read(OriginNames.class, "origin-names.tsv").rows()) {
        if (row.cell("use").equals("hollow")) {
          HOLLOW.add(row.cell("word"));
        } else {
          USES.put(row.cell("word"), Use.valueOf(Ascii.toUpperCase(row.cell("use"))));
        }
      }
    }
  }
}
