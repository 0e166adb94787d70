package org.wirecopy.document.pack;

import com.google.common.io.Files;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.content.SentText;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.rows.Entries;
import org.wirecopy.document.rows.Fields;

/** The chapters of a book, each once, however often it is named. */
final class Chapters implements Entries {
  private static final String CONTAINER = "META-INF/container.xml";
  private static final String PAGE = "application/xhtml+xml";

  private final PackedParts parts;
  private final String book;
  private final PartXml description;
  private final Iterator<String> chapters;

  private Chapters(PackedParts parts, String book, PartXml description, Iterator<String> chapters) {
    this.parts = parts;
    this.book = book;
    this.description = description;
    this.chapters = chapters;
  }

  static Chapters of(PackedParts parts, String book) throws IOException, UnreadableException {
    String named = PartXml.of(parts, CONTAINER).attribute("rootfile", "full-path");
    PartXml description = PartXml.of(parts, named);
    Map<String, String> pages = new HashMap<>();
    for (Element item : description.xml().getElementsByTag("item")) {
      if (item.attr("media-type").equals(PAGE)) {
        pages.put(item.attr("id"), item.attr("href"));
      }
    }
    Set<String> chapters = new LinkedHashSet<>();
    for (Element chapter : description.xml().getElementsByTag("itemref")) {
      String page = pages.get(chapter.attr("idref"));
      if (page != null) {
        chapters.add(path(named, page));
      }
    }
    return new Chapters(parts, book, description, chapters.iterator());
  }

  /** A page is named from where the description of the book stands. */
  private static String path(String description, String href) {
    String written = href.indexOf('#') < 0 ? href : href.substring(0, href.indexOf('#'));
    try {
      written = URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A name with a percent sign of its own.
    }
    String folder = description.substring(0, description.lastIndexOf('/') + 1);
    String path = Files.simplifyPath(folder + written);
    return path.startsWith("/") ? path.substring(1) : path;
  }

  @Override
  public @Nullable Fields next() throws UnreadableException {
    if (!chapters.hasNext()) {
      return null;
    }
    String chapter = chapters.next();
    byte[] page = parts.get(chapter);
    if (page == null) {
      throw new UnreadableException("names a chapter that is not there: " + chapter);
    }
    Fields fields = new Fields();
    fields.put("id", book + "/" + chapter);
    fields.put("html", SentText.of(page, null, true));
    description.put(fields, "source", "dc:title");
    description.put(fields, "author", "dc:creator");
    description.put(fields, "published", "dc:date");
    description.put(fields, "language", "dc:language");
    return fields;
  }
}
