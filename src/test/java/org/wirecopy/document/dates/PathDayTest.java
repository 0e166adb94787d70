package org.wirecopy.document.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Published;
import org.wirecopy.document.markup.FrontMatter;

class PathDayTest {
  @ParameterizedTest
  @CsvSource({
    "2023/11/05/harbour-news, 2023-11-05",
    "/2023/11/5/harbour-news.html, 2023-11-05",
    "https://paper.example/news/2023/11/05/, 2023-11-05",
    "content/2023-11-05-harbour-news.md, 2023-11-05",
    "content/2023_11_05_harbour.md, 2023-11-05",
    "content/20231105-harbour.md, 2023-11-05",
    "content/2023-11-05/index.md, 2023-11-05",
    "posts/2023/11/05.md, 2023-11-05",
    "posts/harbour-news-2023-11-05.md, 2023-11-05",
    "archive/2022/01/02/2023-11-05-again.md, 2023-11-05",
    "posts/2023/13/05/x.md,",
    "posts/2023/02/30/x.md,",
    "posts/2023/11/x.md,",
    "posts/20231105123.md,",
    "posts/12023-11-05.md,",
    "release-1.2.2023/notes.md,",
    "section/1805/12/24/x.md,"
  })
  void a_path_tells_the_day_of_a_post(String path, LocalDate day) {
    assertThat(PublishedParser.inPath(path).map(Published::day).orElse(null)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "path: 2023/11/05/name, 2023-11-05",
    "permalink: /2023/11/05/name/, 2023-11-05",
    "slug: 2023-11-05-name, 2023-11-05",
    "url: https://paper.example/2023/11/05/name, 2023-11-05",
    "path: about/us,"
  })
  void front_matter_tells_it_in_the_path_of_the_page(String line, LocalDate day) {
    Metadata metadata = FrontMatter.of("---\n" + line + "\n---\nText.\n").metadata();
    Metadata dated = FrontMatter.of("---\n" + line + "\ndate: 2020-01-02\n---\n").metadata();

    assertThat(metadata.published()).isEqualTo(day == null ? null : Published.on(day));
    assertThat(dated.published()).isEqualTo(Published.on(LocalDate.of(2020, 1, 2)));
  }
}
