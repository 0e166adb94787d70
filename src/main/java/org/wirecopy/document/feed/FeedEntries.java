package org.wirecopy.document.feed;

import com.google.common.html.HtmlEscapers;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.rows.Entries;
import org.wirecopy.document.rows.Fields;

/** The entries of a feed, with its own title as their source. */
final class FeedEntries implements Entries {
  private static final Set<String> ENTRY = Set.of("item", "entry");

  /** What stands around entries in a feed, and what it says there of itself. */
  private static final int DEEPEST_HEAD = 3;

  private final XmlEvents events;
  private String source = "";
  private String language = "";

  FeedEntries(XmlEvents events) {
    this.events = events;
  }

  @Override
  public @Nullable Fields next() throws IOException, UnreadableException {
    events.renew();
    for (int event = events.next();
        event != XMLStreamConstants.END_DOCUMENT;
        event = events.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (ENTRY.contains(events.name())) {
          events.renew();
          return entry();
        }
        head();
      }
    }
    return null;
  }

  private void head() throws IOException, UnreadableException {
    String lang = events.attribute("lang");
    language = language.isEmpty() ? lang : language;
    if (events.depth() <= DEEPEST_HEAD) {
      if (events.name().equals("title") && source.isEmpty()) {
        source = content(false).strip();
      } else if (events.name().equals("language")) {
        language = content(false).strip();
      }
    }
  }

  private Fields entry() throws IOException, UnreadableException {
    int depth = events.depth();
    Map<String, String> said = new HashMap<>();
    while (events.depth() >= depth) {
      int event = events.next();
      if (event == XMLStreamConstants.END_DOCUMENT) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        take(said);
      }
    }
    return fields(said);
  }

  private void take(Map<String, String> said) throws IOException, UnreadableException {
    String name = events.name();
    boolean isAtomText = events.attribute("type").matches("text|");
    String rel = events.attribute("rel");
    String href = events.attribute("href");
    switch (name) {
      case "link" -> {
        String address = href.isEmpty() ? content(false).strip() : href;
        if (rel.isEmpty() || rel.equals("alternate")) {
          said.putIfAbsent("link", address);
        }
      }
      case "encoded", "content" -> {
        boolean isPlain = name.equals("content") && isAtomText;
        // Media feeds have a content of their own, which is an address.
        String text = content(events.attribute("type").equals("xhtml"));
        if (!text.isBlank()) {
          said.put("body", isPlain ? HtmlEscapers.htmlEscaper().escape(text) : text);
        }
      }
      case "description", "summary" -> said.putIfAbsent("summary", content(false));
      case "name", "creator", "author" -> author(name, said);
      case "source" -> content(false);
      default -> said.putIfAbsent(name, events.depth() > 0 ? content(false).strip() : "");
    }
  }

  /** That of Atom holds a name, that of RSS is an address, often with a name in brackets. */
  private void author(String name, Map<String, String> said)
      throws IOException, UnreadableException {
    if (!name.equals("author")) {
      said.put("author", content(false).strip());
      return;
    }
    StringBuilder text = new StringBuilder();
    int depth = events.depth();
    while (events.depth() >= depth) {
      int event = events.next();
      if (event == XMLStreamConstants.END_DOCUMENT) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT && events.name().equals("name")) {
        said.put("author", content(false).strip());
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(events.event().getText());
      }
    }
    String written = text.toString().strip().replaceFirst("^\\S+@\\S+ \\((.+)\\)$", "$1");
    if (!written.isEmpty()) {
      said.putIfAbsent("author", written);
    }
  }

  /** The text of the element, up to its end; of what stands in it, also the tags. */
  private String content(boolean isMarkup) throws IOException, UnreadableException {
    StringBuilder text = new StringBuilder();
    int depth = events.depth();
    while (events.depth() >= depth) {
      switch (events.next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          String characters = events.event().getText();
          text.append(isMarkup ? HtmlEscapers.htmlEscaper().escape(characters) : characters);
        }
        case XMLStreamConstants.START_ELEMENT -> {
          if (isMarkup) {
            text.append('<').append(events.name()).append('>');
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (isMarkup && events.depth() >= depth) {
            text.append("</").append(events.name()).append('>');
          }
        }
        case XMLStreamConstants.END_DOCUMENT -> {
          return text.toString();
        }
        default -> {
          // Comments and instructions say nothing to readers.
        }
      }
    }
    return text.toString();
  }

  private Fields fields(Map<String, String> said) {
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
    put(fields, "source", source);
    put(fields, "language", language);
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
