package org.wirecopy.assertions;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wirecopy.assertions.WirecopyAssertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.check.Baseline;
import org.wirecopy.check.Check;
import org.wirecopy.check.Gate;
import org.wirecopy.check.Material;
import org.wirecopy.check.Role;
import org.wirecopy.document.Document;
import org.wirecopy.document.input.Corpus;

/** How a team's own tests keep copies out of its articles. */
class ArticlesTest {
  private static final String RELEASE =
      "Nordlinje will put two more ferries on the route between Bergen and the outer islands from"
          + " the first of May, since the number of passengers has grown by a third in three years"
          + " and the older ships cannot carry all who want to travel in summer.";

  private static final String ARTICLE = "Good news for islanders. " + RELEASE + " So we are told.";

  private static final String OWN =
      "We asked passengers on the quay what they think of the new timetable, and most had not heard"
          + " of it; a fisherman said that he would believe in two more ships when he saw them.";

  @TempDir Path folder;

  @BeforeEach
  void writes_articles() throws IOException {
    Files.writeString(folder.resolve("release.md"), RELEASE);
    Files.writeString(folder.resolve("article.md"), ARTICLE);
    Files.writeString(folder.resolve("own.md"), OWN);
  }

  @Test
  void an_article_of_our_own_is_not_copied() {
    assertThat(OWN).isNotCopiedFrom(RELEASE);
    assertThat(OWN).isNotCopiedFrom(Corpus.open(folder.resolve("release.md").toString()));
  }

  @Test
  void a_copied_passage_is_shown() {
    assertThatThrownBy(() -> assertThat(ARTICLE).isNotCopiedFrom(RELEASE))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Expecting text to hold no copied passage, but:")
        .hasMessageContaining("copied from reference:1 (uncredited-copy, word for word)")
        .hasMessageContaining("Nordlinje will put two more ferries");
  }

  @Test
  void a_longer_passage_may_be_let_pass() {
    assertThat(ARTICLE).within(Gate.USUAL.withMaxWords(100)).isNotCopiedFrom(RELEASE);
  }

  @Test
  void the_text_itself_is_no_reference() {
    Document article = Document.of("article.md", ARTICLE);

    assertThat(article).isNotCopiedFrom(List.of(article, Document.of("own.md", OWN)));
  }

  @Test
  void what_is_in_the_baseline_is_no_new_copy() throws IOException {
    Path file = folder.resolve("wirecopy-baseline.json");
    try (OutputStream out = Files.newOutputStream(file)) {
      baseline().write(out);
    }

    assertThat(Corpus.open(folder + "/*.md")).hasNoNewCopies(Baseline.read(file));
  }

  private Baseline baseline() {
    return Check.builder()
        .build()
        .of(
            Corpus.open(folder + "/*.md")
                .documents()
                .map(document -> Material.of(document, Role.CHECKED)))
        .notes()
        .baselines()
        .current();
  }

  @Test
  void a_new_copy_is_shown_with_its_file() {
    assertThatThrownBy(() -> assertThat(Corpus.open(folder + "/*.md")).hasNoCopies())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("release.md:1: 46 words copied from article.md:1");
  }

  @Test
  void a_corpus_that_cannot_be_read_is_no_corpus_without_copies() {
    assertThatThrownBy(() -> assertThat(Corpus.open(folder.resolve("none.md").toString())))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("none.md: does not exist");
  }

  @Test
  void a_reference_with_the_id_of_the_article_is_compared_all_the_same() {
    Document article = Document.of("text", ARTICLE);

    assertThatThrownBy(
            () -> assertThat(article).isNotCopiedFrom(List.of(Document.of("text", RELEASE))))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("46 words copied from text:1 [text#2]");
  }

  @Test
  void articles_of_one_id_are_told_apart() {
    List<Document> articles = List.of(Document.of("a", ARTICLE), Document.of("a", RELEASE));

    assertThatThrownBy(() -> assertThat(articles).hasNoCopies())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("[a#2]");
    assertThat(List.of(Document.of("a", ARTICLE), Document.of("a", OWN))).hasNoCopies();
  }

  @Test
  void what_to_do_is_said_in_java() {
    assertThatThrownBy(() -> assertThat(ARTICLE).isNotCopiedFrom(RELEASE))
        .hasMessageContaining("within(Gate.USUAL.withMaxWords(...))")
        .message()
        .doesNotContain("<!--", "--update-baseline", "wirecopy:allow");
  }

  @Test
  void a_reference_that_cannot_be_read_is_not_passed_over() {
    assertThatThrownBy(
            () ->
                assertThat(OWN).isNotCopiedFrom(Corpus.open(folder.resolve("none.md").toString())))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("none.md: does not exist");
  }
}
