package org.wirecopy.report.console;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirecopy.reliability.Score;
import org.wirecopy.reliability.Signal;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.report.page.Page;

/** How a score is told to a person, and what it comes from. */
final class ScoreText {
  /** What no table of names with numbers says by itself. */
  static final String JUDGES =
      "A score tells how much texts look like checked reporting: it judges texts, not outlets.";

  private static final int MOST_SIGNALS = 5;

  private ScoreText() {}

  /** A score with its interval. */
  static String score(@Nullable Score score) {
    return score == null ? "not enough evidence for a score" : "score " + interval(score);
  }

  /** The same where a title says what it is. */
  static String interval(@Nullable Score score) {
    return score == null
        ? "not enough evidence"
        : Numbers.decimal(score.value(), 2)
            + " ("
            + Numbers.decimal(score.low(), 2)
            + " to "
            + Numbers.decimal(score.high(), 2)
            + ")";
  }

  /** The signals that move a score most, with what each adds. */
  static String weightiest(List<Signal> signals, Page page) {
    List<Signal> weighty =
        signals.stream()
            .filter(signal -> signal.effect() != 0 && signal.value() != 0)
            .sorted(Comparator.comparingDouble(signal -> -Math.abs(signal.effect())))
            .toList();
    return First.of(weighty, MOST_SIGNALS, page).stream()
        .map(signal -> signal.name() + " " + effect(signal))
        .collect(Collectors.joining(", "));
  }

  /** What a signal adds to a score, with its sign. */
  static String effect(Signal signal) {
    return (signal.effect() > 0 ? "+" : "") + Numbers.decimal(signal.effect(), 2);
  }
}
