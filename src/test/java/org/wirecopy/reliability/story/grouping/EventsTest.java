package org.wirecopy.reliability.story.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wirecopy.reliability.Texts.NO_COPIES;
import static org.wirecopy.reliability.Texts.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.reliability.Texts;
import org.wirecopy.reliability.story.Story;
import org.wirecopy.trace.ReuseKind;
import org.wirecopy.trace.Tracing;

/** One event, and one topic or person, among many texts. */
class EventsTest {
  private static final String[] SYLLABLES = {
    "ka", "lo", "mi", "ren", "sto", "vel", "bri", "dun", "ash", "por", "tem", "gil"
  };

  private static final String PERSON =
      "President Tamsin Orla spoke of Senator Brakk and of Varden. ";

  private final Random random = new Random(7);

  private String word(boolean isName) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return isName ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word.toString();
  }

  /** Sentences with names of their own, and some that are given. */
  private String text(int sentences, String... names) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append("The ").append(word(false)).append(" of ").append(word(true));
      text.append(" told the ").append(word(false)).append(" in ");
      text.append(names.length > 0 ? names[i % names.length] : word(true));
      text.append(" about the ").append(word(false)).append(". ");
    }
    return text.toString();
  }

  private List<CleanDocument> others(int count) {
    List<CleanDocument> others = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      others.add(document("other" + i, (i % 3 == 0 ? PERSON : "") + text(12)));
    }
    return others;
  }

  @Test
  void texts_on_one_person_are_no_story() {
    List<CleanDocument> documents = others(80);
    documents.add(document("a", PERSON + PERSON + text(8)));
    documents.add(document("b", PERSON + PERSON + text(8)));

    assertThat(Stories.find(documents, NO_COPIES)).isEmpty();
  }

  @Test
  void texts_that_share_what_no_other_has_are_one() {
    String[] names = {"Quendale", "Ravell", "Ossip Strand", "Milverton", "Juno Fells", "Harrowgap"};
    List<CleanDocument> documents = others(80);
    documents.add(document("a", text(12, names)));
    documents.add(document("b", text(12, names)));

    assertThat(Stories.find(documents, NO_COPIES))
        .singleElement()
        .extracting(Story::documents)
        .isEqualTo(List.of("a", "b"));
  }

  @Test
  void a_report_that_names_what_a_large_story_names_is_of_it() {
    String[] names = {"Quendale", "Ravell", "Strand", "Milverton", "Fells", "Harrowgap"};
    List<CleanDocument> documents = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      documents.add(document("report" + i, text(24, names)));
    }
    String wire = text(18, names);
    CleanDocument first = document("wire-a", wire);
    CleanDocument copy = document("wire-b", wire);
    CleanDocument brief = document("brief", text(3, "Quendale", "Ravell", "Strand") + text(9));
    CleanDocument unrelated = document("unrelated", text(12));
    documents.addAll(List.of(first, copy, brief, unrelated));
    Tracing tracing =
        Texts.copied(first, copy, wire.strip(), ReuseKind.UNCREDITED_COPY, "wire-a", null);
    CopiedTexts copying = new CopiedTexts(documents, tracing);
    StoryLinks links = StoryLinks.of(copying.texts(documents), copying, ParallelMap.NONE);
    List<Integer> story = IntStream.range(0, 10).boxed().toList();

    assertThat(Attaching.of(List.of(story, List.of(10), List.of(11)), links))
        .containsExactly(IntStream.range(0, 11).boxed().toList(), List.of(11));
  }
}
