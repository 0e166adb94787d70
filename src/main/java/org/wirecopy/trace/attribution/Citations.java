package org.wirecopy.trace.attribution;

import java.util.BitSet;
import org.wirecopy.table.Table;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.Phrases;
import org.wirecopy.work.Labels;

/**
 * Tells by the words beside a name that something is known through whoever bears it: "told AFP",
 * "the Post reported", "selon l'AFP", "据新华社报道", from the table {@code citation-cues.tsv} and the
 * {@linkplain SpeechVerb verbs of speech}.
 *
 * <p>Looks {@value #REACH} words to either side, in the same sentence; twice as many where every
 * character is a word.
 */
public final class Citations {
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

  /** After which words a cue that leads on to a name ends. */
  private final BitSet before = new BitSet();

  /** At which words a cue that follows a name starts. */
  private final BitSet after = new BitSet();

  private final BitSet agencyEnds = new BitSet();
  private final BitSet agencyStarts = new BitSet();
  private final BitSet leading = new BitSet();

  public Citations(Tokens tokens) {
    this.tokens = tokens;
    for (Phrases.Match<Side> cue : CUES.find(tokens)) {
      switch (cue.value()) {
        case BEFORE -> {
          before.set(cue.to());
          leading.set(cue.from(), cue.to());
        }
        case AFTER -> after.set(cue.from());
        case AGENCY -> {
          agencyEnds.set(cue.to());
          agencyStarts.set(cue.from());
        }
      }
    }
    for (Phrases.Match<SpeechVerb> verb : SpeechVerb.standard().find(tokens)) {
      before.set(verb.to());
      after.set(verb.from());
      leading.set(verb.from(), verb.to());
    }
  }

  /** Whether a name is cited as a source. */
  public boolean cites(int from, int to) {
    return isBeside(before, after, from, to);
  }

  /** Whether a word for an agency, "news agency", stands beside a name. */
  boolean callsAgency(int from, int to) {
    return isBeside(agencyEnds, agencyStarts, from, to);
  }

  /** Whether a word is part of a cue before a name, "Selon le Conseil", and of no name. */
  boolean isCue(int word) {
    return leading.get(word);
  }

  private boolean isBeside(BitSet ends, BitSet starts, int from, int to) {
    int reach = reach(from);
    int end = ends.previousSetBit(from);
    int start = starts.nextSetBit(to);
    return end >= 0 && from - end <= reach && !endsBetween(end, from)
        || start >= 0 && start - to <= reach && !endsBetween(to, start);
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
      Side side = Labels.constant(Side.class, row.cell("side"));
      row.items("cues").stream().distinct().forEach(cue -> cues.add(cue, side));
    }
    return cues.build();
  }
}
