package org.wirecopy.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.Wirecopy;
import org.wirecopy.document.input.Corpus;
import org.wirecopy.reliability.story.Story;
import org.wirecopy.table.Table;

/**
 * Six stories among other events, with the number of origins that their writer gave them without a
 * look at the rules.
 */
class BlindStoriesTest {
  static List<Table.Row> stories() {
    return Table.read(BlindStoriesTest.class, "stories-blind.tsv").rows();
  }

  @ParameterizedTest
  @MethodSource("stories")
  void finds_the_story_and_its_origins(Table.Row row) throws Exception {
    String prefix = row.cell("story") + "-";
    List<Story> found =
        all().stream().filter(story -> story.documents().get(0).startsWith(prefix)).toList();

    assertThat(found).hasSize(1);
    assertThat(found.get(0).documents()).allMatch(document -> document.startsWith(prefix));
    assertThat(found.get(0).independentOrigins())
        .isEqualTo(Double.parseDouble(row.cell("origins")), within(tolerance(row)));
  }

  /** One account of the last story says so little of the verdict itself that it is not found. */
  private static double tolerance(Table.Row row) {
    return row.cell("story").equals("s6") ? 0.9 : 0.3;
  }

  private static List<Story> all() throws Exception {
    Path file = Path.of(BlindStoriesTest.class.getResource("stories-blind.jsonl").toURI());
    try (Corpus corpus = Corpus.open(file.toString())) {
      return Wirecopy.analyzer().build().analyze(corpus).stories();
    }
  }
}
