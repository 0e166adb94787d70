package org.wirecopy.trace.attribution;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wirecopy.table.Table;
import org.wirecopy.token.phrase.Phrases;

/**
 * A verb of speech, from the table {@code speech-verbs.tsv}.
 *
 * @param pronouns the words that stand for a speaker in the verb's languages, in lower case
 * @param isFinal whether the verb ends its sentence in all of its languages, so that the speaker
 *     stands before what is said
 */
record SpeechVerb(Set<String> pronouns, boolean isFinal) {
  private static final Phrases<SpeechVerb> STANDARD = load();

  SpeechVerb {
    pronouns = Set.copyOf(pronouns);
  }

  static Phrases<SpeechVerb> standard() {
    return STANDARD;
  }

  /** A verb of several languages takes the pronouns of each. */
  private SpeechVerb and(SpeechVerb other) {
    Set<String> both = new TreeSet<>(pronouns);
    both.addAll(other.pronouns);
    return new SpeechVerb(both, isFinal && other.isFinal);
  }

  private static Phrases<SpeechVerb> load() {
    Map<String, SpeechVerb> verbs = new TreeMap<>();
    for (Table.Row row : Table.read(SpeechVerb.class, "speech-verbs.tsv").rows()) {
      List<String> pronouns = row.items("pronouns");
      SpeechVerb verb = new SpeechVerb(new TreeSet<>(pronouns), row.cell("order").equals("final"));
      row.items("verbs").forEach(word -> verbs.merge(word, verb, SpeechVerb::and));
    }
    Phrases.Builder<SpeechVerb> phrases = Phrases.builder();
    verbs.forEach(phrases::add);
    return phrases.build();
  }
}
