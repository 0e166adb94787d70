package org.wirecopy.trace.attribution;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.Span;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.Phrases;

/**
 * Finds statements with the name of who made them: a name beside a verb of speech, "Ada Lund said",
 * "according to the Foreign Office".
 *
 * <p>Safe for threads. One look-up a word, and a look at the words on either side of each verb.
 */
public final class Attributions {
  private static final int REACH = 3;

  private Attributions() {}

  /**
   * Finds the named attributions.
   *
   * @param tokens the words to look at
   * @return the name and the verb of each, in order; a pronoun is no name
   */
  public static List<Span> find(Tokens tokens) {
    checkNotNull(tokens, "tokens");
    List<Span> found = new ArrayList<>();
    for (Phrases.Match<SpeechVerb> verb : SpeechVerb.standard().find(tokens)) {
      Names names = around(tokens, verb);
      Span name = names.properBeside(verb.from(), verb.to());
      if (name != null) {
        found.add(name.union(tokens.span(verb.from(), verb.to())));
      }
    }
    return found;
  }

  /** The words near the verb in its own line and sentence. */
  private static Names around(Tokens tokens, Phrases.Match<SpeechVerb> verb) {
    int first = verb.from();
    while (first > 0 && verb.from() - first < REACH && !endsBetween(tokens, first - 1)) {
      first--;
    }
    int last = verb.to();
    while (last < tokens.size() && last - verb.to() < REACH && !endsBetween(tokens, last - 1)) {
      last++;
    }
    return new Names(tokens, first, last, verb.value().pronouns());
  }

  private static boolean endsBetween(Tokens tokens, int word) {
    String text = tokens.original();
    int to = Math.min(tokens.start(word + 1), tokens.end(word) + REACH);
    for (int i = tokens.end(word); i < to; i++) {
      char c = text.charAt(i);
      boolean stop = c == '.' && tokens.end(word) - tokens.start(word) > 2;
      if (stop || "\n!?;:。！？；\"”».".indexOf(c) >= 0 && c != '.') {
        return true;
      }
    }
    return false;
  }
}
