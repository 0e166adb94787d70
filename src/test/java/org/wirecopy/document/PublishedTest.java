package org.wirecopy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class PublishedTest {
  private static final OffsetDateTime EVENING = OffsetDateTime.parse("2031-05-02T23:30-07:00");

  @Test
  void is_written_with_the_day_of_its_own_zone() {
    assertThat(Published.at(EVENING)).hasToString("2031-05-02T23:30:00-07:00");
    assertThat(Published.at(EVENING).moment()).isEqualTo(Instant.parse("2031-05-03T06:30:00Z"));
    assertThat(Published.on(LocalDate.of(2031, 5, 2)).moment()).isNull();
  }

  @Test
  void refuses_a_time_on_another_day() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Published(LocalDate.of(2031, 5, 3), EVENING))
        .withMessage("time must be on 2031-05-03, was 2031-05-02T23:30-07:00");
  }
}
