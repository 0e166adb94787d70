package org.wirecopy.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.wirecopy.document.compression.StaysOpen;
import org.wirecopy.report.jsonl.Json;

/**
 * Packs JSON into a page: compressed (RFC 1951), in base 64, as the text of an element that a
 * browser neither shows nor runs. Each part gets the next number of its name, from 0.
 */
final class EmbeddedData {
  private final String name;
  private final OutputStream page;
  private int written;

  EmbeddedData(String name, OutputStream page) {
    this.name = name;
    this.page = page;
  }

  /** What stands in a part. */
  @FunctionalInterface
  interface Content {
    void write(Json json) throws IOException;
  }

  void write(Content content) throws IOException {
    ascii("<script type=\"application/octet-stream\" id=\"" + name + "-" + written + "\">");
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try (OutputStream base64 = Base64.getEncoder().wrap(new StaysOpen(page));
        OutputStream packed = new DeflaterOutputStream(base64, deflater);
        Json json = Json.to(packed)) {
      content.write(json);
    } finally {
      deflater.end();
    }
    ascii("</script>\n");
    written++;
  }

  private void ascii(String text) throws IOException {
    page.write(text.getBytes(StandardCharsets.US_ASCII));
  }
}
