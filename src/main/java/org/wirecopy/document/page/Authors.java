package org.wirecopy.document.page;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chooses who wrote a page: its data name persons, its meta elements often an account, its byline
 * says it as readers see it. The site itself is the author where nobody else is named.
 */
final class Authors {
  private static final Splitter NAMES = Splitter.on(',').trimResults().omitEmptyStrings();

  private static final Pattern BY = Pattern.compile("^[Bb]y:?\\s+(?=\\p{Lu})");

  private Authors() {}

  /**
   * Chooses.
   *
   * @param described by JSON-LD
   * @param meta by meta elements
   * @param byline by an element of the page
   * @param sites how the site is called
   */
  static @Nullable String of(
      @Nullable String described,
      @Nullable String meta,
      @Nullable Byline byline,
      List<String> sites) {
    String seen = byline == null ? null : byline.name();
    SiteNames names = new SiteNames(sites);
    for (String written : new String[] {described, meta}) {
      String named = written == null ? "" : bare(written, names);
      if (isPerson(named, names)) {
        boolean isSaidAgain = seen != null && says(seen, named);
        boolean isAccount = byline != null && byline.isSaid() && isAccount(named);
        return seen != null && (isSaidAgain || isAccount) ? seen : named;
      }
    }
    if (seen != null) {
      return seen;
    }
    String rest = described != null ? described : meta;
    return rest == null || Byline.isNoName(rest) ? null : rest;
  }

  private static boolean isPerson(String named, SiteNames sites) {
    return !Byline.isNoName(named) && named.indexOf('@') < 0 && !sites.is(named);
  }

  /** Of "By Anna Weir, Weir Times" the person. */
  private static String bare(String written, SiteNames sites) {
    String named = BY.matcher(written.strip()).replaceFirst("");
    int comma = named.lastIndexOf(',');
    return comma >= 0 && sites.is(named.substring(comma + 1))
        ? named.substring(0, comma).strip()
        : named;
  }

  /** A name of one word is that of an account, if a byline has another. */
  private static boolean isAccount(String named) {
    return named.indexOf(' ') < 0;
  }

  /** Whether a byline holds all the names, and perhaps more. */
  private static boolean says(String seen, String named) {
    return NAMES.splitToList(named).stream().allMatch(seen::contains);
  }
}
