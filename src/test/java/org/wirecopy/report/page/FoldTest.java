package org.wirecopy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Tries;

class FoldTest {
  @ParameterizedTest
  @CsvSource({
    "one two three, 7, one two|three",
    "one two three, 40, one two three",
    "abcdefghij kl, 4, abcd|efgh|ij|kl",
    "新華社。北京, 6, 新華|社。北|京",
    "新華社北京三月, 6, 新華社|北京三|月",
    "a新 b, 3, a新|b",
    "'  one   two  ', 10, one two",
    "cafe\u0301 bar, 4, cafe\u0301|bar"
  })
  void folds_between_words_and_wide_characters(String text, int width, String expected) {
    assertThat(fold(Prose.of(text), width, 0)).isEqualTo(expected);
  }

  @Test
  void keeps_a_comma_with_the_marked_word_before_it() {
    Prose prose = Prose.of("one two").space().add("three", Ink.INSERTED).add(", four");
    assertThat(fold(prose, 17, 0)).isEqualTo("one two|{+three+}, four");
  }

  @ParameterizedTest
  @CsvSource({"plain, 5", "新華社, 6", "e\u0301, 1", "👍, 2", "ｆｕｌｌ, 8", "ﾊﾝ, 2", "'', 0"})
  void counts_columns_as_a_terminal_does(String text, int columns) {
    assertThat(Columns.of(text)).isEqualTo(columns);
  }

  @Test
  void loses_no_letter_and_passes_no_width() {
    Tries.of(1000)
        .each(
            values -> {
              String text = values.text(200);
              int width = values.number(4, 60);
              List<Line> lines = Fold.fold(Prose.of(text), width, 0, false);
              assertThat(lines)
                  .allSatisfy(line -> assertThat(line.columns()).isLessThanOrEqualTo(width));
              String folded = lines.stream().map(Line::text).collect(Collectors.joining());
              assertThat(letters(folded)).isEqualTo(letters(Commands.line(text)));
            });
  }

  private static String fold(Prose prose, int width, int indent) {
    return Fold.fold(prose, width, indent, false).stream()
        .map(Line::text)
        .collect(Collectors.joining("|"));
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
