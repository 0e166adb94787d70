package org.wirecopy.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void reads_cells_by_the_names_of_their_columns() {
    Table.Row row = Table.read(TableTest.class, "table.tsv").rows().get(0);

    assertThat(row.cell("name")).isEqualTo("heron");
    assertThat(row.items("colours")).isEqualTo(List.of("grey", "white"));
    assertThat(row.cell("note")).isEmpty();
  }

  @Test
  void names_the_columns_where_one_is_missing() {
    Table.Row row = Table.read(TableTest.class, "table.tsv").rows().get(0);

    assertThatThrownBy(() -> row.cell("size"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("size")
        .hasMessageContaining("colours");
  }

  @Test
  void refuses_a_row_with_other_columns() {
    assertThatThrownBy(() -> Table.read(TableTest.class, "broken-table.tsv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("broken-table.tsv");
  }

  @Test
  void refuses_a_table_that_is_not_there() {
    assertThatThrownBy(() -> Table.read(TableTest.class, "nothing.tsv"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
