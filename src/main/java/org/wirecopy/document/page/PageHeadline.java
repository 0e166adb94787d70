package org.wirecopy.document.page;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page: the heading that its title speaks of, else the title without the site's
 * name, which stands behind a bar or a dash.
 *
 * @param text the headline
 * @param heading the heading that it is; {@code null} if it is from the title
 */
record PageHeadline(@Nullable String text, @Nullable Element heading) {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|–—·•:»«/‹›~-]+\\s+|\\s*[|»«]\\s*|:\\s+");
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(c -> !Character.isLetterOrDigit(c))).omitEmptyStrings();
  private static final double SAID = 0.5;
  private static final double COVERED = 0.25;
  private static final int SHORTEST_NAME = 4;
  private static final int LONGEST = 400;
  private static final int MOST_HEADINGS = 20;

  /**
   * Finds the headline.
   *
   * @param headings the headings of the first rank
   * @param titles what the page says that its title is, the best first
   * @param sites how the site is called
   */
  static PageHeadline of(
      List<Element> headings, List<@Nullable String> titles, List<String> sites) {
    List<String> said =
        titles.stream().filter(Objects::nonNull).filter(title -> !title.isBlank()).toList();
    Element best = null;
    String text = null;
    double most = 0;
    for (Element heading : headings.subList(0, Math.min(headings.size(), MOST_HEADINGS))) {
      String written = ShortText.of(heading, LONGEST);
      if (written == null || written.isBlank()) {
        continue;
      }
      for (String title : said) {
        double score = score(written, title, sites);
        if (score > most) {
          most = score;
          best = heading;
          text = written.replace('\n', ' ');
        }
      }
    }
    if (best != null && text != null) {
      return new PageHeadline(withoutSite(text, sites, false), best);
    }
    if (!said.isEmpty()) {
      return new PageHeadline(withoutSite(said.get(0), sites, true), null);
    }
    return headings.isEmpty()
        ? new PageHeadline(null, null)
        : new PageHeadline(ShortText.of(headings.get(0), LONGEST), headings.get(0));
  }

  /** How well a heading and a title say the same; 0 if they do not. */
  private static double score(String heading, String title, List<String> sites) {
    List<String> words = words(heading);
    Set<String> inTitle = new HashSet<>(words(title));
    List<String> bare = words(withoutSite(title, sites, true));
    Set<String> inHeading = new HashSet<>(words);
    double said = share(words, inTitle);
    double covered = share(bare, inHeading);
    boolean isPart =
        SEPARATOR.splitAsStream(title).anyMatch(part -> words(part).equals(words))
            && sites.stream().noneMatch(site -> squashed(site).equals(squashed(heading)));
    return said >= SAID && (covered >= COVERED || isPart) ? 2 * said + covered : 0;
  }

  private static double share(List<String> words, Set<String> among) {
    return words.isEmpty()
        ? 0
        : (double) words.stream().filter(among::contains).count() / words.size();
  }

  private static List<String> words(String text) {
    return WORDS.splitToList(text.toLowerCase(Locale.ROOT));
  }

  private static String squashed(String name) {
    return String.join("", words(name));
  }

  /** A title without the name of its site at the end, and without a last part behind a bar. */
  private static String withoutSite(String title, List<String> sites, boolean cutsAtBar) {
    String rest = title.strip();
    boolean mayCut = cutsAtBar;
    while (true) {
      List<int[]> separators = new ArrayList<>();
      Matcher separator = SEPARATOR.matcher(rest);
      while (separator.find()) {
        separators.add(new int[] {separator.start(), separator.end()});
      }
      if (separators.isEmpty()) {
        return rest;
      }
      int[] last = separators.get(separators.size() - 1);
      boolean isSite = isSite(rest.substring(last[1]), sites);
      boolean isBar = mayCut && rest.substring(last[0], last[1]).contains("|");
      if (last[0] == 0 || !isSite && !isBar) {
        return rest;
      }
      mayCut &= isSite;
      rest = rest.substring(0, last[0]).strip();
    }
  }

  /** Whether a name is that of the site, or one holds the other. */
  private static boolean isSite(String part, List<String> sites) {
    String name = squashed(part);
    return !name.isEmpty()
        && sites.stream()
            .map(PageHeadline::squashed)
            .filter(site -> !site.isEmpty())
            .anyMatch(
                site ->
                    site.equals(name)
                        || site.length() >= SHORTEST_NAME && name.contains(site)
                        || name.length() >= SHORTEST_NAME && site.contains(name));
  }

  /** How the site of a host is called: "weir" for weir.example, and the host itself. */
  static Stream<String> names(@Nullable String host) {
    if (host == null) {
      return Stream.of();
    }
    int end = host.lastIndexOf('.');
    String site = end < 0 ? host : host.substring(0, end);
    return Stream.of(site.substring(site.lastIndexOf('.') + 1), host);
  }
}
