package org.wirecopy.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridTest {
  private static Grid grid() {
    return new Grid(
            Column.name("document"),
            Column.number("words"),
            Column.number("posts").orNone(),
            Column.label("kind").orNone())
        .row("forum/thread-0004.txt", "1,520", "3", "thread")
        .row("a.txt", "7", "", "article");
  }

  private static List<String> lines(Grid grid, int width) {
    return GridLines.of(grid, width, false, "…").stream()
        .map(line -> line.text().stripTrailing())
        .toList();
  }

  @Test
  void puts_names_to_the_left_and_numbers_to_the_right() {
    assertThat(lines(grid(), 80))
        .containsExactly(
            "document               words  posts  kind",
            "forum/thread-0004.txt  1,520      3  thread",
            "a.txt                      7         article");
  }

  @Test
  void leaves_out_what_can_be_spared_from_the_right() {
    assertThat(lines(grid(), 40).get(1)).isEqualTo("forum/thread-0004.txt  1,520      3");
    assertThat(lines(grid(), 30).get(1)).isEqualTo("forum/thread-0004.txt  1,520");
  }

  @Test
  void cuts_names_in_the_middle_when_nothing_else_can_be_spared() {
    assertThat(lines(grid(), 22).get(1)).isEqualTo("forum/t…004.txt  1,520");
  }

  @Test
  void leaves_out_a_column_in_which_nothing_stands() {
    Grid grid = new Grid(Column.name("a"), Column.label("b"), Column.number("c"));
    assertThat(lines(grid.row("x", "", "1"), 80)).containsExactly("a  c", "x  1");
  }

  @Test
  void folds_text_beside_the_row_where_there_is_room() {
    Grid grid = new Grid(Column.name("name"), Column.text("marks"));
    grid.row("a.txt", "one byline, one dateline, one caption");
    assertThat(lines(grid, 34))
        .containsExactly("name   marks", "a.txt  one byline, one dateline,", "       one caption");
  }

  @Test
  void folds_text_below_the_row_where_there_is_none() {
    Grid grid = new Grid(Column.name("name"), Column.number("words"), Column.text("marks"));
    grid.row("a-long-name.txt", "1", "one byline, one dateline, one caption");
    assertThat(lines(grid, 30))
        .containsExactly(
            "name             words",
            "a-long-name.txt      1",
            "    one byline, one dateline,",
            "    one caption");
  }

  @Test
  void counts_wide_characters_twice_and_marks_on_letters_not_at_all() {
    Grid grid = new Grid(Column.name("name"), Column.number("words"));
    grid.row("東京.txt", "12").row("Cafe\u0301.txt", "3");
    assertThat(lines(grid, 80))
        .containsExactly("name      words", "東京.txt     12", "Cafe\u0301.txt      3");
  }

  @Test
  void stays_within_any_width() {
    Grid grid = grid().row("東京/" + "首脳会談".repeat(9) + ".txt", "1,000,000", "12", "listing");
    IntStream.range(16, 120)
        .forEach(
            width ->
                assertThat(GridLines.of(grid, width, true, "…"))
                    .allSatisfy(line -> assertThat(line.columns()).isLessThanOrEqualTo(width)));
  }

  @Test
  void does_not_let_a_name_break_a_row_or_command_the_terminal() {
    Grid grid = new Grid(Column.name("name")).row("a\nb\u001B[2J");
    assertThat(lines(grid.as(text -> text), 80)).containsExactly("name", "a b\uFFFD[2J");
  }

  @Test
  void wants_a_cell_for_each_column() {
    assertThatThrownBy(() -> grid().row("alone"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a row must have 4 cells, had 1");
  }

  @ParameterizedTest
  @CsvSource({
    "abcdef, 6, abcdef",
    "abcdefgh, 6, ab…fgh",
    "abcdefgh, 2, ab",
    "首脳会談共同, 8, 首…共同",
    "xyzabcde\u0301, 4, x…de\u0301",
  })
  void cuts_the_middle_out(String text, int columns, String expected) {
    assertThat(MiddleEllipsis.middle(text, columns, "…")).isEqualTo(expected);
    assertThat(Columns.of(MiddleEllipsis.middle(text, columns, "…"))).isLessThanOrEqualTo(columns);
  }
}
