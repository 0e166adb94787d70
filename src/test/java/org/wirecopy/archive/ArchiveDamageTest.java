package org.wirecopy.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;

/**
 * What is broken is told with the name of its file, and no answer is ever another one. {@code
 * -Darchive.flips=100} tries more, {@code -Darchive.documents=8000} an archive that is large enough
 * for a vocabulary.
 */
class ArchiveDamageTest {
  private static final int FLIPS = Integer.getInteger("archive.flips", 40);
  private static final int DOCUMENTS = Integer.getInteger("archive.documents", 60);
  private static final int ASKED = 60;
  private static final ArchiveOptions ONE = ArchiveOptions.USUAL.withThreads(1);

  @TempDir Path parent;
  private Path folder;
  private List<Document> documents = List.of();
  private List<List<FoundPart>> answers = List.of();

  @BeforeEach
  void makes_an_archive() throws IOException {
    folder = parent.resolve("archive");
    List<Document> all = new Planted(9).documents(DOCUMENTS);
    documents = all.subList(0, ASKED);
    try (Archive archive = Archive.open(folder, ONE)) {
      archive.add(all.toArray(Document[]::new));
      archive.commit();
      archive.remove("d7");
      archive.commit();
      answers = answers(archive);
    }
  }

  private List<List<FoundPart>> answers(Archive archive) throws IOException {
    return archive.find(documents).stream().map(Found::parts).toList();
  }

  private Path file(String prefix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .findFirst()
          .orElseThrow();
    }
  }

  /** Everything that can be asked; the text of what goes wrong, or nothing if all is as it was. */
  private List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    try (Archive archive = Archive.open(folder, ONE)) {
      assertThat(answers(archive)).isEqualTo(answers);
      for (Document document : documents) {
        boolean isRemoved = document.id().equals("d7");
        assertThat(archive.document(document.id()).isPresent()).isNotEqualTo(isRemoved);
      }
    } catch (IOException e) {
      complaints.add(String.valueOf(e.getMessage()));
    }
    return complaints;
  }

  @ParameterizedTest
  @ValueSource(strings = {"archive.manifest", "segment-", "removed-"})
  void tells_of_a_flipped_bit(String prefix) throws IOException {
    Path file = file(prefix);
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(3);
    for (int i = 0; i < FLIPS; i++) {
      byte[] bytes = whole.clone();
      int end = i % 4 == 0 ? Math.min(bytes.length, 300) : bytes.length;
      bytes[bytes.length - 1 - random.nextInt(end)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, bytes);
      assertThat(complaints()).allSatisfy(one -> assertThat(one).contains(file.toString()));
      try (Archive archive = Archive.open(folder, ONE)) {
        assertThat(archive.verify()).hasSize(1);
      } catch (IOException e) {
        assertThat(e).hasMessageContaining(file.toString());
      }
    }
    Files.write(file, whole);
    assertThat(complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"archive.manifest", "segment-", "removed-"})
  void tells_of_a_file_that_is_cut_off_or_gone(String prefix) throws IOException {
    Path file = file(prefix);
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(4);
    IntStream lengths =
        IntStream.concat(
            IntStream.of(0, 1, 20, whole.length / 2, whole.length - 1),
            random.ints(FLIPS / 4, 0, whole.length));
    for (int length : lengths.toArray()) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(complaints()).singleElement().asString().contains(file.toString());
    }
    Files.delete(file);
    assertThat(complaints()).singleElement().asString().contains(file.toString(), "is gone");
  }

  @Test
  void refuses_a_newer_version() throws IOException {
    Path manifest = folder.resolve("archive.manifest");
    List<String> lines = new ArrayList<>(Files.readAllLines(manifest));
    lines.set(0, "wirecopy-archive 2");
    lines.remove(lines.size() - 1);
    String seal =
        Hashing.sha256().hashString(String.join("\n", lines), StandardCharsets.UTF_8).toString();
    lines.add("sha256 " + seal);
    Files.writeString(manifest, String.join("\n", lines) + "\n");
    assertThatThrownBy(() -> Archive.open(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(manifest.toString())
        .hasMessageContaining("newer version of Wirecopy (format 2, this one reads 1)");
  }

  @Test
  void refuses_the_segment_of_another_archive() throws IOException {
    Path other = parent.resolve("other");
    try (Archive archive = Archive.open(other, ONE)) {
      archive.add(Document.of("x", "Not what was there."));
      archive.commit();
    }
    Path segment = file("segment-");
    Files.copy(
        other.resolve("segment-000000"),
        segment,
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(complaints())
        .singleElement()
        .asString()
        .contains(segment.toString(), "not the file that belongs here");
  }

  @Test
  void takes_nothing_from_what_was_not_committed() throws IOException {
    Files.writeString(folder.resolve("segment-000099"), "half");
    Files.writeString(folder.resolve(".segment-000100.77.part"), "half");
    assertThat(complaints()).isEmpty();
    try (Archive archive = Archive.open(folder, ONE)) {
      archive.add(Document.of("new", "More of it."));
      archive.commit();
    }
    assertThat(folder.resolve("segment-000099")).doesNotExist();
    assertThat(folder.resolve(".segment-000100.77.part")).doesNotExist();
  }
}
