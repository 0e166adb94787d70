package org.wirecopy.noise.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;
import org.wirecopy.document.input.HtmlPage;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.Cleaned;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.noise.mark.PageKind;
import org.wirecopy.noise.mark.Preset;

class MessagePageTest {
  private static final String REPLY = "The gates arrive in April.";
  private static final String OLD =
      "Does anybody know when the lock opens, and who keeps the key of the boat house until then?";
  private static final String HEADER =
      "<b>Von:</b> Tom Hale &lt;tom@hale.example&gt;<br><b>Gesendet:</b> Montag, 2. März 2015"
          + " 18:04<br><b>An:</b> Ines<br><b>Betreff:</b> Schleuse";
  private static final String WROTE = "On 3/2/15 6:04 PM, Tom Hale &lt;tom@hale.example&gt; wrote:";

  private static CleanDocument told(String body) {
    Document page = HtmlPage.read("page", "<html><body>" + body + "</body></html>");
    return Cleaner.builder().preset(Preset.MAIL).build().clean(page);
  }

  private static List<String> kept(String body) {
    return told(body).keptText().lines().filter(line -> !line.isBlank()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>@REPLY</div><div class='gmail_extra'><div class='gmail_quote'>@WROTE<br><blockquote"
            + " class='gmail_quote'>@OLD</blockquote></div></div>",
        "<div>@REPLY</div><div class='gmail_quote'><div"
            + " class='gmail_attr'>@WROTE</div><blockquote>@OLD</blockquote></div>",
        "<div>@REPLY</div><blockquote type='cite'><div>@WROTE</div><div>@OLD</div></blockquote>",
        "<p>@REPLY</p><div class='moz-cite-prefix'>@WROTE</div><blockquote"
            + " type='cite'>@OLD</blockquote><div class='moz-signature'>-- <br>Ines</div>",
        "<div>@REPLY</div><div class='yahoo_quoted'><div>@WROTE</div><div>@OLD</div></div>",
        "<div>@REPLY</div><hr><div id='divRplyFwdMsg'>@HEADER</div><div>@OLD</div>",
        "<div>@REPLY</div><div id='x_divRplyFwdMsg'><b>Abc:</b> Tom</div><div>@OLD</div>",
        "<div>@REPLY<hr id='stopSpelling'>Date: 2 March 2015<br>@OLD</div>",
        "<div>@REPLY</div><span id='OLK_SRC_BODY_SECTION'><div>@OLD</div></span>",
        "<div><p>@REPLY</p><div style='border:none;border-top:solid #B5C4DF"
            + " 1.0pt'><p>@HEADER</p></div><p>@OLD</p></div>",
        "<div><p>@REPLY</p><div style='border-top: solid #E1E1E1 1.0pt'><p>Abc: Tom<br>Def:"
            + " tom@hale.example</p></div><p>@OLD</p></div>",
        "<div>@REPLY</div><div name='quote'><div>@HEADER</div><div>@OLD</div></div>",
        "<div>@REPLY</div><div>02.03.2015, 18:04, \"Tom Hale\""
            + " &lt;tom@hale.example&gt;:</div><blockquote>@OLD</blockquote>",
        "<div>@REPLY</div><div class='protonmail_quote'>@WROTE<blockquote>@OLD</blockquote></div>",
        "<div>@REPLY</div><div class='zmail_extra'><blockquote>@OLD</blockquote></div>",
        "<div>@REPLY</div><blockquote class='tutanota_quote'>@OLD</blockquote>",
        "<div>@REPLY</div><table><tr><td>From:</td><td>Tom Hale</td></tr><tr><td>Date:</td><td>2"
            + " March 2015 18:04</td></tr><tr><td>Subject:</td><td>lock</td></tr></table><p>@OLD</p>",
        "<div>@REPLY<br>@WROTE<br>@OLD</div>",
        "<div>@REPLY<br>Sent from my iPhone<br>@HEADER<br>@OLD</div>"
      })
  void the_reply_stays_and_the_quoted_message_goes(String body) {
    String page =
        body.replace("@REPLY", REPLY)
            .replace("@OLD", OLD)
            .replace("@HEADER", HEADER)
            .replace("@WROTE", WROTE);

    assertThat(kept(page)).containsExactly(REPLY);
    assertThat(told(page).posts()).hasSize(1);
  }

  @Test
  void answers_between_quoted_blocks_stay() {
    String page =
        "<div class='gmail_quote'>"
            + WROTE
            + "<blockquote class='gmail_quote'>"
            + OLD
            + "</blockquote><div>In April.</div><blockquote class='gmail_quote'>And the"
            + " boats?</blockquote><div>In May.</div></div>";

    assertThat(kept(page)).containsExactly("In April.", "In May.");
  }

  @Test
  void what_is_passed_on_stays() {
    String forwarded =
        "<div class='gmail_quote'>---------- Forwarded message ---------<br>From: Tom<br>"
            + "Date: 2 March 2015<br>Subject: lock<br>To: Ines<br><br>"
            + OLD
            + "</div>";

    assertThat(kept("<p>For you.</p>" + forwarded)).containsExactly("For you.", OLD);
    assertThat(kept(forwarded)).containsExactly(OLD);
    assertThat(kept("<blockquote type='cite'>" + OLD + "</blockquote>")).containsExactly(OLD);
    assertThat(kept("<div id='Signature'>" + REPLY + "</div>")).containsExactly(REPLY);
  }

  @Test
  void what_the_sender_sets_apart_himself_stays() {
    String page =
        "<p>The board says:</p><blockquote>No rope may be left.</blockquote><div"
            + " style='border-top:solid red 1pt'><p>Where: at the quay</p><p>Who: all of"
            + " us</p></div><p>In the fields From: and Sent: nothing stands.</p>";

    assertThat(kept(page)).hasSize(5);
  }

  @Test
  void a_page_with_the_marks_of_a_mail_program_is_a_message() {
    String mail =
        "<body><p>"
            + REPLY
            + "</p><div class='gmail_quote'><blockquote>"
            + OLD
            + "</blockquote></div>";

    assertThat(Cleaned.page(mail).kept()).containsExactly(REPLY);
    assertThat(Cleaned.page(mail).document().kind()).isEqualTo(PageKind.MESSAGE);
    assertThat(Cleaned.page("<title>Weir</title>" + mail).document().kind())
        .isEqualTo(PageKind.ARTICLE);
  }
}
