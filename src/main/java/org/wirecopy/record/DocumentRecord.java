package org.wirecopy.record;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.wirecopy.document.store.PackedValues.known;
import static org.wirecopy.document.store.PackedValues.published;
import static org.wirecopy.document.store.PackedValues.text;

import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;
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
 * A clean document as bytes: its text, what is known beside it, its noise and its posts.
 *
 * <pre>{@code
 * byte[] record = DocumentRecord.write(clean);
 * CleanDocument again = DocumentRecord.read(record);
 * }</pre>
 *
 * <p>A record begins with its version and a hash of all that follows, so that one of another
 * version, or with a byte that is not as it was written, is refused. Kinds are written by their
 * labels. It takes about as many bytes as its text has in UTF-8, and some twenty a mark.
 */
public final class DocumentRecord {
  /** The version of records that are written and read; what keeps them refuses those of another. */
  public static final int VERSION = Sealed.VERSION;

  private DocumentRecord() {}

  /**
   * Writes a document.
   *
   * @param clean the document
   * @return its record
   */
  public static byte[] write(CleanDocument clean) {
    checkNotNull(clean, "clean");
    Document document = clean.document();
    int likely = document.text().length() + document.text().length() / 8 + 256;
    ByteArrayDataOutput out = ByteStreams.newDataOutput(likely);
    Sealed.begin(out);
    PackedDocument.write(document, out);
    Metadata metadata = clean.metadata();
    boolean learned = !metadata.equals(document.metadata());
    out.writeBoolean(learned);
    if (learned) {
      write(metadata, out);
    }
    text(out, clean.kind().label());
    out.writeInt(clean.marks().size());
    for (Mark mark : clean.marks()) {
      write(mark.span(), out);
      text(out, mark.noise().label());
      text(out, mark.reason());
    }
    out.writeInt(clean.posts().size());
    for (Post post : clean.posts()) {
      write(post.span(), out);
      text(out, post.author());
      published(out, post.published());
      writeQuotes(post.quotes(), out);
    }
    return Sealed.end(out);
  }

  private static void write(Span span, ByteArrayDataOutput out) {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private static void write(Metadata metadata, ByteArrayDataOutput out) {
    text(out, metadata.source());
    published(out, metadata.published());
    text(out, metadata.title());
    text(out, metadata.author());
    text(out, metadata.url());
  }

  private static void writeQuotes(List<Quote> quotes, ByteArrayDataOutput out) {
    out.writeInt(quotes.size());
    for (Quote quote : quotes) {
      write(quote.span(), out);
      text(out, quote.author());
      out.writeInt(quote.post());
      writeQuotes(quote.quotes(), out);
    }
  }

  /**
   * Reads a document.
   *
   * @param record its record
   * @return the document
   * @throws BrokenRecordException if these are not the bytes of a record of this version
   */
  public static CleanDocument read(byte[] record) {
    checkNotNull(record, "record");
    ByteBuffer in = Sealed.open(record);
    Document document = PackedDocument.read(in);
    Metadata metadata =
        in.get() == 0
            ? document.metadata()
            : new Metadata(text(in), published(in), text(in), text(in), text(in));
    PageKind kind = Labels.constant(PageKind.class, known(in));
    int count = in.getInt();
    List<Mark> marks = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      marks.add(new Mark(span(in), Labels.constant(Noise.class, known(in)), known(in)));
    }
    int size = in.getInt();
    List<Post> posts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      posts.add(new Post(span(in), text(in), published(in), quotes(in)));
    }
    return new CleanDocument(document, marks, posts, metadata, kind);
  }

  private static Span span(ByteBuffer in) {
    return new Span(in.getInt(), in.getInt());
  }

  private static List<Quote> quotes(ByteBuffer in) {
    int count = in.getInt();
    List<Quote> quotes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      quotes.add(new Quote(span(in), text(in), in.getInt(), quotes(in)));
    }
    return quotes;
  }
}
