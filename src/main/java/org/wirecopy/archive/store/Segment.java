package org.wirecopy.archive.store;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
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
  private final PackedNumbers blockStarts;
  private final PackedNumbers blockOf;
  private final PackedNumbers placeIn;
  private final PackedNumbers dates;
  private final PackedNumbers idDocuments;
  private final int documents;
  private final AtomicReferenceArray<@Nullable Vocabulary> vocabularies;
  private final RecentValues<Integer, byte[][]> unpacked = new RecentValues<>(KEPT_BLOCKS);

  private Segment(CheckedFile file) {
    this.file = file;
    this.prints = new PrintTable(file);
    this.blockStarts = numbers(file, Number.BLOCK_STARTS);
    this.blockOf = numbers(file, Number.BLOCK_OF);
    this.placeIn = numbers(file, Number.PLACE_IN);
    this.dates = numbers(file, Number.DATES);
    this.idDocuments = numbers(file, Number.ID_DOCUMENTS);
    this.documents = (int) file.footer().get(Number.DOCUMENTS);
    this.vocabularies = new AtomicReferenceArray<>((int) file.footer().get(Number.VOCABULARIES));
  }

  private static PackedNumbers numbers(CheckedFile file, Number part) {
    return new PackedNumbers(file, file.footer().get(part));
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
    CheckedFile file = CheckedFile.open(path);
    long vocabularies = file.footer().get(Number.VOCABULARIES);
    if (vocabularies < 0 || vocabularies > WordBlock.MOST_VOCABULARIES) {
      throw Damage.in(path, "it has " + vocabularies + " vocabularies");
    }
    try {
      return new Segment(file);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
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
    return dates.get(document);
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
    int number = blockOf(document);
    int place = placeIn(document);
    try {
      byte[][] known = unpacked.ifKnown(number);
      if (known == null) {
        byte[] block = packedBlock(number);
        if (WordBlock.vocabulary(block) >= 0) {
          WordBlock.Reading reading = new WordBlock.Reading(file.path(), block);
          requirePlace(place, reading.count());
          return reading.document(place, vocabulary(WordBlock.vocabulary(block)));
        }
        known = unpacked.get(number, key -> DocumentBlock.unpack(file.path(), block));
      }
      requirePlace(place, known.length);
      return known[place];
    } catch (IOException e) {
      throw new DamagedArchiveException(e);
    }
  }

  private void requirePlace(int place, int count) throws IOException {
    if (place < 0 || place >= count) {
      throw Damage.in(file.path(), "a document is not in its block");
    }
  }

  /** The documents of a block. */
  byte[][] unpacked(byte[] block) throws IOException {
    if (WordBlock.vocabulary(block) < 0) {
      return DocumentBlock.unpack(file.path(), block);
    }
    WordBlock.Reading reading = new WordBlock.Reading(file.path(), block);
    byte[][] documents = new byte[reading.count()][];
    for (int i = 0; i < documents.length; i++) {
      documents[i] = reading.document(i, vocabulary(WordBlock.vocabulary(block)));
    }
    return documents;
  }

  /** How many vocabularies its documents are packed with. */
  int vocabularies() {
    return vocabularies.length();
  }

  private long vocabularyStart(int number) {
    return file.longAt(file.footer().get(Number.VOCABULARY_STARTS) + (long) number * Long.BYTES);
  }

  long vocabularyLength(int number) {
    return vocabularyStart(number + 1) - vocabularyStart(number);
  }

  /** The bytes of a vocabulary, with which documents can be packed too. */
  byte[] vocabularyBytes(int number) {
    try {
      MappedVocabulary mapped = mapped(number);
      byte[] bytes = mapped.bytes(0, mapped.length());
      Vocabulary.of(bytes).symbols();
      return bytes;
    } catch (IllegalArgumentException e) {
      throw new DamagedArchiveException(brokenVocabulary());
    }
  }

  private MappedVocabulary mapped(int number) {
    return new MappedVocabulary(file, vocabularyStart(number), vocabularyStart(number + 1));
  }

  private IOException brokenVocabulary() {
    return Damage.in(file.path(), "a vocabulary is not as it was written");
  }

  private Vocabulary vocabulary(int number) throws IOException {
    if (number >= vocabularies.length()) {
      throw Damage.in(file.path(), "a vocabulary is not there");
    }
    Vocabulary known = vocabularies.get(number);
    if (known == null) {
      try {
        known = Vocabulary.in(mapped(number));
      } catch (IllegalArgumentException e) {
        throw brokenVocabulary();
      }
      vocabularies.set(number, known);
    }
    return known;
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
    return blockStarts.get(block);
  }

  private int blockLength(int block) {
    long length = blockStart(block + 1) - blockStart(block);
    if (length < 0 || length > Integer.MAX_VALUE - Long.BYTES) {
      throw new DamagedArchiveException(Damage.in(file.path(), "a block has no such place"));
    }
    return (int) length;
  }

  int blockOf(int document) {
    return (int) blockOf.get(document);
  }

  int placeIn(int document) {
    return (int) placeIn.get(document);
  }

  /** The hash of an id, in the order of the hashes. */
  long idHash(int index) {
    return file.longAt(file.footer().get(Number.ID_HASHES) + (long) index * Long.BYTES);
  }

  /** The document of a hash of an id. */
  int idDocument(int index) {
    return (int) idDocuments.get(index);
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
