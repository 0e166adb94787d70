package org.wirecopy.document.mail;

import com.google.common.base.Ascii;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.wirecopy.document.Document;
import org.wirecopy.document.Element;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Problem;
import org.wirecopy.document.Span;
import org.wirecopy.document.content.Extent;
import org.wirecopy.document.content.SentText;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.page.HtmlReader;
import org.wirecopy.document.part.MarkupPart;

/**
 * Makes the document of a message. Its text is that of the parts that are plain text or pages, in
 * their order, decoded; of alternatives the plain one, if it has the words. The texts of messages
 * inside of it, as in a digest, are text of it, without their headers; other attachments are left
 * out. What is quoted or a signature is text here and noise to the cleaner, which sees by an
 * element that this is a message.
 *
 * <p>A message with a header of more than {@value #MOST_FIELDS} fields, a field of more than
 * {@value #LONGEST_FIELD} bytes, more than {@value #MOST_PARTS} parts, or parts that nest deeper
 * than {@value #DEEPEST} levels is not read.
 */
final class MessageReader {
  private static final int MOST_FIELDS = 1000;
  private static final int LONGEST_FIELD = 1 << 16;
  private static final int MOST_PARTS = 10_000;

  /** Each level looks at all bytes of those below it. */
  private static final int DEEPEST = 32;

  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setMaxLineLen(-1)
          .setMaxHeaderCount(MOST_FIELDS)
          .setMaxHeaderLen(LONGEST_FIELD)
          .build();

  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
  private static final String TEXT = "text/plain";

  /** What the library takes for the encoding where none is named. */
  private static final String UNNAMED = "us-ascii";

  private final String id;
  private final Limits limits;
  private final Consumer<Problem> told;
  private final MessageHeader header = new MessageHeader();
  private final Deque<Multipart> open = new ArrayDeque<>();
  private int messages;
  private int parts;
  private boolean isAttachment;

  private MessageReader(String id, Limits limits, Consumer<Problem> told) {
    this.id = id;
    this.limits = limits;
    this.told = told;
  }

  /**
   * Reads a message.
   *
   * @param id the document's id
   * @param sent the message
   * @param limits how large its text may be, and what a page in it may ask for
   * @param told what was left out of a page
   * @throws UnreadableException if it is no message, holds no text, or asks for too much
   */
  static Document read(String id, byte[] sent, Limits limits, Consumer<Problem> told)
      throws UnreadableException {
    MessageReader reader = new MessageReader(id, limits, told);
    List<MessageText> texts;
    try {
      texts = reader.texts(sent);
    } catch (IOException | MimeException | RuntimeException e) {
      throw new UnreadableException("is no message that can be read: " + reason(e));
    }
    if (!reader.header.isOfMessage()) {
      throw new UnreadableException(
          "is no message: its header has no From, Date, Subject, Message-ID or Return-Path");
    }
    return Extent.checked(reader.document(texts), limits);
  }

  private static String reason(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.strip();
  }

  private List<MessageText> texts(byte[] sent)
      throws IOException, MimeException, UnreadableException {
    Multipart whole = new Multipart("");
    open.push(whole);
    MimeTokenStream tokens = new MimeTokenStream(CONFIG, DecodeMonitor.SILENT, null);
    tokens.parse(new ByteArrayInputStream(sent));
    EntityState state = tokens.getState();
    while (state != EntityState.T_END_OF_STREAM) {
      take(state, tokens);
      state = tokens.next();
    }
    return whole.texts();
  }

  private void take(EntityState state, MimeTokenStream tokens)
      throws IOException, UnreadableException {
    switch (state) {
      case T_START_MESSAGE -> {
        messages++;
        requireShallow();
      }
      case T_END_MESSAGE -> messages--;
      case T_START_HEADER -> isAttachment = false;
      case T_FIELD -> field(tokens.getField());
      case T_START_MULTIPART -> {
        open.push(new Multipart(type(tokens.getBodyDescriptor())));
        requireShallow();
      }
      case T_START_BODYPART -> open.element().begin();
      case T_END_MULTIPART -> close(open.pop());
      case T_BODY -> body(tokens);
      default -> {
        // The rest is what divides parts, and what stands beside them.
      }
    }
  }

  private void close(Multipart read) {
    if (!read.hasBegun()) {
      told.accept(Problem.of(id, "names a boundary that no part of it has"));
    }
    open.element().add(read.texts());
  }

  private void requireShallow() throws UnreadableException {
    if (messages + open.size() > DEEPEST) {
      throw new UnreadableException("nests parts deeper than " + DEEPEST + " levels, the limit");
    }
  }

  private void field(Field field) {
    if (messages == 1 && open.size() == 1) {
      header.add(field);
    }
    if (field.getNameLowerCase().equals("content-disposition")) {
      isAttachment = Ascii.toLowerCase(MessageHeader.value(field)).startsWith("attachment");
    }
  }

  private static String type(BodyDescriptor descriptor) {
    return Ascii.toLowerCase(descriptor.getMimeType());
  }

  private void body(MimeTokenStream tokens) throws IOException, UnreadableException {
    parts++;
    if (parts > MOST_PARTS) {
      throw new UnreadableException("has more than " + MOST_PARTS + " parts, the limit");
    }
    BodyDescriptor descriptor = tokens.getBodyDescriptor();
    String type = type(descriptor);
    boolean isPage = PAGES.contains(type) && !isAttachment;
    if (!isPage && !type.equals(TEXT)) {
      return;
    }
    String named = descriptor.getCharset();
    String charset = named == null || Ascii.equalsIgnoreCase(named, UNNAMED) ? null : named;
    byte[] bytes = tokens.getDecodedInputStream().readAllBytes();
    String written = SentText.of(bytes, charset, isPage);
    MessageText text =
        isPage
            ? new MessageText(written, HtmlReader.read(id, written, limits, told))
            : MessageText.plain(written);
    open.element().add(List.of(text));
  }

  private Document document(List<MessageText> texts) throws UnreadableException {
    Document read = MessageText.isPage(texts) ? page(texts) : plain(texts);
    List<Element> elements = new ArrayList<>(read.elements());
    Span end = new Span(read.text().length(), read.text().length());
    Element mark =
        new Element(end, MarkupPart.MESSAGE.element(), MarkupPart.MESSAGE.attributes(), -1);
    elements.add(mark);
    String language = header.language() == null ? read.language() : header.language();
    return new Document(id, read.text(), language, header.metadata(), elements);
  }

  private Document plain(List<MessageText> texts) {
    return Document.of(
        id, texts.stream().map(MessageText::written).collect(Collectors.joining("\n\n")));
  }

  private Document page(List<MessageText> texts) throws UnreadableException {
    Document only = texts.get(0).page();
    if (texts.size() == 1 && only != null) {
      return only;
    }
    String html = texts.stream().map(MessageText::html).collect(Collectors.joining("\n"));
    // What is left out of the pages was told when each was read.
    return HtmlReader.read(id, html, limits, problem -> {});
  }
}
