package org.wirecopy.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.archive.Archive;
import org.wirecopy.archive.ArchiveOptions;
import org.wirecopy.document.Document;

/**
 * An archive that is large enough for words of its own keeps them, and its documents, as it grows.
 */
class MergedWordsTest {
  private static final ArchiveOptions ONE = ArchiveOptions.USUAL.withThreads(1);
  private static final int MANY = 190;
  private static final int WORDS = 4000;

  @TempDir Path parent;
  private final Random random = new Random(8);
  private final List<Document> documents = new ArrayList<>();
  private Path folder;

  @BeforeEach
  void names_a_folder() {
    folder = parent.resolve("archive");
  }

  private void add(Archive archive, int count) throws IOException {
    List<Document> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(Document.of("d" + (documents.size() + i), text()));
    }
    documents.addAll(some);
    archive.add(some.toArray(Document[]::new));
    archive.commit();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < WORDS; i++) {
      int rank = (int) (3000 * Math.pow(random.nextDouble(), 3));
      text.append(Integer.toString(rank * 7919 + 1296, 36)).append(i % 9 == 8 ? ".\n" : " ");
    }
    return text.toString();
  }

  private Segment only() throws IOException {
    List<Snapshot.Part> parts = Snapshot.last(folder, null).orElseThrow().parts();
    assertThat(parts).hasSize(1);
    return parts.get(0).segment();
  }

  private void requireAll(List<Document> expected) throws IOException {
    try (Archive archive = Archive.open(folder, ONE)) {
      assertThat(archive.size()).isEqualTo(expected.size());
      for (Document document : expected) {
        assertThat(archive.document(document.id())).hasValue(document);
      }
      assertThat(archive.verify()).isEmpty();
    }
  }

  @Test
  void packs_what_is_small_with_the_words_of_what_is_large() throws IOException {
    try (Archive archive = Archive.open(folder, ONE)) {
      add(archive, MANY);
    }
    requireFlippedBitsToBeTold();
    long bytes = Files.size(only().path());
    assertThat(only().vocabularies()).isOne();
    requireAll(documents);
    try (Archive archive = Archive.open(folder, ONE)) {
      add(archive, 4);
      for (int gone = 10; gone < 30; gone++) {
        archive.remove("d" + gone);
      }
      archive.commit();
      archive.merge();
    }
    assertThat(only().vocabularies()).isOne();
    assertThat(Files.size(only().path())).isLessThan(bytes);
    List<Document> left = new ArrayList<>(documents);
    left.subList(10, 30).clear();
    requireAll(left);
  }

  @Test
  void finds_words_when_what_is_small_has_become_large() throws IOException {
    try (Archive archive = Archive.open(folder, ONE)) {
      for (int commits = 0; commits < 4; commits++) {
        add(archive, MANY / 4);
      }
      archive.merge();
    }
    requireAll(documents);
    assertThat(only().vocabularies()).isOne();
  }

  private void requireFlippedBitsToBeTold() throws IOException {
    Path file = only().path();
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < 12; i++) {
      byte[] bytes = whole.clone();
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      Files.write(file, bytes);
      try (Archive archive = Archive.open(folder, ONE)) {
        assertThat(archive.verify()).singleElement().asString().contains(file.toString());
        Document some = documents.get(random.nextInt(MANY));
        assertThat(archive.document(some.id())).hasValue(some);
      } catch (IOException e) {
        assertThat(e).hasMessageContaining(file.toString());
      }
    }
    Files.write(file, whole);
  }
}
