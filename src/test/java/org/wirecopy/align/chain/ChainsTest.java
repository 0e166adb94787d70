package org.wirecopy.align.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Tries;
import org.wirecopy.token.Tokenizer;

/** Chains compared with those that a search through all of them finds. */
class ChainsTest {
  private static final WordWeights WEIGHTS = WordWeights.of(List.of());

  /** A text of so many words, in sentences that begin at the given words. */
  private static Alignable side(int words, int... sentences) {
    return side(IntStream.range(0, words).mapToObj(i -> "w" + i).toList(), sentences);
  }

  static Alignable side(List<String> words, int... sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      boolean starts = Arrays.binarySearch(sentences, i) >= 0;
      text.append(i == 0 ? "" : starts ? ".\n\n" : " ").append(words.get(i));
    }
    return Alignable.of("a", Tokenizer.tokenize(text.toString()));
  }

  private static String shown(List<List<EqualRun>> chains) {
    return chains.stream()
        .map(
            chain ->
                chain.stream()
                    .map(b -> b.left() + " " + b.right() + " " + b.length())
                    .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; "));
  }

  private static List<EqualRun> seeds(String shown) {
    List<EqualRun> seeds = new ArrayList<>();
    for (String seed : shown.split(", ")) {
      int[] numbers = Arrays.stream(seed.split(" ")).mapToInt(Integer::parseInt).toArray();
      seeds.add(new EqualRun(numbers[0], numbers[1], numbers[2]));
    }
    return seeds;
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        // A gap of one word on each side.
        "0 0 3, 4 4 3 | 0 0 3, 4 4 3",
        // Twelve words cost 2.4, which three words are worth; fifteen cost 3.
        "0 0 3, 15 15 3 | 0 0 3, 15 15 3",
        "0 0 3, 18 18 3 | 0 0 3; 18 18 3",
        // Twelve words on one side alone cost 0.6 more, which is too much.
        "0 0 3, 15 3 3 | 0 0 3; 15 3 3",
        "0 0 3, 14 3 3 | 0 0 3, 14 3 3",
        "0 0 3, 3 14 3 | 0 0 3, 3 14 3",
        // 24 words at the most.
        "0 0 9, 33 33 9 | 0 0 9, 33 33 9",
        "0 0 9, 34 34 9 | 0 0 9; 34 34 9",
        "0 0 9, 33 34 9 | 0 0 9; 33 34 9",
        // What begins inside of the run before loses its first words.
        "0 0 3, 2 3 4 | 0 0 3, 3 4 3",
        "0 0 3, 3 1 4 | 0 0 3, 5 3 2",
        // What crosses, or begins where the other does, is no part of the chain.
        "0 5 4, 5 0 3 | 0 5 4; 5 0 3",
        "0 0 3, 0 4 4 | 0 4 4; 0 0 3",
        "0 0 3, 4 0 4 | 4 0 4; 0 0 3",
        "0 0 6, 4 3 3 | 0 0 6; 4 3 3",
        // Of two ways the better; each run is in one chain.
        "0 0 3, 4 9 3, 8 4 5 | 0 0 3, 8 4 5; 4 9 3",
        "0 0 3, 4 4 3, 8 8 3 | 0 0 3, 4 4 3, 8 8 3",
        // Best first.
        "0 30 3, 40 0 5 | 40 0 5; 0 30 3",
      })
  void links_what_is_worth_its_gap(String seeds, String expected) {
    List<List<EqualRun>> chains = Chains.of(seeds(seeds), side(80), side(80), WEIGHTS);
    assertThat(shown(chains)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "a sentence from {0} to {1}")
  @CsvSource({
    "3, 11, false",
    "4, 12, false",
    "6, 14, false",
    "3, 10, true",
    "2, 11, true",
    "7, 15, true"
  })
  void jumps_no_whole_sentence_that_has_eight_words(int from, int to, boolean isJumped) {
    List<EqualRun> seeds = List.of(new EqualRun(0, 0, 3), new EqualRun(14, 14, 9));
    Alignable parted = side(80, from, to);
    assertThat(Chains.of(seeds, parted, side(80), WEIGHTS)).hasSize(isJumped ? 1 : 2);
    assertThat(Chains.of(seeds, side(80), parted, WEIGHTS)).hasSize(isJumped ? 1 : 2);
  }

  @Test
  void a_word_that_holds_a_text_together_is_worth_half() {
    Alignable side = side(List.of("a1", "a2", "a3", "x", "x", "x", "x", "the", "of", "and"));
    List<EqualRun> seeds = List.of(new EqualRun(0, 0, 3), new EqualRun(7, 7, 3));
    assertThat(Chains.of(seeds, side, side(80), WEIGHTS)).hasSize(1);
    assertThat(
            Chains.of(
                List.of(new EqualRun(0, 0, 3), new EqualRun(7, 11, 3)), side, side(80), WEIGHTS))
        .hasSize(2);
  }

  @Test
  void inside_a_text_a_chain_ends_before_its_copy() {
    Alignable side = side(80);
    List<EqualRun> close = List.of(new EqualRun(0, 7, 3), new EqualRun(4, 11, 3));
    List<EqualRun> tooClose = List.of(new EqualRun(0, 6, 3), new EqualRun(4, 10, 3));
    assertThat(Chains.of(close, side, side, WEIGHTS)).hasSize(1);
    assertThat(Chains.of(tooClose, side, side, WEIGHTS)).hasSize(2);
    assertThat(Chains.of(tooClose, side, side(80), WEIGHTS)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"99, 1", "100, 2"})
  void looks_back_over_a_hundred_runs(int between, int chains) {
    List<EqualRun> seeds = new ArrayList<>();
    seeds.add(new EqualRun(0, 0, 3));
    for (int i = 0; i < between; i++) {
      // Too far away on the right to be linked with anything.
      seeds.add(new EqualRun(1, 100 + 50 * i, 3));
    }
    seeds.add(new EqualRun(5, 5, 3));
    List<List<EqualRun>> found = Chains.of(seeds, side(80), side(6000), WEIGHTS);
    assertThat(found).hasSize(between + chains);
  }

  @Test
  void finds_what_a_search_through_all_chains_finds() {
    Tries.of(500)
        .each(
            values -> {
              Random random = values.random();
              Alignable left = randomSide(random);
              Alignable right = random.nextInt(3) == 0 ? left : randomSide(random);
              List<EqualRun> seeds = randomSeeds(random, left == right);
              assertThat(shown(Chains.of(seeds, left, right, WEIGHTS)))
                  .as("%s of %s", seeds, left == right ? "one text" : "two texts")
                  .isEqualTo(shown(new AllChains(seeds, left, right).find()));
            });
  }

  private static Alignable randomSide(Random random) {
    List<String> words =
        IntStream.range(0, 90).mapToObj(i -> random.nextInt(3) == 0 ? "the" : "w" + i).toList();
    int[] sentences = random.ints(random.nextInt(12), 0, 90).sorted().toArray();
    return side(words, sentences);
  }

  private static List<EqualRun> randomSeeds(Random random, boolean inside) {
    List<EqualRun> seeds = new ArrayList<>();
    int shift = inside ? 20 + random.nextInt(20) : 0;
    for (int i = random.nextInt(10); i >= 0; i--) {
      int left = random.nextInt(45);
      int right = left + shift + random.nextInt(-3, 4);
      seeds.add(new EqualRun(left, Math.max(0, right), 3 + random.nextInt(5)));
    }
    seeds.sort(
        Comparator.comparingInt(EqualRun::leftEnd)
            .thenComparingInt(EqualRun::rightEnd)
            .thenComparingInt(EqualRun::length));
    return seeds;
  }

  /** What chains are, said without any economy. */
  private record AllChains(List<EqualRun> seeds, Alignable left, Alignable right) {
    private record Chain(List<Integer> runs, double score) {}

    List<List<EqualRun>> find() {
      List<Chain> best =
          IntStream.range(0, seeds.size())
              .mapToObj(this::bestTo)
              .sorted(Comparator.comparingDouble(chain -> -chain.score))
              .toList();
      List<Integer> taken = new ArrayList<>();
      List<List<EqualRun>> chains = new ArrayList<>();
      for (Chain chain : best) {
        int from = chain.runs.size();
        while (from > 0 && !taken.contains(chain.runs.get(from - 1))) {
          from--;
        }
        List<Integer> free = chain.runs.subList(from, chain.runs.size());
        if (!free.isEmpty()) {
          taken.addAll(free);
          chains.add(apart(free.stream().map(seeds::get).toList()));
        }
      }
      return chains;
    }

    /** The best chain that ends with a run; of equal ones that with the nearest run before. */
    private Chain bestTo(int last) {
      Chain best = new Chain(List.of(last), worth(seeds.get(last), 0));
      for (int p = last - 1; p >= 0; p--) {
        Chain before = bestTo(p);
        if (mayFollow(before, seeds.get(last))) {
          List<Integer> runs = new ArrayList<>(before.runs);
          runs.add(last);
          double score = before.score + step(seeds.get(p), seeds.get(last));
          best = score > best.score ? new Chain(runs, score) : best;
        }
      }
      return best;
    }

    private boolean mayFollow(Chain chain, EqualRun run) {
      EqualRun previous = seeds.get(chain.runs.get(chain.runs.size() - 1));
      int common = common(previous, run);
      return previous.left() < run.left()
          && previous.right() < run.right()
          && common < run.length()
          && run.left() + common - previous.leftEnd() <= 24
          && run.right() + common - previous.rightEnd() <= 24
          && (left != right || run.leftEnd() <= seeds.get(chain.runs.get(0)).right())
          && !holdsSentence(left, previous.leftEnd(), run.left() + common)
          && !holdsSentence(right, previous.rightEnd(), run.right() + common);
    }

    private double step(EqualRun previous, EqualRun run) {
      int common = common(previous, run);
      int one = run.left() + common - previous.leftEnd();
      int other = run.right() + common - previous.rightEnd();
      return worth(run, common) - (0.2 * Math.max(one, other) + 0.05 * Math.abs(one - other));
    }

    private double worth(EqualRun run, int from) {
      return IntStream.range(run.left() + from, run.leftEnd())
          .mapToDouble(i -> left.tokens().text(i).equals("the") ? 0.5 : 1)
          .sum();
    }

    private static int common(EqualRun previous, EqualRun run) {
      int onTheLeft = previous.leftEnd() - run.left();
      int onTheRight = previous.rightEnd() - run.right();
      return Math.max(0, Math.max(onTheLeft, onTheRight));
    }

    private static boolean holdsSentence(Alignable side, int from, int to) {
      return IntStream.range(0, side.sentences().count())
          .filter(s -> side.sentences().first(s) >= from && side.sentences().first(s + 1) <= to)
          .anyMatch(s -> side.sentences().first(s + 1) - side.sentences().first(s) >= 8);
    }

    private static List<EqualRun> apart(List<EqualRun> runs) {
      List<EqualRun> apart = new ArrayList<>(List.of(runs.get(0)));
      for (EqualRun run : runs.subList(1, runs.size())) {
        int common = common(apart.get(apart.size() - 1), run);
        if (common < run.length()) {
          apart.add(new EqualRun(run.left() + common, run.right() + common, run.length() - common));
        }
      }
      return apart;
    }
  }
}
