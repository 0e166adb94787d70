package org.wirecopy.trace;

import com.google.common.base.Ascii;
import java.util.List;
import org.wirecopy.table.Table;
import org.wirecopy.token.Phrases;
import org.wirecopy.token.Tokens;

/**
 * Tells by the words beside a name that something is known through whoever bears it: "told AFP",
 * "the Post reported", "selon l'AFP", "据新华社报道", from the table {@code citation-cues.tsv} and the
 * {@linkplain SpeechVerb verbs of speech}.
 *
 * <p>Looks {@value #REACH} words to either side, in the same sentence; twice as many where every
 * character is a word.
 */
final class Citations {
  private static final int REACH = 4;
  private static final String ENDS = ".!?。！？\n;；";
  private static final Phrases<Side> CUES = load();

  /** On which side of a name a cue stands. */
  private enum Side {
    BEFORE,
    AFTER,
    AGENCY
  }

  private final Tokens tokens;
  private final List<Phrases.Match<Side>> cues;
  private final List<Phrases.Match<SpeechVerb>> verbs;

  Citations(Tokens tokens) {
    this.tokens = tokens;
    this.cues = CUES.find(tokens);
    this.verbs = SpeechVerb.standard().find(tokens);
  }

  /** Whether a name is cited as a source. */
  boolean cites(int from, int to) {
    return cues.stream()
            .filter(cue -> cue.value() != Side.AGENCY)
            .anyMatch(cue -> isBeside(cue, from, to, cue.value() == Side.BEFORE))
        || verbs.stream()
            .anyMatch(verb -> isBeside(verb, from, to, true) || isBeside(verb, from, to, false));
  }

  /** Whether a word for an agency, "news agency", stands beside a name. */
  boolean callsAgency(int from, int to) {
    return cues.stream()
        .filter(cue -> cue.value() == Side.AGENCY)
        .anyMatch(cue -> isBeside(cue, from, to, true) || isBeside(cue, from, to, false));
  }

  private boolean isBeside(Phrases.Match<?> cue, int from, int to, boolean before) {
    int first = before ? cue.to() : to;
    int last = before ? from : cue.from();
    boolean near = first <= last && last - first <= reach(from);
    return near && !endsBetween(first, last);
  }

  private int reach(int word) {
    return Wording.isIdeographic(tokens.text(word)) ? 2 * REACH : REACH;
  }

  private boolean endsBetween(int first, int last) {
    if (first == 0 || last >= tokens.size()) {
      return false;
    }
    String text = tokens.original();
    for (int i = tokens.end(first - 1); i < tokens.start(last); i++) {
      char c = text.charAt(i);
      boolean stop =
          c != '.' || i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
      if (stop && ENDS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The first of some cues in the table, for one side. */
  private static Phrases<Side> load() {
    Phrases.Builder<Side> cues = Phrases.builder();
    for (Table.Row row : Table.read(Citations.class, "citation-cues.tsv").rows()) {
      Side side = Side.valueOf(Ascii.toUpperCase(row.cell("side")));
      row.items("cues").stream().distinct().forEach(cue -> cues.add(cue, side));
    }
    return cues.build();
  }
}
