package org.wirecopy.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.wirecopy.dedup.options.Keep;
import org.wirecopy.dedup.options.Mode;
import org.wirecopy.noise.mark.Favor;
import org.wirecopy.noise.mark.Preset;

/** Trials by number: the same seed and number give the same trial, whatever ran before. */
final class Trials {
  private static final int MOST_FILES = 4;
  private static final List<String> PACKED = List.of(".gz", ".bz2", ".xz", ".zst");

  /** The golden ratio in 64 bits: random numbers begin alike where their seeds are close. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final List<Sample> seeds;
  private final long seed;

  Trials(List<Sample> seeds, long seed) {
    this.seeds = List.copyOf(seeds);
    this.seed = seed;
  }

  Trial at(long number) {
    Random random = new Random((seed * 1_000_003 + number) * SPREAD);
    Mutator mutator = new Mutator(random);
    List<Sample> samples = new ArrayList<>();
    Sample first = any(seeds, random);
    for (int i = random.nextInt(MOST_FILES); i >= 0; i--) {
      Sample from = random.nextBoolean() ? first : any(seeds, random);
      Sample changed = from.withBytes(mutator.change(from.bytes(), any(seeds, random).bytes()));
      samples.add(named(changed, samples.size(), random));
    }
    return new Trial(
        samples,
        any(List.of(Preset.values()), random),
        any(List.of(Favor.values()), random),
        any(List.of(Mode.values()), random),
        any(List.of(Keep.values()), random),
        random.nextBoolean());
  }

  /** A name of its own; now and then one of another format, or packed. */
  private Sample named(Sample sample, int index, Random random) {
    String name = random.nextInt(12) == 0 ? any(seeds, random).name() : sample.name();
    Sample named = sample.withName((char) ('a' + index) + "-" + name);
    boolean isPacked = PACKED.stream().anyMatch(name::endsWith);
    return random.nextInt(12) == 0 && !isPacked ? Seeds.pack(named, any(PACKED, random)) : named;
  }

  private static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
