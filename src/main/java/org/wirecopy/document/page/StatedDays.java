package org.wirecopy.document.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Published;
import org.wirecopy.document.dates.PublishedParser;
import org.wirecopy.document.page.OriginNames.Use;

/**
 * When a page was published, by its elements: {@code itemprop}, {@code time}, classes such as
 * {@code post-date}, and a line by the headline that is nothing but a date. It is told each node in
 * the order of the page. The first day below the headline counts, else the last just above it, else
 * the first that is named so; never the day of a change.
 *
 * <p>For one page and one thread.
 */
final class StatedDays {
  private static final int LONGEST = 100;

  private final OriginNames names;
  private final DateLines lines;
  private final List<Found> found = new ArrayList<>();
  private final List<Published> changes = new ArrayList<>();
  private final Set<Kind> settled = EnumSet.noneOf(Kind.class);
  private boolean isBelow;
  private boolean hasHeadline;

  private enum Kind {
    PROPERTY,
    NAMED
  }

  private record Found(Kind kind, boolean isBelow, boolean isNear, int at, Published day) {}

  StatedDays(OriginNames names) {
    this.names = names;
    this.lines = new DateLines(names);
  }

  /** The article begins here. */
  void headline(boolean isHeading) {
    isBelow = true;
    hasHeadline = isHeading;
    lines.headline();
  }

  void text(TextNode text) {
    lines.text(text);
  }

  void element(Element element, String property, Set<Use> uses) {
    lines.element();
    if (property.contains("datePublished") || property.contains("dateCreated")) {
      add(Kind.PROPERTY, day(element));
    } else if (property.contains("dateModified")) {
      addChange(element);
    } else if (settled.contains(Kind.NAMED)
        || property.startsWith("date")
        || isOfChange(element, uses)) {
      return;
    } else if (isTime(element)) {
      add(
          element.hasAttr("pubdate") ? Kind.PROPERTY : Kind.NAMED,
          unchanged(element, day(element)));
    } else if (uses.contains(Use.DATE) || uses.contains(Use.AUTHOR) || uses.contains(Use.META)) {
      add(Kind.NAMED, unchanged(element, writtenDay(element)));
    }
  }

  /**
   * When it was published: what readers see below the headline counts more than what the page says
   * in its data, which many systems write anew for all pages, but for the day of a change.
   *
   * @param said by the page's data
   * @param saidChanges when it was changed, by the page's data
   */
  @Nullable Published orSeen(@Nullable Published said, List<Published> saidChanges) {
    if (said == null) {
      return published();
    }
    Published seen = hasHeadline ? belowHeadline() : null;
    boolean isOther =
        seen != null
            && !isSame(seen.day(), said.day())
            && Stream.concat(saidChanges.stream(), changes.stream())
                .noneMatch(change -> isSame(seen.day(), change.day()));
    return isOther ? seen : said;
  }

  /** Some zones are a day ahead of others, and some people write the month first. */
  private static boolean isSame(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay()) <= 1
        || one.getYear() == other.getYear()
            && one.getMonthValue() == other.getDayOfMonth()
            && one.getDayOfMonth() == other.getMonthValue();
  }

  /** When it was published; {@code null} if nothing says so. */
  private @Nullable Published published() {
    return first(Kind.PROPERTY, true)
        .or(() -> first(Kind.PROPERTY, false))
        .or(() -> Optional.ofNullable(belowHeadline()))
        .or(this::aboveHeadline)
        .or(() -> first(Kind.NAMED, true))
        .or(() -> first(Kind.NAMED, false))
        .orElse(null);
  }

  /** The day that readers see below the headline; {@code null} if there is none. */
  private @Nullable Published belowHeadline() {
    return found.stream()
        .filter(Found::isNear)
        .map(Found::day)
        .findFirst()
        .or(() -> Optional.ofNullable(lines.below()))
        .orElse(null);
  }

  /** The last day just above the headline. */
  private Optional<Published> aboveHeadline() {
    return found.stream()
        .filter(one -> !one.isBelow() && lines.isJustAbove(one.at()))
        .map(Found::day)
        .reduce((one, next) -> next)
        .or(() -> Optional.ofNullable(lines.above()));
  }

  private Optional<Published> first(Kind kind, boolean below) {
    return found.stream()
        .filter(one -> one.kind() == kind && one.isBelow() == below)
        .map(Found::day)
        .findFirst();
  }

  /** Some write an element {@code date}, which HTML does not have. */
  private static boolean isTime(Element element) {
    return element.normalName().equals("time") || element.normalName().equals("date");
  }

  private boolean isOfChange(Element element, Set<Use> uses) {
    Element parent = element.parent();
    return uses.contains(Use.CHANGE)
        || parent != null
            && (isTime(element) || uses.contains(Use.DATE))
            && parent.childrenSize() <= 2
            && names.of(parent).contains(Use.CHANGE)
            && !names.of(parent).contains(Use.DATE);
  }

  private static @Nullable Published day(Element element) {
    String text = ShortText.of(element, LONGEST);
    if (text != null && PublishedParser.isOfChange(text)) {
      return null;
    }
    for (String attribute : List.of("datetime", "content", "title")) {
      Published day = PublishedParser.parse(element.attr(attribute)).orElse(null);
      if (day != null) {
        return day;
      }
    }
    return PublishedParser.parseFirst(text).orElse(null);
  }

  /** A day, if the words beside its element do not say that something was changed then. */
  private static @Nullable Published unchanged(Element element, @Nullable Published day) {
    Element parent = element.parent();
    String around = day == null || parent == null ? null : ShortText.of(parent, LONGEST);
    return around != null && PublishedParser.isOfChange(around) ? null : day;
  }

  private static @Nullable Published writtenDay(Element element) {
    String text = ShortText.of(element, LONGEST);
    return text == null ? null : PublishedParser.parseFirst(text).orElse(null);
  }

  private void addChange(Element element) {
    for (String attribute : List.of("datetime", "content")) {
      PublishedParser.parse(element.attr(attribute)).ifPresent(changes::add);
    }
  }

  private void add(Kind kind, @Nullable Published day) {
    if (day != null) {
      found.add(new Found(kind, isBelow, isBelow && lines.isNear(), lines.at(), day));
      if (isBelow) {
        settled.add(kind);
      }
    }
  }
}
