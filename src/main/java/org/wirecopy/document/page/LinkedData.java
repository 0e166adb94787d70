package org.wirecopy.document.page;

import com.google.common.base.Strings;
import com.google.common.collect.Iterables;
import com.google.common.graph.Traverser;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.dates.PublishedParser;

/**
 * What a page says of its article in JSON-LD (schema.org's Article and its kin). The article is the
 * first at the top of a description, in its graph, or as its main entity: not one that is only
 * listed or linked there. Names given by reference are looked up in the whole page.
 *
 * <p>A description that cannot be read, or lies beyond the first 2^20 characters, is the page's own
 * trouble and passed over: its text is there all the same.
 */
final class LinkedData {
  private static final int LONGEST = 1 << 20;

  private final Map<String, JsonNode> named = new HashMap<>();
  private JsonNode article = JsonNode.NONE;
  private JsonNode page = JsonNode.NONE;

  /** Reads the descriptions on a page. */
  static LinkedData of(List<String> scripts, Limits limits) {
    LinkedData data = new LinkedData();
    int left = LONGEST;
    for (String script : scripts) {
      left -= script.length();
      if (left < 0) {
        break;
      }
      data.add(JsonNode.read(script, limits));
    }
    return data;
  }

  private void add(JsonNode root) {
    for (JsonNode node : Traverser.forTree(JsonNode::children).breadthFirst(root)) {
      if (!node.get("@id").text().isEmpty() && !node.get("name").text().isEmpty()) {
        named.putIfAbsent(node.get("@id").text(), node);
      }
    }
    for (JsonNode node : Traverser.forTree(LinkedData::subjects).breadthFirst(root)) {
      if (article == JsonNode.NONE && isA(node, LinkedData::isArticle)) {
        article = node;
      } else if (page == JsonNode.NONE && isA(node, type -> type.endsWith("Page"))) {
        page = node;
      }
    }
  }

  /** What a description is about at the top; a list of questions is about none of them. */
  private static Iterable<JsonNode> subjects(JsonNode node) {
    List<JsonNode> items = node.items().equals(List.of(node)) ? List.of() : node.items();
    return Iterables.concat(
        items,
        Iterables.filter(
            List.of(
                node.get("@graph"),
                isA(node, "FAQPage"::equals) ? JsonNode.NONE : node.get("mainEntity"),
                node.get("mainEntityOfPage")),
            child -> child != JsonNode.NONE));
  }

  private static boolean isA(JsonNode node, Predicate<String> wanted) {
    return node.get("@type").items().stream()
        .map(type -> type.text().substring(type.text().lastIndexOf('/') + 1))
        .anyMatch(wanted);
  }

  /** The types below Article in schema.org, and the question of a page of answers. */
  private static boolean isArticle(String type) {
    return type.endsWith("Article")
        || type.endsWith("BlogPosting")
        || type.equals("DiscussionForumPosting")
        || type.equals("SocialMediaPosting")
        || type.equals("Report")
        || type.equals("Question");
  }

  /** The article's description; what it leaves open is taken from the page's. */
  Metadata metadata() {
    return of(article).orElse(of(page));
  }

  private Metadata of(JsonNode node) {
    String published = first(node.get("datePublished").text(), node.get("dateCreated").text());
    return new Metadata(
        names(node.get("publisher")),
        published == null ? null : PublishedParser.parse(published).orElse(null),
        first(plain(node.get("headline")), plain(node.get("name"))),
        names(node.get("author")),
        first(
            node.get("url").text(),
            node.get("mainEntityOfPage").get("@id").text(),
            node.get("mainEntityOfPage").text()));
  }

  /** What the article is called; {@code null} if it is not described. */
  @Nullable String headline() {
    return first(plain(article.get("headline")), plain(article.get("name")));
  }

  /** When the article was changed, as written. */
  @Nullable String modified() {
    return first(article.get("dateModified").text(), page.get("dateModified").text());
  }

  /** The language, as written. */
  @Nullable String language() {
    return first(article.get("inLanguage").text(), page.get("inLanguage").text());
  }

  private @Nullable String names(JsonNode value) {
    Set<String> names =
        value.items().stream()
            .map(this::name)
            .filter(name -> !name.isEmpty() && !name.startsWith("http"))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return Strings.emptyToNull(String.join(", ", names));
  }

  private String name(JsonNode value) {
    JsonNode known = named.getOrDefault(value.get("@id").text(), JsonNode.NONE);
    return Objects.requireNonNullElse(
        first(plain(value), plain(value.get("name")), plain(known.get("name"))), "");
  }

  /** Many pages escape for HTML what is JSON. */
  private static String plain(JsonNode value) {
    String text = value.items().get(0).text();
    return text.indexOf('&') < 0 ? text : StringEscapeUtils.unescapeHtml4(text).strip();
  }

  private static @Nullable String first(String... values) {
    for (String value : values) {
      if (!value.isEmpty()) {
        return value;
      }
    }
    return null;
  }
}
