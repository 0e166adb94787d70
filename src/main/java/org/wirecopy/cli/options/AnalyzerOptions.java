package org.wirecopy.cli.options;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.wirecopy.Analyzer;
import org.wirecopy.Wirecopy;
import org.wirecopy.align.Exactness;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.noise.mark.Favor;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.Preset;
import org.wirecopy.work.Labels;

/** Builds the analyzer that the arguments describe. */
public final class AnalyzerOptions {
  private AnalyzerOptions() {}

  /**
   * The analyzer as far as the arguments tell.
   *
   * @throws UsageException if an argument is not what it must be
   */
  public static Analyzer.Builder of(Arguments arguments, PairList pairs) {
    Analyzer.Builder options = Wirecopy.analyzer().until(arguments.command().stage());
    Integer minWords = arguments.minWords();
    if (minWords != null) {
      options.minWords(minWords);
    }
    Integer threads = arguments.number(Flag.THREADS, 1);
    if (threads != null) {
      options.threads(threads);
    }
    String memory = arguments.value(Flag.MEMORY);
    if (memory != null) {
      options.memory(Size.bytes(Flag.MEMORY, memory));
    }
    if (arguments.has(Flag.EXACT)) {
      options.exactly(arguments.choice(Flag.EXACT, Exactness.WORDS));
    }
    if (arguments.has(Flag.ALL_PAIRS)) {
      if (pairs.isGiven()) {
        throw new UsageException(
            "--all-pairs compares every two documents, --pairs some: give one");
      }
      options.allPairs();
    }
    options.cleaner(cleaner(arguments));
    if (pairs.isGiven()) {
      options.pairs(pairs.pairs());
    }
    return options;
  }

  /** How noise is marked. */
  public static Cleaner cleaner(Arguments arguments) {
    Cleaner.Builder cleaner =
        Cleaner.builder()
            .preset(arguments.choice(Flag.PRESET, usual(arguments.command())))
            .favor(arguments.choice(Flag.FAVOR, Favor.BALANCE));
    if (arguments.has(Flag.REMOVE)) {
      cleaner.only(kinds(arguments, Flag.REMOVE));
    }
    return arguments.command() == Command.DEDUP
        ? cleaner.build()
        : cleaner.without(kinds(arguments, Flag.KEEP)).build();
  }

  /** What is checked is mostly what people keep in a repository. */
  private static Preset usual(Command command) {
    return command == Command.CHECK ? Preset.DOCS : Preset.AUTO;
  }

  private static List<Noise> kinds(Arguments arguments, Flag flag) {
    return arguments.values(flag).stream().map(label -> kind(flag, label)).toList();
  }

  private static Noise kind(Flag flag, String label) {
    return Labels.find(Noise.class, label)
        .orElseThrow(
            () ->
                new UsageException(
                    flag.key()
                        + " must be a kind of noise, one of "
                        + Arrays.stream(Noise.values())
                            .map(Noise::label)
                            .sorted()
                            .collect(Collectors.joining(", "))
                        + ", was "
                        + label));
  }
}
