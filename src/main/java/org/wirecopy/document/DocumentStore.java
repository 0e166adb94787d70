package org.wirecopy.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps documents by number: in memory as long as they fit into a budget, the others in a temporary
 * file that no crash leaves behind.
 *
 * <pre>{@code
 * DocumentStore store = new DocumentStore(256L << 20);
 * int number = store.add(document);
 * store.complete();
 * Document again = store.get(number);
 * }</pre>
 *
 * <p>One thread adds; once the store is complete, any number of threads may read. The temporary
 * file has no name from its first byte on, where the system allows it, and its space is free again
 * when the store is garbage.
 */
public final class DocumentStore {
  private static final int BUFFER = 1 << 20;
  private static final int OVERHEAD = 256;
  private static final int OF_AN_ELEMENT = 160;

  private final long memory;
  private final List<Document> kept = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final ByteBuffer buffer;
  private long used;
  private long[] positions = new long[16];
  private int[] lengths = new int[16];
  private long written;
  private @Nullable FileChannel file;

  /**
   * An empty store.
   *
   * @param memory how many bytes of memory documents may take; what comes later goes to disk
   */
  public DocumentStore(long memory) {
    this.memory = memory;
    this.buffer = ByteBuffer.allocate(BUFFER);
  }

  /**
   * Adds a document.
   *
   * @param document the document
   * @return its number, counted from 0
   * @throws UncheckedIOException if the temporary file cannot be written
   */
  public int add(Document document) {
    int number = ids.size();
    ids.add(document.id());
    long size = size(document);
    if (file == null && used + size <= memory) {
      used += size;
      kept.add(document);
    } else {
      try {
        spill(document);
      } catch (IOException e) {
        throw TemporaryFile.failure("write documents to", e);
      }
    }
    return number;
  }

  /** The bytes that a document takes in memory, nearly. */
  private static long size(Document document) {
    return OVERHEAD + document.text().length() + (long) OF_AN_ELEMENT * document.elements().size();
  }

  private void spill(Document document) throws IOException {
    if (file == null) {
      file = TemporaryFile.open();
    }
    int index = ids.size() - 1 - kept.size();
    if (index == positions.length) {
      positions = Arrays.copyOf(positions, index * 2);
      lengths = Arrays.copyOf(lengths, index * 2);
    }
    byte[] packed = PackedDocument.pack(document);
    positions[index] = written;
    lengths[index] = packed.length;
    written += packed.length;
    if (packed.length > buffer.remaining()) {
      flush();
    }
    if (packed.length > buffer.capacity()) {
      TemporaryFile.append(file, ByteBuffer.wrap(packed));
    } else {
      buffer.put(packed);
    }
  }

  private void flush() throws IOException {
    buffer.flip();
    TemporaryFile.append(file, buffer);
    buffer.clear();
  }

  /**
   * Ends adding.
   *
   * @throws UncheckedIOException if the temporary file cannot be written
   */
  public void complete() {
    if (file != null) {
      try {
        flush();
      } catch (IOException e) {
        throw TemporaryFile.failure("write documents to", e);
      }
    }
  }

  /**
   * How many documents there are.
   *
   * @return at least 0
   */
  public int size() {
    return ids.size();
  }

  /**
   * How many bytes stand in the temporary file.
   *
   * @return 0 if all documents fit into memory
   */
  public long spilled() {
    return written;
  }

  /**
   * The id of a document.
   *
   * @param number the document's number
   * @return its id
   */
  public String id(int number) {
    return ids.get(number);
  }

  /**
   * A document as it was added.
   *
   * @param number its number
   * @return the document
   * @throws UncheckedIOException if the temporary file cannot be read
   */
  public Document get(int number) {
    if (number < kept.size()) {
      return kept.get(number);
    }
    int index = number - kept.size();
    byte[] packed = new byte[lengths[index]];
    try {
      TemporaryFile.read(file, positions[index], ByteBuffer.wrap(packed));
    } catch (IOException e) {
      throw TemporaryFile.failure("read documents from", e);
    }
    return PackedDocument.unpack(packed);
  }
}
