package org.wirecopy.document.pdf;

import java.io.IOException;
import org.wirecopy.document.content.Content;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.format.Beginning;
import org.wirecopy.document.format.InputFormat;
import org.wirecopy.document.format.ReadingOptions;
import org.wirecopy.document.format.RowReader;
import org.wirecopy.document.rows.EntryReader;
import org.wirecopy.document.rows.Fields;
import org.wirecopy.table.ClassPath;

/**
 * PDF (ISO 32000): one text of all pages, without what stands at the top and the bottom of most of
 * them.
 */
public final class PdfFormat implements InputFormat {
  @Override
  public boolean isToldBy(Beginning beginning) {
    return beginning.text().startsWith("%PDF-");
  }

  @Override
  public boolean isBinary() {
    return true;
  }

  @Override
  public RowReader open(Content content, String id, ReadingOptions options)
      throws IOException, UnreadableException {
    requireLibrary();
    byte[] bytes = content.bytes(options.limits().markedUpBytes());
    Fields fields = PdfReading.read(bytes, options.limits());
    return EntryReader.ofOne(content, fields, id, options.limits());
  }

  private static void requireLibrary() throws UnreadableException {
    ClassPath.read();
    try {
      OwnFonts.install();
    } catch (LinkageError e) {
      throw new UnreadableException(
          String.valueOf(e.getMessage()).contains("java/awt")
              ? "is PDF, which needs a Java that has the module java.desktop"
              : "is PDF; add org.apache.pdfbox:pdfbox to the class path");
    }
  }
}
