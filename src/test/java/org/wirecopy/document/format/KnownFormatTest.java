package org.wirecopy.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.table.Table;

class KnownFormatTest {
  private static final List<Table.Row> ROWS = Table.read(KnownFormat.class, "formats.tsv").rows();

  private static List<String> classes() {
    return ROWS.stream().map(row -> row.cell("class")).toList();
  }

  @Test
  void every_format_has_a_row_and_every_row_a_format() {
    List<String> formats =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.wirecopy.document")
                .stream()
                .filter(type -> type.isAssignableTo(InputFormat.class) && !type.isInterface())
                .map(JavaClass::getName)
                .toList();
    assertThat(classes()).containsExactlyInAnyOrderElementsOf(formats);
  }

  @Test
  void no_extension_is_that_of_two_formats() {
    assertThat(ROWS.stream().flatMap(row -> row.items("extensions").stream()))
        .doesNotHaveDuplicates();
    assertThat(ROWS.stream().flatMap(row -> row.items("sought").stream())).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "WARC/1.1\\r\\nWARC-Type: @ web archive",
        "From - Mon Jan  5 10:00:00 2026\\nSubject: Flood @ mail",
        "From - Mon Jan  5 10:00:00 2026\\nThe lock: shut. @ plain text",
        "From: Anna\\nSubject: Flood\\n\\nThe lock. @ plain text",
        "<!-- a --><?xml version='1.0'?>\\n<HTML> @ HTML",
        "{ \"text\": @ JSON Lines",
        "{\"text\":\"a\"}\\n{ @ JSON Lines",
        "{\"text\":\"a\"\\n} @ plain text",
        "\\n\"id\", \"text\"\\n1,a @ table",
        "id;text @ plain text",
        "id;words\\n @ plain text",
        "# Flood\\n @ plain text"
      })
  void how_a_file_begins_tells_its_format(String beginning, String format) {
    byte[] bytes = beginning.translateEscapes().getBytes(StandardCharsets.UTF_8);
    assertThat(KnownFormat.of("flood.txt", bytes).name()).isEqualTo(format);
  }
}
