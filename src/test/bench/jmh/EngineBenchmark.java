package org.wirecopy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.wirecopy.align.chain.Alignable;
import org.wirecopy.align.chain.Aligner;
import org.wirecopy.align.chain.WordWeights;
import org.wirecopy.fingerprint.Fingerprints;
import org.wirecopy.fingerprint.sketch.MinHash;
import org.wirecopy.fingerprint.Winnowing;
import org.wirecopy.match.PassageIndex;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

/**
 * The stages of the engine, in nanoseconds a word, on 200 generated documents of 400 words whose
 * frequencies fall as those of a language do; every second holds 100 words of the one before it,
 * every tenth of them changed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EngineBenchmark {
  private static final int DOCUMENTS = 200;
  private static final int WORDS = 400;
  private static final int TOTAL = DOCUMENTS * WORDS;

  private final Winnowing winnowing = Winnowing.guaranteeing(12);
  private final List<String> texts = new ArrayList<>();
  private final List<Tokens> tokens = new ArrayList<>();
  private final List<Fingerprints> fingerprints = new ArrayList<>();
  private final List<Alignable> sides = new ArrayList<>();
  private Aligner aligner;

  @Setup
  public void generate() {
    Random random = new Random(1);
    String[] last = {};
    for (int d = 0; d < DOCUMENTS; d++) {
      String[] words = new String[WORDS];
      for (int w = 0; w < WORDS; w++) {
        boolean copied = d % 2 == 1 && w >= 150 && w < 250 && random.nextInt(10) > 0;
        words[w] = copied ? last[w] : word(random) + (w % 18 == 17 ? "." : "");
      }
      texts.add(String.join(" ", words));
      last = words;
    }
    for (String text : texts) {
      Tokens document = Tokenizer.tokenize(text);
      tokens.add(document);
      fingerprints.add(winnowing.choose(document));
      sides.add(Alignable.of("d" + sides.size(), document));
    }
    aligner = Aligner.finding(12, WordWeights.of(tokens));
  }

  private static String word(Random random) {
    int rank = (int) Math.pow(20_000, random.nextDouble());
    return new StringBuilder(Integer.toString(rank * 7919 + 100, 26)).reverse().toString();
  }

  @Benchmark
  @OperationsPerInvocation(TOTAL)
  public void tokenizing(Blackhole hole) {
    texts.forEach(text -> hole.consume(Tokenizer.tokenize(text)));
  }

  @Benchmark
  @OperationsPerInvocation(TOTAL)
  public void fingerprinting(Blackhole hole) {
    tokens.forEach(document -> hole.consume(winnowing.choose(document)));
  }

  @Benchmark
  @OperationsPerInvocation(TOTAL)
  public void sketching(Blackhole hole) {
    tokens.forEach(document -> hole.consume(MinHash.of(document, 5)));
  }

  @Benchmark
  @OperationsPerInvocation(TOTAL)
  public void matching(Blackhole hole) {
    int[] order = new int[DOCUMENTS];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    hole.consume(PassageIndex.of(fingerprints).candidates(order));
  }

  @Benchmark
  @OperationsPerInvocation(TOTAL)
  public void aligning(Blackhole hole) {
    for (int i = 0; i + 1 < DOCUMENTS; i += 2) {
      hole.consume(aligner.align(sides.get(i), sides.get(i + 1)));
    }
  }

  @Benchmark
  @OperationsPerInvocation(TOTAL)
  public void aligningClosely(Blackhole hole) {
    for (int i = 0; i + 1 < DOCUMENTS; i += 2) {
      hole.consume(aligner.alignClosely(sides.get(i), sides.get(i + 1)));
    }
  }
}
