package org.wirecopy.document.page;

import com.google.common.base.Ascii;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Published;
import org.wirecopy.document.dates.PublishedParser;
import org.wirecopy.document.markup.Languages;
import org.wirecopy.table.Table;

/**
 * What a page says about itself: in JSON-LD, in its meta elements under the names of the table
 * {@code page-metadata.tsv}, and in its title, canonical link, language and time elements.
 *
 * @param metadata what is known beside the text
 * @param language the language's BCP 47 tag
 */
record PageMetadata(Metadata metadata, @Nullable String language) {
  static PageMetadata of(Document page, Limits limits) {
    return new Reader(page, limits).read();
  }

  private static final class Reader {
    private final Document page;
    private final LinkedData linked;
    private final SetMultimap<String, String> metas = LinkedHashMultimap.create();
    private final List<Element> headings = new ArrayList<>();
    private @Nullable Element canonical;

    Reader(Document page, Limits limits) {
      this.page = page;
      List<String> data = new ArrayList<>();
      page.traverse(
          (node, depth) -> {
            if (node instanceof Element element) {
              look(element, data);
            }
          });
      this.linked = LinkedData.of(data, limits);
    }

    /** One look at every element, however many kinds of evidence there are. */
    private void look(Element element, List<String> data) {
      switch (element.normalName()) {
        case "script" -> {
          if (Ascii.toLowerCase(element.attr("type").strip()).startsWith("application/ld+json")) {
            data.add(element.data());
          }
        }
        case "meta" -> meta(element);
        case "h1" -> headings.add(element);
        case "link" -> {
          boolean first = canonical == null && element.attr("rel").equalsIgnoreCase("canonical");
          canonical = first ? element : canonical;
        }
        default -> {}
      }
    }

    private void meta(Element meta) {
      String content = meta.attr("content").strip();
      for (String naming : List.of("property", "name", "itemprop", "http-equiv")) {
        if (meta.hasAttr(naming) && !content.isEmpty()) {
          metas.put(Ascii.toLowerCase(meta.attr(naming).strip()), content);
        }
      }
    }

    PageMetadata read() {
      Metadata described = linked.metadata();
      String url = link().or(() -> meta("url")).orElse(described.url());
      String name = first("og:site_name").orElse(described.source());
      String source = name != null ? name : meta("source").orElseGet(() -> Hosts.of(url));
      PageHeadline headline = headline(described, name, url);
      Published published =
          described.published() != null ? described.published() : published().orElse(null);
      StatedOrigin stated = StatedOrigin.of(page, headline.heading());
      List<String> sites =
          Stream.concat(Stream.ofNullable(source), SiteNames.ofHost(Hosts.of(url))).toList();
      Metadata metadata =
          new Metadata(
              source,
              stated.days().orSeen(published, changes()),
              headline.text(),
              Authors.of(described.author(), authors(), stated.author(), sites),
              url);
      return new PageMetadata(metadata, language());
    }

    private PageHeadline headline(Metadata described, @Nullable String name, @Nullable String url) {
      List<String> sites =
          Stream.concat(
                  Stream.concat(Stream.ofNullable(name), first("application-name").stream()),
                  SiteNames.ofHost(Hosts.of(url)))
              .toList();
      List<@Nullable String> titles = new ArrayList<>();
      titles.add(linked.headline());
      titles.add(meta("title").orElse(null));
      titles.add(page.title());
      titles.add(described.title());
      return PageHeadline.of(headings, titles, Hosts.lastWords(url), Hosts.isHome(url), sites);
    }

    private Optional<String> first(String name) {
      return metas.get(name).stream().findFirst();
    }

    private static Stream<String> namesOf(String part) {
      return Names.ROWS.stream()
          .filter(row -> row.cell("part").equals(part))
          .map(row -> row.cell("name"));
    }

    private Optional<String> meta(String part) {
      return namesOf(part).map(this::first).flatMap(Optional::stream).findFirst();
    }

    private @Nullable String authors() {
      return namesOf("author")
          .map(name -> metas.get(name).stream().filter(value -> !isAddress(value)).toList())
          .filter(values -> !values.isEmpty())
          .map(values -> String.join(", ", values))
          .findFirst()
          .orElse(null);
    }

    private static boolean isAddress(String value) {
      return value.startsWith("http:") || value.startsWith("https:");
    }

    private Optional<Published> published() {
      return namesOf("published")
          .map(this::first)
          .flatMap(Optional::stream)
          .map(PublishedParser::parse)
          .flatMap(Optional::stream)
          .findFirst();
    }

    /** The days on which it was changed. */
    private List<Published> changes() {
      return Stream.concat(
              Stream.ofNullable(linked.modified()),
              namesOf("modified").map(this::first).flatMap(Optional::stream))
          .map(PublishedParser::parse)
          .flatMap(Optional::stream)
          .toList();
    }

    private Optional<String> link() {
      return Optional.ofNullable(canonical)
          .map(link -> link.attr("href").strip())
          .filter(href -> !href.isEmpty());
    }

    private @Nullable String language() {
      Element html = page.selectFirst("html");
      return Stream.of(
              Optional.ofNullable(html).map(root -> root.attr("lang")),
              Optional.ofNullable(html).map(root -> root.attr("xml:lang")),
              Optional.ofNullable(linked.language()),
              meta("language"))
          .flatMap(Optional::stream)
          .map(Languages::tag)
          .filter(Objects::nonNull)
          .findFirst()
          .orElse(null);
    }
  }

  private static final class Names {
    private static final List<Table.Row> ROWS =
        Table.read(PageMetadata.class, "page-metadata.tsv").rows();
  }
}
