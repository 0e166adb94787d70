package org.wirecopy.document.page;

import static org.wirecopy.document.page.SiteNames.words;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page: the heading that its title or its address speaks of, else the title
 * without the site's name, which stands behind a bar or a dash.
 *
 * @param text the headline
 * @param heading the heading that it is; {@code null} if it is from the title
 */
record PageHeadline(@Nullable String text, @Nullable Element heading) {
  private static final double SAID = 0.5;
  private static final double COVERED = 0.25;
  private static final double COVERED_OF_ADDRESS = 0.8;
  private static final int LONGEST = 400;
  private static final int MOST_HEADINGS = 20;
  private static final int LONGEST_LABEL = 3;

  /**
   * Finds the headline.
   *
   * @param headings the headings of the first rank
   * @param titles what the page says that its title is, the best first
   * @param address the words of its address, empty if it has none
   * @param isHome whether it is the first page of its site, which may be called like it
   * @param names how the site is called
   */
  static PageHeadline of(
      List<Element> headings,
      List<@Nullable String> titles,
      String address,
      boolean isHome,
      List<String> names) {
    List<String> said =
        titles.stream().filter(Objects::nonNull).filter(title -> !title.isBlank()).toList();
    Map<Element, String> written = new LinkedHashMap<>();
    for (Element heading : headings.subList(0, Math.min(headings.size(), MOST_HEADINGS))) {
      String text = ShortText.of(heading, LONGEST);
      if (text != null && !text.isBlank()) {
        written.put(heading, text.replace('\n', ' '));
      }
    }
    SiteNames sites = new SiteNames(names.stream().filter(name -> !said.contains(name)).toList());
    if (!isHome) {
      sites.learn(said, written.values());
    }
    Element best = null;
    double most = 0;
    for (Map.Entry<Element, String> heading : written.entrySet()) {
      double score =
          Math.max(
              score(heading.getValue(), address, sites, COVERED_OF_ADDRESS),
              said.stream()
                  .mapToDouble(title -> score(heading.getValue(), title, sites, COVERED))
                  .max()
                  .orElse(0));
      if (score > most) {
        most = score;
        best = heading.getKey();
      }
    }
    String text = best == null ? null : written.get(best);
    if (best != null && text != null) {
      return new PageHeadline(withoutLabel(sites.withoutLast(text), best, said, sites), best);
    }
    if (!said.isEmpty()) {
      return new PageHeadline(sites.without(said.get(0)), null);
    }
    return headings.isEmpty()
        ? new PageHeadline(null, null)
        : new PageHeadline(ShortText.of(headings.get(0), LONGEST), headings.get(0));
  }

  /** How well a heading and a title say the same; 0 if they do not. */
  private static double score(String heading, String title, SiteNames sites, double fewest) {
    List<String> words = words(heading);
    List<String> all = words(title);
    Set<String> inTitle = new HashSet<>(all);
    List<String> bare = words(sites.without(title));
    Set<String> inHeading = new HashSet<>(words);
    double said = share(words, inTitle);
    double covered = share(bare, inHeading);
    boolean isSite = sites.is(heading);
    if (isSite && all.size() > words.size()) {
      return 0;
    }
    boolean isPart = !isSite && SiteNames.isPart(words, title);
    return said >= SAID && (covered >= fewest || isPart) ? 2 * said + covered : 0;
  }

  private static double share(List<String> words, Set<String> among) {
    return words.isEmpty()
        ? 0
        : (double) words.stream().filter(among::contains).count() / words.size();
  }

  /** Of "Thread: Two gates" and of a heading that begins with a label of its own what is said. */
  private static String withoutLabel(
      String text, Element heading, List<String> said, SiteNames sites) {
    Element first = heading.firstElementChild();
    String label = first == null ? null : ShortText.of(first, LONGEST);
    for (String one : said) {
      String title = sites.without(one);
      int start = text.length() - title.length();
      if (start > 0
          && !title.isEmpty()
          && text.regionMatches(true, start, title, 0, title.length())) {
        String before = text.substring(0, start).strip();
        boolean isLabel = before.endsWith(":") || before.equals(label);
        if (isLabel && words(before).size() <= LONGEST_LABEL) {
          return text.substring(start);
        }
      }
    }
    return text;
  }
}
