package org.wirecopy.document;

import com.google.common.base.Strings;
import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself: in JSON-LD (schema.org), in the meta tags of Open Graph, Dublin
 * Core, Highwire and Twitter, and in its title, canonical link and time element, in this order.
 */
final class HtmlMetadata {
  private HtmlMetadata() {}

  static Metadata of(Document page, Limits limits) {
    Metadata described = Metadata.NONE;
    for (Element script : page.select("script[type=application/ld+json]")) {
      described = described.orElse(JsonLd.read(script.data(), limits));
    }
    return described.orElse(tags(page));
  }

  private static Metadata tags(Document page) {
    String url = first(page, "link[rel=canonical]@href", "meta[property=og:url]@content");
    String source =
        first(page, "meta[property=og:site_name]@content", "meta[name=application-name]@content");
    String published =
        first(
            page,
            "meta[property=article:published_time]@content",
            "meta[name=dc.date]@content",
            "meta[name=DC.date.issued]@content",
            "meta[name=citation_publication_date]@content",
            "meta[itemprop=datePublished]@content",
            "meta[name=date]@content",
            "meta[name=pubdate]@content",
            "time[datetime]@datetime");
    String title =
        first(
            page,
            "meta[property=og:title]@content",
            "meta[name=twitter:title]@content",
            "meta[name=citation_title]@content");
    String author =
        first(
            page,
            "meta[name=author]@content",
            "meta[name=dc.creator]@content",
            "meta[name=citation_author]@content",
            "meta[property=article:author]@content");
    return new Metadata(
        source == null ? host(url) : source,
        PublishedParser.parse(published).orElse(null),
        title == null ? Strings.emptyToNull(page.title().strip()) : title,
        author == null || author.startsWith("http") ? null : author,
        url);
  }

  /**
   * The first attribute that is there: each query is a selector, an at sign and the attribute's
   * name.
   */
  private static @Nullable String first(Document page, String... queries) {
    for (String query : queries) {
      int at = query.lastIndexOf('@');
      Element element = page.selectFirst(query.substring(0, at));
      String value = element == null ? "" : element.attr(query.substring(at + 1)).strip();
      if (!value.isEmpty()) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable String host(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      return Optional.ofNullable(URI.create(url).getHost())
          .map(host -> host.startsWith("www.") ? host.substring(4) : host)
          .orElse(null);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
