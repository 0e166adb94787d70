package org.wirecopy.document.warc;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.base.Utf8;
import com.google.common.collect.Lists;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.wirecopy.document.compression.Compression;

/**
 * Undoes what a server did to a body to make it smaller (RFC 9110, section 8.4). Archives hold
 * bodies that were unpacked already and still say that they are packed, and bodies that a crawler
 * cut off; servers send both kinds of {@code deflate}, and name as codings what is none.
 */
final class ContentCoding {
  private static final Set<String> NONE =
      Set.of("", "identity", "none", "binary", "8bit", "text", "utf-8", "utf8", "iso-8859-1");

  private static final int DEFLATE = 8;
  private static final int CHECK = 31;
  private static final int BUFFER = 1 << 13;

  /**
   * A body as it was before it was packed.
   *
   * @param bytes the bytes, at most one more than was allowed
   * @param isCutOff whether it ends too early
   */
  record Body(byte[] bytes, boolean isCutOff) {}

  private ContentCoding() {}

  /**
   * Reads a body.
   *
   * @param in the body, as it was sent
   * @param names what was done to it, in that order, as one header or more
   * @param most how many bytes it may have
   * @throws IOException if that cannot be undone
   */
  static Body read(InputStream in, List<String> names, int most) throws IOException {
    Body body = all(in, most);
    List<String> codings =
        names.stream()
            .flatMap(name -> Splitter.on(',').trimResults().splitToStream(name))
            .map(Ascii::toLowerCase)
            .filter(coding -> !NONE.contains(coding))
            .toList();
    for (String coding : Lists.reverse(codings)) {
      Body plain = undone(coding, body.bytes, most);
      body = new Body(plain.bytes, plain.isCutOff || body.isCutOff);
    }
    return body;
  }

  private static Body undone(String coding, byte[] sent, int most) throws IOException {
    if (isText(sent)) {
      return new Body(sent, false);
    }
    try (InputStream in = unpacked(coding, sent)) {
      return all(in, most);
    }
  }

  /** Packed bytes are neither UTF-8 nor without control characters. */
  private static boolean isText(byte[] bytes) {
    for (byte b : bytes) {
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        return false;
      }
    }
    return Utf8.isWellFormed(bytes);
  }

  private static InputStream unpacked(String coding, byte[] sent) throws IOException {
    InputStream in = new ByteArrayInputStream(sent);
    return switch (coding) {
      case "gzip", "x-gzip" ->
          Compression.of(sent) == Compression.GZIP ? Compression.GZIP.plain(in) : in;
      case "zstd" -> Compression.of(sent) == Compression.ZSTD ? Compression.ZSTD.plain(in) : in;
      case "deflate" -> inflated(in, new Inflater(!hasZlibHead(sent)));
      case "br" -> brotli(in);
      default -> throw new IOException("its content encoding " + coding + " is not known");
    };
  }

  private static InputStream inflated(InputStream in, Inflater inflater) {
    return new InflaterInputStream(in, inflater) {
      @Override
      public void close() throws IOException {
        super.close();
        inflater.end();
      }
    };
  }

  private static InputStream brotli(InputStream in) throws IOException {
    try {
      return new BrotliInputStream(in);
    } catch (NoClassDefFoundError e) {
      throw new IOException("it is packed with brotli; add org.brotli:dec to the class path", e);
    }
  }

  /** Everything up to the end, or to where it cannot be read on; a stream may say 0 at its end. */
  private static Body all(InputStream in, int most) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] some = new byte[BUFFER];
    try {
      int got = in.read(some);
      while (got > 0 && out.size() <= most) {
        out.write(some, 0, got);
        got = in.read(some);
      }
      return new Body(out.toByteArray(), false);
    } catch (IOException e) {
      if (out.size() == 0) {
        throw e;
      }
      return new Body(out.toByteArray(), true);
    }
  }

  /** RFC 1950, section 2.2. */
  private static boolean hasZlibHead(byte[] sent) {
    return sent.length > 1
        && (sent[0] & 0xF) == DEFLATE
        && ((sent[0] & 0xFF) << Byte.SIZE | sent[1] & 0xFF) % CHECK == 0;
  }
}
