package org.wirecopy.archive.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the documents of segments that become one are packed with: those with a good vocabulary stay
 * as they are, with it; others are packed with the best one, or with one that is made of a sample
 * of all if none is good enough for so many.
 */
final class MergedWords {
  private final Map<Segment, List<byte[]>> vocabularies = new IdentityHashMap<>();

  /** The best first. */
  private final List<byte[]> kept;

  private @Nullable WordPacking packing;

  /**
   * Chooses vocabularies.
   *
   * @throws IOException if documents that are needed for a new one cannot be read
   */
  MergedWords(List<Snapshot.Part> parts) throws IOException {
    List<byte[]> all = new ArrayList<>();
    long words = 0;
    for (Snapshot.Part part : parts) {
      Segment segment = part.segment();
      words += segment.words();
      List<byte[]> some = new ArrayList<>();
      for (int i = 0; i < segment.vocabularies(); i++) {
        some.add(once(segment.vocabularyBytes(i), all));
      }
      vocabularies.put(segment, some);
    }
    all.sort(Comparator.comparingInt((byte[] one) -> one.length).reversed());
    long bytes = WordPolicy.bytes(words);
    int wanted = WordPolicy.sampled(bytes);
    if (bytes >= VocabularyTraining.LEAST
        && (all.isEmpty() || WordPolicy.isFar(all.get(0), wanted))) {
      all.add(0, VocabularyTraining.of(sample(parts), WordBlock.HEAD, wanted));
    }
    this.kept =
        all.stream()
            .filter(one -> !WordPolicy.isFar(one, all.get(0)))
            .limit(WordBlock.MOST_VOCABULARIES)
            .toList();
  }

  /** The same bytes are one vocabulary. */
  private static byte[] once(byte[] vocabulary, List<byte[]> all) {
    for (byte[] known : all) {
      if (Arrays.equals(known, vocabulary)) {
        return known;
      }
    }
    all.add(vocabulary);
    return vocabulary;
  }

  /** Every so many blocks, so that all of them together are enough. */
  private static List<byte[]> sample(List<Snapshot.Part> parts) throws IOException {
    long bytes = parts.stream().mapToLong(part -> WordPolicy.bytes(part.segment().words())).sum();
    int step = (int) (1 + bytes / VocabularyTraining.ENOUGH);
    List<byte[]> sample = new ArrayList<>();
    long taken = 0;
    for (Snapshot.Part part : parts) {
      try (UnmappedReader reader = part.segment().unmapped()) {
        for (int block = 0;
            block < part.segment().blocks() && taken < VocabularyTraining.ENOUGH;
            block += step) {
          byte[][] some = part.segment().unpacked(part.segment().packedBlock(block, reader));
          for (byte[] document : some) {
            sample.add(document);
            taken += document.length;
          }
        }
      }
    }
    return sample;
  }

  private byte @Nullable [] vocabulary(Segment segment, byte[] block) {
    int number = WordBlock.vocabulary(block);
    List<byte[]> some = vocabularies.getOrDefault(segment, List.of());
    return number >= 0 && number < some.size() ? some.get(number) : null;
  }

  /**
   * A block as it goes over.
   *
   * @param segment where it is from
   * @param block its bytes
   * @param places the documents to keep
   * @param isWhole whether these are all
   */
  PackedBlock packed(Segment segment, byte[] block, int[] places, boolean isWhole)
      throws IOException {
    byte[] vocabulary = vocabulary(segment, block);
    boolean stays =
        vocabulary == null ? kept.isEmpty() : kept.stream().anyMatch(one -> one == vocabulary);
    if (isWhole && stays) {
      return new PackedBlock(block, vocabulary);
    }
    byte[][] documents = segment.unpacked(block);
    List<byte[]> staying = new ArrayList<>(places.length);
    for (int place : places) {
      staying.add(documents[place]);
    }
    return PackedBlock.of(staying, packing());
  }

  private @Nullable WordPacking packing() {
    if (packing == null && !kept.isEmpty()) {
      packing = new WordPacking(kept.get(0));
    }
    return packing;
  }
}
