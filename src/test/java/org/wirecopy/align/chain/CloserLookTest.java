package org.wirecopy.align.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wirecopy.Tries;
import org.wirecopy.align.Passage;
import org.wirecopy.token.Tokenizer;

class CloserLookTest {
  private static final String BEFORE =
      "Gardeners in the valley spent the weekend pruning their apple trees. Most of them complain "
          + "about moss and about the price of compost. A show of roses opens next month.";
  private static final String AFTER =
      "Elsewhere, chess players met for the regional final. The youngest was nine years old. Her "
          + "opening surprised even the champion, who needed four hours to win.";
  private static final String REPORT =
      "The dam above Lindow was closed on Thursday after engineers discovered cracks in its eastern "
          + "wall. Two hundred families living below the reservoir were moved to schools and churches "
          + "during the night. The water company promised to lower the reservoir by six metres within a "
          + "week. Inspectors had warned about leaking joints in a report published three years ago.";
  private static final String REWORKED =
      "After cracks were discovered by engineers in the eastern wall, the Lindow dam had to close "
          + "Thursday. During the night two hundred families from below the reservoir moved into "
          + "churches and schools. Within one week, the company promised, water in the reservoir will be "
          + "six metres lower. Three years ago a published report of the inspectors warned of joints "
          + "that were leaking.";

  private static Alignable side(String id, String text) {
    return Alignable.of(id, Tokenizer.tokenize(text));
  }

  private static List<String> leftSides(String left, String right) {
    return closely(left, right).stream()
        .map(p -> left.substring(p.left().span().start(), p.left().span().end()))
        .toList();
  }

  private static List<Passage> closely(String left, String right) {
    return aligner(24, left, right).alignClosely(side("l", left), side("r", right));
  }

  private static Aligner aligner(int minWords, String left, String right) {
    return Aligner.finding(
        minWords, WordWeights.of(List.of(Tokenizer.tokenize(left), Tokenizer.tokenize(right))));
  }

  @Test
  void a_reworked_report_is_one_passage_though_no_long_run_is_left() {
    assertThat(
            aligner(8, REWORKED, REPORT).align(side("l", REWORKED), side("r", REPORT)).stream()
                .mapToInt(Passage::words)
                .sum())
        .as("words that runs alone bring together")
        .isLessThan(12);
    assertThat(leftSides(BEFORE + " " + REWORKED + " " + AFTER, REPORT))
        .containsExactly(REWORKED.substring(0, REWORKED.length() - 1));
  }

  @Test
  void a_reworked_passage_counts_the_words_that_match_in_order_and_lists_the_rest() {
    Passage passage = closely(REWORKED, REPORT).get(0);

    assertThat(passage.words()).isBetween(20, 45);
    assertThat(passage.similarity()).isBetween(0.3, 0.7);
    assertThat(passage.edits()).isNotEmpty();
  }

  @Test
  void texts_on_other_things_share_nothing() {
    assertThat(leftSides(BEFORE + " " + AFTER, REPORT)).isEmpty();
    assertThat(leftSides("", REPORT)).isEmpty();
    assertThat(leftSides(REPORT, "")).isEmpty();
  }

  @Test
  void a_long_copy_ends_where_its_words_end_and_not_with_its_sentences() {
    String copied = REPORT.substring(REPORT.indexOf("engineers"), REPORT.indexOf(" published"));
    String left =
        BEFORE.replace("next month.", "and ") + copied + " that nobody had to read. " + AFTER;

    assertThat(leftSides(left, REPORT)).containsExactly(copied);
  }

  @Test
  void a_text_is_traced_to_one_place_where_the_other_repeats_itself() {
    assertThat(leftSides(REPORT, REPORT + "\n\n" + BEFORE + "\n\n" + REPORT)).hasSize(1);
  }

  @Test
  void a_summary_is_traced_to_all_that_it_condenses() {
    String[] subjects = {
      "The harbour tunnel will cost ninety million crowns, the council heard on Tuesday.",
      "Divers found the wreck of a medieval trading ship while they surveyed the route.",
      "Fishermen fear that blasting will drive the herring from the inner bay.",
      "A Dutch contractor offered to finish the digging two years early."
    };
    StringBuilder source = new StringBuilder();
    Random random = new Random(4);
    for (String subject : subjects) {
      source.append(subject).append(' ');
      for (int i = 0; i < 12; i++) {
        source.append(about(subject, random)).append(' ');
      }
    }
    source.append(subjects[0]);
    String summary =
        "Ninety million crowns is what the harbour tunnel will cost, the council heard. While divers "
            + "surveyed the route they found a wreck, a medieval trading ship. Blasting will drive herring "
            + "from the inner bay, fishermen fear. A contractor, Dutch, offered to finish digging early, by "
            + "two years.";

    List<Passage> found = closely(BEFORE + " " + summary, source.toString());

    assertThat(found).hasSize(1);
    assertThat(found.get(0).left().span().start()).isEqualTo(BEFORE.length() + 1);
    assertThat(found.get(0).right().span().length()).isGreaterThan(source.length() / 2);
  }

  /** A sentence that goes on about a subject: half of its words are new. */
  private static String about(String subject, Random random) {
    List<String> words = new ArrayList<>(List.of(subject.split("[ .,]+")));
    Collections.shuffle(words, random);
    List<String> sentence = new ArrayList<>(words.subList(0, words.size() / 2));
    Collections.addAll(sentence, nonsense(random).split("[ .]+", 8));
    Collections.shuffle(sentence, random);
    return "And " + String.join(" ", sentence) + ".";
  }

  /** A sentence of words that no other sentence has. */
  private static String nonsense(Random random) {
    StringBuilder sentence = new StringBuilder("The");
    for (int i = 0; i < 10; i++) {
      sentence.append(' ');
      for (int c = 0; c < 7; c++) {
        sentence.append((char) ('a' + random.nextInt(26)));
      }
    }
    return sentence.append('.').toString();
  }

  @Test
  void a_run_of_the_shortest_length_is_always_in_a_passage() {
    Tries.of(200)
        .each(
            values -> {
              int before = values.number(0, 60);
              int after = values.number(0, 60);
              int run = values.number(24, 70);
              long seed = values.seed();
              Random random = new Random(seed);
              String shared = words(run, random);
              String leftBefore = words(before, random);
              String left = leftBefore + shared + words(after, random);
              String right = words(after, random) + shared + words(before, random);

              List<Passage> found = closely(left, right);

              int start = leftBefore.length();
              int end = start + shared.replaceFirst("[. ]+$", "").length();
              assertThat(found)
                  .anyMatch(p -> p.left().span().start() <= start && end <= p.left().span().end());
            });
  }

  private static String words(int count, Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(nonsense(random).substring(4, 8));
    }
    Collections.shuffle(words, random);
    return count == 0 ? "" : String.join(" ", words) + (random.nextInt(3) == 0 ? ". " : " ");
  }
}
