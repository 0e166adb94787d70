package org.wirecopy.noise.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.noise.mark.PageKind;

/** Texts with a date above each part that nobody wrote in answer to another. */
class NoThreadTest {
  private static final List<String> PARTS =
      List.of(
          "The weir was lowered by a hand's breadth, and the meadows behind the mill stayed dry.",
          "A second pair of storks has moved in on the chimney of the old dye works since.",
          "Whoever walks to the sluice now takes the upper path, for the lower one is closed.");

  private static CleanDocument clean(String text) {
    return Cleaner.auto().clean(Document.of("parts", text));
  }

  private static String parts(List<String> headers) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < headers.size(); i++) {
      text.append(headers.get(i)).append('\n').append(PARTS.get(i % PARTS.size())).append('\n');
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "by Ida Moor\n14 May 2011|by Kurt Lenz\n9 May 2011|by Ida Moor\n2 May 2011",
        "4 min ago | Harbour Herald|26 min ago | Mill Gazette|38 min ago | Harbour Herald",
        "21 June 2012 by Ida Moor|3 June 2012 by Kurt Lenz|30 May 2012 by Ida Moor"
      })
  void what_goes_back_in_time_is_a_journal_or_a_feed(String headers) {
    CleanDocument clean = clean(parts(List.of(headers.split("\\|(?! )"))));

    assertThat(clean.kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(clean.posts()).isEmpty();
  }

  @Test
  void what_goes_on_in_time_is_a_thread() {
    CleanDocument clean =
        clean(
            parts(
                List.of(
                    "Ida\n2 May 2011, 10:20",
                    "Kurt\n9 May 2011, 8:10",
                    "Ida\n14 May 2011, 21:40")));

    assertThat(clean.posts()).hasSize(3);
  }

  @Test
  void one_author_alone_is_no_thread() {
    CleanDocument clean =
        clean(parts(List.of("Weir Notes 3.19.19", "Weir Notes 5.3.19", "Weir Notes 6.7.19")));

    assertThat(clean.posts()).isEmpty();
    assertThat(clean.keptText()).contains(PARTS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(March 2005)Ida Moor|(May 2005)Kurt Lenz|(June 2005)Ida Moor",
        "Rated 9 out of 10|Rated 8 out of 10|Rated 10 out of 10",
        "Last updated:Mon, 11/23/2008 - 11:22|Last updated:Tue, 07/08/2009 - 08:38|Last updated:Mon, 08/30/2010 - 19:17"
      })
  void a_month_a_mark_and_a_change_are_no_times_of_posts(String one, String other, String third) {
    CleanDocument clean = clean(parts(List.of(one, other, third, one)));

    assertThat(clean.posts()).isEmpty();
    assertThat(clean.keptText()).contains(PARTS);
  }

  @Test
  void an_article_with_a_menu_above_and_comments_below_stays_an_article() {
    String article =
        String.join("\n", PARTS)
            + "\nThe council of the parish will look at the path in autumn, and at the weir again"
            + " when the ice has gone, as it has done every year since the great flood of the mill.";
    String text =
        "Today's Paper\nLog in\nContact\nSearch\n"
            + article
            + "\n3 comments\nIda\n2 days ago at 07:52 am\nWho paid for the weir?\nReply\nKurt\n"
            + "2 days ago at 08:10 am\nThe miller did, and nobody thanked him.\nReply\nIda\n"
            + "1 day ago at 09:00 am\nThen I will.\nReply\n";

    assertThat(clean(text).kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(clean(text).keptText()).contains(PARTS);
  }
}
