package org.wirecopy.reliability.observation;

import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.token.Tokens;

/**
 * The headline of a document: its title where that is known, else a short first line that is no
 * sentence.
 *
 * @param text the words, possibly none
 * @param span where they stand in the text, an empty span if they do not
 */
record Headline(String text, Span span) {
  private static final int MOST_WORDS = 30;
  private static final String SENTENCE_END = ".。:：";

  /** There is none. */
  static final Headline NONE = new Headline("", new Span(0, 0));

  static Headline of(CleanDocument document) {
    Span line = firstLine(document);
    String words = line.of(document.inLines().text()).strip();
    String title = document.metadata().title();
    if (title != null && !title.isBlank()) {
      return new Headline(title, title.strip().equals(words) ? line : atStart(line));
    }
    boolean sentence =
        words.isEmpty() || SENTENCE_END.indexOf(words.charAt(words.length() - 1)) >= 0;
    boolean all = line.end() >= document.inLines().text().stripTrailing().length();
    return sentence || all || document.tokens().count(line) > MOST_WORDS
        ? new Headline("", atStart(line))
        : new Headline(words, line);
  }

  private static Span atStart(Span line) {
    return new Span(line.start(), line.start());
  }

  private static Span firstLine(CleanDocument document) {
    Tokens body = document.body();
    String text = document.inLines().text();
    int start = body.size() == 0 ? text.length() : body.start(0);
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return new Span(start, end);
  }
}
