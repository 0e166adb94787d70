package org.wirecopy.noise.bare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;
import org.wirecopy.noise.Cleaned;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.noise.mark.Favor;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.table.Table;

/**
 * Pages and texts that were made up for this: those in {@code pages} have {@code +} before each
 * line of the article, {@code -} before what must go and a space before what may; those in {@code
 * texts} have no furniture.
 */
class BareTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"english", "german", "french", "polish", "russian", "chinese"})
  void a_copied_page_loses_its_furniture_and_keeps_its_article(String language) throws IOException {
    List<String> article = new ArrayList<>();
    List<String> furniture = new ArrayList<>();
    List<String> page = new ArrayList<>();
    for (String line : Table.text(getClass(), "pages/" + language + ".txt").split("\n")) {
      String text = line.substring(1);
      page.add(text);
      if (line.charAt(0) == '+') {
        article.add(text);
      } else if (line.charAt(0) == '-') {
        furniture.add(text);
      }
    }

    List<String> kept = Cleaned.text(String.join("\n", page)).kept();

    assertThat(kept).containsSubsequence(article);
    assertThat(kept).doesNotContainAnyElementsOf(furniture);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "verse",
        "table",
        "code",
        "speech",
        "recipe",
        "interview",
        "transcript",
        "list",
        "play",
        "minutes",
        "wrapped"
      })
  void a_text_without_furniture_loses_nothing(String kind) throws IOException {
    String text = Table.text(getClass(), "texts/" + kind + ".txt");

    assertThat(Cleaned.text(text).document().marks()).isEmpty();
  }

  @Test
  void an_article_with_comments_is_no_thread() {
    String article =
        """
        Why the baker of Elm Street closes at noon
        For thirty years the bakery on Elm Street has closed at noon, and for thirty years people have asked why, since most of them would like to buy their bread after work.
        The answer is simple, says the baker: he gets up at one in the morning, and after eleven hours on his feet he wants to sleep while his children are at school.
        He has tried to find somebody for the afternoon, but nobody stayed for longer than a month, because the shop is cold and the evenings are long and quiet.
        """;
    String comments =
        """
        Comments
        Mara Held
        3 May 2021 at 10:22 am
        I have bought my bread there since I was a child.
        Reply
        Tom Ashby
        3 May 2021 at 11:05 am
        Noon is far too early for me.
        Reply
        Mara Held
        4 May 2021 at 8:40 am
        Then send somebody who is up earlier.
        Reply
        Ines Duarte
        4 May 2021 at 9:13 am
        Leave the man alone.
        Reply
        """;

    assertThat(Cleaned.text(article + comments).kept())
        .containsSubsequence(article.lines().toList());
  }

  @Test
  void a_paragraph_between_lines_of_a_header_is_no_header() {
    String paragraph =
        "We left the harbour before it was light, with two days of bread, a map that belonged to"
            + " my uncle, and no idea how cold it would be once we had passed the lighthouse.";

    assertThat(
            Cleaned.text(
                    "Date: Mon, 5 Jun 1995 10:00:00 +0200\nSubject: Off we go\n"
                        + paragraph
                        + "\nSubject: The second day\nNothing but rain, and nobody to talk to.")
                .kept())
        .contains(paragraph);
  }

  @Test
  void a_reason_says_in_words_what_weighed_most() throws IOException {
    List<Mark> marks = marks(Favor.BALANCE);

    assertThat(marks)
        .filteredOn(mark -> mark.noise() == Noise.PAGE_HEADER)
        .isNotEmpty()
        .allSatisfy(mark -> assertThat(mark.reason()).startsWith("is told from text by "));
  }

  @Test
  void who_favors_recall_loses_no_more_than_who_favors_precision() throws IOException {
    assertThat(removed(Favor.RECALL)).isLessThanOrEqualTo(removed(Favor.BALANCE));
    assertThat(removed(Favor.BALANCE)).isLessThanOrEqualTo(removed(Favor.PRECISION));
  }

  private static int removed(Favor favor) throws IOException {
    return marks(favor).stream().mapToInt(mark -> mark.span().length()).sum();
  }

  private static List<Mark> marks(Favor favor) throws IOException {
    String page = Table.text(BareTextTest.class, "pages/english.txt").replaceAll("(?m)^.", "");
    return Cleaner.builder().favor(favor).build().clean(Document.of("page", page)).marks();
  }
}
