package org.wirecopy.document.page;

import java.util.ArrayList;
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
  private static final int MOST_NODES = 50;

  /** So far below the headline a line that begins with "By" may stand. */
  private static final int NEAR = 150;

  private static final Pattern PERSON_LINK =
      Pattern.compile("author|user|profil|people|staff|autor|auteur|member|writer");

  /** "on the 6 of September, Wednesday" has no more letters. */
  private static final int LONGEST_MONTH = 25;

  private static final Pattern JOINED = Pattern.compile("^\\s*(?:[,&;(]|\\p{Ll}{1,3}\\s)");
  private final OriginNames names = new OriginNames();
  private final @Nullable Element headline;
  private final Set<Element> around;
  private final List<Found> found = new ArrayList<>();
  private final StatedDays days = new StatedDays(names);
  private boolean isBelow;

  /** The first below the headline was found, and no later one counts. */
  private boolean isSettled;

  private int sinceHeadline;
  private int apartFrom = Integer.MAX_VALUE;

  private record Found(boolean isBelow, Byline byline) {}

  private StatedOrigin(@Nullable Element headline) {
    this.headline = headline;
    this.around = headline == null ? Set.of() : Set.copyOf(headline.parents());
  }

  /**
   * Looks through a page.
   *
   * @param headline where its article begins
   */
  static StatedOrigin of(Element page, @Nullable Element headline) {
    StatedOrigin origin = new StatedOrigin(headline);
    page.traverse(origin);
    return origin;
  }

  /** Who wrote it; {@code null} if nothing says so. */
  @Nullable Byline author() {
    return first(true).or(() -> first(false)).map(Found::byline).orElse(null);
  }

  private Optional<Found> first(boolean below) {
    return found.stream().filter(one -> one.isBelow() == below).findFirst();
  }

  /** When it was published, and what says so. */
  StatedDays days() {
    return days;
  }

  @Override
  public void head(Node node, int depth) {
    if (apartFrom < Integer.MAX_VALUE) {
      return;
    }
    if (node instanceof TextNode text) {
      days.text(text);
    }
    if (!(node instanceof Element element)) {
      return;
    }
    if (element == headline || headline == null && element.normalName().equals("article")) {
      isBelow = true;
      days.headline(element == headline);
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
    days.element(element, property, uses);
    if (!isSettled) {
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

  private void author(Element element, String property, Set<Use> uses) {
    if (property.equals("author") || property.equals("creator")) {
      add(property(element));
    } else if (element.normalName().equals("a") && element.attr("rel").contains("author")) {
      add(written(element));
    } else if (uses.contains(Use.AUTHOR)) {
      Byline byline = written(element);
      if (byline != null && (byline.isSaid() || !holdsNamed(element))) {
        add(byline);
      }
    } else if (uses.contains(Use.META)
        || isBelow && sinceHeadline <= NEAR && beginsLikeByline(element)) {
      Byline byline = written(element);
      if (byline != null
          && (byline.isSaid()
              || uses.contains(Use.META) && isBelow && isNameAndDay(element, byline))
          && Character.isUpperCase(byline.name().codePointAt(0))) {
        add(byline);
      }
    }
  }

  /**
   * Whether an element holds nothing but what is written like the name of a person, and a day. What
   * is a link to a section of the site is no name.
   */
  private static boolean isNameAndDay(Element element, Byline byline) {
    String text = ShortText.of(element, LONGEST);
    String rest = text == null ? "" : text.replace(byline.name(), "");
    Element link = element.selectFirst("a[href]");
    return byline.isPerson()
        && PublishedParser.mentionsDay(rest)
        && rest.codePoints().filter(Character::isLetter).count() <= LONGEST_MONTH
        && (link == null || PERSON_LINK.matcher(link.attr("href")).find());
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

  private void add(@Nullable Byline byline) {
    if (byline != null) {
      found.add(new Found(isBelow, byline));
      isSettled |= isBelow;
    }
  }
}
