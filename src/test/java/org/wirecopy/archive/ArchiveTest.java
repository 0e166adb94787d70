package org.wirecopy.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.Stage;
import org.wirecopy.Wirecopy;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;
import org.wirecopy.document.input.Corpus;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.ReuseKind;

class ArchiveTest {
  private static final String WIRE =
      """
      OSLO, March 2 (Reuters) - The old bridge over the river Orla will stay closed until late \
      spring after divers found cracks in two of its pillars, the county said on Monday. Lorries \
      have to take the road through the hills, which adds forty minutes to the way to the port.

      The county wants to hire a second ferry, but no shipyard has one to spare before May.
      """;

  private static final String SITE =
      """
      The old bridge over the river Orla will stay closed until late spring after divers found \
      cracks in two of its pillars, the county said. Our readers have written to us about the noise.
      """;

  @TempDir Path folder;

  private Archive open() throws IOException {
    return Archive.open(folder.resolve("archive"));
  }

  @Test
  void tells_of_no_word_that_no_place_holds() throws IOException {
    try (Archive archive = open()) {
      archive.add(Planted.document("wire", WIRE, 2));
      archive.commit();
      Found found = archive.find(Planted.document("site", WIRE + "\nWe go on.\n", 3));
      assertThat(found.parts()).hasSize(1);
      assertThat(found.parts().get(0).span().end()).isEqualTo(WIRE.stripTrailing().length() - 1);
    }
  }

  @Test
  void tells_what_it_holds_of_a_text_and_who_had_it_first() throws IOException {
    try (Archive archive = open()) {
      archive.add(Planted.document("wire", WIRE, 2), Planted.document("other", "Quite so.", 1));
      archive.commit();
      Found found = archive.find(Planted.document("site", SITE, 3));
      assertThat(found.parts()).hasSize(1);
      FoundPart part = found.parts().get(0);
      assertThat(part.span().of(SITE)).startsWith("The old bridge").endsWith("the county said");
      assertThat(part.kind()).isEqualTo(ReuseKind.UNCREDITED_COPY);
      assertThat(part.holders()).isEqualTo(1);
      assertThat(part.isCrowd()).isFalse();
      assertThat(part.origin().document()).isEqualTo("wire");
      assertThat(part.origin().evidence()).isNotEmpty();
      FoundPlace place = part.places().get(0);
      assertThat(place.document()).isEqualTo("wire");
      assertThat(place.span().of(WIRE)).startsWith("The old bridge");
      assertThat(place.agency()).isEqualTo("Reuters");
      assertThat(place.reuse().evidence()).isNotEmpty();
      assertThat(archive.find(Document.of("new", "Nobody has said this before.")).isEmpty())
          .isTrue();
    }
  }

  @Test
  void holds_documents_as_they_were_added() throws IOException {
    List<Document> documents = new Planted(1).documents(300);
    try (Archive archive = open()) {
      archive.add(documents.toArray(Document[]::new));
      assertThat(archive.size()).isZero();
      archive.commit();
    }
    try (Archive archive = open()) {
      assertThat(archive.size()).isEqualTo(300);
      for (Document document : documents) {
        assertThat(archive.document(document.id())).contains(document);
      }
      assertThat(archive.document("nobody")).isEmpty();
      assertThat(archive.documents()).containsExactlyInAnyOrderElementsOf(documents);
      assertThat(archive.verify()).isEmpty();
      assertThat(archive.info().documents()).isEqualTo(300);
    }
  }

  @Test
  void finds_what_a_comparison_of_all_finds() throws IOException {
    List<Document> documents = new Planted(2).documents(900);
    List<Document> asked = documents.subList(600, 900);
    Set<String> expected = new TreeSet<>();
    Set<String> names = new TreeSet<>(asked.stream().map(Document::id).toList());
    for (Reuse reuse :
        Wirecopy.analyzer().until(Stage.COMPARE).build().analyze(documents.stream()).reuses()) {
      boolean isBetween =
          names.contains(reuse.passage().left().document())
              != names.contains(reuse.passage().right().document());
      if (isBetween) {
        expected.add(reuse.passage().left() + " " + reuse.passage().right() + reuse.kind());
      }
    }
    Set<String> found = new TreeSet<>();
    try (Archive archive = open()) {
      archive.add(documents.subList(0, 200).toArray(Document[]::new));
      archive.commit();
      archive.add(documents.subList(200, 600).toArray(Document[]::new));
      archive.commit();
      for (Found one : archive.find(asked)) {
        for (FoundPart part : one.parts()) {
          for (FoundPlace place : part.places()) {
            Reuse reuse = place.reuse();
            found.add(reuse.passage().left() + " " + reuse.passage().right() + reuse.kind());
          }
        }
      }
    }
    assertThat(expected).hasSizeGreaterThan(30);
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void puts_a_document_in_the_place_of_the_one_with_its_id() throws IOException {
    try (Archive archive = open()) {
      archive.add(Document.of("a", WIRE));
      archive.commit();
      archive.add(Document.of("a", "Now it says something else."));
      archive.commit();
      assertThat(archive.size()).isEqualTo(1);
      assertThat(archive.document("a").orElseThrow().text()).startsWith("Now");
      assertThat(archive.find(Document.of("q", WIRE)).isEmpty()).isTrue();
      archive.add(Document.of("b", "First."), Document.of("b", "Second."));
      archive.commit();
      assertThat(archive.document("b").orElseThrow().text()).isEqualTo("Second.");
      assertThat(archive.size()).isEqualTo(2);
    }
  }

  @Test
  void keeps_earlier_versions_if_asked() throws IOException {
    ArchiveOptions options = ArchiveOptions.USUAL.keepingVersions();
    try (Archive archive = Archive.open(folder.resolve("archive"), options)) {
      for (String text : List.of("One.", "Two.", "Two.", "Three.")) {
        archive.add(Document.of("a", text));
        archive.commit();
      }
      assertThat(archive.documents().map(one -> one.id() + " " + one.text()))
          .containsExactlyInAnyOrder("a Three.", "a@1 One.", "a@2 Two.");
    }
  }

  @Test
  void removes_documents() throws IOException {
    try (Archive archive = open()) {
      archive.add(Document.of("a", WIRE), Document.of("b", "Else."));
      archive.commit();
      assertThat(archive.remove("a")).isTrue();
      assertThat(archive.remove("a")).isFalse();
      assertThat(archive.size()).isEqualTo(2);
      archive.commit();
      assertThat(archive.size()).isEqualTo(1);
      assertThat(archive.document("a")).isEmpty();
      assertThat(archive.find(Document.of("q", WIRE)).isEmpty()).isTrue();
      assertThat(archive.remove("b")).isTrue();
      archive.commit();
      assertThat(archive.size()).isZero();
    }
  }

  @Test
  void merges_without_another_answer() throws IOException {
    List<Document> documents = new Planted(3).documents(400);
    try (Archive archive = open()) {
      for (int i = 0; i < 400; i += 40) {
        archive.add(documents.subList(i, i + 40).toArray(Document[]::new));
        archive.commit();
      }
      for (int i = 0; i < 400; i += 7) {
        archive.remove("d" + i);
      }
      archive.commit();
      List<Found> before = archive.find(documents);
      archive.merge();
      assertThat(archive.info().segments()).isEqualTo(1);
      assertThat(archive.info().removed()).isZero();
      assertThat(archive.verify()).isEmpty();
      List<Found> after = archive.find(documents);
      assertThat(after.stream().map(Found::parts))
          .isEqualTo(before.stream().map(Found::parts).toList());
      assertThat(archive.size()).isEqualTo(342);
    }
    try (Stream<Path> files = Files.list(folder.resolve("archive"))) {
      assertThat(files.count()).isEqualTo(3);
    }
  }

  @Test
  void lets_readers_see_one_commit_until_they_ask_for_the_next() throws IOException {
    try (Archive writer = open()) {
      writer.add(Document.of("a", WIRE));
      writer.commit();
      Archive reader = open();
      for (int i = 0; i < 20; i++) {
        writer.add(Document.of("b" + i, "Else " + i + "."));
        writer.commit();
      }
      writer.merge();
      assertThat(reader.size()).isEqualTo(1);
      assertThat(reader.find(Document.of("q", SITE)).parts()).hasSize(1);
      assertThat(reader.refresh()).isTrue();
      assertThat(reader.refresh()).isFalse();
      assertThat(reader.size()).isEqualTo(21);
    }
  }

  @Test
  void refuses_a_second_writer() throws IOException {
    try (Archive second = open()) {
      try (Archive first = open()) {
        first.add(Document.of("a", WIRE));
        assertThatThrownBy(() -> second.add(Document.of("b", WIRE)))
            .isInstanceOf(IOException.class)
            .hasMessageContaining("another program or thread is changing the archive");
        first.commit();
      }
      second.add(Document.of("b", WIRE));
      second.commit();
      assertThat(second.size()).isEqualTo(2);
    }
  }

  @Test
  void forgets_what_was_not_committed() throws IOException {
    try (Archive archive = open()) {
      archive.add(Document.of("a", WIRE));
    }
    try (Archive archive = open()) {
      assertThat(archive.size()).isZero();
      archive.add(Document.of("b", WIRE));
      archive.commit();
      assertThat(archive.size()).isEqualTo(1);
    }
  }

  @Test
  void answers_for_a_crowd_by_its_first_holders_and_their_number() throws IOException {
    List<Document> crowd = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      crowd.add(Planted.document("c" + i, "Number " + i + " has it. " + WIRE, 28 - i % 27));
    }
    try (Archive archive = open()) {
      archive.add(crowd.subList(0, 100).toArray(Document[]::new));
      archive.commit();
      archive.add(crowd.subList(100, 300).toArray(Document[]::new));
      archive.commit();
      Found found = archive.find(Planted.document("q", WIRE, 28));
      FoundPart part = found.parts().get(0);
      assertThat(part.isCrowd()).isTrue();
      assertThat(part.holders()).isEqualTo(300);
      assertThat(part.places()).hasSizeBetween(5, 20);
      assertThat(part.places().get(0).metadata().published()).hasToString("2026-03-02");
    }
  }

  @Test
  void keeps_the_number_of_segments_small() throws IOException {
    List<Document> documents = new Planted(4).documents(40);
    try (Archive archive = open()) {
      for (Document document : documents) {
        archive.add(document);
        archive.commit();
      }
      assertThat(archive.info().segments()).isLessThan(8);
      assertThat(archive.size()).isEqualTo(40);
    }
  }

  @Test
  void works_on_an_executor_and_stops() throws IOException {
    List<Document> documents = new Planted(5).documents(100);
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try (Archive archive = open()) {
      archive.add(documents.toArray(Document[]::new));
      archive.commit();
      List<Found> here = archive.find(documents);
      assertThat(archive.find(documents, FindOptions.USUAL.on(threads)))
          .extracting(Found::parts)
          .isEqualTo(here.stream().map(Found::parts).toList());
      assertThatThrownBy(() -> archive.find(documents, FindOptions.USUAL.cancelledBy(() -> true)))
          .isInstanceOf(CancellationException.class);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void adds_a_corpus_with_names_of_their_own() throws IOException {
    Path file = folder.resolve("rows.jsonl");
    Files.writeString(
        file, "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"a\",\"text\":\"Two.\"}\nno row\n");
    try (Archive archive = open();
        Corpus corpus = Corpus.open(file.toString())) {
      List<Problem> problems = archive.add(corpus);
      archive.commit();
      assertThat(problems).hasSize(2);
      assertThat(archive.documents().map(Document::id)).containsExactlyInAnyOrder("a", "a#2");
    }
  }

  @Test
  void does_not_compare_a_text_with_itself() throws IOException {
    try (Archive archive = open()) {
      archive.add(Document.of("a", WIRE));
      archive.commit();
      Found found = archive.find(Document.of("a", WIRE));
      assertThat(found.isHeld()).isTrue();
      assertThat(found.isEmpty()).isTrue();
    }
  }

  @Test
  void chooses_fingerprints_anew_as_it_grows() throws IOException {
    try (Archive archive = open()) {
      String much =
          String.join(" ", new Planted(6).documents(900).stream().map(Document::text).toList());
      archive.add(Document.of("small", WIRE));
      archive.commit();
      assertThat(archive.info().minWords()).isEqualTo(8);
      for (int i = 0; i < 12; i++) {
        archive.add(Document.of("m" + i, much + " " + i));
      }
      archive.commit();
      assertThat(archive.info().words()).isGreaterThan(1 << 20);
      assertThat(archive.info().minWords()).isGreaterThanOrEqualTo(12);
      assertThat(archive.find(Document.of("q", SITE)).parts()).hasSize(1);
      assertThat(archive.document("small")).isPresent();
    }
  }

  @Test
  void refuses_a_folder_of_something_else() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("letter.txt"), "Dear all,");
    assertThatThrownBy(() -> Archive.open(other))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is no archive: it holds letter.txt");
    assertThatThrownBy(() -> Archive.open(other.resolve("letter.txt")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is no folder");
  }

  @Test
  void keeps_the_shortest_run_that_it_was_made_with() throws IOException {
    Path place = folder.resolve("archive");
    try (Archive archive = Archive.open(place, ArchiveOptions.USUAL.withMinWords(5))) {
      archive.add(Document.of("a", "Divers found cracks in two of its old pillars."));
      archive.commit();
      assertThat(archive.info().minWords()).isEqualTo(5);
    }
    try (Archive archive = Archive.open(place)) {
      Document asked = Document.of("q", "Nobody knew that divers found cracks in two pillars.");
      assertThat(archive.find(asked).parts()).hasSize(1);
      archive.add(Document.of("b", "More."));
      archive.commit();
      assertThat(archive.info().minWords()).isEqualTo(5);
    }
    try (Archive archive = Archive.open(place, ArchiveOptions.USUAL.withMinWords(9))) {
      assertThatThrownBy(() -> archive.add(Document.of("c", "More.")))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("was made to find runs of 5 words, not of 9");
    }
  }
}
