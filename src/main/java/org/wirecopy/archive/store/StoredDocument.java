package org.wirecopy.archive.store;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Published;
import org.wirecopy.document.Span;
import org.wirecopy.document.store.PackedDocument;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.PageKind;
import org.wirecopy.noise.mark.Post;
import org.wirecopy.noise.mark.Quote;
import org.wirecopy.work.Labels;

/**
 * A document as an archive keeps it: the text as it was read, and what cleaning said of it, so that
 * it is not cleaned again. Begins with a version of its own; what comes later may hold more.
 *
 * <pre>{@literal
 * version | length, document | length, metadata as cleaning filled it | kind | marks | posts
 * }</pre>
 */
public final class StoredDocument {
  private static final int VERSION = 1;

  private StoredDocument() {}

  /**
   * Packs a document.
   *
   * @param clean the document with its noise marked
   * @return its bytes
   */
  public static byte[] pack(CleanDocument clean) {
    checkNotNull(clean, "clean");
    byte[] document = PackedDocument.pack(clean.document());
    ByteArrayDataOutput out = ByteStreams.newDataOutput(document.length + 256);
    out.writeByte(VERSION);
    out.writeInt(document.length);
    out.write(document);
    metadata(out, clean);
    text(out, clean.kind().label());
    out.writeInt(clean.marks().size());
    for (Mark mark : clean.marks()) {
      span(out, mark.span());
      text(out, mark.noise().label());
      text(out, mark.reason());
    }
    out.writeInt(clean.posts().size());
    for (Post post : clean.posts()) {
      span(out, post.span());
      published(out, post.author(), post.published());
      quotes(out, post.quotes());
    }
    return out.toByteArray();
  }

  private static void metadata(ByteArrayDataOutput out, CleanDocument clean) {
    boolean isSame = clean.metadata().equals(clean.document().metadata());
    byte[] filled =
        isSame
            ? new byte[0]
            : PackedDocument.pack(new Document("", "", null, clean.metadata(), List.of()));
    out.writeInt(filled.length);
    out.write(filled);
  }

  private static void quotes(ByteArrayDataOutput out, List<Quote> quotes) {
    out.writeInt(quotes.size());
    for (Quote quote : quotes) {
      span(out, quote.span());
      published(out, quote.author(), null);
      out.writeInt(quote.post());
      quotes(out, quote.quotes());
    }
  }

  private static void span(ByteArrayDataOutput out, Span span) {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private static void text(ByteArrayDataOutput out, String text) {
    out.writeUTF(text.length() > 4096 ? text.substring(0, 4096) : text);
  }

  /** Who wrote, and when: as the metadata of a document without text, which has all cases. */
  private static void published(
      ByteArrayDataOutput out, @Nullable String author, @Nullable Published published) {
    if (author == null && published == null) {
      out.writeInt(0);
      return;
    }
    Metadata metadata = new Metadata(null, published, null, author, null);
    byte[] bytes = PackedDocument.pack(new Document("", "", null, metadata, List.of()));
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /**
   * Unpacks a document.
   *
   * @param bytes what {@link #pack} gave
   * @return the document with its noise marked
   * @throws IllegalArgumentException if the bytes are no document, or one of a later version
   */
  public static CleanDocument unpack(byte[] bytes) {
    checkNotNull(bytes, "bytes");
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return unpack(in);
    } catch (BufferUnderflowException | IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw new IllegalArgumentException("no packed document", e);
    }
  }

  private static CleanDocument unpack(ByteBuffer in) {
    int version = in.get();
    if (version != VERSION) {
      throw new IllegalArgumentException("a document of format " + version);
    }
    Document document = document(in);
    int filled = in.getInt();
    Metadata metadata = document.metadata();
    if (filled > 0) {
      metadata = PackedDocument.unpack(next(in, filled)).metadata();
    }
    PageKind kind = known(PageKind.class, utf(in));
    List<Mark> marks = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      marks.add(new Mark(span(in), known(Noise.class, utf(in)), utf(in)));
    }
    List<Post> posts = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      Span span = span(in);
      Metadata by = by(in);
      posts.add(new Post(span, by.author(), by.published(), quotes(in)));
    }
    return new CleanDocument(document, marks, posts, metadata, kind);
  }

  /**
   * Unpacks a document without what cleaning said of it.
   *
   * @param bytes what {@link #pack} gave
   * @return the document as it was read
   * @throws IllegalArgumentException if the bytes are no document, or one of a later version
   */
  public static Document document(byte[] bytes) {
    checkNotNull(bytes, "bytes");
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int version = in.get();
    if (version != VERSION) {
      throw new IllegalArgumentException("a document of format " + version);
    }
    return document(in);
  }

  private static Document document(ByteBuffer in) {
    return PackedDocument.unpack(next(in, in.getInt()));
  }

  private static List<Quote> quotes(ByteBuffer in) {
    List<Quote> quotes = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      quotes.add(new Quote(span(in), by(in).author(), in.getInt(), quotes(in)));
    }
    return quotes;
  }

  private static Metadata by(ByteBuffer in) {
    int length = in.getInt();
    return length == 0 ? Metadata.NONE : PackedDocument.unpack(next(in, length)).metadata();
  }

  private static <E extends Enum<E>> E known(Class<E> type, String label) {
    return Labels.find(type, label)
        .orElseThrow(() -> new IllegalArgumentException("unknown " + label));
  }

  private static Span span(ByteBuffer in) {
    return new Span(in.getInt(), in.getInt());
  }

  private static byte[] next(ByteBuffer in, int length) {
    if (length < 0 || length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  private static String utf(ByteBuffer in) {
    int length = in.getShort() & 0xFFFF;
    byte[] bytes = new byte[length + Short.BYTES];
    bytes[0] = (byte) (length >>> Byte.SIZE);
    bytes[1] = (byte) length;
    in.get(bytes, Short.BYTES, length);
    return ByteStreams.newDataInput(bytes).readUTF();
  }
}
