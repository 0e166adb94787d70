package org.wirecopy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Tries;

class SpanTest {
  @ParameterizedTest
  @CsvSource({"-1, 3", "4, 3"})
  void refuses_what_is_no_range(int start, int end) {
    assertThatThrownBy(() -> new Span(start, end))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a span must satisfy 0 <= start <= end, was [" + start + ", " + end + ")");
  }

  @Test
  void agrees_with_counting_the_units() {
    Tries.of(1000)
        .each(
            values -> {
              int start = values.number(0, 9);
              int length = values.number(0, 9);
              int otherStart = values.number(0, 9);
              int otherLength = values.number(0, 9);
              Span span = new Span(start, start + length);
              Span other = new Span(otherStart, otherStart + otherLength);

              long common =
                  IntStream.range(span.start(), span.end())
                      .filter(unit -> other.start() <= unit && unit < other.end())
                      .count();

              assertThat(span.overlap(other))
                  .isEqualTo((int) common)
                  .isEqualTo(other.overlap(span));
              assertThat(span.union(other)).isEqualTo(other.union(span));
              assertThat(span.union(other).contains(span)).isTrue();
              assertThat(span.contains(other)).isEqualTo(span.union(other).equals(span));
            });
  }

  @Test
  void gives_the_text_that_it_covers_and_orders_by_start_then_end() {
    assertThat(new Span(4, 9).of("the ferry sank")).isEqualTo("ferry");
    assertThat(new Span(4, 4).of("the ferry sank")).isEmpty();
    assertThat(new Span(1, 5)).isGreaterThan(new Span(0, 9)).isLessThan(new Span(1, 6));
    assertThatThrownBy(() -> new Span(4, 99).of("the ferry sank"))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void limits_below_one_are_refused_with_the_range() {
    assertThatThrownBy(() -> new Limits(0, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("documentBytes must be at least 1, was 0");
    assertThatThrownBy(() -> new Limits(5, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("nesting must be at least 1, was 0");
  }
}
