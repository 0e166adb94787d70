package org.wirecopy.fingerprint.sketch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {
  @ParameterizedTest
  @CsvSource({"-0.1,0,value", "1.1,0,value", "NaN,0,value", "0,-1,standardError", "0,NaN,standard"})
  void refuses_what_is_no_share_or_no_error(double value, double error, String named) {
    assertThatThrownBy(() -> new Estimate(value, error))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(named);
  }
}
