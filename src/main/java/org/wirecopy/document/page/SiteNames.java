package org.wirecopy.document.page;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the site of a page is called, and what its titles say without that: "Two gates" of "Two gates
 * - Weir Times" and of "Weir Times: Two gates".
 */
final class SiteNames {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|–—·•:»«/‹›~-]+\\s+|\\s*[|»«]\\s*|:\\s+");
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(c -> !Character.isLetterOrDigit(c))).omitEmptyStrings();
  private static final int SHORTEST_NAME = 4;
  private static final int MOST_WORDS = 4;

  private final List<String> names = new ArrayList<>();

  /** Names as they are written. */
  SiteNames(List<String> written) {
    written.forEach(this::add);
  }

  private void add(String name) {
    if (!squashed(name).isEmpty()) {
      names.add(squashed(name));
    }
  }

  /** How the site of a host is called: "weir" for weir.example, and the host itself. */
  static Stream<String> ofHost(@Nullable String host) {
    if (host == null) {
      return Stream.of();
    }
    int end = host.lastIndexOf('.');
    String site = end < 0 ? host : host.substring(0, end);
    return Stream.of(site.substring(site.lastIndexOf('.') + 1), host);
  }

  /**
   * Learns names from how titles differ: what one has more than another before or behind a
   * separator, and the last part that is a heading too, if no site is named first.
   */
  void learn(List<String> titles, Collection<String> headings) {
    for (String title : titles) {
      List<int[]> separators = separators(title);
      for (int[] separator : separators) {
        String before = title.substring(0, separator[0]).strip();
        String behind = title.substring(separator[1]).strip();
        if (titles.contains(behind)) {
          add(before);
        } else if (titles.contains(before)) {
          add(behind);
        }
      }
      if (!separators.isEmpty()) {
        String first = title.substring(0, separators.get(0)[0]);
        String last = title.substring(separators.get(separators.size() - 1)[1]);
        int length = words(last).size();
        if (!isColon(title, separators.get(separators.size() - 1))
            && headings.stream().anyMatch(heading -> words(heading).equals(words(last)))
            && !words(first).isEmpty()
            && !mayBe(first)
            && (length <= MOST_WORDS || length <= words(first).size() + 1)) {
          add(last);
        }
      }
    }
  }

  /** Whether a text is the name of the site. */
  boolean is(String text) {
    return names.contains(squashed(text));
  }

  /** Whether a text is the name of the site, or one is most of the other. */
  private boolean mayBe(String text) {
    String name = squashed(text);
    return names.stream()
        .anyMatch(site -> site.equals(name) || isMost(site, name) || isMost(name, site));
  }

  private static boolean isMost(String part, String whole) {
    return part.length() >= SHORTEST_NAME
        && part.length() * 2 >= whole.length()
        && whole.contains(part);
  }

  /** A title without the name of its site, and without a last part behind a bar. */
  String without(String title) {
    return without(title, true);
  }

  /** A heading without the name of the site behind it, and without a last part behind a bar. */
  String withoutLast(String heading) {
    return without(heading, false);
  }

  private String without(String title, boolean mayBeFirst) {
    String rest = title.strip();
    boolean mayCut = true;
    while (true) {
      List<int[]> separators = separators(rest);
      if (separators.isEmpty()) {
        return rest;
      }
      int[] last = separators.get(separators.size() - 1);
      int[] first = separators.get(0);
      if (last[0] > 0 && isSite(rest.substring(last[1]), rest, last)) {
        rest = rest.substring(0, last[0]).strip();
      } else if (mayBeFirst && isBar(rest, first) && is(rest.substring(0, first[0]))) {
        rest = rest.substring(first[1]).strip();
        mayCut = false;
      } else if (last[0] > 0 && mayCut && isBar(rest, last)) {
        rest = rest.substring(0, last[0]).strip();
        mayCut = false;
      } else {
        return rest;
      }
    }
  }

  private boolean isSite(String part, String title, int[] separator) {
    return isColon(title, separator) ? is(part) : mayBe(part);
  }

  private static boolean isColon(String title, int[] separator) {
    return title.substring(separator[0], separator[1]).strip().equals(":");
  }

  private static boolean isBar(String title, int[] separator) {
    return title.substring(separator[0], separator[1]).contains("|");
  }

  private static List<int[]> separators(String title) {
    List<int[]> separators = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(title);
    while (separator.find()) {
      separators.add(new int[] {separator.start(), separator.end()});
    }
    return separators;
  }

  /** Whether a text is one of the parts of a title. */
  static boolean isPart(List<String> words, String title) {
    return SEPARATOR.splitAsStream(title).anyMatch(part -> words(part).equals(words));
  }

  static List<String> words(String text) {
    return WORDS.splitToList(Objects.requireNonNull(text.toLowerCase(Locale.ROOT)));
  }

  private static String squashed(String name) {
    List<String> words = words(name);
    boolean isThe = words.size() > 1 && words.get(0).equals("the");
    return String.join("", isThe ? words.subList(1, words.size()) : words);
  }
}
