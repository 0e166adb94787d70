package org.wirecopy.document.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.Growth;
import org.wirecopy.Tries;
import org.wirecopy.document.Span;

class LinesTest {
  /** What each line says, by walking the text with no table of starts. */
  private static List<String> naive(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r' && text.startsWith("\r\n", i)) {
        continue;
      }
      if (c == '\r' || c == '\n') {
        lines.add(line.toString());
        line.setLength(0);
      } else {
        line.append(c);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  @Test
  void splits_like_a_naive_walk() {
    Tries.of(1000)
        .each(
            values -> {
              String text = values.text(0, 30, "a\n\r\u2028é");
              Lines lines = Lines.of(text);
              List<String> said = new ArrayList<>();
              for (int line = 1; line <= lines.count(); line++) {
                said.add(lines.span(line).of(text));
              }
              assertThat(said).isEqualTo(naive(text));
            });
  }

  @Test
  void finds_every_offset_again() {
    Tries.of(1000)
        .each(
            values -> {
              String text = values.text(0, 30, "a\n\r");
              Lines lines = Lines.of(text);
              for (int offset = 0; offset <= text.length(); offset++) {
                int start = lines.span(lines.line(offset)).start();
                assertThat(start + lines.column(offset) - 1).isEqualTo(offset);
                boolean insideAnEnd = offset > 0 && text.startsWith("\r\n", offset - 1);
                String before = text.substring(0, insideAnEnd ? offset - 1 : offset);
                assertThat(lines.line(offset)).isEqualTo(naive(before + 'x').size());
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\n", "\r\n", "word\r", "word\n"})
  void work_grows_as_the_text_does_whatever_ends_its_lines(String line) {
    Growth.isBounded(
        1_000_000,
        count -> assertThat(Lines.of(line.repeat(count) + "\nend").count()).isGreaterThan(count));
  }

  @Test
  void an_empty_text_has_one_empty_line() {
    Lines lines = Lines.of("");

    assertThat(lines.count()).isEqualTo(1);
    assertThat(lines.span(1)).isEqualTo(new Span(0, 0));
    assertThatThrownBy(() -> lines.span(2)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
