package org.wirecopy.document.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.Tries;
import org.wirecopy.document.Document;
import org.wirecopy.document.Element;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Span;
import org.wirecopy.document.dates.PublishedParser;

class PackedStoreTest {
  private static Document again(Document document) {
    PackedStore store = new PackedStore(0);
    store.add(packed(document));
    store.complete();
    return PackedDocument.read(ByteBuffer.wrap(store.get(0)));
  }

  private static byte[] packed(Document document) {
    ByteArrayDataOutput out = ByteStreams.newDataOutput();
    PackedDocument.write(document, out);
    return out.toByteArray();
  }

  /** Any text, half characters and all. */
  @Test
  void gives_back_every_text_as_it_was() {
    Tries.of(1000)
        .each(
            values -> {
              String id = values.text(255);
              String text = values.text(255);
              Document document = Document.of("d" + id, text);

              assertThat(again(document)).isEqualTo(document);
            });
  }

  @Test
  void gives_back_everything_that_is_known_of_a_document() {
    Metadata dated =
        new Metadata(
            "Gazette",
            PublishedParser.parse("2024-03-05T10:11:12+02:00").orElseThrow(),
            "Tïtle",
            null,
            "https://example.org/a");
    Metadata undated =
        new Metadata(null, PublishedParser.parse("2024-03-05").orElseThrow(), null, "Ann", null);
    List<Element> elements =
        List.of(
            new Element(new Span(0, 4), "p", Map.of("class", "lead", "id", "x"), -1),
            new Element(new Span(1, 3), "b", Map.of(), 0));

    Document one = new Document("a", "Silt \uD83D\uDE00", "en", dated, elements);
    Document other = new Document("b", "half \uD83D", null, undated, List.of());

    assertThat(again(one)).isEqualTo(one);
    assertThat(again(other)).isEqualTo(other);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 5_000_000, Long.MAX_VALUE})
  void keeps_documents_of_any_size_within_any_budget(long memory) {
    Random random = new Random(3);
    List<Document> documents = new ArrayList<>();
    PackedStore store = new PackedStore(memory);
    for (int i = 0; i < 60; i++) {
      StringBuilder text = new StringBuilder();
      int length = i == 30 ? 5_000_000 : random.nextInt(300_000);
      while (text.length() < length) {
        text.append(random.nextInt()).append(' ');
      }
      documents.add(Document.of("d" + i, text.toString()));
      store.add(packed(documents.get(i)));
    }
    store.complete();

    assertThat(store.size()).isEqualTo(60);
    assertThat(store.spilled() == 0).isEqualTo(memory == Long.MAX_VALUE);
    for (int i = 59; i >= 0; i--) {
      assertThat(store.get(i)).isEqualTo(packed(documents.get(i)));
    }
  }
}
