package org.wirecopy.trace.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.Phrases;
import org.wirecopy.work.BinarySearch;

/**
 * Finds who said the words of a quotation: the name or pronoun beside a verb of speech (from the
 * table {@code speech-verbs.tsv}) in the same sentence, after the quotation or before it.
 *
 * <p>The look at either side ends at a line's end, at the next quotation, and after {@value #REACH}
 * words.
 */
final class Speakers {
  private static final int REACH = 24;
  private static final int LONGEST_NAME = 10;

  private final Tokens tokens;
  private final List<Span> quotations;
  private final List<Phrases.Match<SpeechVerb>> verbs;

  private Speakers(Tokens tokens, List<Span> quotations, List<Phrases.Match<SpeechVerb>> verbs) {
    this.tokens = tokens;
    this.quotations = quotations;
    this.verbs = verbs;
  }

  static Speakers of(Tokens tokens, List<Span> quotations) {
    return new Speakers(
        tokens, quotations, quotations.isEmpty() ? List.of() : SpeechVerb.standard().find(tokens));
  }

  /** Who said a quotation, after it first, since that is where most languages put it. */
  @Nullable Span of(int quotation) {
    Span span = quotations.get(quotation);
    Span sentenceAfter = sentenceAfter(quotation, span);
    Span sentenceBefore = sentenceBefore(quotation, span);
    if (isFinalVerbIn(sentenceAfter)) {
      return names(sentenceBefore).lastRun();
    }
    Span after = beside(sentenceAfter);
    return after != null ? after : beside(sentenceBefore);
  }

  /** "…" と述べた: in languages that end with the verb, the speaker stands before the quotation. */
  private boolean isFinalVerbIn(Span sentence) {
    int verb = firstVerb(sentence.start());
    return verb < verbs.size()
        && tokens.start(verbs.get(verb).from()) < sentence.end()
        && verbs.get(verb).value().isFinal();
  }

  private Names names(Span sentence) {
    return new Names(
        tokens, tokens.indexFrom(sentence.start()), tokens.indexFrom(sentence.end()), Set.of());
  }

  private Span sentenceAfter(int quotation, Span span) {
    int limit =
        quotation + 1 < quotations.size()
            ? quotations.get(quotation + 1).start()
            : tokens.original().length();
    int from = Math.min(limit, span.end() + 1);
    int last = Math.min(tokens.size(), tokens.indexFrom(from) + REACH);
    int to = Math.min(limit, last > 0 ? tokens.end(last - 1) : from);
    return new Span(from, Math.max(from, endOfSentence(from, to)));
  }

  private Span sentenceBefore(int quotation, Span span) {
    int limit = quotation > 0 ? Math.min(span.start(), quotations.get(quotation - 1).end() + 1) : 0;
    int first = Math.max(0, tokens.indexFrom(span.start()) - REACH);
    int from = first < tokens.size() ? Math.max(limit, tokens.start(first)) : limit;
    int to = Math.max(from, span.start() - 1);
    return new Span(startOfSentence(from, to), to);
  }

  private int endOfSentence(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isEnd(i)) {
        return i;
      }
    }
    return to;
  }

  private int startOfSentence(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (isEnd(i)) {
        return i + 1;
      }
    }
    return from;
  }

  private boolean isEnd(int at) {
    String text = tokens.original();
    char c = text.charAt(at);
    boolean stop =
        c == '.' && at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
    return c == '\n' || "!?。！？；;".indexOf(c) >= 0 || stop && !isTitle(at);
  }

  /** "Mr." and "J." end no sentence. */
  private boolean isTitle(int at) {
    int letters = 0;
    while (at - letters > 0 && Character.isLetter(tokens.original().charAt(at - letters - 1))) {
      letters++;
    }
    return letters > 0
        && letters <= 3
        && Character.isUpperCase(tokens.original().charAt(at - letters));
  }

  private @Nullable Span beside(Span sentence) {
    for (int i = firstVerb(sentence.start()); i < verbs.size(); i++) {
      Phrases.Match<SpeechVerb> verb = verbs.get(i);
      if (tokens.start(verb.from()) >= sentence.end()) {
        return null;
      }
      Span name = name(sentence, verb);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private int firstVerb(int offset) {
    return BinarySearch.first(verbs.size(), i -> tokens.start(verbs.get(i).from()) >= offset);
  }

  private @Nullable Span name(Span sentence, Phrases.Match<SpeechVerb> verb) {
    int first = tokens.indexFrom(sentence.start());
    int last = tokens.indexFrom(sentence.end());
    Names names =
        new Names(
            tokens,
            Math.max(first, verb.from() - LONGEST_NAME),
            Math.min(last, verb.to() + LONGEST_NAME),
            verb.value().pronouns());
    return names.beside(verb.from(), verb.to());
  }
}
