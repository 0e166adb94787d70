package org.wirecopy.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.record.DocumentRecord;

/** What a segment says of fingerprints, dates and ids is what was added, however many there are. */
class SegmentTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 63, 64, 65, 1000, 60_000})
  void finds_the_fingerprints_that_were_added(int count) throws IOException {
    Random random = new Random(count);
    int documents = 300;
    Map<Long, TreeSet<Integer>> expected = new TreeMap<>();
    long[] prints = new long[count];
    for (int i = 0; i < count; i++) {
      long key = i % 3 == 0 ? random.nextInt(20) * 77_777_777L : Print.key(random.nextLong());
      int document = random.nextInt(documents);
      prints[i] = Print.of(key, document);
      expected.computeIfAbsent(key, all -> new TreeSet<>()).add(document);
    }
    Segment segment = segment(documents, prints, i -> i);
    expected.forEach(
        (key, holders) -> {
          List<Integer> found = new ArrayList<>();
          long first = segment.first(key);
          for (long at = first; at < segment.end(key, first); at++) {
            found.add(segment.holder(at));
          }
          assertThat(found).containsExactlyElementsOf(holders);
        });
    for (int i = 0; i < 3000; i++) {
      long key = Print.key(random.nextLong());
      assertThat(segment.first(key) >= 0).isEqualTo(expected.containsKey(key));
    }
    segment.verify();
  }

  @Test
  void keeps_dates_of_all_ages() throws IOException {
    long[] dates = {-62_135_596_800L, -1, 0, 1, 1_773_000_000L, Addition.UNDATED, Addition.UNDATED};
    Segment segment = segment(dates.length, new long[0], i -> dates[i]);
    for (int i = 0; i < dates.length; i++) {
      assertThat(segment.date(i)).isEqualTo(dates[i]);
    }
  }

  /** Dates of documents by their numbers. */
  private interface Dates {
    long of(int document);
  }

  private Segment segment(int documents, long[] prints, Dates dates) throws IOException {
    Path file = folder.resolve("segment-1");
    try (SegmentWriter writer = new SegmentWriter(file)) {
      for (int i = 0; i < documents; i++) {
        byte[] record = DocumentRecord.write(clean("d" + i));
        writer.add(
            PackedBlock.of(List.of(record), null),
            List.of(new Addition(Addition.idHash("d" + i), dates.of(i))));
      }
      writer.finish(prints, prints.length);
    }
    Segment segment = Segment.open(file);
    for (int i = 0; i < documents; i++) {
      assertThat(SegmentIds.find(segment, "d" + i, removed -> false)).isEqualTo(i);
    }
    return segment;
  }

  private static CleanDocument clean(String id) {
    return Cleaner.auto().clean(Document.of(id, "on the quay"));
  }
}
