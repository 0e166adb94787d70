package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocationsTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectory(folder.resolve("day"));
    Files.writeString(folder.resolve("day/a.txt"), "a");
  }

  @Test
  void finds_the_file_of_an_id_below_a_folder_or_beside_a_file() {
    String file = folder.resolve("day/a.txt").toString();
    assertThat(path(folder.toString(), "day/a.txt")).isEqualTo(file);
    assertThat(path(file, "a.txt")).isEqualTo(file);
  }

  @Test
  void leaves_an_id_as_it_is_that_names_no_file() {
    assertThat(path(folder.toString(), "row-17")).isEqualTo("row-17");
    assertThat(path(folder.toString(), "day")).isEqualTo("day");
    assertThat(path(folder.toString(), "odd\0id")).isEqualTo("odd\0id");
    assertThat(path("a\0b", "x")).isEqualTo("x");
  }

  private static String path(String input, String id) {
    return Locations.of(List.of(input)).path(id);
  }
}
