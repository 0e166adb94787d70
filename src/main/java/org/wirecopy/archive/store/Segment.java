package org.wirecopy.archive.store;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.wirecopy.align.chain.WordCounts;
import org.wirecopy.archive.store.SegmentFooter.Number;
import org.wirecopy.document.Document;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.record.BrokenRecordException;
import org.wirecopy.record.DocumentRecord;
import org.wirecopy.work.RecentValues;

/**
 * A segment that was written: some documents, and what finds them. Documents are numbered by their
 * dates, the earliest first.
 *
 * <p>Immutable and safe for threads. What is damaged is told as a {@link DamagedArchiveException}
 * with the name of the file.
 */
public final class Segment {
  private static final int KEPT_BLOCKS = 48;

  private final CheckedFile file;
  private final PrintTable prints;
  private final int documents;
  private final RecentValues<Integer, byte[][]> unpacked = new RecentValues<>(KEPT_BLOCKS);

  private Segment(CheckedFile file) {
    this.file = file;
    this.prints = new PrintTable(file);
    this.documents = (int) file.footer().get(Number.DOCUMENTS);
  }

  /**
   * Opens a segment.
   *
   * @param path its file
   * @return the segment
   * @throws IOException if it cannot be read, is not whole, or is of another version
   */
  public static Segment open(Path path) throws IOException {
    checkNotNull(path, "path");
    return new Segment(CheckedFile.open(path));
  }

  /**
   * Its file.
   *
   * @return the path as it was opened
   */
  public Path path() {
    return file.path();
  }

  /** What tells it from every other segment. */
  int seal() {
    return file.seal();
  }

  /**
   * How many documents it holds, those that were removed later too.
   *
   * @return at least 0
   */
  public int size() {
    return documents;
  }

  /**
   * How many words were fingerprinted.
   *
   * @return at least 0
   */
  public long words() {
    return file.footer().get(Number.WORDS);
  }

  /**
   * How many fingerprints it holds.
   *
   * @return at least 0
   */
  public long prints() {
    return prints.size();
  }

  /**
   * How many bytes of it are fingerprints and what finds them.
   *
   * @return at least 0
   */
  public long printBytes() {
    return file.footer().get(Number.WORD_COUNTS) - file.footer().get(Number.PRINT_ENTRIES);
  }

  PrintTable table() {
    return prints;
  }

  /**
   * The first entry of a fingerprint.
   *
   * @param key the {@linkplain Print#key bits that count}
   * @return its index, or -1 if no document holds it
   */
  public long first(long key) {
    return prints.size() == 0 ? -1 : prints.first(key);
  }

  /**
   * The index after the last entry of a fingerprint.
   *
   * @param key the bits that count
   * @param first what {@link #first} gave
   * @return the index
   */
  public long end(long key, long first) {
    return prints.end(key, first);
  }

  /**
   * The document of an entry; those of one fingerprint ascend.
   *
   * @param index an index from {@link #first} to {@link #end}
   * @return its number
   */
  public int holder(long index) {
    return prints.document(index);
  }

  /**
   * When a document was published.
   *
   * @param document its number
   * @return seconds since 1970, or {@link Addition#UNDATED}
   */
  public long date(int document) {
    return file.longAt(file.footer().get(Number.DATES) + (long) document * Long.BYTES);
  }

  /**
   * A document.
   *
   * @param document its number
   * @return the document with its noise marked
   */
  public CleanDocument document(int document) {
    byte[] record = packed(document);
    try {
      return DocumentRecord.read(record);
    } catch (BrokenRecordException e) {
      throw new DamagedArchiveException(
          new IOException(
              file.path() + " holds a document that cannot be read: " + e.getMessage(), e));
    }
  }

  /**
   * A document as it was read, without what cleaning said of it.
   *
   * @param document its number
   * @return the document
   */
  public Document original(int document) {
    return document(document).document();
  }

  byte[] packed(int document) {
    byte[][] block = unpacked.get(blockOf(document), this::block);
    int place = placeIn(document);
    if (place < 0 || place >= block.length) {
      throw new DamagedArchiveException(Damage.in(file.path(), "a document is not in its block"));
    }
    return block[place];
  }

  private byte[][] block(int block) {
    try {
      return DocumentBlock.unpack(file.path(), packedBlock(block));
    } catch (IOException e) {
      throw new DamagedArchiveException(e);
    }
  }

  int blocks() {
    return (int) file.footer().get(Number.BLOCKS);
  }

  private byte[] packedBlock(int block) {
    return file.bytes(blockStart(block), blockLength(block));
  }

  /** A block as it stands in the file, read past what is mapped. */
  byte[] packedBlock(int block, UnmappedReader reader) throws IOException {
    return reader.bytes(blockStart(block), blockLength(block));
  }

  UnmappedReader unmapped() throws IOException {
    return file.unmapped();
  }

  private long blockStart(int block) {
    return file.longAt(file.footer().get(Number.BLOCK_STARTS) + (long) block * Long.BYTES);
  }

  private int blockLength(int block) {
    return (int) (blockStart(block + 1) - blockStart(block));
  }

  int blockOf(int document) {
    return file.intAt(place(document));
  }

  int placeIn(int document) {
    return file.intAt(place(document) + Integer.BYTES);
  }

  private long place(int document) {
    return file.footer().get(Number.PLACES) + (long) document * 2 * Integer.BYTES;
  }

  /** The hash of an id, in the order of the hashes. */
  long idHash(int index) {
    return file.longAt(file.footer().get(Number.ID_HASHES) + (long) index * Long.BYTES);
  }

  /** The document of a hash of an id. */
  int idDocument(int index) {
    return file.intAt(file.footer().get(Number.ID_DOCUMENTS) + (long) index * Integer.BYTES);
  }

  /**
   * Finds the first of equal hashes of ids. They are spread evenly, so that a guess by proportion
   * is near (Perl, Itai and Avni, "Interpolation search: a log log n search", CACM 1978,
   * doi:10.1145/359545.359557); every other step halves, for hashes that are not.
   *
   * @return the index of the first hash that is at least so large
   */
  int indexOfId(long hash) {
    int from = 0;
    int to = documents;
    boolean guesses = true;
    while (from < to) {
      int middle = from + to >>> 1;
      if (guesses && to - from > 16) {
        double low = idHash(from);
        double high = idHash(to - 1);
        double share = high > low ? (hash - low) / (high - low) : 0.5;
        middle = (int) (from + Math.max(0, Math.min(1, share)) * (to - 1 - from));
      }
      guesses = !guesses;
      if (idHash(middle) < hash) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /**
   * Adds the counts of its words to others.
   *
   * @param counts what they are added to
   */
  public void addTo(WordCounts counts) {
    checkNotNull(counts, "counts");
    long start = file.footer().get(Number.WORD_COUNTS);
    int length = (int) (file.footer().get(Number.WORD_COUNTS_END) - start);
    WordCountsData.add(file.bytes(start, length), counts);
  }

  /**
   * Compares every byte with its checksum, and unpacks every document.
   *
   * @throws IOException if something is not as it was written
   */
  public void verify() throws IOException {
    try {
      file.verify();
      for (int document = 0; document < documents; document++) {
        document(document);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
