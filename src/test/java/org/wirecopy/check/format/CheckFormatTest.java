package org.wirecopy.check.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckFormatTest {
  @ParameterizedTest
  @EnumSource(CheckFormat.class)
  void is_found_by_its_label(CheckFormat format) {
    assertThat(CheckFormat.of(format.label())).isEqualTo(format);
    assertThat(CheckFormat.labels()).contains(format.label());
  }

  @Test
  void says_which_formats_there_are() {
    assertThatThrownBy(() -> CheckFormat.of("xml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("format must be one of text, sarif,")
        .hasMessageEndingWith(", was xml");
  }

  @ParameterizedTest
  @EnumSource(CheckFormat.class)
  void writes_the_same_bytes_twice(CheckFormat format) {
    assertThat(CheckSample.written(format, CheckSample.report()))
        .isEqualTo(CheckSample.written(format, CheckSample.report()));
  }

  @ParameterizedTest
  @EnumSource(CheckFormat.class)
  void flushes_the_stream_and_leaves_it_open(CheckFormat format) throws IOException {
    boolean[] flushed = {false, false};
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void flush() {
            flushed[0] = true;
          }

          @Override
          public void close() {
            flushed[1] = true;
          }
        };
    format.writer(CheckPresentation.ROOT).write(CheckSample.report(), out);
    assertThat(flushed).containsExactly(true, false);
  }
}
