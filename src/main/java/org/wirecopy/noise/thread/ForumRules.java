package org.wirecopy.noise.thread;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.noise.line.EarlierText;
import org.wirecopy.noise.line.Introductions;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.LineRule;
import org.wirecopy.noise.line.NoisePhrases;
import org.wirecopy.noise.line.PictureRules;
import org.wirecopy.noise.line.TextLine;
import org.wirecopy.noise.mark.Noise;

/**
 * Takes a forum page, copied as bare text, apart: lists below the thread, edit notes, quotes with
 * their headers and prompts, posters' particulars, and from these the posts.
 */
public final class ForumRules implements LineRule {
  private static final int LONGEST_HEADING = 120;
  private static final double SMALL_PART = 0.15;
  private static final int PROSE_WORDS = 8;
  private static final int LEAST_ARTICLE = 50;

  private final NoisePhrases phrases = NoisePhrases.standard();
  private final boolean isForced;

  /**
   * The rules.
   *
   * @param isForced whether the text is known to be a thread, and need not prove it
   */
  public ForumRules(boolean isForced) {
    this.isForced = isForced;
  }

  /**
   * Whether a page shows two different signs of a forum, or several quotes that can be folded out.
   */
  public static boolean isForum(LineLabels labels) {
    NoisePhrases phrases = NoisePhrases.standard();
    Set<String> signs = new HashSet<>();
    for (int i = 0; i < labels.size() && signs.size() < 2; i++) {
      TextLine row = labels.row(i);
      if (TextQuotes.opens(row)) {
        signs.add("opening tag");
      }
      if (TextQuotes.closes(row)) {
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
      if (PosterHeader.startAt(labels, i).isPresent()) {
        signs.add("particulars");
      }
    }
    if (signs.size() >= 2) {
      return true;
    }
    ThreadLayout layout = ThreadLayout.learn(labels, labels.size(), false);
    return layout != null && layout.isCertain() && !isBelowText(labels, layout.firstDated());
  }

  /** Whether most of the page's longer lines stand above a line: an article with its comments. */
  private static boolean isBelowText(LineLabels labels, int line) {
    int above = 0;
    int all = 0;
    for (int i = 0; i < labels.size(); i++) {
      int words = labels.row(i).words();
      all += words >= PROSE_WORDS ? words : 0;
      above += words >= PROSE_WORDS && i < line ? words : 0;
    }
    return above >= LEAST_ARTICLE && above > 0.5 * all;
  }

  @Override
  public void apply(LineLabels labels) {
    int end = tail(labels);
    for (int i = 0; i < end; i++) {
      if (isEditNote(labels.row(i))) {
        labels.mark(i, Noise.LAST_EDITED, "says when the post was edited");
      } else if (isReaction(labels.row(i))) {
        labels.mark(i, Noise.USER_HEADER, "says who liked the post");
      }
    }
    PostRules.cards(labels, end);
    new PictureRules().apply(labels);
    EarlierText earlier = new EarlierText(labels, end);
    ThreadLayout layout = ThreadLayout.learn(labels, end, isForced);
    List<PosterHeader> posters = layout == null ? posters(labels, end) : layout.headers();
    int last = layout == null ? end : layout.end();
    Set<Integer> starts = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (PosterHeader poster : posters) {
      starts.add(poster.from());
      names.add(poster.name());
      labels.mark(
          poster.from(),
          poster.to(),
          Noise.USER_HEADER,
          "belongs to the particulars of " + poster.name());
    }
    TextQuotes quotes = new TextQuotes(labels, last, starts, earlier);
    quotes.find();
    quotes.mark(posters.isEmpty() ? 0 : posters.get(0).from(), names);
    if (layout != null) {
      layout.markFurniture(labels);
      int first = posters.get(0).from();
      new SubjectLines(labels).mark(first, last);
      new PaneLines(labels, posters).mark(first, last);
    }
    for (int i = last; i < end; i++) {
      labels.mark(i, Noise.FOOTER, "stands below the last post");
    }
    new PostRules(posters, last, quotes, earlier).apply(labels);
  }

  private boolean isEditNote(TextLine row) {
    return row.text().length() <= LONGEST_HEADING && phrases.starts("last-edited", row);
  }

  private boolean isReaction(TextLine row) {
    return row.text().length() <= LONGEST_HEADING
        && (phrases.starts("reaction-start", row)
            || phrases.of("reaction-end").stream().anyMatch(row.folded()::endsWith));
  }

  /**
   * Marks the lists below the thread; the first of them ends it. The same words stand in menus
   * above the thread, so that a list counts only if hardly any prose follows.
   */
  private int tail(LineLabels labels) {
    int earliest = lastProse(labels);
    int end = labels.size();
    Noise section = null;
    for (int i = earliest; i < labels.size(); i++) {
      Noise heading = heading(labels.row(i));
      if (heading != null && (section != null || isListed(heading))) {
        section = heading;
        end = Math.min(end, i);
      }
      if (section != null) {
        labels.mark(i, section, "belongs to a list below the thread");
      }
    }
    return end;
  }

  /** The first line after which a small part of the page's sentences at most is left. */
  private static int lastProse(LineLabels labels) {
    int left = 0;
    for (int i = 0; i < labels.size(); i++) {
      left += isProse(labels.row(i)) ? 1 : 0;
    }
    double few = SMALL_PART * left;
    int first = 0;
    while (first < labels.size() && left > few) {
      left -= isProse(labels.row(first)) ? 1 : 0;
      first++;
    }
    return first;
  }

  private static boolean isProse(TextLine row) {
    return row.endsLikeASentence() && row.words() >= PROSE_WORDS;
  }

  private static boolean isListed(Noise heading) {
    return heading != Noise.FOOTER;
  }

  private @Nullable Noise heading(TextLine row) {
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

  private static List<PosterHeader> posters(LineLabels labels, int end) {
    List<PosterHeader> posters = new ArrayList<>();
    Set<String> quoted = quoted(labels, end);
    int at = 0;
    while (at < end) {
      PosterHeader found = PosterHeader.startAt(labels, at).orElse(null);
      if (found == null || found.to() > end || !labels.isKept(at)) {
        at++;
      } else {
        PosterHeader named = found.withName(labels, quoted, at == 0 ? 0 : last(posters));
        posters.add(named);
        at = named.to();
      }
    }
    return posters;
  }

  private static Set<String> quoted(LineLabels labels, int end) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < end; i++) {
      names.add(Introductions.standard().quotedAuthor(labels.row(i).text()));
    }
    names.remove("");
    return names;
  }

  private static int last(List<PosterHeader> posters) {
    return posters.isEmpty() ? 0 : posters.get(posters.size() - 1).to();
  }
}
