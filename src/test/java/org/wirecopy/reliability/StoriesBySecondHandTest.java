package org.wirecopy.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wirecopy.Wirecopy;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Published;
import org.wirecopy.reliability.story.Story;
import org.wirecopy.table.Table;

/** Stories that were written without a look at the rules, from text to number of origins. */
class StoriesBySecondHandTest {
  private final List<Story> stories = Wirecopy.analyzer().build().analyze(documents()).stories();

  @Test
  void groups_the_reports_on_three_events_and_leaves_two_fires_alone() {
    assertThat(stories)
        .extracting(Story::documents)
        .containsExactlyInAnyOrder(
            List.of("crane-1", "crane-2", "crane-3"),
            List.of("strike-1", "strike-2", "strike-3"),
            List.of("theft-1", "theft-2", "theft-3"));
  }

  @Test
  void counts_three_accounts_in_own_words_as_three() {
    assertThat(story("crane-1").independentOrigins()).isEqualTo(3, within(0.3));
  }

  @Test
  void counts_an_agency_text_its_edit_and_its_digest_as_one() {
    assertThat(story("theft-1").independentOrigins()).isEqualTo(1, within(0.3));
  }

  @Test
  void counts_two_copies_and_another_account_as_two() {
    assertThat(story("strike-1").independentOrigins()).isEqualTo(2, within(0.3));
  }

  @Test
  void folds_what_an_edited_copy_left_as_it_was_even_at_the_highest() {
    assertThat(story("theft-1").independence().high()).isLessThan(2);
  }

  private Story story(String document) {
    return stories.stream()
        .filter(story -> story.documents().contains(document))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Document> documents() {
    return Table.read(StoriesBySecondHandTest.class, "stories-second-hand.tsv").rows().stream()
        .map(StoriesBySecondHandTest::document);
  }

  private static Document document(Table.Row row) {
    Published published = Published.on(LocalDate.parse(row.cell("published")));
    return Document.of(row.cell("id"), row.cell("text").replace("\\n", "\n"))
        .withMetadata(new Metadata(null, published, null, null, null));
  }
}
