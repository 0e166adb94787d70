package org.wirecopy.document.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.wirecopy.document.content.Content;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.format.Beginning;
import org.wirecopy.document.format.InputFormat;
import org.wirecopy.document.format.ReadingOptions;
import org.wirecopy.document.format.RowReader;
import org.wirecopy.document.rows.EntryReader;

/** Feeds: RSS (0.9 to 2.0) and Atom (RFC 4287). A document an entry, named by its own id. */
public final class FeedFormat implements InputFormat {
  private static final Pattern ROOT =
      Pattern.compile(
          "(?:<\\?[^>]{0,200}>|<!--.{0,2000}?-->|<!DOCTYPE[^>\\[]{0,300}>|\\s){0,20}"
              + "<(?:rss\\b|rdf:RDF\\b[^>]{0,2000}purl\\.org/rss/|(?:\\w{1,20}:)?feed\\b[^>]{0,2000}2005/Atom)",
          Pattern.DOTALL);

  @Override
  public boolean isToldBy(Beginning beginning) {
    return beginning.text().startsWith("<") && ROOT.matcher(beginning.text()).lookingAt();
  }

  @Override
  public RowReader open(Content content, String id, ReadingOptions options)
      throws IOException, UnreadableException {
    String head = new String(content.beginning(), StandardCharsets.ISO_8859_1);
    FeedEntries entries =
        new FeedEntries(content.in(), options.limits().markedUpBytes(), head.contains("<!ENTITY"));
    return new EntryReader(content, entries, id, options.limits());
  }
}
