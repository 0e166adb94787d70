package org.wirecopy.noise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;
import org.wirecopy.document.input.HtmlPage;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.PageKind;
import org.wirecopy.noise.mark.Preset;

/** Code on pages and in bare text, in which two hyphens are no signature line and no separator. */
class PreformattedTest {
  private static Cleaned mail(String html) {
    Document page = HtmlPage.read("mail", "<html><body>" + html + "</body></html>");
    return new Cleaned(Cleaner.builder().preset(Preset.MAIL).build().clean(page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<pre>UPDATE gates\n--\nSET open = 1;</pre>",
        "<pre>UPDATE gates\n-- \nSET open = 1;</pre>",
        "<pre><code>UPDATE gates\n--\nSET open = 1;\n</code></pre>",
        "<div><pre class='sql'>UPDATE gates\n--\nSET open = 1;</pre></div>",
        "<code>UPDATE gates<br>--<br>SET open = 1;</code>"
      })
  void two_hyphens_in_code_of_a_message_are_code(String code) {
    Cleaned mail = mail("<p>Type this in:</p>" + code + "<p>Then ring me.</p>");

    assertThat(mail.kept())
        .containsExactly("Type this in:", "UPDATE gates", "--", "SET open = 1;", "Then ring me.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<pre>The gate was shut all day.\nNobody could say why.\n-- \nIda Weir</pre>",
        "<p>The gate was shut all day.</p><p>Nobody could say why.</p><pre>-- \nIda Weir</pre>",
        "<div>Gate</div><pre>The gate was shut all day.\nNobody could say why.\n-- \nIda"
            + " Weir</pre>"
      })
  void a_preformatted_message_has_a_signature(String html) {
    Cleaned mail = mail(html);

    assertThat(mail.kept()).endsWith("The gate was shut all day.", "Nobody could say why.");
    assertThat(mail.marked(Noise.SIGNATURE)).containsExactly("--", "Ida Weir");
  }

  @Test
  void two_hyphens_in_code_of_a_post_on_a_page_are_code() {
    Cleaned page =
        Cleaned.page(
            "<title>Weir :: Gates</title><div id='posts'>"
                + post(
                    1, "Type this in:<pre><code>UPDATE gates\n--\nSET open = 1;</code></pre>Wait")
                + post(2, "It has opened the gates of the whole weir.")
                + "</div>");

    assertThat(page.document().kind()).isEqualTo(PageKind.THREAD);
    assertThat(page.kept()).containsSubsequence("UPDATE gates", "--", "SET open = 1;", "Wait");
  }

  private static String post(int number, String text) {
    return "<div class='post' id='p%d'><a class='username'>ida%d</a><p class='date'>%d May 2014, 9:10</p><div class='content'>%s</div></div>"
        .formatted(number, number, number, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"    ", "\t", "      "})
  void two_hyphens_between_lines_that_are_set_in_are_code(String indent) {
    Cleaned page = thread("UPDATE gates\n--\nSET open = 1;".indent(0).replaceAll("(?m)^", indent));

    assertThat(page.document().kind()).isEqualTo(PageKind.THREAD);
    assertThat(page.kept()).containsSubsequence("UPDATE gates", "--", "SET open = 1;");
  }

  @Test
  void two_hyphens_in_a_fenced_block_of_a_post_are_code() {
    assertThat(thread("```\nUPDATE gates\n--\nSET open = 1;\n```").kept()).contains("--");
  }

  @Test
  void a_line_of_signs_between_paragraphs_is_a_separator() {
    Cleaned page = thread("The gates are open.\n--\nThe weir is not.");

    assertThat(page.kept()).contains("The gates are open.", "The weir is not.");
    assertThat(page.marked(Noise.SEPARATOR)).contains("--");
  }

  private static Cleaned thread(String text) {
    String particulars = "ida\nJoined: 3 Feb 2009\nPosts: 120\n%d May 2014, 9:10 am\n\n";
    return Cleaned.text(
        particulars.formatted(1)
            + "Type this in:\n\n"
            + text
            + "\n\nIt takes an hour to open all of them.\n\n"
            + particulars.formatted(2)
            + "It has opened the gates of the whole weir.\n\n"
            + particulars.formatted(3)
            + "Mine are shut and stay shut, for all I type.\n");
  }
}
