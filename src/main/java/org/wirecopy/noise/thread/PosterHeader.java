package org.wirecopy.noise.thread;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Published;
import org.wirecopy.document.dates.PublishedParser;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.NoisePhrases;
import org.wirecopy.noise.line.TextLine;

/**
 * A poster's particulars beside a post: initial, name, rank, dates, counts, place. Told by a date
 * or a label in a run of short lines that holds several counts or labels; the name stands above
 * them.
 *
 * @param from the first line
 * @param to the line after the last
 * @param name the poster's name
 */
record PosterHeader(int from, int to, String name) {
  private static final int MOST_LINES_ABOVE = 6;
  private static final int MOST_LINES = 40;
  private static final Pattern COUNT =
      Pattern.compile("[+-]?\\d{1,3}(?:[.,\\s]?\\d{3}){0,3}[KkMm]?|\\d{1,3}[.,]\\d[KkMm]");
  private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d\\d");

  /** A date behind a name, which is below the post and not above. */
  private static final Pattern NAMED = Pattern.compile("[^\\d,]{2,40}, \\p{Lu}\\p{L}{2,8}\\.? \\d");

  private static final Pattern LABELLED =
      Pattern.compile("(\\p{L}[\\p{L}\\s']{1,25}) ?[:：] ?(.{0,40})");

  /** The particulars whose first date, count or label stands at a line, still without a name. */
  static Optional<PosterHeader> startAt(LineLabels labels, int line) {
    if (!isFact(labels, line) || line == 0) {
      return Optional.empty();
    }
    int facts = 0;
    int dates = 0;
    int at = line;
    while (at < Math.min(labels.size(), line + MOST_LINES) && isFact(labels, at)) {
      TextLine row = labels.row(at);
      boolean date = isDate(row);
      dates += date ? 1 : 0;
      facts += date ? 0 : 1;
      boolean label = isLabel(row);
      at++;
      if (label && at < labels.size() && isValue(labels.row(at))) {
        at++;
      }
    }
    boolean enough = dates > 0 ? facts >= 2 : facts >= 3 && hasLabel(labels, line, at);
    return enough ? Optional.of(new PosterHeader(line, at, "")) : Optional.empty();
  }

  private static boolean isFact(LineLabels labels, int line) {
    TextLine row = labels.row(line);
    return row.text().length() <= 60
        && (isDate(row) || COUNT.matcher(row.text()).matches() || isLabel(row) || isLabelled(row));
  }

  private static boolean isDate(TextLine row) {
    return row.text().length() <= 30
        && row.words() <= 4
        && PublishedParser.parse(row.text()).isPresent();
  }

  private static boolean isLabel(TextLine row) {
    return row.text().length() <= 30 && NoisePhrases.standard().is("user-label", row);
  }

  private static boolean isLabelled(TextLine row) {
    var matcher = LABELLED.matcher(row.text());
    return matcher.matches()
        && NoisePhrases.standard()
            .of("user-label")
            .contains(matcher.group(1).strip().toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean hasLabel(LineLabels labels, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isLabel(labels.row(i)) || isLabelled(labels.row(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isValue(TextLine row) {
    return row.isLabel() && row.words() <= 5 && !isLabel(row);
  }

  /**
   * The same particulars with the name above them: the one that is doubled or follows its initial,
   * or that is quoted elsewhere.
   */
  PosterHeader withName(LineLabels labels, Set<String> quoted, int notBefore) {
    int top = Math.max(notBefore, from - MOST_LINES_ABOVE);
    for (int i = top; i + 1 < from; i++) {
      if (labels.isKept(i) && labels.isKept(i + 1) && announces(labels.row(i), labels.row(i + 1))) {
        return new PosterHeader(i, to, labels.row(i + 1).text());
      }
    }
    for (int i = top; i < from; i++) {
      if (labels.isKept(i) && quoted.contains(labels.row(i).text())) {
        return new PosterHeader(i, to, labels.row(i).text());
      }
    }
    int name = from - 1;
    while (name > top && labels.isKept(name) && isRank(labels.row(name))) {
      name--;
    }
    boolean isName = name >= top && labels.isKept(name) && isName(labels.row(name));
    return isName ? new PosterHeader(name, to, labels.row(name).text()) : this;
  }

  /**
   * The last date among the particulars that is not when somebody joined: such a date has a
   * caption, or counts right below it.
   *
   * @param named whether only a date behind a poster's name counts, as in "hugo, Jun 4, 2019"
   * @param poster the name
   */
  @Nullable Published published(LineLabels labels, boolean named, String poster) {
    for (int i = to - 1; i >= from; i--) {
      TextLine row = labels.row(i);
      int comma = row.text().indexOf(',');
      boolean isOf =
          comma > 1 && !poster.isEmpty() && poster.startsWith(row.text().substring(0, comma));
      Published date = PublishedParser.parse(row.text()).orElse(null);
      if (date != null && isOf == named && (named || !isWhenJoined(labels, i))) {
        return date;
      }
    }
    return null;
  }

  /**
   * The name before a date, as in "hugo, Jun 4, 2019": who wrote the post above these particulars.
   * Empty if there is none.
   */
  String signedAbove(LineLabels labels) {
    for (int i = from; i < to; i++) {
      String text = labels.row(i).text();
      if (NAMED.matcher(text).lookingAt() && PublishedParser.parse(text).isPresent()) {
        return text.substring(0, text.indexOf(','));
      }
    }
    return "";
  }

  private boolean isWhenJoined(LineLabels labels, int line) {
    NoisePhrases phrases = NoisePhrases.standard();
    boolean captioned =
        phrases.starts("user-label", labels.row(line))
            || line > from && phrases.starts("user-label", labels.row(line - 1));
    boolean counted =
        line + 1 < to
            && COUNT.matcher(labels.row(line + 1).text()).matches()
            && !TIME.matcher(labels.row(line).text()).find();
    boolean ofAnother = NAMED.matcher(labels.row(line).text()).lookingAt();
    return captioned || counted || ofAnother;
  }

  /** A name and the same again, or its initial and the name. */
  private static boolean announces(TextLine first, TextLine second) {
    boolean same = first.text().equals(second.text());
    boolean initial = first.text().length() <= 2 && second.folded().startsWith(first.folded());
    return (same || initial) && isName(second);
  }

  private static boolean isName(TextLine row) {
    return row.isLabel() && row.words() <= 4;
  }

  private static boolean isRank(TextLine row) {
    return row.isLabel()
        && (NoisePhrases.standard().is("user-rank", row)
            || row.words() <= 4
                && row.text().equals(row.text().toUpperCase(java.util.Locale.ROOT))
                && row.text().length() > 3);
  }

  /** Whether a line is a rank, a status, a button or the caption of a count, and not a name. */
  static boolean isNobody(TextLine row) {
    NoisePhrases phrases = NoisePhrases.standard();
    return phrases.is("user-rank", row)
        || phrases.is("user-status", row)
        || phrases.is("post-action", row)
        || phrases.starts("user-label", row);
  }
}
