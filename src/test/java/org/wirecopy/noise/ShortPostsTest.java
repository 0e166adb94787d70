package org.wirecopy.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.PageKind;

/**
 * Threads in old table mark-up whose posts are of a few words, so that nothing on the page is
 * prose.
 */
class ShortPostsTest {
  private static final List<String> NAMES = List.of("petra_k", "hugo", "marita");
  private static final List<String> WROTE =
      List.of("Slugs again.", "Put a board out.", "Copper tape keeps them off.");
  private static final List<String> MOTTOS = List.of("Grow what you eat.", "Dig.", "Mulch it");
  private static final String RULE = "_".repeat(17);

  private static final String SUB_SILVER =
      "<tr class='row@N'><td><b class='postauthor'>@A</b></td><td><b>Posted:</b> Mon May 0@N, 2014"
          + " 9:10 am</td></tr><tr class='row@N'><td class='profile'><b>Joined:</b> 3 Feb"
          + " 2009<br><b>Posts:</b> 1@N</td><td><div class='postbody'>@T</div><span"
          + " class='postbody'><br>@R<br>@S</span></td></tr>";
  private static final String SUB_SILVER_2 =
      "<tr><td class='row@N'><span class='name'><b>@A</b></span><br>Joined: 3 Feb 2009</td><td"
          + " class='row@N'><table><tr><td>Posted: Mon May 0@N, 2014 9:10 am Post subject: Re:"
          + " Slugs</td></tr><tr><td><span"
          + " class='postbody'>@T<br>@R<br>@S</span></td></tr></table></td></tr>";
  private static final String SUB_SILVER_APART =
      "<tr><td class='row@N'><span class='name'><b>@A</b></span><br>Joined: 3 Feb 2009</td><td"
          + " class='row@N'><table><tr><td>Posted: Mon May 0@N, 2014 9:10 am Post subject: Re:"
          + " Slugs</td></tr><tr><td><span class='postbody'>@T</span><span"
          + " class='postbody'><br>@R<br>@S</span><span"
          + " class='gensmall'></span></td></tr></table></td></tr>";
  private static final String SUB_SILVER_UNSIGNED =
      "<tr><td class='row@N'><span class='name'><b>@A</b></span><br>Joined: 3 Feb 2009</td><td"
          + " class='row@N'><table><tr><td>Posted: Mon May 0@N, 2014 9:10 am Post subject: Re:"
          + " Slugs</td></tr><tr><td><span class='postbody'>@T</span><span"
          + " class='postbody'></span></td></tr></table></td></tr>";
  private static final String VBULLETIN_3 =
      "<tr><td><div id='edit@N'><table id='post@N'><tr><td>05-0@N-2014, 09:10"
          + " AM</td></tr><tr><td><a class='bigusername'>@A</a></td><td><div"
          + " id='post_message_@N'>@Q@T</div><div>@R_<br>@S"
          + "</div></td></tr></table></div></td></tr>";
  private static final String LABELLED =
      "<div style='margin:20px'><div class='smallfont'>@L</div><table><tr><td"
          + " class='alt2'>@B</td></tr></table></div>";
  private static final String SIMPLE_MACHINES =
      "<tr><td class='windowbg@N'><table><tr><td><a"
          + " href='index.php?action=profile;u=@N'>@A</a></td><td><div>Re: Slugs</div><div>« Reply"
          + " #@N on: May 0@N, 2014, 09:10 am »</div><div class='post'>@T</div><div"
          + " class='signature'>@S</div></td></tr></table></td></tr>";

  private static Cleaned thread(String post) {
    StringBuilder posts = new StringBuilder();
    for (int i = 0; i < NAMES.size(); i++) {
      posts.append(
          post.replace("@N", Integer.toString(i + 1))
              .replace("@A", NAMES.get(i))
              .replace("@T", WROTE.get(i))
              .replace("@R", RULE)
              .replace("@S", MOTTOS.get(i)));
    }
    return Cleaned.page(
        "<title>Beds :: Slugs</title><table class='forumline'>" + posts + "</table>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {SUB_SILVER, SUB_SILVER_2, SUB_SILVER_APART, SUB_SILVER_UNSIGNED, SIMPLE_MACHINES})
  void posts_of_a_few_words_are_posts(String post) {
    Cleaned page = thread(post);

    assertThat(page.document().kind()).isEqualTo(PageKind.THREAD);
    assertThat(page.authors()).isEqualTo(NAMES);
    assertThat(page.kept()).isEqualTo(WROTE);
    assertThat(page.days()).containsExactly("2014-05-01", "2014-05-02", "2014-05-03");
  }

  @Test
  void what_stands_below_the_line_of_the_software_is_a_signature() {
    assertThat(thread(SUB_SILVER_2).marked(Noise.SIGNATURE)).contains(RULE).containsAll(MOTTOS);
    assertThat(thread(SUB_SILVER_2.replace("@R", "____")).kept()).containsAll(MOTTOS);
  }

  @ParameterizedTest
  @CsvSource({
    "Quote:, Originally Posted by",
    "Zitat:, Zitat von",
    "Citation:, Envoyé par",
    "Цитата:, Сообщение от"
  })
  void a_table_below_the_word_quote_is_a_quotation(String label, String by) {
    String box =
        LABELLED
            .replace("@L", label)
            .replace("@B", "<div>" + by + " <b>petra_k</b></div><div>Slugs again.</div>");
    Cleaned page = thread(VBULLETIN_3.replace("@Q", box));

    assertThat(page.document().kind()).isEqualTo(PageKind.THREAD);
    assertThat(page.kept()).isEqualTo(WROTE);
    assertThat(page.document().posts().get(1).quotes())
        .singleElement()
        .satisfies(quote -> assertThat(quote.author()).isEqualTo("petra_k"));
  }

  @Test
  void a_table_below_the_word_quote_needs_no_author() {
    String box = LABELLED.replace("@L", "Quote:").replace("@B", "Where do they hide all day?");

    assertThat(thread(VBULLETIN_3.replace("@Q", box)).kept()).isEqualTo(WROTE);
  }

  @Test
  void a_table_below_another_word_is_text() {
    String box = LABELLED.replace("@L", "Beds:").replace("@B", "North and south");

    assertThat(thread(VBULLETIN_3.replace("@Q", box)).kept())
        .containsSubsequence("Beds:", "North and south", WROTE.get(0));
  }
}
