package org.wirecopy.reliability.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wirecopy.Wirecopy;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;
import org.wirecopy.reliability.SourceProfile;

/** A release, an article made of it, and a thread that pastes the article. */
class ProfilesTest {
  private static final String RELEASE =
      """
      KERRIN, April 1, 2031 /PRNewswire/ -- Orla Foods today announced the opening of a \
      new oat mill in Kerrin that will create 120 jobs by the end of the year. The mill \
      will process forty thousand tonnes of oats a year and run entirely on wind power. \
      "This is a proud day for our growers and for the valley," said chief executive Maren \
      Holt. The company invested 38 million euros in the site, which had stood empty since \
      2019.

      About Orla Foods
      Orla Foods is a leading maker of breakfast cereals with 900 employees in four \
      countries.

      Contact: press@orlafoods.example
      """;

  private static final String ARTICLE =
      """
      By Ada Lund

      A new oat mill in Kerrin will create 120 jobs by the end of the year. The mill will \
      process forty thousand tonnes of oats a year and run entirely on wind power. "This \
      is a proud day for our growers and for the valley," said chief executive Maren Holt. \
      The company invested 38 million euros in the site, which had stood empty since 2019. \
      Neighbours fear the noise of lorries at night. The council has asked for a wall \
      along the school.
      """;

  private static final String THREAD =
      """
      Kerrin Talk

      oatman
      Apr 2, 2031
      #1
      Have you seen this?
      A new oat mill in Kerrin will create 120 jobs by the end of the year. The mill will \
      process forty thousand tonnes of oats a year and run entirely on wind power.
      Source: Kerrin Post

      miller99
      Apr 2, 2031
      #2
      oatman said:
      A new oat mill in Kerrin will create 120 jobs by the end of the year. The mill will \
      process forty thousand tonnes of oats a year and run entirely on wind power.
      Click to expand...
      Good for the valley, but what about the lorries?
      """;

  private final Map<String, SourceProfile> profiles =
      Wirecopy.analyzer()
          .build()
          .analyze(
              Stream.of(
                  page("release", "Orla Foods", RELEASE),
                  page("article", "Kerrin Post", ARTICLE),
                  page("thread", null, THREAD)))
          .weighing()
          .sources()
          .stream()
          .collect(Collectors.toMap(SourceProfile::source, profile -> profile));

  @Test
  void leaves_its_words_to_whoever_issues_a_release() {
    assertThat(profiles.get("Orla Foods").practice().reuse()).containsExactly(entry("own", 1.0));
  }

  @Test
  void tells_what_an_article_took_from_a_release_whoever_reposts_it() {
    assertThat(profiles.get("Kerrin Post").practice().reuse())
        .containsOnlyKeys("own", "press-release");
  }

  @Test
  void tells_what_a_user_reposted() {
    assertThat(profiles.get("oatman").practice().reuse()).containsKey("forum-repost");
    assertThat(profiles.get("miller99").practice().reuse()).containsExactly(entry("own", 1.0));
  }

  @Test
  void takes_no_thread_for_a_page_of_the_outlet_that_a_post_names() {
    assertThat(profiles.get("Kerrin Post").texts()).isEqualTo(List.of("article"));
  }

  private static Document page(String id, String source, String text) {
    Document page = Document.of(id, text);
    return source == null ? page : page.withMetadata(new Metadata(source, null, null, null, null));
  }
}
