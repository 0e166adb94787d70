package org.wirecopy.wrapping;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs parts as books and office documents have them. */
final class Zip {
  private static final String EPUB_TYPE = "application/epub+zip";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  Zip add(String name, String part) throws IOException {
    return add(name, part.getBytes(StandardCharsets.UTF_8));
  }

  Zip add(String name, byte[] part) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(part);
    zip.closeEntry();
    return this;
  }

  byte[] bytes() throws IOException {
    zip.close();
    return bytes.toByteArray();
  }

  /** The beginning of a book that has these pages. */
  static Zip book(String... pages) throws IOException {
    StringBuilder items = new StringBuilder();
    StringBuilder order = new StringBuilder();
    for (String page : pages) {
      items.append(
          "<item id='%s' href='%s' media-type='application/xhtml+xml'/>".formatted(page, page));
      order.append("<itemref idref='%s'/>".formatted(page));
    }
    return new Zip()
        .add("mimetype", EPUB_TYPE)
        .add(
            "META-INF/container.xml",
            "<container><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>")
        .add(
            "OEBPS/book.opf",
            "<package xmlns:dc='d'><metadata/><manifest>"
                + items
                + "</manifest><spine>"
                + order
                + "</spine></package>");
  }

  /** A document of Word with these paragraphs. */
  static byte[] word(String paragraphs) throws IOException {
    return new Zip()
        .add("[Content_Types].xml", "<Types/>")
        .add(
            "word/document.xml",
            "<w:document xmlns:w='w'><w:body>" + paragraphs + "</w:body></w:document>")
        .bytes();
  }
}
