package org.wirecopy.serve;

import com.google.common.io.ByteStreams;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.report.Offsets;
import org.wirecopy.work.Labels;

/** The text that a request brings, and how it wants to be answered. */
final class Question {
  private static final int MALFORMED = 400;
  private static final int TOO_LARGE = 413;
  private static final int UNKNOWN_TYPE = 415;

  /** Types of bodies, and the ends of names by which readers know them. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("text/plain", "txt"),
          Map.entry("text/html", "html"),
          Map.entry("application/xhtml+xml", "html"),
          Map.entry("text/markdown", "md"),
          Map.entry("application/json", "jsonl"),
          Map.entry("application/x-ndjson", "jsonl"),
          Map.entry("message/rfc822", "eml"),
          Map.entry("application/epub+zip", "epub"),
          Map.entry("application/pdf", "pdf"),
          Map.entry("application/x-www-form-urlencoded", "txt"),
          Map.entry("application/octet-stream", "txt"));

  private final HttpExchange exchange;

  Question(HttpExchange exchange) {
    this.exchange = exchange;
  }

  /**
   * The body as it was sent.
   *
   * @param most how many bytes it may have
   */
  byte[] body(int most) throws Refusal {
    try {
      boolean isTooLarge = length() > most && isAnnounced();
      byte[] body = isTooLarge ? new byte[0] : exchange.getRequestBody().readNBytes(most + 1);
      if (isTooLarge || body.length > most) {
        passOver(most);
        throw tooLarge(most);
      }
      return body;
    } catch (IOException e) {
      throw new Refusal(MALFORMED, "the body ends before all of it was sent");
    }
  }

  /**
   * Takes some more bytes, so that who sent a little too much hears of it: a connection that is
   * closed on bytes that nobody took is reset, and the answer with it.
   */
  private void passOver(int most) throws IOException {
    ByteStreams.exhaust(ByteStreams.limit(exchange.getRequestBody(), most));
  }

  /** How many bytes are announced; as many as there may be where nothing is. */
  long length() throws Refusal {
    String length = exchange.getRequestHeaders().getFirst("Content-Length");
    try {
      return length == null ? Integer.MAX_VALUE : Long.parseLong(length.strip());
    } catch (NumberFormatException e) {
      throw new Refusal(MALFORMED, "Content-Length is no number of bytes");
    }
  }

  private boolean isAnnounced() {
    return exchange.getRequestHeaders().containsKey("Content-Length");
  }

  /**
   * The text, read as the type of the body says; any other type is looked at as a file would be.
   *
   * @param body the bytes
   * @param most how many bytes the text may have, whatever it was packed in
   */
  Document document(byte[] body, int most) throws Refusal {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    String id = parameter("id");
    return AskedText.read(
        body, end(type), charset(type), id != null ? id : AskedText.NAMELESS, most);
  }

  private static Refusal tooLarge(int most) {
    return new Refusal(
        TOO_LARGE, String.format(Locale.ROOT, "the body has more than %,d bytes", most));
  }

  private static String end(@Nullable String type) throws Refusal {
    String name = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    String end = name.isEmpty() ? "txt" : TYPES.get(name);
    if (end == null) {
      throw new Refusal(
          UNKNOWN_TYPE,
          "bodies of type "
              + name
              + " are not read; send text/plain, text/html or application/json");
    }
    return end;
  }

  private static @Nullable Charset charset(@Nullable String type) throws Refusal {
    if (type == null) {
      return null;
    }
    for (String parameter : type.split(";", -1)) {
      String[] named = parameter.strip().split("=", 2);
      if (named.length == 2 && named[0].strip().equalsIgnoreCase("charset")) {
        String charset = named[1].strip().replace("\"", "");
        try {
          return Charset.forName(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
          throw new Refusal(UNKNOWN_TYPE, "there is no encoding with the name " + charset);
        }
      }
    }
    return null;
  }

  /** The unit in which places are counted. */
  Offsets offsets() throws Refusal {
    String named = parameter("offsets");
    if (named == null) {
      return Offsets.UTF16;
    }
    return Labels.find(Offsets.class, named)
        .orElseThrow(
            () -> new Refusal(MALFORMED, "offsets are utf16, codepoint or byte, not " + named));
  }

  /** Whether rows are wanted as {@code find -o jsonl} writes them. */
  boolean wantsRows() {
    String accepted = exchange.getRequestHeaders().getFirst("Accept");
    return accepted != null && accepted.contains("application/x-ndjson");
  }

  private @Nullable String parameter(String name) throws Refusal {
    String query = exchange.getRequestURI().getRawQuery();
    if (query != null) {
      for (String parameter : query.split("&", -1)) {
        if (parameter.startsWith(name + "=")) {
          return decoded(parameter.substring(name.length() + 1));
        }
      }
    }
    return null;
  }

  static String decoded(String part) throws Refusal {
    try {
      return URLDecoder.decode(part, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Refusal(MALFORMED, part + " is not encoded as addresses are");
    }
  }
}
