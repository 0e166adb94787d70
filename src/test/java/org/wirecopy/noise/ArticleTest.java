package org.wirecopy.noise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Metadata;
import org.wirecopy.noise.mark.Noise;

class ArticleTest {
  private static final String ARTICLE =
      """
      Bridge at Oldmill closes for the winter
      By Rosa Lindqvist
      Published: 14 November 2021
      Source: Weir Times

      ![The bridge in autumn](https://weir.example/bridge.jpg)
      The bridge at Oldmill, seen from the south bank. [Ana Moor/AFP]

      The bridge at Oldmill will close on Monday and stay shut until April, the county said.

      Sign up for our newsletter and never miss a story.

      Engineers found cracks in two of the five piers last week.

      Read more: The ferry that nobody wanted

      "We cannot wait for spring," said the county engineer, Paul Dent.

      Share this article
      © 2021 Weir Times. All rights reserved.
      """;

  @Test
  void an_article_keeps_its_headline_and_its_paragraphs() {
    assertThat(Cleaned.text(ARTICLE).kept())
        .containsExactly(
            "Bridge at Oldmill closes for the winter",
            "The bridge at Oldmill will close on Monday and stay shut until April, the county"
                + " said.",
            "Engineers found cracks in two of the five piers last week.",
            "\"We cannot wait for spring,\" said the county engineer, Paul Dent.");
  }

  @Test
  void what_stands_around_an_article_is_called_by_its_kind_and_learned() {
    Cleaned article = Cleaned.text(ARTICLE);

    assertThat(article.kinds())
        .containsExactlyInAnyOrder(
            Noise.BYLINE,
            Noise.DATELINE,
            Noise.SOURCE_LINE,
            Noise.IMAGE,
            Noise.CAPTION,
            Noise.NEWSLETTER_PROMPT,
            Noise.NAVIGATION,
            Noise.SHARE_PROMPT,
            Noise.FOOTER);
    assertThat(article.document().metadata())
        .extracting(Metadata::author, Metadata::source, m -> String.valueOf(m.published()))
        .containsExactly("Rosa Lindqvist", "Weir Times", "2021-11-14");
  }

  @Test
  void cleaning_what_was_kept_marks_nothing_more() {
    String once = Cleaned.text(ARTICLE).document().keptText();

    assertThat(Cleaned.text(once).document().marks()).isEmpty();
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Par Rosa Lindqvist                                      | BYLINE",
        "Von Rosa Lindqvist                                      | BYLINE",
        "Por Rosa Lindqvist y Paul Dent                          | BYLINE",
        "Автор: Анна Мельник                                     | BYLINE",
        "By Rosa Lindqvist and Paul Dent in Oldmill              | BYLINE",
        "Publié le 14 novembre 2021                              | DATELINE",
        "Stand: 14. November 2021                                | DATELINE",
        "14 de noviembre de 2021                                 | DATELINE",
        "2021年11月14日                                           | DATELINE",
        "Quelle: Weir Times                                      | SOURCE_LINE",
        "Источник: Вестник                                       | SOURCE_LINE",
        "来源：晚报                                                | SOURCE_LINE",
        "Foto: Ana Moor                                          | CAPTION",
        "Photo by Ana Moor                                       | CAPTION",
        "The south pier last week. Courtesy of the county        | CAPTION",
        "A boat below the bridge (Photo: Ana Moor)               | CAPTION",
        "A boat below the bridge. (Ana Q. Moor / Wide Press)     | CAPTION",
        "A boat below the bridge (Ana Moor/Wide Press/File 2019) | CAPTION",
        "Cracks in the second pier. ANA MOOR AFP                 | CAPTION",
        "bridge-2021_small.JPEG                                  | IMAGE",
        "[![Pier](a.png)](https://weir.example/pier)             | IMAGE",
        "Suscríbete a nuestro boletín                            | NEWSLETTER_PROMPT",
        "Partager                                                | SHARE_PROMPT",
        "Share on Facebook                                       | SHARE_PROMPT",
        "Anzeige                                                 | ADVERTISEMENT",
        "We use cookies to make the site work.                   | COOKIE_NOTICE",
        "Lesen Sie auch                                          | NAVIGATION",
        "* * *                                                   | SEPARATOR",
      })
  void knows_the_lines_around_an_article(String line, Noise kind) {
    String body = "The bridge at Oldmill will close on Monday, the county said last night.\n";
    Cleaned article = Cleaned.text("Bridge closes\n" + line + "\n" + body + body + body);

    assertThat(article.marked(kind)).containsExactly(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share prices fell sharply.",
        "Share prices fell sharply after the vote",
        "By noon the square was empty.",
        "By Monday, Paul Dent had left.",
        "By Grace of God, the pier held.",
        "Source of the river:",
        "Sources say the pier may fall.",
        "\"Read more books,\" he said.",
        "Read more books, he said.",
        "Photo albums were found.",
        "Photographs of the pier lay on the desk.",
        "Via Roma was closed as well.",
        "Von hier aus sieht man die Brücke.",
        "Par moments, le vent tombe.",
        "Email is how they reached him.",
        "Print is not dead, the editor said.",
        "Follow the river to the old mill.",
        "Follow us, the guide shouted, and we ran.",
        "Related costs rose by a tenth.",
        "Watch: the old man never took it off his wrist.",
        "Cookies were handed out at the gate.",
        "Advertising pays for the ferry.",
        "On 3 May 2021 the first crack was seen.",
        "The bridge opened on 14 November 1921.",
        "\"No,\" she said.",
        "– No, he said.",
        "- Why not?",
        "Two piers",
        "A long winter",
        "Copyright law does not help here.",
        "The crew was picked up by Reuters.",
        "He worked for the AP",
        "The fleet sailed to Split/Ancona.",
        "Von der Leyen spoke next.",
        "Di Maria scored twice.",
        "3,114 | 2,980 | 41",
        "1. Close the gate.",
        "Sign up for the night shift, the foreman said.",
        "Subscribe to the theory or not, the pier is cracked.",
        "Sign up for the night shift, they were told.",
        "Become a member of the crew, the captain had said.",
        "Updated maps were handed out to the walkers.",
        "Posted to the north, he never came home.",
        "Illustration is a craft, Moor says.",
        "Video shows the pier give way, officers said.",
        "Text messages were read out in court."
      })
  void keeps_a_line_of_the_story_that_only_looks_like_one(String line) {
    String body = "The bridge at Oldmill will close on Monday, the county said last night.\n";
    String text = "Bridge closes\n" + body + line + "\n" + body + "The rest stays open.\n";

    assertThat(Cleaned.text(text).kept()).contains(line);
  }

  @Test
  void keeps_a_table_of_numbers_and_a_poem() {
    String table = "Year Boats Cars\n2019 3,114 2,980\n2020 412 77\n2021 1,980 1,204\n";
    String poem =
        "The Lock\n"
            + "By night the water waits,\n"
            + "by day it climbs;\n"
            + "I hear the gates\n"
            + "* and count the times.\n";

    assertThat(Cleaned.text(table).document().marks()).isEmpty();
    assertThat(Cleaned.text(poem).document().marks()).isEmpty();
  }

  @Test
  void an_address_with_a_day_in_it_is_no_date_line() {
    Cleaned post =
        Cleaned.text(
            """
            I have read what you sent me about the weir.

            https://weir.example/2015-03-02-the-lock

            It helped a lot, and I shall print it for the board of the rowing club.
            """);

    assertThat(post.kept()).contains("https://weir.example/2015-03-02-the-lock");
    assertThat(post.document().metadata().published()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SEE MORE: The ferry that nobody wanted",
        "► À lire aussi\u00a0: le bac que personne ne voulait",
        "(Leggi anche su: Il traghetto che nessuno voleva)",
        "Läs också: Färjan som ingen ville ha",
        "यह भी पढ़ें: वह नाव जिसे कोई नहीं चाहता था",
        "相关阅读：没有人想要的渡船",
        "Baca juga: Feri yang tidak diinginkan siapa pun"
      })
  void a_label_with_the_headline_of_another_page_is_none_of_the_article(String line) {
    assertThat(
            Cleaned.text(ARTICLE.replace("Read more: The ferry that nobody wanted", line)).kept())
        .hasSize(4)
        .doesNotContain(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See more: the county now asks for three ferries a day.",
        "Related arguments were heard in the county court.",
        "Recommended: a warm coat and a good book for the crossing."
      })
  void a_sentence_that_begins_like_a_label_stays(String line) {
    assertThat(
            Cleaned.text(ARTICLE.replace("Read more: The ferry that nobody wanted", line)).kept())
        .contains(line);
  }
}
