package org.wirecopy.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FuzzTest {
  private static final int TRIALS = 150;

  /** A few of the trials that the benchmark of this name runs by the thousand. */
  @Test
  void holds_for_files_that_went_wrong() {
    Trials trials = new Trials(Seeds.all(Path.of("fixtures")), 1);
    Runner runner = new Runner(false);
    assertThat(LongStream.range(0, TRIALS).mapToObj(trials::at).map(runner::run))
        .allSatisfy(finding -> assertThat(finding).isEmpty());
  }
}
