package org.wirecopy.document.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.rows.Fields;

/** A part of XML that describes others. */
record PartXml(Document xml) {
  static PartXml of(PackedParts parts, String name) throws IOException, UnreadableException {
    byte[] bytes = parts.get(name);
    if (bytes == null) {
      throw new UnreadableException("has no part '" + name + "', which such a file needs");
    }
    return new PartXml(
        Jsoup.parse(
            new ByteArrayInputStream(bytes),
            StandardCharsets.UTF_8.name(),
            "",
            Parser.xmlParser()));
  }

  /** An attribute of the first element of a name; empty if there is none. */
  String attribute(String element, String name) {
    Element found = xml.getElementsByTag(element).first();
    return found == null ? "" : found.attr(name);
  }

  /** Sets a field from the first element of a name, if there is one. */
  void put(Fields fields, String field, String element) {
    Element found = xml.getElementsByTag(element).first();
    if (found != null) {
      fields.put(field, found.text());
    }
  }
}
