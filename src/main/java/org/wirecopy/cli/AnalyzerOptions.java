package org.wirecopy.cli;

import org.wirecopy.Analyzer;
import org.wirecopy.Wirecopy;
import org.wirecopy.align.Exactness;

/** Builds the analyzer that the arguments describe. */
final class AnalyzerOptions {
  private AnalyzerOptions() {}

  /**
   * The analyzer as far as the arguments tell.
   *
   * @throws UsageException if an argument is not what it must be
   */
  static Analyzer.Builder of(Arguments arguments, PairList pairs) {
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
    if (pairs.isGiven()) {
      options.pairs(pairs.pairs());
    }
    return options;
  }
}
