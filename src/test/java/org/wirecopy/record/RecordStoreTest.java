package org.wirecopy.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.Cleaner;

class RecordStoreTest {
  private static List<CleanDocument> documents() {
    List<CleanDocument> documents = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String text = ("Lock " + i + " of the canal was drained.\n").repeat(1 + 7 * i % 900);
      documents.add(Cleaner.auto().clean(Document.of("d" + i, text)));
    }
    return documents;
  }

  private static List<CleanDocument> stored(RecordStore store, List<CleanDocument> documents) {
    List<CleanDocument> light = new ArrayList<>();
    documents.forEach(clean -> light.add(store.add(store.prepare(clean))));
    store.complete();
    return light;
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 5_000_000, Long.MAX_VALUE})
  void gives_back_documents_within_any_budget(long memory) {
    List<CleanDocument> documents = documents();
    RecordStore store = new RecordStore(memory);

    List<CleanDocument> light = stored(store, documents);

    assertThat(light).isEqualTo(documents);
    assertThat(store.spilled() == 0).isEqualTo(memory == Long.MAX_VALUE);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 5_000_000, Long.MAX_VALUE})
  void a_store_beside_takes_the_memory_that_is_left(long memory) {
    List<CleanDocument> documents = documents();
    RecordStore store = new RecordStore(memory);
    List<CleanDocument> light = stored(store, documents);
    RecordStore beside = store.beside();

    List<CleanDocument> again = stored(beside, light);

    assertThat(again).isEqualTo(documents);
    assertThat(beside.spilled() == 0).isEqualTo(memory == Long.MAX_VALUE);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 100_000, Long.MAX_VALUE / 2})
  void keeps_some_documents_as_they_are(long wholes) {
    List<CleanDocument> documents = documents();
    RecordStore store = new RecordStore(wholes, wholes);

    List<CleanDocument> light = stored(store, documents);

    assertThat(light).isEqualTo(documents);
    // There is no memory for records, so one record more goes to disk.
    assertThat(store.spilled() == 0).isEqualTo(wholes == Long.MAX_VALUE / 2);
  }

  @Test
  void reads_lines_as_they_were_seen() {
    String paragraphs = "The lock of the canal was drained and painted on Monday. ### ".repeat(6);
    List<CleanDocument> documents =
        List.of(
            Cleaner.auto().clean(Document.of("flat", paragraphs + "The weir was not.")),
            Cleaner.auto().clean(Document.of("plain", "The weir was not drained.\n".repeat(12))));

    List<CleanDocument> light = stored(new RecordStore(0), documents);

    assertThat(light.get(0).inLines().text())
        .contains("\n")
        .isEqualTo(documents.get(0).inLines().text());
    assertThat(light.get(1).inLines()).isEqualTo(documents.get(1).document());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void may_be_read_by_many_threads(int threads) {
    List<CleanDocument> documents = documents();
    List<CleanDocument> light = stored(new RecordStore(0), documents);

    boolean[] same = new boolean[threads];
    List<Thread> readers = new ArrayList<>();
    for (int t = 0; t < threads; t++) {
      int number = t;
      Thread reader = new Thread(() -> same[number] = light.equals(documents));
      readers.add(reader);
      reader.start();
    }
    for (Thread reader : readers) {
      try {
        reader.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    assertThat(same).containsOnly(true);
  }
}
