package org.wirecopy.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.document.Document;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.PageKind;

/** Forum pages that were copied as bare text, in the layouts of different software. */
class ForumTest {
  private static final String DOUBLED_NAME =
      """
      Garden Talk
      What's new
      Slugs in the lettuce again
      petra_k
      petra_k
      Senior Member
      Apr 2, 2018
      412
      77
      Something eats my lettuce at night.
      H
      hugo
      New Member
      May 9, 2019
      12
      4
      petra_k said:
      Something eats my lettuce at night.
      Click to expand...
      Put a board out and look under it in the morning.
      Last edited: Jun 4, 2019
      Similar threads
      Snails on the hostas
      Replies
      3
      """;

  private static final String LABELS_WITH_VALUES =
      """
      Slugs in the lettuce again
      petra_k
      Member
      Joined: Apr 2018
      Posts: 412
      Location: Ghent
      Something eats my lettuce at night.
      hugo
      Member
      Joined: May 2019
      Posts: 12
      Location: Bruges
      [quote="petra_k"]
      Something eats my lettuce at night.
      [/quote]
      Put a board out and look under it in the morning.
      """;

  private static final String TAGS_ON_ONE_LINE =
      """
      Slugs in the lettuce again
      petra_k
      Registered: 2 April 2018
      Posts: 412
      From: Ghent
      Something eats my lettuce at night.
      hugo
      Registered: 9 May 2019
      Posts: 12
      From: Bruges
      [QUOTE=petra_k;4711]Something eats my lettuce at night.[/QUOTE]
      Put a board out and look under it in the morning.
      """;

  private static final String WROTE_WITHOUT_PROMPT =
      """
      Slugs in the lettuce again
      petra_k
      Posts: 412
      Joined: Mon Apr 02, 2018 6:12 pm
      Location: Ghent
      Something eats my lettuce at night.
      hugo
      Posts: 12
      Joined: Thu May 09, 2019 7:40 am
      Location: Bruges
      petra_k wrote:
      Something eats my lettuce at night.
      Put a board out and look under it in the morning.
      """;

  private static final String GERMAN =
      """
      Schnecken im Salat
      petra_k
      petra_k
      Mitglied
      2. April 2018
      412
      77
      Nachts frisst etwas meinen Salat.
      H
      hugo
      Neues Mitglied
      9. Mai 2019
      12
      4
      petra_k schrieb:
      Nachts frisst etwas meinen Salat.
      Zum Vergrößern anklicken....
      Leg ein Brett aus und schau morgens darunter.
      Zuletzt bearbeitet: 4. Juni 2019
      Ähnliche Themen
      Hasen im Kohl
      """;

  private static final String FRENCH =
      """
      Des limaces dans la salade
      petra_k
      petra_k
      Membre
      2 avril 2018
      412
      77
      La nuit, on mange ma salade.
      H
      hugo
      Nouveau membre
      9 mai 2019
      12
      4
      petra_k a dit :
      La nuit, on mange ma salade.
      Cliquez pour agrandir...
      Pose une planche et regarde dessous le matin.
      Dernière édition: 4 juin 2019
      Discussions similaires
      Des lapins dans les choux
      """;

  private static final String RUSSIAN =
      """
      Слизни в салате снова
      petra_k
      petra_k
      Участник
      2 апреля 2018
      412
      77
      Ночью кто-то ест мой салат.
      H
      hugo
      Новичок
      9 мая 2019
      12
      4
      petra_k сказал(а):
      Ночью кто-то ест мой салат.
      Нажмите, чтобы раскрыть...
      Положи доску и утром посмотри под ней.
      Последнее редактирование: 4 июня 2019
      Похожие темы
      Зайцы в капусте
      """;

  static Stream<Arguments> layouts() {
    String title = "Slugs in the lettuce again";
    List<String> english =
        List.of(
            title,
            "Something eats my lettuce at night.",
            "Put a board out and look under it in the morning.");
    return Stream.of(
        Arguments.of("a doubled name, or an initial and a name", DOUBLED_NAME, english),
        Arguments.of("labels with values, quote tags", LABELS_WITH_VALUES, english),
        Arguments.of("quote tags on one line", TAGS_ON_ONE_LINE, english),
        Arguments.of("no prompt after a quote", WROTE_WITHOUT_PROMPT, english),
        Arguments.of(
            "German",
            GERMAN,
            List.of(
                "Schnecken im Salat",
                "Nachts frisst etwas meinen Salat.",
                "Leg ein Brett aus und schau morgens darunter.")),
        Arguments.of(
            "French",
            FRENCH,
            List.of(
                "Des limaces dans la salade",
                "La nuit, on mange ma salade.",
                "Pose une planche et regarde dessous le matin.")),
        Arguments.of(
            "Russian",
            RUSSIAN,
            List.of(
                "Слизни в салате снова",
                "Ночью кто-то ест мой салат.",
                "Положи доску и утром посмотри под ней.")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void keeps_the_title_and_what_each_poster_wrote(String name, String page, List<String> kept) {
    assertThat(Cleaned.text(page).kept()).isEqualTo(kept);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void tells_the_posts_apart_with_their_authors(String name, String page, List<String> kept) {
    Cleaned cleaned = Cleaned.text(page);

    assertThat(cleaned.authors()).containsExactly("petra_k", "hugo");
    assertThat(cleaned.posts().get(0)).isEqualTo(kept.get(1));
    assertThat(cleaned.posts().get(1)).contains(kept.get(1)).endsWith(kept.get(2));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void cleaning_what_was_kept_marks_nothing_more(String name, String page, List<String> kept) {
    String once = Cleaned.text(page).document().keptText();

    assertThat(Cleaned.text(once).document().marks()).isEmpty();
  }

  @Test
  void says_of_each_line_what_it_is() {
    Cleaned page = Cleaned.text(DOUBLED_NAME);

    assertThat(page.marked(Noise.PAGE_HEADER)).containsExactly("Garden Talk", "What's new");
    assertThat(page.marked(Noise.USER_HEADER)).hasSize(12).startsWith("petra_k", "petra_k");
    assertThat(page.marked(Noise.QUOTE_HEADER)).containsExactly("petra_k said:");
    assertThat(page.marked(Noise.EXPAND_PROMPT)).containsExactly("Click to expand...");
    assertThat(page.marked(Noise.LAST_EDITED)).containsExactly("Last edited: Jun 4, 2019");
    assertThat(page.marked(Noise.SIMILAR_THREADS)).hasSize(4);
  }

  @Test
  void a_quote_inside_a_quote_ends_with_its_own_prompt() {
    String nested =
        DOUBLED_NAME.replace(
            "Put a board out",
            "hugo said:\npetra_k said:\nOnly the hearts.\nClick to expand...\nSo mice.\n"
                + "Click to expand...\nPut a board out");

    assertThat(Cleaned.text(nested).kept()).isEqualTo(Cleaned.text(DOUBLED_NAME).kept());
  }

  @Test
  void a_menu_above_the_thread_that_offers_new_posts_does_not_end_it() {
    String menu = "Forums\nNew posts\nSearch forums\nMembers online\n";

    assertThat(Cleaned.text(menu + DOUBLED_NAME).kept())
        .isEqualTo(Cleaned.text(DOUBLED_NAME).kept());
  }

  @Test
  void the_card_of_a_linked_page_is_no_text() {
    String card = "weir.example\nHow to keep slugs away\nTen ways that work.\nweir.example\n";
    Cleaned page = Cleaned.text(DOUBLED_NAME.replace("Put a board", card + "Put a board"));

    assertThat(page.kept()).isEqualTo(Cleaned.text(DOUBLED_NAME).kept());
    assertThat(page.marked(Noise.LINK_CARD)).hasSize(4);
  }

  @Test
  void the_thread_about_the_ferry_keeps_two_posts() throws IOException {
    String text = Files.readString(Path.of("fixtures/ferry/sea-forum.txt"));
    Cleaned page = Cleaned.text(text);

    assertThat(page.authors()).containsExactly("olav_t", "marita");
    assertThat(page.kept())
        .hasSize(5)
        .startsWith("Ferry lost near Bergen", "Just in:")
        .last()
        .asString()
        .startsWith("My uncle works in that harbour.");
    assertThat(Cleaned.text(page.document().keptText()).document().marks()).isEmpty();
  }

  @Test
  void reads_posts_whose_headers_are_a_name_and_a_time() {
    String page =
        """
        Slugs in the lettuce again

        petra_k
        3 May 2031, 14:22
        Something eats my lettuce at night, and I should like to know what it is.

        hugo
        3 May 2031, 14:40
        Put a board out and look under it in the morning, as my aunt has always done.

        petra_k
        4 May 2031, 07:05
        Eleven of them, and one as long as my hand. Thank you!
        """;

    assertThat(Cleaner.auto().clean(Document.of("page", page)).posts())
        .extracting(post -> post.author() + " " + post.published())
        .containsExactly("petra_k 2031-05-03", "hugo 2031-05-03", "petra_k 2031-05-04");
  }

  @Test
  void takes_no_chronicle_for_a_thread() {
    String page =
        """
        The flood hour by hour

        3 May 2031, 14:22
        The first sandbags arrive at the bridge, and the school is closed for the day.

        3 May 2031, 14:40
        Water stands in the cellars of Mill Lane, says the fire brigade of the town.

        4 May 2031, 07:05
        The level falls by a hand's breadth. The mayor thanks all helpers on the radio.
        """;

    assertThat(Cleaner.auto().clean(Document.of("page", page)).kind())
        .isNotEqualTo(PageKind.THREAD);
  }
}
