package org.wirecopy.document.store;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps packed documents by number: in pages of memory as long as they fit into a budget, beyond it
 * in a temporary file that no crash leaves behind.
 *
 * <pre>{@code
 * PackedStore store = new PackedStore(256L << 20);
 * int number = store.add(PackedDocument.pack(Document.of("a", "text")));
 * store.complete();
 * byte[] again = store.get(number);
 * }</pre>
 *
 * <p>One thread adds; once the store is complete, any number of threads may read. The temporary
 * file has no name from its first byte on, where the system allows it, and its space is free again
 * when the store is garbage.
 */
public final class PackedStore {
  /**
   * Four megabytes with the array's own header. Collectors that cut the heap into regions give a
   * large array whole regions of one or of several megabytes, so a page that is a little too long
   * would leave most of a region empty.
   */
  private static final int PAGE = (4 << 20) - 16;

  /** Most runs have a handful of documents, for which the first page begins small. */
  private static final int FIRST_PAGE = 1 << 16;

  private final long memory;
  private final List<byte[]> pages = new ArrayList<>();
  private long[] starts = new long[16];
  private byte[] page = new byte[0];
  private int used;
  private long written;
  private int size;
  private @Nullable FileChannel file;

  /**
   * An empty store.
   *
   * @param memory how many bytes of memory documents may take; what comes later goes to disk
   */
  public PackedStore(long memory) {
    this.memory = memory;
  }

  /**
   * Adds a packed document.
   *
   * @param packed its bytes, which are copied
   * @return its number, counted from 0
   * @throws TemporaryFileException if the temporary file cannot be written
   */
  public int add(byte[] packed) {
    checkNotNull(packed, "packed");
    int number = size++;
    int at = 0;
    while (at < packed.length) {
      if (used == page.length) {
        turn();
      }
      int some = Math.min(packed.length - at, page.length - used);
      System.arraycopy(packed, at, page, used, some);
      used += some;
      at += some;
    }
    written += packed.length;
    if (number + 1 == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    starts[number + 1] = written;
    return number;
  }

  /** Begins a page: a new one as long as memory allows it, else the last one again. */
  private void turn() {
    if (page.length > 0 && page.length < PAGE) {
      page = Arrays.copyOf(page, Math.min(PAGE, page.length * 4));
      pages.set(pages.size() - 1, page);
      return;
    }
    boolean fits = (pages.size() + 1L) * PAGE <= memory;
    if (file == null && (fits || page.length == 0)) {
      page = new byte[pages.isEmpty() ? FIRST_PAGE : PAGE];
      pages.add(page);
    } else {
      spill();
    }
    used = 0;
  }

  /** The last page is the one that is filled over and over; all before it stay in memory. */
  private void spill() {
    try {
      if (file == null) {
        file = TemporaryFile.open();
      }
      TemporaryFile.append(file, ByteBuffer.wrap(page, 0, used));
    } catch (IOException e) {
      throw TemporaryFile.failure("write documents to", e);
    }
  }

  /**
   * Ends adding.
   *
   * @throws TemporaryFileException if the temporary file cannot be written
   */
  public void complete() {
    if (file != null) {
      spill();
      pages.remove(pages.size() - 1);
    }
    page = new byte[0];
    used = 0;
  }

  /**
   * How many documents there are.
   *
   * @return at least 0
   */
  public int size() {
    return size;
  }

  /**
   * How many bytes of memory the documents take.
   *
   * @return the size of all pages
   */
  public long held() {
    return pages.size() * (long) PAGE;
  }

  /**
   * How many bytes stand in the temporary file.
   *
   * @return 0 if all documents fit into memory
   */
  public long spilled() {
    return file == null ? 0 : written - (long) pages.size() * PAGE;
  }

  /**
   * A packed document as it was added.
   *
   * @param number its number
   * @return its bytes
   * @throws TemporaryFileException if the temporary file cannot be read
   */
  public byte[] get(int number) {
    long start = starts[number];
    byte[] packed = new byte[(int) (starts[number + 1] - start)];
    int at = 0;
    while (at < packed.length && (start + at) / PAGE < pages.size()) {
      byte[] from = pages.get((int) ((start + at) / PAGE));
      int offset = (int) ((start + at) % PAGE);
      int some = Math.min(packed.length - at, PAGE - offset);
      System.arraycopy(from, offset, packed, at, some);
      at += some;
    }
    if (at < packed.length) {
      read(start + at - (long) pages.size() * PAGE, packed, at);
    }
    return packed;
  }

  private void read(long position, byte[] packed, int from) {
    try {
      FileChannel behind = checkNotNull(file, "what is not in memory is in a file");
      TemporaryFile.read(behind, position, ByteBuffer.wrap(packed, from, packed.length - from));
    } catch (IOException e) {
      throw TemporaryFile.failure("read documents from", e);
    }
  }
}
