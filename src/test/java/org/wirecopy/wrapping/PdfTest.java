package org.wirecopy.wrapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Problem;
import org.wirecopy.document.input.Corpus;

/** What of a PDF is its text. */
class PdfTest {
  private static final String SLUICE =
      "Nobody has opened the sluice behind the mill since the spring, and the meadow is a lake.";

  private static Document read(byte[] pdf) {
    try (Corpus corpus = corpus(pdf, Limits.STANDARD)) {
      List<Document> documents = corpus.documents().toList();
      assertThat(corpus.problems()).isEmpty();
      assertThat(documents).hasSize(1);
      return documents.get(0);
    }
  }

  private static String problem(byte[] pdf, Limits limits) {
    try (Corpus corpus = corpus(pdf, limits)) {
      assertThat(corpus.documents().toList()).isEmpty();
      return corpus.problems().stream().map(Problem::message).findFirst().orElseThrow();
    }
  }

  /** Told by how it begins, since the name says nothing. */
  private static Corpus corpus(byte[] pdf, Limits limits) {
    return Corpus.builder().source("a", ByteSource.wrap(pdf)).limits(limits).open();
  }

  private static byte[] drawing(String drawn, String... more) {
    return Pdf.drawing("", drawn.getBytes(StandardCharsets.ISO_8859_1), more);
  }

  @Test
  void paragraphs_go_on_over_pages_without_heads_and_numbers() throws IOException {
    List<String> paragraphs =
        Stream.of("mill", "inn", "lock", "ferry", "chapel", "quarry", "school", "forge", "toll")
            .map(
                place ->
                    SLUICE.replace("mill", place).replace("a lake", "the " + place + "'s lake"))
            .toList();
    Document document = read(Pdf.set(paragraphs, 4));
    assertThat(document.text().replaceAll("(?<!\n)\n(?!\n)", " ").split("\n\n"))
        .containsExactlyElementsOf(paragraphs);
    assertThat(document.metadata().title()).isEqualTo("Water and walls");
  }

  @Test
  void a_head_of_two_pages_may_be_text_and_stays() throws IOException {
    assertThat(read(Pdf.set(List.of(SLUICE, SLUICE), 4)).text())
        .contains("The Weir Quarterly\n")
        .doesNotContain("\n2");
  }

  @Test
  void rows_of_numbers_are_no_heads() throws IOException {
    List<String> rows = Stream.of("1 220 14", "2 180 11", "3 95 8", "4 300 21").toList();
    assertThat(read(Pdf.set(rows, 2)).text()).contains(rows);
  }

  @Test
  void what_opens_without_a_password_is_read() throws IOException {
    assertThat(read(Pdf.locked(List.of(SLUICE), "")).text()).contains("Nobody has opened");
    assertThat(problem(Pdf.locked(List.of(SLUICE), "open"), Limits.STANDARD))
        .isEqualTo("is encrypted, and opens with a password only");
  }

  @Test
  void a_form_on_a_page_is_read_where_it_is_drawn() {
    assertThat(
            read(drawing(
                    "BT /F 9 Tf 20 200 Td (One.) Tj ET /X Do",
                    Pdf.form("BT /F 9 Tf 20 150 Td (Two.) Tj ET")))
                .text())
        .isEqualTo("One.\n\nTwo.");
  }

  @Test
  void what_is_too_much_is_said() throws IOException {
    Limits small = new Limits(10_000, 500);
    assertThat(problem(Pdf.set(Collections.nCopies(200, SLUICE), 40), small))
        .isEqualTo("has more than 10000 characters, the limit");
    assertThat(problem(Pdf.drawing("/Filter/FlateDecode", Pdf.deflated(9_000_000)), small))
        .isEqualTo("has a stream that unpacks to more than is allowed");
    assertThat(problem(drawing("/X Do ".repeat(1_000), Pdf.form(" ".repeat(9_000))), small))
        .startsWith("unpacks to more than is allowed");
    assertThat(problem(drawing("0 0 9 9 re f"), small)).startsWith("holds no text");
  }

  @Test
  void others_who_use_the_library_keep_their_fonts() throws IOException {
    read(drawing("BT /F 9 Tf 20 200 Td (One.) Tj ET"));
    assertThat(FontMappers.instance().getFontBoxFont("Helvetica", null)).isNotNull();
  }
}
