package org.wirecopy.document;

import com.google.common.base.Ascii;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;

/**
 * Undoes what a server did to a body to make it smaller (RFC 9110, section 8.4). Archives hold
 * bodies that were unpacked already and still say that they are packed, and servers send both kinds
 * of {@code deflate}.
 */
final class ContentCoding {
  private static final int DEFLATE = 8;
  private static final int CHECK = 31;

  private ContentCoding() {}

  /**
   * The body of an answer as it was before it was packed.
   *
   * @param answer the answer, whose body was not read yet
   * @throws IOException if it is packed in a way that is not known
   */
  static InputStream undone(HttpResponse answer) throws IOException {
    String coding =
        Ascii.toLowerCase(answer.headers().first("Content-Encoding").orElse("").strip());
    switch (coding) {
      case "gzip", "x-gzip" -> {
        byte[] sent = answer.body().stream().readAllBytes();
        InputStream in = new ByteArrayInputStream(sent);
        return Compression.of(sent) == Compression.GZIP ? Compression.GZIP.in(in) : in;
      }
      case "deflate" -> {
        byte[] sent = answer.body().stream().readAllBytes();
        return new InflaterInputStream(
            new ByteArrayInputStream(sent), new Inflater(!hasZlibHead(sent)));
      }
      default -> {
        return answer.bodyDecoded().stream();
      }
    }
  }

  /** RFC 1950, section 2.2. */
  private static boolean hasZlibHead(byte[] sent) {
    return sent.length > 1
        && (sent[0] & 0xF) == DEFLATE
        && ((sent[0] & 0xFF) << Byte.SIZE | sent[1] & 0xFF) % CHECK == 0;
  }
}
