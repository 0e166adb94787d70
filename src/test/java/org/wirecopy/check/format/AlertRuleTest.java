package org.wirecopy.check.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wirecopy.trace.ReuseKind;

class AlertRuleTest {
  @ParameterizedTest
  @EnumSource(ReuseKind.class)
  void speaks_of_every_kind(ReuseKind kind) {
    AlertRule rule = AlertRule.of(kind);
    assertThat(rule.label()).isEqualTo(kind.label());
    assertThat(rule.text().says()).containsOnlyOnce("{words}").containsOnlyOnce("{place}");
    assertThat(rule.text().full()).endsWith(".");
    assertThat(rule.text().advice()).endsWith(".");
    assertThat(rule.precision()).isIn("very-high", "high", "medium", "low");
  }
}
