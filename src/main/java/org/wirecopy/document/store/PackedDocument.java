package org.wirecopy.document.store;

import com.google.common.base.Utf8;
import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Element;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Published;
import org.wirecopy.document.Span;

/**
 * A document as bytes. They name no version: a temporary file of the same run needs none, and an
 * archive names one for all that it keeps of a document, which changes when this does. Texts are
 * UTF-8, or UTF-16 where they hold half a character.
 */
final class PackedDocument {
  private static final int NOTHING = -1;
  private static final int WIDE = 1 << 30;

  private PackedDocument() {}

  static byte[] pack(Document document) {
    int likely = document.text().length() + document.text().length() / 8 + 256;
    ByteArrayDataOutput out = ByteStreams.newDataOutput(likely);
    text(out, document.id());
    text(out, document.text());
    text(out, document.language());
    Metadata metadata = document.metadata();
    text(out, metadata.source());
    text(out, metadata.title());
    text(out, metadata.author());
    text(out, metadata.url());
    published(out, metadata.published());
    out.writeInt(document.elements().size());
    for (Element element : document.elements()) {
      element(out, element);
    }
    return out.toByteArray();
  }

  static Document unpack(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    String id = known(in);
    String text = known(in);
    String language = text(in);
    String source = text(in);
    String title = text(in);
    String author = text(in);
    String url = text(in);
    Metadata metadata = new Metadata(source, published(in), title, author, url);
    int count = in.getInt();
    List<Element> elements = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      elements.add(element(in));
    }
    return new Document(id, text, language, metadata, elements);
  }

  private static void element(ByteArrayDataOutput out, Element element) {
    out.writeInt(element.span().start());
    out.writeInt(element.span().end());
    text(out, element.name());
    out.writeInt(element.parent());
    out.writeInt(element.attributes().size());
    element
        .attributes()
        .forEach(
            (name, value) -> {
              text(out, name);
              text(out, value);
            });
  }

  private static Element element(ByteBuffer in) {
    Span span = new Span(in.getInt(), in.getInt());
    String name = known(in);
    int parent = in.getInt();
    int count = in.getInt();
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < count; i++) {
      attributes.put(known(in), known(in));
    }
    return new Element(span, name, attributes, parent);
  }

  private static void published(ByteArrayDataOutput out, @Nullable Published published) {
    out.writeBoolean(published != null);
    if (published != null) {
      out.writeLong(published.day().toEpochDay());
      Instant moment = published.moment();
      out.writeBoolean(moment != null);
      if (moment != null) {
        out.writeLong(moment.getEpochSecond());
        out.writeInt(moment.getNano());
      }
    }
  }

  private static @Nullable Published published(ByteBuffer in) {
    if (in.get() == 0) {
      return null;
    }
    LocalDate day = LocalDate.ofEpochDay(in.getLong());
    Instant moment = in.get() != 0 ? Instant.ofEpochSecond(in.getLong(), in.getInt()) : null;
    return new Published(day, moment);
  }

  private static void text(ByteArrayDataOutput out, @Nullable String text) {
    if (text == null) {
      out.writeInt(NOTHING);
    } else {
      some(out, text);
    }
  }

  private static void some(ByteArrayDataOutput out, String text) {
    if (isWhole(text)) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    } else {
      out.writeInt(text.length() | WIDE);
      text.chars().forEach(out::writeChar);
    }
  }

  private static boolean isWhole(String text) {
    try {
      return Utf8.encodedLength(text) >= 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String known(ByteBuffer in) {
    String text = text(in);
    if (text == null) {
      throw new IllegalStateException("a part of a document is missing");
    }
    return text;
  }

  private static @Nullable String text(ByteBuffer in) {
    int length = in.getInt();
    if (length == NOTHING) {
      return null;
    }
    if ((length & WIDE) != 0) {
      char[] chars = new char[length & ~WIDE];
      for (int i = 0; i < chars.length; i++) {
        chars[i] = in.getChar();
      }
      return new String(chars);
    }
    String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return text;
  }
}
