package org.wirecopy.document.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Metadata;

class MarkdownFormatTest {
  private static Document read(String id, String text) {
    return new MarkdownFormat().read(id, text, Limits.STANDARD, problem -> {});
  }

  private static final String FRONT =
      "---\ntitle: \"Weir: the flood\"\nauthor: 'A. Moor'\ndate: 2020-02-03\nsource: Weir Times\n"
          + "canonical_url: https://weir.example/flood\nlang: en\ntags:\n  - title: no\n---\n\nThe river rose.\n";

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void front_matter_is_metadata_and_the_text_stays_as_it_stands(String lineEnd) {
    String text = FRONT.replace("\n", lineEnd);
    Document document = read("flood.md", text);

    assertThat(document.text()).isEqualTo(text);
    assertThat(document.language()).isEqualTo("en");
    assertThat(document.metadata())
        .hasToString(
            "Metadata[source=Weir Times, published=2020-02-03, title=Weir: the flood,"
                + " author=A. Moor, url=https://weir.example/flood]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Flood\n\nThe river rose.",
        "---\ntitle: Flood\n\nThe river rose.",
        "Intro\n---\ntitle: Flood\n---\n",
        "---\ntitle:\n---\n",
        ""
      })
  void what_only_looks_like_front_matter_is_text(String text) {
    assertThat(read("flood.md", text).metadata()).isEqualTo(Metadata.NONE);
  }

  @Test
  void front_matter_that_never_ends_is_text_after_a_hundred_lines() {
    String text = "---\ntitle: Flood\n" + "key: value\n".repeat(200) + "---\n";

    assertThat(read("flood.md", text).metadata()).isEqualTo(Metadata.NONE);
  }
}
