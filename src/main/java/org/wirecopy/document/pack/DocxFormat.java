package org.wirecopy.document.pack;

import java.io.IOException;
import java.util.Set;
import org.wirecopy.document.content.Content;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.format.Beginning;
import org.wirecopy.document.format.InputFormat;
import org.wirecopy.document.format.ReadingOptions;
import org.wirecopy.document.format.RowReader;
import org.wirecopy.document.rows.EntryReader;
import org.wirecopy.document.rows.Fields;

/**
 * Word's documents (DOCX, ISO 29500): one text of its paragraphs, those of tables too, without what
 * was deleted while changes were tracked, and without headers, footers, notes and comments.
 */
public final class DocxFormat implements InputFormat {
  private static final String TEXT = "word/document.xml";
  private static final String PROPERTIES = "docProps/core.xml";
  private static final Set<String> WANTED = Set.of(TEXT, PROPERTIES);

  @Override
  public boolean isToldBy(Beginning beginning) {
    return beginning.text().startsWith("PK\u0003\u0004")
        && beginning.text().contains("[Content_Types].xml")
        && beginning.text().contains("word/");
  }

  @Override
  public boolean isBinary() {
    return true;
  }

  @Override
  public RowReader open(Content content, String id, ReadingOptions options)
      throws IOException, UnreadableException {
    PackedParts parts = PackedParts.read(content, options.limits(), WANTED::contains);
    byte[] text = parts.get(TEXT);
    if (text == null) {
      throw new UnreadableException("is no document of Word: it has no part " + TEXT);
    }
    Fields fields = new Fields();
    fields.put("text", WordText.of(text));
    if (parts.get(PROPERTIES) != null) {
      PartXml said = PartXml.of(parts, PROPERTIES);
      said.put(fields, "title", "dc:title");
      said.put(fields, "author", "dc:creator");
      said.put(fields, "published", "dcterms:modified");
      said.put(fields, "language", "dc:language");
    }
    return EntryReader.ofOne(content, fields, id, options.limits());
  }
}
