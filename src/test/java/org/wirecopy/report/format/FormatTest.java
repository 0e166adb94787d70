package org.wirecopy.report.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wirecopy.report.Presentation;
import org.wirecopy.report.Sample;
import org.wirecopy.report.View;

class FormatTest {
  @ParameterizedTest
  @EnumSource(Format.class)
  void finds_each_format_by_its_name(Format format) {
    assertThat(Format.of(format.label())).isEqualTo(format);
  }

  @Test
  void lists_the_formats_when_asked_for_another() {
    assertThatThrownBy(() -> Format.of("xml"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("format must be one of text, jsonl, csv, markdown, graphml, html, was xml");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void writes_the_same_bytes_every_time(Format format) throws IOException {
    for (View view : View.values()) {
      assertThat(bytes(format, view)).isEqualTo(bytes(format, view)).isNotEmpty();
    }
  }

  private static byte[] bytes(Format format, View view) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.writer(Presentation.of(view)).write(Sample.analysis(), out);
    return out.toByteArray();
  }
}
