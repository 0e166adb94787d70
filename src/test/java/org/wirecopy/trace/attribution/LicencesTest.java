package org.wirecopy.trace.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.document.Document;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.Cleaner;

class LicencesTest {
  private static CleanDocument clean(String text) {
    return Cleaner.builder().build().clean(Document.of("d", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Permission is hereby granted, free of charge, to any person who obtains this. | true",
        "THE SOFTWARE IS PROVIDED “AS IS”, WITHOUT ANY PROMISE. | true",
        "SPDX-License-Identifier: Apache-2.0 | true",
        "© 2024 Fähre AG. Alle Rechte vorbehalten. | true",
        "Все права защищены. | true",
        "The mayor granted the ferry company permission to sail at night. | false",
        "A licence to fish costs forty crowns a year. | false"
      })
  void knows_the_notices_of_licences(String paragraph, boolean isLicence) {
    String text = "Own words stand here first.\n\n" + paragraph + "\n\nAnd own words again.";

    List<Span> parts = Licences.of(clean(text));

    assertThat(parts).hasSize(isLicence ? 1 : 0);
    parts.forEach(part -> assertThat(part.of(text)).isEqualTo(paragraph));
  }

  @Test
  void a_document_that_begins_with_the_title_of_a_licence_is_one() {
    String text = "GNU GENERAL PUBLIC LICENSE\nVersion 3\n\nPreamble\n\nSome words of it.";

    assertThat(Licences.of(clean(text))).containsExactly(new Span(0, text.length()));
  }

  @Test
  void a_licence_goes_on_over_a_short_paragraph_between_two_that_are_known() {
    String text =
        "Own words.\n\nPermission is hereby granted, free of charge, to any person.\n\nOn two"
            + " conditions.\n\nThe software is provided as is.\n\nOwn words.";

    assertThat(Licences.of(clean(text)))
        .singleElement()
        .satisfies(part -> assertThat(part.of(text)).startsWith("Permission").endsWith("as is."));
  }
}
