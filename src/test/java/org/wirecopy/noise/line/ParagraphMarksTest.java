package org.wirecopy.noise.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;

class ParagraphMarksTest {
  private static final String[] ARTICLE = {
    "Harrow Mill bridge to stay shut until June",
    "By Ada Lund",
    "ELVERTON (AP) — The bridge at Harrow Mill stays shut until the middle of June, the council said"
        + " on Tuesday. Two of its piers have moved by a hand's breadth since the flood.",
    "“Nobody will drive over it before the stones are set,” said Ole Berg, who leads the works.",
    "The ferry runs twice an hour until then. It takes bicycles and no cars.",
    "Photo: Harbour Press",
    "Lorries have to go round by Saltmarsh, which adds eleven miles to the way to the mill.",
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ### ",
        " ## ",
        " | ",
        " || ",
        "¶",
        " ¶ ",
        "<br>",
        "<br><br>",
        " <br/> ",
        "\\n",
        "\\n\\n",
        "\\r\\n",
        "  ",
        "   "
      })
  void reads_marks_as_line_breaks_where_every_offset_holds(String mark) {
    Document flat = document(String.join(mark, ARTICLE));

    Document lines = ParagraphMarks.asLines(flat);

    assertThat(lines.text()).hasSameSizeAs(flat.text());
    assertThat(lines.text().lines().map(String::strip).filter(line -> !line.isEmpty()))
        .containsExactly(ARTICLE);
    for (String paragraph : ARTICLE) {
      assertThat(lines.text().indexOf(paragraph)).isEqualTo(flat.text().indexOf(paragraph));
    }
    assertThat(ParagraphMarks.asLines(lines)).isSameAs(lines);
  }

  @Test
  void leaves_no_mark_at_the_ends_of_such_a_text() {
    Document flat = document("### " + String.join(" ### ", ARTICLE) + " ###");

    assertThat(ParagraphMarks.asLines(flat).text()).doesNotContain("#");
  }

  @Test
  void leaves_prose_as_it_is() {
    isLeft(String.join("\n\n", ARTICLE));
    isLeft(String.join(" ", ARTICLE));
    isLeft(String.join("\r\n", ARTICLE).repeat(3));
  }

  @Test
  void leaves_headings_of_markdown_as_they_are() {
    isLeft("### " + String.join("\n\n### ", ARTICLE));
    isLeft(("## " + ARTICLE[0] + " ##\n\n" + ARTICLE[2] + "\n\n").repeat(4));
  }

  @Test
  void leaves_tables_and_menus_as_they_are() {
    isLeft("| Harrow Mill | 14 of May | 3.20 m | shut |\n".repeat(12));
    isLeft(
        "Home | News | Weather | Harbour | Letters | Archive | Contact\n\n" + ARTICLE[2].repeat(2));
    isLeft("Elverton | 12 | Saltmarsh | 9 | Pinewood | 31 | ".repeat(8));
    isLeft(
        "The committee of the harbour | The council of Elverton | The board of the ferry | "
            .repeat(9));
  }

  @Test
  void leaves_two_spaces_that_somebody_types_behind_each_sentence() {
    isLeft(
        ("The ferry runs twice an hour.  It takes bicycles and no cars.  Nobody waits long."
                + "  Lorries go round by Saltmarsh.  ")
            .repeat(6));
  }

  @Test
  void leaves_a_mark_that_stands_inside_of_sentences() {
    isLeft("Each ### of the stones ### was set ### by hand and ### without any mortar. ".repeat(6));
    isLeft("The path is C:\\new\\notes and not C:\\new\\names, as the old note says. ".repeat(6));
  }

  @Test
  void takes_time_in_proportion_to_a_text() {
    for (String unit : new String[] {" ", "  ", "| ", "### ", "\\n", "<br>", ". ### A"}) {
      String text = unit.repeat(400_000);
      assertThat(ParagraphMarks.asLines(document(text)).text()).hasSameSizeAs(text);
    }
  }

  private static void isLeft(String text) {
    Document document = document(text);
    assertThat(ParagraphMarks.asLines(document)).isSameAs(document);
  }

  private static Document document(String text) {
    return Document.of("a", text);
  }
}
