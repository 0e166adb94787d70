package org.wirecopy.document.feed;

import com.google.common.html.HtmlEscapers;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.rows.Fields;

/** What an entry of a feed says, by the names of RSS, Atom and Dublin Core. */
final class FeedEntry {
  private final Map<String, String> said = new HashMap<>();

  private FeedEntry(Element entry) {
    entry.children().forEach(this::take);
  }

  static Fields fields(Element entry, FeedHead head) {
    return new FeedEntry(entry).fields(head);
  }

  private void take(Element field) {
    String name = FeedHead.name(field);
    switch (name) {
      case "link" -> link(field);
      case "encoded", "content" -> {
        boolean isPlain = name.equals("content") && field.attr("type").matches("text|");
        // Media feeds have a content of their own, which is an address.
        String text = content(field);
        if (!text.isBlank()) {
          boolean isMarkup = !isPlain || field.childrenSize() > 0;
          said.put("body", isMarkup ? text : HtmlEscapers.htmlEscaper().escape(text));
        }
      }
      case "description", "summary" -> said.putIfAbsent("summary", content(field));
      case "creator" -> said.put("author", text(field));
      case "author" -> author(field);
      case "source" -> {
        // Another feed, from which the entry was taken.
      }
      default -> said.putIfAbsent(name, text(field));
    }
  }

  private void link(Element field) {
    String address = field.attr("href").isEmpty() ? text(field) : field.attr("href");
    if (field.attr("rel").matches("alternate|")) {
      said.putIfAbsent("link", address);
    }
  }

  /** That of Atom holds a name, that of RSS is an address, often with a name in brackets. */
  private void author(Element field) {
    Element named =
        field.children().stream()
            .filter(e -> FeedHead.name(e).equals("name"))
            .findFirst()
            .orElse(null);
    if (named != null) {
      said.put("author", text(named));
      return;
    }
    String written = text(field).replaceFirst("^\\S+@\\S+ \\((.+)\\)$", "$1");
    if (!written.isEmpty()) {
      said.putIfAbsent("author", written);
    }
  }

  private static String text(Element field) {
    return field.wholeText().strip();
  }

  /** The text of a field; with its tags where it holds some that are not escaped. */
  private static String content(Element field) {
    return field.childrenSize() > 0 ? field.html() : field.wholeText();
  }

  private Fields fields(FeedHead head) {
    Fields fields = new Fields();
    String body = said.getOrDefault("body", said.getOrDefault("summary", ""));
    boolean isPage = body.indexOf('<') >= 0 || body.indexOf('&') >= 0;
    fields.put(isPage ? "html" : "text", body);
    put(fields, "id", said.get("guid"), said.get("id"), said.get("link"));
    put(fields, "title", said.get("title"));
    put(fields, "url", said.get("link"));
    put(fields, "author", said.get("author"));
    put(
        fields,
        "published",
        said.get("pubDate"),
        said.get("published"),
        said.get("date"),
        said.get("updated"));
    put(fields, "source", head.source());
    put(fields, "language", head.language());
    fields.noteBroken();
    return fields;
  }

  private static void put(Fields fields, String name, @Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        fields.put(name, value);
        return;
      }
    }
  }
}
