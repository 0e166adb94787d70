package org.wirecopy.document.store;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.wirecopy.document.store.PackedValues.known;
import static org.wirecopy.document.store.PackedValues.published;
import static org.wirecopy.document.store.PackedValues.text;

import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.document.Document;
import org.wirecopy.document.Element;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Span;

/**
 * A document as bytes. They name no version: a record and an archive name one for all that they
 * keep of a document, which changes when this does.
 */
public final class PackedDocument {
  private PackedDocument() {}

  /**
   * Packs a document.
   *
   * @param document the document
   * @return its bytes; whoever keeps them for another run says beside them of which version they
   *     are
   */
  public static byte[] pack(Document document) {
    checkNotNull(document, "document");
    ByteArrayDataOutput out = ByteStreams.newDataOutput(document.text().length() + 256);
    write(document, out);
    return out.toByteArray();
  }

  /**
   * Unpacks a document.
   *
   * @param packed what {@link #pack} gave
   * @return the document
   */
  public static Document unpack(byte[] packed) {
    checkNotNull(packed, "packed");
    return read(ByteBuffer.wrap(packed));
  }

  /**
   * Writes a document.
   *
   * @param document the document
   * @param out where it goes
   */
  public static void write(Document document, ByteArrayDataOutput out) {
    checkNotNull(document, "document");
    checkNotNull(out, "out");
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
  }

  /**
   * Reads a document.
   *
   * @param in bytes that were {@linkplain #write written}, in an array; read to the document's end
   * @return the document
   */
  public static Document read(ByteBuffer in) {
    checkNotNull(in, "in");
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
}
