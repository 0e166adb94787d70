package org.wirecopy.noise.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.Document;

/** What is left of a text, against the regular expression that says what is folded. */
class KeptTextTest {
  private static final Pattern BLANK_LINES =
      Pattern.compile("(?<![ \t\u00a0])[ \t\u00a0]*+\r?\n(\\s*\r?\n)+");

  private static final String SIGNS = "ab \t\u00a0\r\n\n\n\f";

  @Test
  void blank_lines_are_folded_to_one() {
    Random random = new Random(7);
    for (int trial = 0; trial < 20_000; trial++) {
      StringBuilder signs = new StringBuilder();
      for (int i = random.nextInt(24); i >= 0; i--) {
        signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      String text = signs.toString();
      KeptText kept = new KeptText(Document.of("kept", text));

      kept.add(0, text.length());

      assertThat(kept.toString()).isEqualTo(BLANK_LINES.matcher(text).replaceAll("\n\n").strip());
    }
  }
}
