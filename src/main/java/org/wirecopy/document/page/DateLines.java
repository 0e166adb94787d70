package org.wirecopy.document.page;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Published;
import org.wirecopy.document.dates.PublishedParser;
import org.wirecopy.table.Table;

/**
 * The day in a line by the headline that is nothing but a date, whatever its element is called: "6
 * April 2020", "Published on 6 April 2020", "6 April 2020 · 4 min read". It stands before the prose
 * begins, or just above the headline; it is no change, as the words around it tell; and it is not
 * one of several alike, which are dates of other pages. The words that may stand beside a date are
 * those of the table {@code date-labels.tsv}.
 */
final class DateLines {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 80;
  private static final int LONGEST_AROUND = 100;
  private static final int MOST_LEVELS = 4;

  /** So many elements above the headline. */
  private static final int NEAR_ABOVE = 30;

  private static final int NEAR_BELOW = 80;

  /** So much text, in runs as long as sentences, may stand between: what introduces the article. */
  private static final int MOST_PROSE = 500;

  private static final int SENTENCE = 60;
  private static final int MOST_NAMES = 2;
  private static final int MOST_ALIKE = 2;

  private static final Pattern PARTS = Pattern.compile("[|·•∙・]|\\s[-–—]\\s|\\s[-–—]$");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private final OriginNames names;
  private final Multiset<String> alike = HashMultiset.create();
  private boolean isBelow;
  private int elements;
  private int headlineAt;
  private int prose;
  private int lastAt;
  private @Nullable Line above;
  private @Nullable Line below;

  private record Line(Published day, String form) {}

  DateLines(OriginNames names) {
    this.names = names;
  }

  void headline() {
    isBelow = true;
    headlineAt = elements;
    if (elements - lastAt > NEAR_ABOVE) {
      above = null;
    }
  }

  void element() {
    elements++;
  }

  /** So many elements were met. */
  int at() {
    return elements;
  }

  /** Whether the headline stands just below a place. */
  boolean isJustAbove(int at) {
    return isBelow && headlineAt - at <= NEAR_ABOVE;
  }

  /** Whether the headline is just above, and no prose between. */
  boolean isNear() {
    return isBelow && elements - headlineAt <= NEAR_BELOW && prose <= MOST_PROSE;
  }

  void text(TextNode node) {
    String text = node.getWholeText();
    int length = text.length();
    if (length >= SENTENCE) {
      String bare = text.strip();
      length = bare.length();
      prose += isBelow && length >= SENTENCE ? length : 0;
    }
    if (length < SHORTEST || length > LONGEST || !hasDigit(text)) {
      return;
    }
    Published day = day(text.strip());
    Node around = node.parentNode();
    Element parent = around instanceof Element element ? element : null;
    if (day == null || parent == null) {
      return;
    }
    String form = parent.normalName() + '.' + parent.className();
    alike.add(form);
    if (isNear() && below == null && !isNamedChange(parent) && !isOfChange(parent, day)) {
      below = new Line(day, form);
    } else if (!isBelow && !isNamedChange(parent) && !isOfChange(parent, day)) {
      above = new Line(day, form);
      lastAt = elements;
    }
  }

  /** The day below the headline; {@code null} if no line tells it. */
  @Nullable Published below() {
    return below != null && isAlone(below) ? below.day() : null;
  }

  /** The day above the headline; {@code null} if no line tells it. */
  @Nullable Published above() {
    return above != null && isAlone(above) ? above.day() : null;
  }

  private boolean isAlone(Line line) {
    return alike.count(line.form()) <= MOST_ALIKE;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The day of a part that says nothing else. */
  private static @Nullable Published day(String text) {
    for (String part : PARTS.split(text)) {
      Published day = PublishedParser.parseFirst(part).orElse(null);
      if (day != null) {
        return isOnlyDate(part) ? day : null;
      }
    }
    return null;
  }

  private static boolean isOnlyDate(String part) {
    Matcher word = WORD.matcher(part.toLowerCase(Locale.ROOT));
    int names = 0;
    while (word.find()) {
      boolean isLabel =
          Labels.WORDS.contains(word.group()) || PublishedParser.isOfChange(word.group());
      names += isLabel ? 0 : 1;
    }
    return names <= MOST_NAMES;
  }

  private boolean isNamedChange(Element element) {
    Set<OriginNames.Use> uses = names.of(element);
    return element.attr("itemprop").equals("dateModified")
        || uses.contains(OriginNames.Use.CHANGE) && !uses.contains(OriginNames.Use.DATE);
  }

  /** Whether the short text around a date says that something was changed then. */
  private static boolean isOfChange(Element parent, Published day) {
    String around = null;
    Node element = parent;
    for (int level = 0; level < MOST_LEVELS && element instanceof Element part; level++) {
      String text = ShortText.of(part, LONGEST_AROUND);
      if (text == null) {
        break;
      }
      around = text;
      element = part.parent();
    }
    return around != null
        && PublishedParser.parseFirst(around)
            .filter(first -> first.day().equals(day.day()))
            .isEmpty();
  }

  private static final class Labels {
    private static final Set<String> WORDS =
        Table.read(DateLines.class, "date-labels.tsv").rows().stream()
            .map(row -> row.cell("word"))
            .collect(toUnmodifiableSet());
  }
}
