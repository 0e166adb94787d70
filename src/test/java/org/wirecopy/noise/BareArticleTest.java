package org.wirecopy.noise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;

/** Articles whose pages were copied as bare text, or stand on one line with marks between. */
class BareArticleTest {
  private static final String TITLE = "Oldmill mill pond drained before the floods";

  private static final String BODY =
      """
      The pond of the old mill at Oldmill was drained on Thursday, and forty swans were moved to the river before the floods.

      "We had two days, and we needed three," said Nora Bell, who keeps the sluice. She counted the birds herself.

      The county will decide in May whether the pond is filled again. Its bank has leaked since the last war.

      A walk along the bank stays open, and the mill's tea room will sell cakes in a tent.
      """;

  private static String lines(String written) {
    return written.replace('~', '\n') + "\n";
  }

  private static CleanDocument clean(String above, String below) {
    return Cleaner.auto().clean(Document.of("a", lines(above) + BODY + lines(below)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      value = {
        "Email Bio Follow~TITLE~By Ada Moss",
        "FacebookEmail Twitter Google+ LinkedIn~TITLE~Post to Facebook",
        "View Comments~TITLE~By Ada Moss",
        "Purchase: Order Reprint~TITLE",
        "By The Wide Press~May 3, 2020~TITLE",
        "By ADA MOSS, WDR~Posted: Fri 6:35 PM, May 01, 2020~TITLE",
        "For Customers~Americas+1 212 555 2000~EMEA+44 20 7555 7500~TITLE~Ada Moss",
        "Local News~May 1, 2020 / 3:12 PM / 2 days ago~TITLE~Ada Moss~3 Min Read",
        "U.S. NEWS~05/01/2020 02:57 pm ET~TITLE~By Ada Moss",
        "Subscribe to Breaking News emails~You have successfully subscribed to the Breaking News"
            + " email.~TITLE",
        "TITLE | Harbour Herald~By Ada Moss",
        "TITLE - Harbour News~1 May 2020",
        "TITLE - harbour.example~1 May 2020",
        "TITLE | Reuters~May 1, 2020",
        "Opinion | TITLE~By Ada Moss",
        "Floods in May~TITLE~Stand: 01.05.2020 | Lesedauer: 2 Minuten",
        "Publicado 01/05/2020 17:45~TITLE~Imprimir",
        "Tap here to turn on desktop notifications to get the news sent straight to"
            + " you.~EDITION~TITLE~By Ada Moss",
      })
  void is_called_by_the_line_that_speaks_of_its_text(String above) {
    assertThat(clean(above.replace("TITLE", TITLE), "").metadata().title()).isEqualTo(TITLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Email Bio Follow",
        "May 1 at 3:41 PM",
        "e-mail",
        "comments",
        "View Comments",
        "Order Reprint of this Story",
        "For Customers~Americas+1 212 555 2000",
        "Ada Moss | Getty Images",
        "By Ada Moss, professor of law at Weir College",
        "Go to permalink",
        "Ada Moss~May 1, 2020 10:00AM (UTC)"
      })
  void has_no_title_where_only_buttons_and_names_stand_above(String above) {
    assertThat(clean(above, "").metadata().title()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      value = {
        "Updated 6:35 PM ET, Fri May 1, 2020",
        "Updated 1:45\u00a0pm, Friday, May 1, 2020",
        "Updated~1:52 pm CDT, Friday, May 1, 2020",
        "05/01/2020 02:57 pm ET",
        "May 1, 2020 / 10:50 AM",
        "May 1, 2020 / 3:12 PM / 2 days ago",
        "By Ada Moss, Wide Press Published 11:02 am EDT, Friday, May 1, 2020",
        "PTI | May 1, 2020, 16:42 IST",
        "Publié le 01/05/2020 à 21:14, mis à jour le 02/05/2020 à 08:02",
        "Publié le 1 mai 2020 à 18h12 - Mis à jour le 2 mai 2020 à 10h01",
        "Stand: 01.05.2020 | Lesedauer: 2 Minuten",
        "Oldmill 1 MAY 2020 - 17:02 CEST",
        "Publicado 01/05/2020 17:45",
        "Posted May 1, 2020 at 12:01 AM~Updated May 2, 2020 at 1:52 PM",
        "Published: 1:52 PM CDT May 1, 2020~Updated: 1:55 PM CDT May 2, 2020",
      })
  void tells_its_day(String line) {
    Metadata metadata = clean(TITLE + "~" + line, "").metadata();

    assertThat(metadata.published()).isNotNull();
    assertThat(metadata.published().day()).hasToString("2020-05-01");
  }

  @Test
  void tells_the_day_that_only_its_last_line_names() {
    CleanDocument article =
        clean(
            "Email Bio Follow~May 1 at 3:41 PM",
            "Originally published May 1, 2020 at 3:41 p.m. ET");

    assertThat(article.metadata().published()).isNotNull();
    assertThat(article.metadata().published().day()).hasToString("2020-05-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e-mail",
        "1 / 3~Back to Gallery",
        "Image 1of/1~Close",
        "Now Playing: Watch this: How swans are caught~1:27",
        "Now Playing~Watch this: How swans are caught",
        "window._boxes = window._boxes || []; _boxes.push({mode: 'thumbs'});",
        "SHOW MORE~SHOW LESS",
        "/ AP~Swans on the move",
        "Ada Moss and Jo Lund, Wide Press",
        "news now Wide Press — By ADA MOSS and JO LUND - Wide Press",
        "Post to Facebook~Check out this story on oldmill.example: https://oldmill.example/pond~"
            + "CancelSend~A link has been sent to your friend's email address.~Posted!",
      })
  void loses_what_stands_between_headline_and_text(String furniture) {
    CleanDocument article =
        clean("Email Print~" + TITLE + "~May 1, 2020~" + furniture, "View Comments");

    assertThat(article.keptText().strip().replaceAll("\\n+", "\n"))
        .isEqualTo(TITLE + "\n" + BODY.strip().replaceAll("\\n+", "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Please share this story on Facebook and tell us what you think, we want to hear YOU!",
        "Like and share if you agree!",
        "Partagez cet article avec vos amis",
        "Comparte esta noticia con tus amigos",
        "SIGN UP~Help us deliver journalism that makes a difference in our community.~SUBSCRIBE",
        "Trending News~Mayor speaks about rents~How bridges became the issue of the year",
        "View Comments",
        "LISTEN TO ARTICLE",
      })
  void loses_what_stands_below_the_text(String furniture) {
    assertThat(clean(TITLE + "~May 1, 2020", furniture).keptText().strip())
        .endsWith("sell cakes in a tent.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sharing a boat with swans is harder than it looks, she said.",
        "Comments on the plan are taken until June.",
        "The pond was drained once before, in 1976.",
        "What to know about the mill pond",
      })
  void keeps_sentences_and_headings(String line) {
    assertThat(clean(TITLE + "~May 1, 2020", line).keptText()).contains(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Oldmill, Weir County",
        "Ada Moss, Weir College",
        "Old mills of the county",
        "var pond = new Pond(40); pond.drain();"
      })
  void keeps_lines_above_a_text_that_stands_alone(String line) {
    assertThat(clean(TITLE + "~" + line, "").keptText()).contains(line);
  }

  @Test
  void reads_one_line_with_marks_as_it_reads_lines() {
    String text =
        lines("Local News~05/01/2020 02:57 pm ET~" + TITLE + " | Harbour Herald~Email~Print")
            + BODY;
    String flat = text.strip().replaceAll("\\n+", " ### ");

    CleanDocument article = Cleaner.auto().clean(Document.of("a", flat));

    assertThat(article.metadata().title()).isEqualTo(TITLE);
    assertThat(article.metadata().published()).isNotNull();
    assertThat(article.metadata().published().day()).hasToString("2020-05-01");
  }
}
