package org.wirecopy.trace.attribution;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.Span;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.Phrases;
import org.wirecopy.trace.named.Agency;

/**
 * Finds the closing line of Reuters, "(Reporting by Mara Quill; Editing by Sam Root)", which names
 * no agency and is used by no other.
 */
final class ReportersLine {
  private static final int LONGEST = 400;
  private static final Phrases<String> PHRASES =
      Phrases.<String>builder()
          .add("reporting by", "reporting")
          .add("writing by", "reporting")
          .add("editing by", "editing")
          .build();

  private ReportersLine() {}

  static List<Credit> find(Tokens tokens) {
    List<Credit> credits = new ArrayList<>();
    Agency reuters = Agencies.standard().byCode("Reuters").orElseThrow();
    int reporting = -1;
    for (Phrases.Match<String> match : PHRASES.find(tokens)) {
      if (match.value().equals("reporting")) {
        reporting =
            reporting >= 0 && isOneLine(tokens, reporting, match) ? reporting : match.from();
      } else if (reporting >= 0 && isOneLine(tokens, reporting, match)) {
        credits.add(new Credit(reuters, Credit.Kind.BYLINE, tokens.span(reporting, match.to())));
        reporting = -1;
      }
    }
    return credits;
  }

  private static boolean isOneLine(Tokens tokens, int from, Phrases.Match<String> to) {
    Span words = tokens.span(from, to.to());
    return words.length() <= LONGEST && words.of(tokens.original()).indexOf('\n') < 0;
  }
}
