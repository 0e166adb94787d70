package org.wirecopy.trace.attribution;

import java.util.List;
import org.wirecopy.document.Span;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.Phrases;
import org.wirecopy.trace.named.Agency;

/** Tells citations of agencies from mentions of them, and from what only looks like their names. */
final class OtherNamings {
  private OtherNamings() {}

  /** Adds what a place that credits nobody names. */
  static void add(Surroundings at, Citations citations, List<Naming> namings) {
    for (Phrases.Match<Agency> match : at.mentions().agencies()) {
      if (match.value().code().equals(Agencies.GENERIC) || isSomethingElse(at, match)) {
        continue;
      }
      boolean cited = citations.cites(match.from(), match.to());
      boolean called = citations.callsAgency(match.from(), match.to());
      if (cited || called || !isAmbiguous(at.mentions().tokens(), match)) {
        Span span = at.mentions().tokens().span(match.from(), match.to());
        Naming.Role role = cited ? Naming.Role.CITATION : Naming.Role.MENTION;
        namings.add(new Naming(match.value(), role, span));
      }
    }
  }

  /** "Springfield, PA", "the Palestinian Authority (PA)", "Hanna Reuter", "AP-style". */
  private static boolean isSomethingElse(Surroundings at, Phrases.Match<Agency> match) {
    Tokens tokens = at.mentions().tokens();
    String words = tokens.span(match.from(), match.to()).of(tokens.original());
    String before = at.lineBefore() + (at.bracket() == null ? "" : at.before());
    String rest = before.stripTrailing();
    boolean place =
        words.length() == 2
            && rest.endsWith(",")
            && match.from() > 0
            && Character.isUpperCase(tokens.text(match.from() - 1).codePointAt(0));
    boolean person =
        words.equals("Reuter") && match.from() > 0 && at.isSurname(tokens.text(match.from() - 1));
    boolean explained =
        at.bracket() != null
            && Wording.abbreviates(words, at.lineBefore())
            && !at.lineBefore().stripTrailing().endsWith(match.value().name());
    return place || person || explained;
  }

  private static boolean isAmbiguous(Tokens tokens, Phrases.Match<Agency> match) {
    return Agencies.standard().isWord(tokens.span(match.from(), match.to()).of(tokens.original()));
  }
}
