package org.wirecopy.document;

import com.google.common.base.Ascii;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A page or a text that a crawler stored: the answer to a request of HTTP, what came by another
 * protocol ({@code resource}), or a text made of a page ({@code conversion}). To be read once.
 */
final class WarcCapture {
  /** As web archives write the time of a capture before its address. */
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final List<String> PAGES = List.of("text/html", "application/xhtml+xml");
  private static final Pattern PLACE =
      Pattern.compile("(https?|ftps?|file|gopher)://", Pattern.CASE_INSENSITIVE);
  private static final int OK = 200;
  private static final int PARTIAL = 206;
  private static final int REDIRECTION = 300;

  private final String target;
  private final Instant date;
  private final MediaType type;
  private final @Nullable HttpResponse answer;
  private final MessageBody body;

  private WarcCapture(
      WarcTargetRecord record, MediaType type, @Nullable HttpResponse answer, MessageBody body) {
    this.target = record.target();
    this.date = record.date();
    this.type = type;
    this.answer = answer;
    this.body = body;
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
        HttpResponse answer = response.http();
        boolean isAnswer =
            answer.status() >= OK && answer.status() < REDIRECTION && answer.status() != PARTIAL;
        return isAnswer
            ? shown(new WarcCapture(response, answer.contentType(), answer, answer.body()))
            : Optional.empty();
      }
      if (record instanceof WarcTargetRecord stored && isStored(stored)) {
        return shown(new WarcCapture(stored, stored.contentType(), null, stored.body()));
      }
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException("cannot be read: " + reason(e));
    }
  }

  /** Crawlers store their logs and what they know of a page as resources of other schemes. */
  private static boolean isStored(WarcTargetRecord record) {
    return (record instanceof WarcResource || record instanceof WarcConversion)
        && PLACE.matcher(record.target()).lookingAt();
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().equals(MediaType.HTTP);
  }

  private static Optional<WarcCapture> shown(WarcCapture capture) {
    return capture.isPage() || capture.is("text/plain") ? Optional.of(capture) : Optional.empty();
  }

  private boolean isPage() {
    return PAGES.stream().anyMatch(this::is);
  }

  private boolean is(String wanted) {
    return Ascii.equalsIgnoreCase(type.type() + "/" + type.subtype(), wanted);
  }

  /**
   * Its document: the time of the capture and its address are the id, as in {@code
   * 20260503120000/https://example.org/}; the source is what the page calls its site, else the
   * host.
   *
   * @param limits how large it may be
   * @param problems told what was left out of the page
   * @throws UnreadableException if it cannot be unpacked, is no text, or larger than allowed
   */
  Document document(Limits limits, Consumer<Problem> problems) throws UnreadableException {
    String id = STAMP.format(date) + "/" + target;
    byte[] bytes = bytes(isPage() ? limits.markedUpBytes() : limits.documentBytes());
    String written = SentText.of(bytes, type.parameters().get("charset"), isPage());
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

  private byte[] bytes(int most) throws UnreadableException {
    try {
      InputStream plain = answer == null ? body.stream() : ContentCoding.undone(answer);
      byte[] bytes = plain.readNBytes(most + 1);
      if (bytes.length > most) {
        throw Limits.tooLong(most);
      }
      return bytes;
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException("cannot be unpacked: " + reason(e));
    } catch (NoClassDefFoundError e) {
      throw new UnreadableException("is packed with brotli; add org.brotli:dec to the class path");
    }
  }

  private static String reason(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.strip();
  }
}
