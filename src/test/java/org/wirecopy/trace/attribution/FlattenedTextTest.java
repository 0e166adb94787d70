package org.wirecopy.trace.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.Cleaner;

class FlattenedTextTest {
  private static final String ARTICLE =
      "Harrow Mill bridge to stay shut until June\n\nBy Ada Lund\n\nShare this article\n\n"
          + "ELVERTON (AP) — The bridge at Harrow Mill stays shut until the middle of June, the"
          + " council said on Tuesday. Two of its piers have moved since the flood.\n\n"
          + "“Nobody will drive over it before the stones are set,” said Ole Berg, who leads the"
          + " works.\n\nThe ferry runs twice an hour until then. It takes bicycles and no cars.\n\n"
          + "Lorries have to go round by Saltmarsh, which adds eleven miles to the way.\n\n"
          + "Copyright 2031 The Associated Press. All rights reserved.\n";

  @ParameterizedTest
  @ValueSource(strings = {" ### ", " || ", "<br>", "\\n", "¶"})
  void gives_the_same_answer_as_its_lines(String mark) {
    CleanDocument flat = clean(ARTICLE.strip().replace("\n\n", mark));
    CleanDocument lines = clean(flat.inLines().text());

    assertThat(flat.document().text()).contains(mark);
    assertThat(lines.document().text()).doesNotContain(mark).contains("\n");
    assertThat(flat.marks()).isEqualTo(lines.marks()).isNotEmpty();
    assertThat(flat.metadata()).isEqualTo(lines.metadata());
    assertThat(flat.keptText()).isEqualTo(lines.keptText());
    assertThat(flat.blocks()).isEqualTo(lines.blocks());
    assertThat(Credits.of(flat).own()).isEqualTo(Credits.of(lines).own()).isNotEmpty();
    assertThat(flat.metadata().author()).isEqualTo("Ada Lund");
    assertThat(flat.body().size()).isEqualTo(lines.body().size());
  }

  private static CleanDocument clean(String text) {
    return Cleaner.auto().clean(Document.of("a", text));
  }
}
