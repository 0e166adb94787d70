package org.wirecopy.noise.thread;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.noise.line.Introductions;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.NoisePhrases;
import org.wirecopy.noise.line.TextLine;

/**
 * The lines of a forum page without markup, and which of them are furniture: dates, counts,
 * captions with their values, ranks, buttons, and short lines whose like (all numbers taken for
 * one) stands on the page again and again.
 */
final class ForumLines {
  private static final int LONGEST_SHAPE = 80;
  private static final int LONGEST_TEMPLATE = 200;
  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_VALUE = 60;
  private static final int FEWEST_DATES = 2;
  private static final int MANY_DATES = 4;
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*[kKmM]?");
  private static final Pattern COUNT =
      Pattern.compile("[(\\[+#-]{0,2}\\d[\\d.,\\s]*[KkMm%]?[)\\]]?");
  private static final Pattern POST_NUMBER =
      Pattern.compile("(?:#|№|nr\\.? ?|no\\.? ?|post:? ?#?)\\d{1,7}", Pattern.CASE_INSENSITIVE);
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern HASH = Pattern.compile("#\\d");

  private final LineLabels labels;
  private final int end;
  private final NoisePhrases phrases = NoisePhrases.standard();
  private final String[] shapes;
  private final boolean[] furniture;
  private final boolean[] dated;
  private final @Nullable String[] besideDate;
  private final int dates;
  private final Map<String, Integer> recurring = new HashMap<>();
  private final Set<String> quoted = new HashSet<>();

  /**
   * The lines of a page up to one; only the dates are looked for yet.
   *
   * @param isForced whether the page is known to be a thread; if it tells no other dates, lines
   *     such as "Anna wrote on 3 May 2019 at 14:02:" stand above its posts
   */
  ForumLines(LineLabels labels, int end, boolean isForced) {
    this.labels = labels;
    this.end = end;
    this.shapes = new String[end];
    this.furniture = new boolean[end];
    this.dated = new boolean[end];
    this.besideDate = new String[end];
    int count = 0;
    for (int i = 0; i < end; i++) {
      dated[i] = labels.isKept(i) && DatedLine.isDated(labels.row(i));
      count += dated[i] ? 1 : 0;
    }
    this.dates = isForced && count < FEWEST_DATES ? count + addTimes() : count;
  }

  /** Takes lines that end with a time for dates too, and tells how many more that are. */
  private int addTimes() {
    int count = 0;
    for (int i = 0; i < end; i++) {
      if (!dated[i] && labels.isKept(i) && endsWithTime(labels.row(i))) {
        dated[i] = true;
        count++;
      }
    }
    return count;
  }

  private static boolean endsWithTime(TextLine row) {
    return row.text().endsWith(":")
        && DatedName.isTimed(row.text())
        && !DatedName.in(row.text()).isEmpty();
  }

  /** Learns what repeats. */
  void learn() {
    takeShapes();
    int often = dates >= MANY_DATES ? 3 : 2;
    for (int i = 0; i < end; i++) {
      TextLine row = labels.row(i);
      boolean known =
          dated[i]
              || isCount(i)
              || isPostNumber(i)
              || isShort(i) && (HASH.matcher(row.text()).lookingAt() || isLabelled(row));
      boolean again =
          (isShort(i) || SubjectLines.isAnswer(row))
              && recurring.getOrDefault(shapes[i], 0) >= often;
      furniture[i] = labels.isKept(i) && (known || again || isBesideCaption(i));
    }
  }

  private void takeShapes() {
    boolean prompts = false;
    for (int i = 0; i < end; i++) {
      prompts |= phrases.is("expand-prompt", labels.row(i));
    }
    boolean inQuote = false;
    for (int i = 0; i < end; i++) {
      TextLine row = labels.row(i);
      if (!labels.isKept(i) || row.text().length() > LONGEST_TEMPLATE) {
        shapes[i] = "";
        continue;
      }
      shapes[i] = dated[i] ? datedShape(i) : NUMBER.matcher(row.folded()).replaceAll("0");
      boolean isHeader = dated[i] && row.text().endsWith(":");
      String author = isHeader ? "" : Introductions.standard().quotedAuthor(row.text());
      quoted.add(author);
      inQuote = !author.isEmpty() || inQuote && !phrases.is("expand-prompt", row);
      if ((!inQuote || !prompts) && author.isEmpty() && canRecur(row)) {
        recurring.merge(shapes[i], 1, Integer::sum);
      }
    }
  }

  /** The name that a line has beside a date, or an empty text. */
  String nameBesideDate(int line) {
    String known = besideDate[line];
    if (known == null) {
      known = dated[line] ? DatedLine.name(labels.row(line)) : "";
      besideDate[line] = known;
    }
    return known;
  }

  /** Dates are alike if they have a post's number or not, and as many words before their digits. */
  private String datedShape(int line) {
    String text = labels.row(line).text();
    if (HASH.matcher(text).find()) {
      return "D#";
    }
    // The digits of a name are none of the date.
    String name = nameBesideDate(line);
    text = name.isEmpty() ? text : text.replace(name, DIGIT.matcher(name).replaceAll("x"));
    Matcher digit = NUMBER.matcher(text);
    String before = digit.find() ? text.substring(0, digit.start()) : text;
    int words = before.isBlank() ? 0 : before.strip().split("\\s+", 3).length;
    return "D" + Math.min(2, words);
  }

  /** A line that leads on to text, or a rule, says nothing when it stands on a page again. */
  private boolean canRecur(TextLine row) {
    return row.text().codePoints().anyMatch(Character::isLetterOrDigit)
        && (!row.text().endsWith(":") || phrases.starts("user-label", row));
  }

  private boolean isLabelled(TextLine row) {
    return phrases.starts("user-label", row)
        || phrases.is("user-rank", row)
        || phrases.is("post-action", row)
        || ButtonLine.is(row);
  }

  /** How many lines have dates. */
  int dates() {
    return dates;
  }

  /** The line after the last. */
  int end() {
    return end;
  }

  TextLine row(int line) {
    return labels.row(line);
  }

  boolean isKept(int line) {
    return labels.isKept(line);
  }

  boolean isDated(int line) {
    return dated[line];
  }

  boolean isFurniture(int line) {
    return furniture[line];
  }

  /** What a line looks like, numbers taken for one; empty for what is too long to recur. */
  String shape(int line) {
    return shapes[line];
  }

  /** Whether somebody on the page is quoted by this name. */
  boolean isQuoted(String name) {
    return quoted.contains(name);
  }

  boolean isShort(int line) {
    TextLine row = labels.row(line);
    return row.text().length() <= LONGEST_LABEL
        && (!row.endsLikeASentence() || row.text().endsWith(":"));
  }

  boolean isCount(int line) {
    return COUNT.matcher(labels.row(line).text()).matches();
  }

  boolean isPostNumber(int line) {
    return POST_NUMBER.matcher(labels.row(line).text()).matches();
  }

  /** A post's number, or a caption, a rank or a button of forum software. */
  boolean isSign(int line) {
    TextLine row = labels.row(line);
    return isPostNumber(line) || dated[line] && HASH.matcher(row.text()).find() || isLabelled(row);
  }

  boolean isCaption(int line) {
    return labels.row(line).text().endsWith(":") || phrases.is("user-label", labels.row(line));
  }

  /** The value of a caption, or the name above the first. */
  boolean isBesideCaption(int line) {
    TextLine row = labels.row(line);
    if (line > 0 && row.text().length() <= LONGEST_VALUE) {
      TextLine before = labels.row(line - 1);
      boolean caption = isShort(line) && phrases.is("user-label", before);
      if (caption || endsWithColon(before)) {
        return true;
      }
    }
    return line + 1 < end
        && row.text().length() <= LONGEST_SHAPE
        && !row.endsLikeASentence()
        && endsWithColon(labels.row(line + 1));
  }

  private boolean endsWithColon(TextLine row) {
    return row.text().endsWith(":") && phrases.is("user-label", row);
  }
}
