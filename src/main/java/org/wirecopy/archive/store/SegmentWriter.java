package org.wirecopy.archive.store;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wirecopy.align.chain.WordCounts;
import org.wirecopy.archive.store.SegmentFooter.Number;
import org.wirecopy.work.WholeFile;

/**
 * Writes a segment: blocks of documents as they come, then what finds them. The file stands beside
 * its place until it is {@linkplain #finish finished}, and is on the disk then. Not safe for
 * threads.
 *
 * <p>Documents are numbered by their dates, the earliest first, and those without one last: so the
 * first holders of a text are the first in the list of its holders, however long that is.
 */
public final class SegmentWriter implements Closeable {
  private static final int BUFFER = 1 << 18;

  private final WholeFile.Part part;
  private final CheckedOutput out;
  private final BufferedOutputStream file;
  private final WordCounts counts = WordCounts.large();
  private long[] blockStarts = new long[64];
  private int blocks;
  private long[] idHashes = new long[1 << 10];
  private long[] dates = new long[1 << 10];
  private int[] blockOf = new int[1 << 10];
  private int[] placeIn = new int[1 << 10];
  private int documents;
  private int[] numbers = {};
  private final List<byte[]> vocabularies = new ArrayList<>();

  /**
   * Begins a segment.
   *
   * @param place where it is to be
   * @throws IOException if it cannot be written
   */
  public SegmentWriter(Path place) throws IOException {
    checkNotNull(place, "place");
    this.part = WholeFile.at(place).part();
    this.file = new BufferedOutputStream(Files.newOutputStream(part.path()), BUFFER);
    this.out = new CheckedOutput(file);
  }

  /**
   * How many documents were added.
   *
   * @return at least 0
   */
  public int documents() {
    return documents;
  }

  /**
   * The words of the documents, to be counted by whoever adds them.
   *
   * @return the counts
   */
  public WordCounts counts() {
    return counts;
  }

  /**
   * Adds a block.
   *
   * @param packed the documents, packed together
   * @param additions what is to be known of each
   * @return the place of the first among all that were added
   * @throws IOException if it cannot be written
   */
  int add(PackedBlock packed, List<Addition> additions) throws IOException {
    byte[] block = packed.bytes();
    byte[] vocabulary = packed.vocabulary();
    if (vocabulary != null) {
      WordBlock.renumber(block, number(vocabulary));
    }
    if (blocks + 1 == blockStarts.length) {
      blockStarts = Arrays.copyOf(blockStarts, blockStarts.length * 2);
    }
    blockStarts[blocks++] = out.position();
    out.write(block, 0, block.length);
    blockStarts[blocks] = out.position();
    int first = documents;
    for (int i = 0; i < additions.size(); i++) {
      if (documents == idHashes.length) {
        grow();
      }
      idHashes[documents] = additions.get(i).idHash();
      dates[documents] = additions.get(i).date();
      blockOf[documents] = blocks - 1;
      placeIn[documents++] = i;
    }
    return first;
  }

  private int number(byte[] vocabulary) {
    for (int i = 0; i < vocabularies.size(); i++) {
      if (vocabularies.get(i) == vocabulary) {
        return i;
      }
    }
    vocabularies.add(vocabulary);
    return vocabularies.size() - 1;
  }

  private void grow() {
    int larger = documents + (documents >> 1);
    idHashes = Arrays.copyOf(idHashes, larger);
    dates = Arrays.copyOf(dates, larger);
    blockOf = Arrays.copyOf(blockOf, larger);
    placeIn = Arrays.copyOf(placeIn, larger);
  }

  /** The number of each document in the segment, by its place among those added. */
  int[] number() {
    int[] order = IntSorting.by(documents, dates);
    numbers = new int[documents];
    for (int number = 0; number < documents; number++) {
      numbers[order[number]] = number;
    }
    return numbers;
  }

  /**
   * Ends a segment whose fingerprints are in memory.
   *
   * @param prints the fingerprints, each with the place of its document among those added; used up
   * @param count how many
   * @throws IOException if it cannot be written
   */
  public void finish(long[] prints, int count) throws IOException {
    checkNotNull(prints, "prints");
    int[] number = number();
    for (int i = 0; i < count; i++) {
      prints[i] = Print.of(prints[i] >>> Print.DOCUMENT_BITS, number[Print.document(prints[i])]);
    }
    long[] sorted = Print.sorted(prints, count, new long[count]);
    finish(taker -> taker.take(sorted, count), count);
  }

  /**
   * Ends a segment, once its documents are {@linkplain #number numbered}.
   *
   * @param prints gives the fingerprints with the numbers of their documents
   * @param most how many there may be; some may be left out
   */
  void finish(SortedPrints prints, long most) throws IOException {
    long[] numbers = new long[Number.values().length];
    numbers[Number.DOCUMENTS.ordinal()] = documents;
    numbers[Number.WORDS.ordinal()] = counts.total();
    numbers[Number.BLOCKS.ordinal()] = blocks;
    writeVocabularies(numbers);
    writeTables(numbers);
    writePrints(prints, most, numbers);
    begin(Number.WORD_COUNTS, numbers);
    WordCountsData.write(counts, out);
    begin(Number.WORD_COUNTS_END, numbers);
    begin(Number.LENGTH, numbers);
    new SegmentFooter(numbers).writeTo(file, out.end());
    file.close();
    part.fill();
  }

  private void begin(Number part, long[] numbers) {
    numbers[part.ordinal()] = out.position();
  }

  private void writeVocabularies(long[] footer) throws IOException {
    footer[Number.VOCABULARIES.ordinal()] = vocabularies.size();
    long[] starts = new long[vocabularies.size() + 1];
    for (int i = 0; i < vocabularies.size(); i++) {
      starts[i] = out.position();
      out.write(vocabularies.get(i), 0, vocabularies.get(i).length);
    }
    starts[vocabularies.size()] = out.position();
    begin(Number.VOCABULARY_STARTS, footer);
    for (long start : starts) {
      out.writeLong(start);
    }
  }

  private void writeTables(long[] footer) throws IOException {
    begin(Number.BLOCK_STARTS, footer);
    PackedNumbers.write(out, blocks + 1, i -> blockStarts[i]);
    int[] order = new int[documents];
    for (int place = 0; place < documents; place++) {
      order[numbers[place]] = place;
    }
    begin(Number.BLOCK_OF, footer);
    PackedNumbers.write(out, documents, i -> blockOf[order[i]]);
    begin(Number.PLACE_IN, footer);
    PackedNumbers.write(out, documents, i -> placeIn[order[i]]);
    begin(Number.DATES, footer);
    PackedNumbers.write(out, documents, i -> dates[order[i]]);
    int[] byId = IntSorting.by(documents, idHashes);
    begin(Number.ID_HASHES, footer);
    for (int place : byId) {
      out.writeLong(idHashes[place]);
    }
    begin(Number.ID_DOCUMENTS, footer);
    PackedNumbers.write(out, documents, i -> numbers[byId[i]]);
  }

  private void writePrints(SortedPrints prints, long most, long[] footer) throws IOException {
    int bucketBits = PrintTable.bucketBits(most);
    int documentBits = PrintTable.documentBits(documents);
    footer[Number.BUCKET_BITS.ordinal()] = bucketBits;
    footer[Number.DOCUMENT_BITS.ordinal()] = documentBits;
    begin(Number.PRINT_ENTRIES, footer);
    BitOutput bits = new BitOutput(out, PrintTable.width(bucketBits, documentBits));
    BucketDirectory.Writing directory = new BucketDirectory.Writing(1 << bucketBits);
    long[] last = {0, -1};
    prints.giveTo(
        (some, count) -> {
          for (int i = 0; i < count; i++) {
            if (some[i] != last[1] || last[0] == 0) {
              directory.add(Print.bucket(bucketBits, some[i]));
              bits.write(Print.key(bucketBits, some[i]) << documentBits | Print.document(some[i]));
              last[1] = some[i];
              last[0]++;
            }
          }
        });
    bits.end();
    footer[Number.PRINTS.ordinal()] = last[0];
    begin(Number.PRINT_STARTS, footer);
    directory.write(out);
  }

  /** Leaves nothing behind unless the segment was finished. */
  @Override
  public void close() throws IOException {
    try {
      file.close();
    } finally {
      part.close();
    }
  }
}
