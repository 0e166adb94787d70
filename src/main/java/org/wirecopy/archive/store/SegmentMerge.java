package org.wirecopy.archive.store;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes one segment of several, without what was removed. Blocks of documents of which none was
 * removed go over as they are; fingerprints are read in parts by their first bits, and each part is
 * sorted anew under the documents' new numbers.
 *
 * <p>Memory for some millions of fingerprints, however many there are.
 */
final class SegmentMerge {
  private static final long IN_A_PART = 1L << 21;

  private final List<Snapshot.Part> parts;

  /** By segment, the place of each document among those that were written, or -1. */
  private final List<int[]> places = new ArrayList<>();

  SegmentMerge(List<Snapshot.Part> parts) {
    this.parts = List.copyOf(checkNotNull(parts, "parts"));
  }

  /**
   * Writes the segment.
   *
   * @throws IOException if a segment is damaged, or the new one cannot be written
   */
  void write(Path file) throws IOException {
    MergedWords words = new MergedWords(parts);
    try (SegmentWriter writer = new SegmentWriter(file)) {
      for (Snapshot.Part part : parts) {
        try (UnmappedReader reader = part.segment().unmapped()) {
          addDocuments(part, reader, words, writer);
        }
        part.segment().addTo(writer.counts());
      }
      int[] numbers = writer.number();
      places.forEach(some -> Arrays.setAll(some, i -> some[i] < 0 ? -1 : numbers[some[i]]));
      long most = parts.stream().mapToLong(part -> part.segment().prints()).sum();
      writer.finish(taker -> give(taker, most), most);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void addDocuments(
      Snapshot.Part part, UnmappedReader reader, MergedWords words, SegmentWriter writer)
      throws IOException {
    Segment segment = part.segment();
    int[][] blocks = documentsByBlock(segment);
    long[] hashes = idHashes(segment);
    int[] placed = new int[segment.size()];
    Arrays.fill(placed, -1);
    for (int block = 0; block < blocks.length; block++) {
      int[] staying = Arrays.stream(blocks[block]).filter(d -> !part.removals().holds(d)).toArray();
      if (staying.length > 0) {
        List<Addition> known = new ArrayList<>(staying.length);
        for (int d : staying) {
          known.add(new Addition(hashes[d], segment.date(d)));
        }
        PackedBlock packed =
            words.packed(
                segment,
                segment.packedBlock(block, reader),
                Arrays.stream(staying).map(segment::placeIn).toArray(),
                staying.length == blocks[block].length);
        int first = writer.add(packed, known);
        for (int i = 0; i < staying.length; i++) {
          placed[staying[i]] = first + i;
        }
      }
    }
    places.add(placed);
  }

  /** The hash of each document's id. */
  private static long[] idHashes(Segment segment) {
    long[] hashes = new long[segment.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[segment.idDocument(i)] = segment.idHash(i);
    }
    return hashes;
  }

  /** The documents of each block, in the order in which they stand there. */
  private static int[][] documentsByBlock(Segment segment) {
    int[] counts = new int[segment.blocks()];
    for (int d = 0; d < segment.size(); d++) {
      counts[segment.blockOf(d)]++;
    }
    int[][] blocks = new int[counts.length][];
    for (int b = 0; b < blocks.length; b++) {
      blocks[b] = new int[counts[b]];
    }
    for (int d = 0; d < segment.size(); d++) {
      blocks[segment.blockOf(d)][segment.placeIn(d)] = d;
    }
    return blocks;
  }

  private void give(SortedPrints.Taker taker, long all) throws IOException {
    int bits = 0;
    while (all >>> bits > IN_A_PART && bits < 16) {
      bits++;
    }
    Gathered gathered = new Gathered();
    for (int part = 0; part < 1 << bits; part++) {
      gathered.count = 0;
      long from = (long) part << Print.HASH_BITS - bits;
      long end = (long) (part + 1) << Print.HASH_BITS - bits;
      for (int i = 0; i < parts.size(); i++) {
        PrintTable table = parts.get(i).segment().table();
        int[] numbers = places.get(i);
        if (table.size() > 0) {
          Range range = Range.of(table, from, end);
          table.give(
              range.first,
              range.last,
              (bucket, at) -> {
                long print = table.print(bucket, at);
                long key = print >>> Print.DOCUMENT_BITS;
                int number = numbers[Print.document(print)];
                if (key >= from && key < end && number >= 0) {
                  gathered.add(Print.of(key, number));
                }
              });
        }
      }
      gathered.sort();
      taker.take(gathered.prints, gathered.count);
    }
  }

  /** Prints of a part. */
  private static final class Gathered {
    private long[] prints = new long[1 << 16];
    private long[] other = new long[1 << 16];
    private int count;

    private void add(long print) {
      if (count == prints.length) {
        prints = Arrays.copyOf(prints, count * 2);
      }
      prints[count++] = print;
    }

    private void sort() {
      if (other.length < count) {
        other = new long[prints.length];
      }
      long[] sorted = Print.sorted(prints, count, other);
      if (sorted == other) {
        other = prints;
        prints = sorted;
      }
    }
  }

  /** The buckets of a table that may hold hashes of a range. */
  private record Range(int first, int last) {
    static Range of(PrintTable table, long from, long end) {
      int shift = Print.HASH_BITS - Integer.numberOfTrailingZeros(table.buckets());
      return new Range((int) (from >>> shift), (int) (end - 1 >>> shift));
    }
  }
}
