package org.wirecopy.check.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckPresentationTest {
  @ParameterizedTest
  @CsvSource({
    "'', a.md, a.md",
    "'', ./a.md, a.md",
    "'', a//b/./c.md, a/b/c.md",
    "docs/, a.md, docs/a.md",
    "./docs/, a.md, docs/a.md",
    "docs/, ../a.md, a.md",
    "docs/, x/../../b/a.md, b/a.md",
    "docs/, ../../a.md, ../a.md",
    "docs/, ../../../a.md, ../../a.md",
    "docs/, /srv/../a.md, /srv/../a.md",
    "docs/, ..a.md, docs/..a.md",
    "docs/, C:\\a.md, docs/C:\\a.md"
  })
  void names_a_file_from_the_root(String prefix, String path, String expected) {
    assertThat(new CheckPresentation(prefix).path(path)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs", "/", "/docs/"})
  void takes_only_a_folder_below_the_root(String prefix) {
    assertThatThrownBy(() -> new CheckPresentation(prefix))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("prefix must be")
        .hasMessageEndingWith("was " + prefix);
  }
}
