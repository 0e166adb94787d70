package org.wirecopy.noise.thread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.noise.Cleaned;

/** Threads whose first post looks unlike the answers, and is named by schema.org. */
class StatedOpeningTest {
  private static final String QUESTION =
      "Which grease does one take for the sluice of a tide mill, if it must not get into the water?";

  private static String answer(String scope, String name, String day, String words) {
    return "<li itemprop='"
        + scope
        + "' itemscope itemtype='https://schema.org/Comment'>"
        + "<div itemprop='author'><span itemprop='name'>"
        + name
        + "</span></div><time>"
        + day
        + "</time><div itemprop='text'>"
        + words
        + "</div></li>";
  }

  @ParameterizedTest
  @CsvSource({
    "DiscussionForumPosting,comment,text",
    "SocialMediaPosting,comment,articleBody",
    "Question,suggestedAnswer,text"
  })
  void what_answers_are_said_to_be_to_opens_the_thread(String type, String scope, String text) {
    Cleaned page =
        Cleaned.page(
            "<head><title>Grease for a sluice</title></head><body><div itemscope"
                + " itemtype='https://schema.org/"
                + type
                + "'><div class='first'><span itemprop='author'>Maud</span><div itemprop='"
                + text
                + "'>"
                + QUESTION
                + "</div></div><h1>Grease for a sluice</h1><ol>"
                + answer(
                    scope,
                    "Olaf",
                    "3 May 2024",
                    "Mutton tallow, as they took it a hundred years ago; eels do not mind it.")
                + answer(
                    scope,
                    "Petra",
                    "4 May 2024",
                    "Ours has wax of bees and a little linseed oil, and turns without a sound.")
                + answer(
                    scope,
                    "Kurt",
                    "6 May 2024",
                    "Whatever you take, warm it before; cold tallow sits on the wood and cracks.")
                + "</ol></div></body>");

    assertThat(page.document().posts()).hasSize(4);
    assertThat(page.kept()).contains(QUESTION, "Grease for a sluice");
  }
}
