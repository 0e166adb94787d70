package org.wirecopy.trace.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.PageKind;
import org.wirecopy.noise.mark.Post;
import org.wirecopy.table.Table;

class CreditsTest {
  private static final String FILLER =
      "\nThe river rose again overnight, and the ferry stayed put.\n";

  static List<Table.Row> credits() {
    return Table.read(CreditsTest.class, "credit-lines.tsv").rows();
  }

  static List<Table.Row> traps() {
    return Table.read(CreditsTest.class, "credit-traps.tsv").rows();
  }

  @ParameterizedTest
  @MethodSource("credits")
  void finds_a_credit_and_its_kind(Table.Row row) {
    List<Credit> found = Credits.find(plain("A headline\n\n" + row.cell("text") + "\n"));

    assertThat(found)
        .as(row.cell("text"))
        .extracting(credit -> credit.agency().code() + " " + credit.kind())
        .contains(row.cell("expected"));
    assertThat(found)
        .extracting(Credit::isForText)
        .containsOnly(!row.cell("expected").endsWith("PHOTO"));
  }

  @ParameterizedTest
  @MethodSource("traps")
  void takes_a_mention_for_no_credit(Table.Row row) {
    assertThat(Credits.find(plain("A headline\n\n" + row.cell("text") + "\n" + FILLER)))
        .as(row.cell("why"))
        .isEmpty();
  }

  @Test
  void points_to_the_words_of_the_credit() {
    String text = "Lusaka, 3 May (AFP) – Farmers counted their losses.";

    assertThat(Credits.find(plain(text)))
        .singleElement()
        .satisfies(credit -> assertThat(credit.span().of(text)).isEqualTo("Lusaka, 3 May (AFP)"));
  }

  @Test
  void credits_every_agency_that_is_named_together() {
    assertThat(Credits.find(plain("Quelle: dpa/AFP")))
        .extracting(credit -> credit.agency().code())
        .containsExactly("dpa", "AFP");
  }

  @Test
  void leaves_the_credit_of_a_quoted_post_to_the_quote() {
    String quoted = "Lusaka (AFP) – Farmers counted their losses.";
    String text = quoted + "\n\nI do not believe a word.";
    CleanDocument page =
        new CleanDocument(
            Document.of("page", text),
            List.of(new Mark(new Span(0, quoted.length()), Noise.QUOTED_REPLY, "quoted")),
            List.of(),
            Metadata.NONE,
            PageKind.THREAD);

    assertThat(Credits.find(page)).isEmpty();
    assertThat(Credits.in(page, new Span(20, 30))).hasSize(1);
    assertThat(Credits.in(page, new Span(quoted.length() + 2, text.length()))).isEmpty();
  }

  @Test
  void governs_the_post_that_it_stands_in_and_no_other() {
    String first = "Lusaka (AFP) – Farmers counted their losses.";
    String text = first + "\n\nNobody credits this second post at all.";
    Span second = new Span(first.length() + 2, text.length());
    CleanDocument page =
        new CleanDocument(
            Document.of("page", text),
            List.of(),
            List.of(new Post(new Span(0, first.length()), "a", null), new Post(second, "b", null)),
            Metadata.NONE,
            PageKind.THREAD);

    assertThat(Credits.in(page, new Span(20, 30))).hasSize(1);
    assertThat(Credits.in(page, second)).isEmpty();
  }

  @Test
  void leaves_pictures_out_of_what_governs_text() {
    CleanDocument page = plain("Photo: Reuters\n\nThe ferry stayed put all night.");

    assertThat(Credits.find(page)).hasSize(1);
    assertThat(Credits.in(page, new Span(20, 30))).isEmpty();
  }

  @Test
  void ends_on_hostile_lines() {
    for (String text :
        List.of("(AFP", "AFP)", "/AFP/", "AFP AFP AFP", "(((AFP", "(AFP) (AFP)", "")) {
      assertThat(Credits.find(plain(text.repeat(2000)))).isNotNull();
    }
  }

  private static CleanDocument plain(String text) {
    return new CleanDocument(
        Document.of("page", text), List.of(), List.of(), Metadata.NONE, PageKind.ARTICLE);
  }
}
