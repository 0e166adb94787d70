package org.wirecopy.document.warc;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Problem;
import org.wirecopy.document.content.Extent;
import org.wirecopy.document.content.SentText;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.page.Hosts;
import org.wirecopy.document.page.HtmlReader;

/**
 * A page or a text that a crawler stored: the answer to a request of HTTP, what came by another
 * protocol ({@code resource}), or a text made of a page ({@code conversion}). To be read once.
 */
final class WarcCapture {
  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
  private static final String TEXT = "text/plain";
  private static final Pattern MEDIA_TYPE = Pattern.compile("[^\\s;,]+");
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([^\\s;,\"']+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACE =
      Pattern.compile("(https?|ftps?|file|gopher)://", Pattern.CASE_INSENSITIVE);

  /** As many digits has the time of a capture before its address, as web archives write it. */
  private static final int STAMP = 14;

  /** No server sends more before the body. */
  private static final int LONGEST_HEAD = 1 << 19;

  private static final int OK = 200;
  private static final int PARTIAL = 206;
  private static final int REDIRECTION = 300;

  private final WarcTargetRecord record;
  private final String type;
  private final MessageHeaders said;
  private final MessageBody body;

  private WarcCapture(WarcTargetRecord record, MessageHeaders said, MessageBody body) {
    this.record = record;
    this.said = said;
    this.body = body;
    Matcher media = MEDIA_TYPE.matcher(contentType());
    this.type = media.find() ? Ascii.toLowerCase(media.group()) : "";
  }

  private String contentType() {
    return said.first("Content-Type").orElse("");
  }

  /**
   * Looks at a record.
   *
   * @param bytes the record, or its beginning
   * @return the capture, or nothing if it is no page and no text, or no answer to what was asked
   *     for
   * @throws UnreadableException if it is no record or no HTTP
   */
  static Optional<WarcCapture> of(byte[] bytes) throws UnreadableException {
    try {
      WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes));
      reader.setLenient(true);
      WarcRecord record = reader.next().orElse(null);
      if (record instanceof WarcResponse response && isHttp(response)) {
        requireShortHead(bytes);
        HttpResponse answer = response.http();
        boolean isAnswer =
            answer.status() >= OK && answer.status() < REDIRECTION && answer.status() != PARTIAL;
        return isAnswer
            ? readable(new WarcCapture(response, answer.headers(), answer.body()))
            : Optional.empty();
      }
      if (record instanceof WarcTargetRecord stored && isStored(stored)) {
        return readable(new WarcCapture(stored, stored.headers(), stored.body()));
      }
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException("is no record of HTTP: " + reason(e));
    }
  }

  /** Crawlers store their logs and what they know of a page as resources of other schemes. */
  private static boolean isStored(WarcTargetRecord record) {
    return (record instanceof WarcResource || record instanceof WarcConversion)
        && PLACE.matcher(target(record).orElse("")).lookingAt();
  }

  /**
   * Where it was found: some programs write that in angle brackets, and of two addresses the first
   * counts.
   */
  private static Optional<String> target(WarcTargetRecord record) {
    return record.headers().first("WARC-Target-URI").map(CharMatcher.anyOf("<> ")::trimFrom);
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().equals(MediaType.HTTP);
  }

  /** Every line of a head takes many times its bytes. */
  private static void requireShortHead(byte[] bytes) throws IOException {
    int ends = 0;
    int last = -1;
    for (int i = 0; i < bytes.length && ends < 2; i++) {
      if (bytes[i] == '\n') {
        boolean isBlank = i - last == 1 || i - last == 2 && bytes[i - 1] == '\r';
        ends += isBlank ? 1 : 0;
        last = i;
      }
      if (i > LONGEST_HEAD) {
        throw new IOException("its head does not end within " + LONGEST_HEAD + " bytes");
      }
    }
  }

  private static Optional<WarcCapture> readable(WarcCapture capture) {
    return capture.isPage() || capture.type.equals(TEXT) ? Optional.of(capture) : Optional.empty();
  }

  private boolean isPage() {
    return PAGES.contains(type);
  }

  /**
   * Its document: the time of the capture and its address are the id, as in {@code
   * 20260503120000/https://example.org/}; the source is what the page calls its site, else the
   * host.
   *
   * @param limits how large it may be
   * @param problems told what was left out of the page, or is not there
   * @throws UnreadableException if it cannot be unpacked, is no text, or larger than allowed
   */
  Document document(Limits limits, Consumer<Problem> problems) throws UnreadableException {
    String target =
        target(record)
            .orElseThrow(() -> new UnreadableException("names no address (WARC-Target-URI)"));
    String date =
        CharMatcher.inRange('0', '9').retainFrom(record.headers().first("WARC-Date").orElse(""));
    String stamp = date.substring(0, Math.min(STAMP, date.length()));
    String id = stamp.isEmpty() ? target : stamp + "/" + target;
    Matcher charset = CHARSET.matcher(contentType());
    byte[] bytes = bytes(id, isPage() ? limits.markedUpBytes() : limits.documentBytes(), problems);
    String written = SentText.of(bytes, charset.find() ? charset.group(1) : null, isPage());
    Document document =
        isPage() ? HtmlReader.read(id, written, limits, problems) : Document.of(id, written);
    Metadata metadata =
        new Metadata(null, null, null, null, target)
            .orElse(document.metadata())
            .orElse(new Metadata(Hosts.of(target), null, null, null, null));
    return Extent.checked(
        new Document(id, document.text(), document.language(), metadata, document.elements()),
        limits);
  }

  private byte[] bytes(String id, int most, Consumer<Problem> problems) throws UnreadableException {
    List<String> codings =
        record instanceof WarcResponse ? said.all("Content-Encoding") : List.of();
    ContentCoding.Body plain;
    try {
      plain = ContentCoding.read(body.stream(), codings, most);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException("cannot be unpacked: " + reason(e));
    }
    if (plain.bytes().length > most) {
      throw UnreadableException.tooLong(most);
    }
    if (plain.isCutOff()) {
      problems.accept(Problem.of(id, "ends too early; what comes before that is read"));
    }
    return plain.bytes();
  }

  private static String reason(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.strip();
  }
}
