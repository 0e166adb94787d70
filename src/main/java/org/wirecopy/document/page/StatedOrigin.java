package org.wirecopy.document.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Published;
import org.wirecopy.document.dates.PublishedParser;
import org.wirecopy.document.page.OriginNames.Use;

/**
 * Who wrote a page and when, by the elements that are named for it: {@code itemprop}, {@code
 * rel=author}, classes such as {@code byline} and {@code post-date}, lines that begin with "By".
 * The first below the headline counts, else the first above it; not what stands among comments,
 * beside teasers, in posts that are quoted, or is the day of a change.
 *
 * <p>One walk; of each element that is named so only a short text is looked at.
 */
final class StatedOrigin implements NodeVisitor {
  private static final int LONGEST = 140;
  private static final int LONGEST_DATE = 100;
  private static final int MOST_NODES = 50;

  /** So far below the headline a line that begins with "By" may stand. */
  private static final int NEAR = 150;

  private static final Pattern JOINED = Pattern.compile("^\\s*(?:[,&;(]|\\p{Ll}{1,3}\\s)");
  private final OriginNames names = new OriginNames();
  private final @Nullable Element headline;
  private final Set<Element> around;
  private final List<Found> found = new ArrayList<>();
  private final Set<Kind> settled = EnumSet.noneOf(Kind.class);
  private final boolean wantsDay;
  private boolean isBelow;
  private int sinceHeadline;
  private int apartFrom = Integer.MAX_VALUE;

  private enum Kind {
    PUBLISHED_PROPERTY,
    DATE,
    AUTHOR
  }

  private record Found(
      Kind kind, boolean isBelow, @Nullable Byline byline, @Nullable Published day) {}

  private StatedOrigin(@Nullable Element headline, boolean wantsDay) {
    this.headline = headline;
    this.wantsDay = wantsDay;
    this.around = headline == null ? Set.of() : Set.copyOf(headline.parents());
  }

  /**
   * Looks through a page.
   *
   * @param headline where its article begins
   * @param wantsDay whether to look for the day, too
   */
  static StatedOrigin of(Element page, @Nullable Element headline, boolean wantsDay) {
    StatedOrigin origin = new StatedOrigin(headline, wantsDay);
    page.traverse(origin);
    return origin;
  }

  /** Who wrote it; {@code null} if nothing says so. */
  @Nullable Byline author() {
    return first(Kind.AUTHOR, true)
        .or(() -> first(Kind.AUTHOR, false))
        .map(Found::byline)
        .orElse(null);
  }

  /** When it was published; {@code null} if nothing says so. */
  @Nullable Published published() {
    return first(Kind.PUBLISHED_PROPERTY, true)
        .or(() -> first(Kind.PUBLISHED_PROPERTY, false))
        .or(() -> first(Kind.DATE, true))
        .or(() -> first(Kind.DATE, false))
        .map(Found::day)
        .orElse(null);
  }

  private Optional<Found> first(Kind kind, boolean below) {
    return found.stream().filter(one -> one.kind() == kind && one.isBelow() == below).findFirst();
  }

  @Override
  public void head(Node node, int depth) {
    if (apartFrom < Integer.MAX_VALUE || !(node instanceof Element element)) {
      return;
    }
    if (element == headline || headline == null && element.normalName().equals("article")) {
      isBelow = true;
      return;
    }
    sinceHeadline += isBelow ? 1 : 0;
    Set<Use> uses = names.of(element);
    if (isApart(element, uses)) {
      apartFrom = depth;
      return;
    }
    // The parser has written the names in lower case.
    String property = element.attributesSize() == 0 ? "" : element.attributes().get("itemprop");
    if (wantsDay) {
      date(element, property, uses);
    }
    if (!isSettled(Kind.AUTHOR)) {
      author(element, property, uses);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (depth == apartFrom) {
      apartFrom = Integer.MAX_VALUE;
    }
  }

  private boolean isApart(Element element, Set<Use> uses) {
    return switch (element.normalName()) {
      case "head", "aside", "nav", "blockquote", "figure", "form", "script", "style", "svg" -> true;
      case "footer" -> headline == null || !isBelow || !isInArticle(element);
      case "html", "body", "main" -> false;
      default -> uses.contains(Use.APART) && !around.contains(element);
    };
  }

  private boolean isInArticle(Element footer) {
    Element article = footer.closest("article");
    return article != null && around.contains(article);
  }

  /** The first below the headline was found, and no later one counts. */
  private boolean isSettled(Kind kind) {
    return settled.contains(kind);
  }

  private void date(Element element, String property, Set<Use> uses) {
    if (property.contains("datePublished")) {
      add(Kind.PUBLISHED_PROPERTY, null, day(element));
    } else if (isSettled(Kind.DATE) || property.startsWith("date") || isOfChange(element, uses)) {
      return;
    } else if (element.normalName().equals("time")) {
      add(element.hasAttr("pubdate") ? Kind.PUBLISHED_PROPERTY : Kind.DATE, null, day(element));
    } else if (uses.contains(Use.DATE) || uses.contains(Use.AUTHOR) || uses.contains(Use.META)) {
      add(Kind.DATE, null, writtenDay(element));
    }
  }

  private boolean isOfChange(Element element, Set<Use> uses) {
    Element parent = element.parent();
    return uses.contains(Use.CHANGE)
        || parent != null
            && (element.normalName().equals("time") || uses.contains(Use.DATE))
            && parent.childrenSize() <= 2
            && names.of(parent).contains(Use.CHANGE)
            && !names.of(parent).contains(Use.DATE);
  }

  private static @Nullable Published day(Element element) {
    String text = ShortText.of(element, LONGEST_DATE);
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

  private static @Nullable Published writtenDay(Element element) {
    String text = ShortText.of(element, LONGEST_DATE);
    return text == null ? null : PublishedParser.parseFirst(text).orElse(null);
  }

  private void author(Element element, String property, Set<Use> uses) {
    if (property.equals("author") || property.equals("creator")) {
      add(Kind.AUTHOR, property(element), null);
    } else if (element.normalName().equals("a") && element.attr("rel").contains("author")) {
      add(Kind.AUTHOR, written(element), null);
    } else if (uses.contains(Use.AUTHOR)) {
      Byline byline = written(element);
      if (byline != null && (byline.isSaid() || !holdsNamed(element))) {
        add(Kind.AUTHOR, byline, null);
      }
    } else if (uses.contains(Use.META)
        || isBelow && sinceHeadline <= NEAR && beginsLikeByline(element)) {
      Byline byline = written(element);
      if (byline != null
          && byline.isSaid()
          && Character.isUpperCase(byline.name().codePointAt(0))) {
        add(Kind.AUTHOR, byline, null);
      }
    }
  }

  private static @Nullable Byline property(Element element) {
    Element name = element.selectFirst("[itemprop=name]");
    String said = name == null ? element.attr("content") : name.attr("content");
    if (!said.isBlank()) {
      return Byline.isNoName(said) ? null : new Byline(said.strip(), true);
    }
    String text = ShortText.of(name == null ? element : name, LONGEST);
    return text == null ? null : Byline.of(text);
  }

  /** An element inside is named so too, and says it better. */
  private boolean holdsNamed(Element element) {
    int[] nodes = new int[1];
    return NodeTraversor.filter(
            (node, depth) -> {
              boolean isNamed =
                  node != element
                      && node instanceof Element inner
                      && (inner.attr("rel").contains("author")
                          || names.of(inner).contains(Use.AUTHOR));
              return isNamed || nodes[0]++ > MOST_NODES ? FilterResult.STOP : FilterResult.CONTINUE;
            },
            element)
        == FilterResult.STOP;
  }

  private static @Nullable Byline written(Element element) {
    String text = ShortText.of(element, LONGEST);
    Byline byline = text == null || text.isEmpty() ? null : Byline.of(text);
    return byline == null ? null : linked(element, byline);
  }

  /** Of "By Anna Weir Senior Editor" the name that alone is a link. */
  private static Byline linked(Element element, Byline byline) {
    Element link = element.selectFirst("a[href], [rel~=author]");
    String name = link == null || link == element ? null : ShortText.of(link, LONGEST);
    String rest =
        name == null || name.isBlank() || !byline.name().startsWith(name)
            ? ""
            : byline.name().substring(name.length());
    return name != null && rest.startsWith(" ") && !JOINED.matcher(rest).find()
        ? new Byline(name, byline.isSaid())
        : byline;
  }

  /** "By" in the element itself, at its start. */
  private static boolean beginsLikeByline(Element element) {
    return element.childNodeSize() > 0
        && element.childNode(0) instanceof TextNode text
        && Byline.begins(text.getWholeText());
  }

  private void add(Kind kind, @Nullable Byline byline, @Nullable Published day) {
    if (byline != null || day != null) {
      found.add(new Found(kind, isBelow, byline, day));
      if (isBelow) {
        settled.add(kind);
      }
    }
  }
}
