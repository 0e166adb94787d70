package org.wirecopy.noise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a forum page, copied as bare text, apart: lists below the thread, edit notes, quotes with
 * their headers and prompts, posters' particulars, and from these the posts.
 */
final class ForumRules implements Rule {
  private static final int LONGEST_HEADING = 120;
  private static final double SMALL_PART = 0.15;
  private static final int PROSE_WORDS = 8;
  private static final Pattern BB_OPEN = Pattern.compile("(?i)\\[quote(?:=([^\\]]{0,200}))?\\].*");

  private static final String CLOSING = "[/quote]";

  private final Phrases phrases = Phrases.standard();

  /**
   * Whether a page shows two different signs of a forum, or several quotes that can be folded out.
   */
  static boolean isForum(Sheet sheet) {
    Phrases phrases = Phrases.standard();
    Set<String> signs = new HashSet<>();
    for (int i = 0; i < sheet.size() && signs.size() < 2; i++) {
      Row row = sheet.row(i);
      if (BB_OPEN.matcher(row.text()).matches()) {
        signs.add("opening tag");
      }
      if (closesQuote(row)) {
        signs.add("closing tag");
      }
      if (row.text().length() > LONGEST_HEADING) {
        continue;
      }
      for (String kind : List.of("expand-prompt", "similar-threads", "latest-posts")) {
        if (phrases.is(kind, row)) {
          signs.add(kind);
        }
      }
      if (phrases.starts("viewers", row)) {
        signs.add("viewers");
      }
      if (!Introductions.standard().quotedAuthor(row.text()).isEmpty()) {
        signs.add("quote");
      }
      if (Particulars.startAt(sheet, i).isPresent()) {
        signs.add("particulars");
      }
    }
    return signs.size() >= 2 || ThreadLayout.learn(sheet, sheet.size()) != null;
  }

  private static boolean closesQuote(Row row) {
    String text = row.text();
    int at = text.length() - CLOSING.length();
    return at >= 0 && text.regionMatches(true, at, CLOSING, 0, CLOSING.length());
  }

  @Override
  public void apply(Sheet sheet) {
    int end = tail(sheet);
    for (int i = 0; i < end; i++) {
      if (isEditNote(sheet.row(i))) {
        sheet.mark(i, Noise.LAST_EDITED, "says when the post was edited");
      }
    }
    Set<String> quoted = quotes(sheet, end);
    ThreadLayout layout = ThreadLayout.learn(sheet, end);
    if (layout == null) {
      new PostRules(posters(sheet, end, quoted), end).apply(sheet);
      return;
    }
    for (Particulars header : layout.headers()) {
      sheet.mark(
          header.from(),
          header.to(),
          Noise.USER_HEADER,
          "belongs to the particulars of " + header.name());
    }
    for (int i = layout.headers().get(0).from(); i < layout.end(); i++) {
      if (layout.isFurniture(i)) {
        sheet.mark(i, Noise.USER_HEADER, "stands beside most posts");
      }
    }
    for (int i = layout.end(); i < end; i++) {
      sheet.mark(i, Noise.FOOTER, "stands below the last post");
    }
    new PostRules(layout.headers(), layout.end()).apply(sheet);
  }

  private boolean isEditNote(Row row) {
    return row.text().length() <= LONGEST_HEADING && phrases.starts("last-edited", row);
  }

  /**
   * Marks the lists below the thread; the first of them ends it. The same words stand in menus
   * above the thread, so that a list counts only if hardly any prose follows.
   */
  private int tail(Sheet sheet) {
    int earliest = lastProse(sheet);
    int end = sheet.size();
    Noise section = null;
    for (int i = earliest; i < sheet.size(); i++) {
      Noise heading = heading(sheet.row(i));
      if (heading != null && (section != null || isListed(heading))) {
        section = heading;
        end = Math.min(end, i);
      }
      if (section != null) {
        sheet.mark(i, section, "belongs to a list below the thread");
      }
    }
    return end;
  }

  /** The first line after which a small part of the page's sentences at most is left. */
  private static int lastProse(Sheet sheet) {
    int left = 0;
    for (int i = 0; i < sheet.size(); i++) {
      left += isProse(sheet.row(i)) ? 1 : 0;
    }
    double few = SMALL_PART * left;
    int first = 0;
    while (first < sheet.size() && left > few) {
      left -= isProse(sheet.row(first)) ? 1 : 0;
      first++;
    }
    return first;
  }

  private static boolean isProse(Row row) {
    return row.endsLikeASentence() && row.words() >= PROSE_WORDS;
  }

  private static boolean isListed(Noise heading) {
    return heading != Noise.FOOTER;
  }

  private Noise heading(Row row) {
    if (row.text().length() > LONGEST_HEADING) {
      return null;
    }
    if (phrases.is("similar-threads", row)) {
      return Noise.SIMILAR_THREADS;
    }
    if (phrases.is("latest-posts", row)) {
      return Noise.LATEST_POSTS;
    }
    if (phrases.starts("viewers", row)) {
      return Noise.VIEWERS;
    }
    return phrases.is("page-foot", row) ? Noise.FOOTER : null;
  }

  /** Marks quotes with their headers and prompts; gives the names of those who are quoted. */
  private Set<String> quotes(Sheet sheet, int end) {
    Set<String> names = new HashSet<>();
    int lastPrompt = lastPrompt(sheet, end);
    Set<String> earlier = new HashSet<>();
    int repeatedTo = 0;
    int depth = 0;
    for (int i = 0; i < end; i++) {
      Row row = sheet.row(i);
      earlier.add(row.folded());
      String author = Introductions.standard().quotedAuthor(row.text());
      Matcher bb = BB_OPEN.matcher(row.text());
      if (bb.matches()) {
        depth += closesQuote(row) ? 0 : 1;
        sheet.mark(i, Noise.QUOTED_REPLY, "stands between quote tags");
      } else if (!author.isEmpty()) {
        names.add(author);
        sheet.mark(i, Noise.QUOTE_HEADER, "says who is quoted: \"" + author + "\"");
        if (lastPrompt >= 0) {
          depth += lastPrompt > i ? 1 : 0;
        } else {
          repeatedTo = markRepeated(sheet, Math.max(i + 1, repeatedTo), i + 1, end, earlier);
        }
      } else if (phrases.is("expand-prompt", row)) {
        depth = Math.max(0, depth - 1);
        sheet.mark(i, Noise.EXPAND_PROMPT, "ends a quoted post: \"" + row.text() + "\"");
      } else if (closesQuote(row) && depth > 0) {
        depth--;
        sheet.mark(i, Noise.QUOTED_REPLY, "stands between quote tags");
      } else if (depth > 0) {
        sheet.mark(i, Noise.QUOTED_REPLY, "stands between a quote's header and its end");
      }
    }
    return names;
  }

  private int lastPrompt(Sheet sheet, int end) {
    int last = end - 1;
    while (last >= 0 && !phrases.is("expand-prompt", sheet.row(last))) {
      last--;
    }
    return last;
  }

  /**
   * Where nothing marks a quote's end, it goes as far as its lines stand earlier on the page; its
   * first line is quoted in any case.
   *
   * @param from where to go on: what a quote around this one holds is marked already
   * @return the line after the last that is quoted
   */
  private static int markRepeated(Sheet sheet, int from, int first, int end, Set<String> earlier) {
    int i = from;
    while (i < end && (i == first || earlier.contains(sheet.row(i).folded()))) {
      sheet.mark(i, Noise.QUOTED_REPLY, "repeats an earlier post below a quote's header");
      i++;
    }
    return i;
  }

  private static List<Particulars> posters(Sheet sheet, int end, Set<String> quoted) {
    List<Particulars> posters = new ArrayList<>();
    int at = 0;
    while (at < end) {
      Particulars found = Particulars.startAt(sheet, at).orElse(null);
      if (found == null || found.to() > end || !sheet.isKept(at)) {
        at++;
      } else {
        Particulars named = found.withName(sheet, quoted, at == 0 ? 0 : last(posters));
        posters.add(named);
        sheet.mark(
            named.from(),
            named.to(),
            Noise.USER_HEADER,
            "belongs to the particulars of " + named.name());
        at = named.to();
      }
    }
    return posters;
  }

  private static int last(List<Particulars> posters) {
    return posters.isEmpty() ? 0 : posters.get(posters.size() - 1).to();
  }
}
