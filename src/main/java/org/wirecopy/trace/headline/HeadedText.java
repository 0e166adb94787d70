package org.wirecopy.trace.headline;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.FunctionWords;
import org.wirecopy.work.LongSet;

/**
 * A document's text and the lines that may be its headline: its title, and the short lines above
 * the first paragraph.
 *
 * @param lines the lines, without what sites put around a headline
 * @param words the words of the text below, by their stems
 */
record HeadedText(List<String> lines, LongSet words) {
  private static final int PARAGRAPH = 15;
  private static final int SHORT_PARAGRAPH = 8;
  private static final int MOST_LINES = 12;
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 25;
  private static final String SENTENCE_END = ".。:：;,";

  static HeadedText of(CleanDocument document) {
    int start = start(document);
    List<String> lines = new ArrayList<>();
    String title = document.metadata().title();
    if (title != null) {
      add(title, document, lines);
    }
    List<Span> above = above(document.inLines().text(), start);
    for (Span line : above.subList(Math.max(0, above.size() - MOST_LINES), above.size())) {
      if (!isNoise(document, line)) {
        add(line.of(document.inLines().text()), document, lines);
      }
    }
    Tokens body = document.body();
    LongSet words = new LongSet(body.size());
    for (int i = body.indexFrom(start); i < body.size(); i++) {
      words.add(body.stem(i));
    }
    return new HeadedText(lines, words);
  }

  private static void add(String line, CleanDocument document, List<String> lines) {
    String headline = HeadlineForm.of(line, document.metadata());
    int count = Tokenizer.tokenize(headline).size();
    boolean isSentence =
        headline.isEmpty() || SENTENCE_END.indexOf(headline.charAt(headline.length() - 1)) >= 0;
    if (!isSentence
        && !HeadlineForm.isByline(headline)
        && count >= FEWEST_WORDS
        && count <= MOST_WORDS) {
      lines.add(headline);
    }
  }

  /** Where the first paragraph of a document starts. */
  static int start(CleanDocument document) {
    Tokens body = document.body();
    String text = document.inLines().text();
    for (int i = 0; i < body.size(); ) {
      int end = endOfLine(text, body.start(i));
      int next = body.indexFrom(end);
      String line = text.substring(body.start(i), end).stripTrailing();
      boolean isSentence =
          line.endsWith(".") || line.endsWith("。") || line.endsWith(".”") || line.endsWith(".\"");
      if (next - i >= (isSentence ? SHORT_PARAGRAPH : PARAGRAPH)) {
        return body.start(i);
      }
      i = Math.max(i + 1, next);
    }
    return body.size() == 0 ? 0 : body.start(0);
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static List<Span> above(String text, int start) {
    List<Span> lines = new ArrayList<>();
    for (int at = 0; at < start; ) {
      int end = Math.min(start, endOfLine(text, at));
      if (!text.substring(at, end).isBlank()) {
        lines.add(new Span(at, end));
      }
      at = end + 1;
    }
    return lines;
  }

  private static boolean isNoise(CleanDocument document, Span line) {
    int covered = 0;
    for (Mark mark : document.marks(line)) {
      covered += mark.noise() == Noise.HEADLINE ? 0 : mark.span().overlap(line);
    }
    return 2 * covered >= line.length();
  }

  /** The share of a line's content words that stand in the text, from 0 to 1. */
  double related(String line) {
    Tokens tokens = Tokenizer.tokenize(line);
    int content = 0;
    int known = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!FunctionWords.standard().contains(tokens.word(i))) {
        content++;
        known += words.contains(tokens.stem(i)) ? 1 : 0;
      }
    }
    return content == 0 ? 0 : (double) known / content;
  }
}
