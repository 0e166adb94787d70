package org.wirecopy.trace.attribution;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

/**
 * Finds direct quotations: words between the quotation marks of the main languages, with the words
 * beside them that name the speaker.
 *
 * <pre>{@code
 * Quotations.find("“It rained,” the mayor said.").get(0).span();  // It rained,
 * }</pre>
 *
 * <p>A quotation inside another belongs to the outer one. A quotation that goes on in the next
 * paragraph, which opens with the mark again, is one. Marks that are never closed in their
 * paragraph quote nothing, and an apostrophe is no mark.
 *
 * <p>Safe for threads. One pass over the text, and a look at the two dozen words on either side of
 * each quotation.
 */
public final class Quotations {
  private static final Function<CleanDocument, List<Span>> FINDER =
      clean -> List.copyOf(spans(clean.inLines().text()));

  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private char opened;
  private int start = -1;
  private int outerStart = -1;
  private int depth;
  private int typewriterEnd;

  private Quotations(String text) {
    this.text = text;
  }

  /**
   * Finds the quotations of a text.
   *
   * @param text any text
   * @return the quotations in order, none overlapping another
   */
  public static List<Quotation> find(String text) {
    checkNotNull(text, "text");
    return find(Tokenizer.tokenize(text));
  }

  /**
   * Finds the quotations of a text that is already split.
   *
   * @param tokens all words of the text
   * @return the quotations in order, none overlapping another
   */
  public static List<Quotation> find(Tokens tokens) {
    checkNotNull(tokens, "tokens");
    List<Span> spans = spans(tokens.original());
    Speakers speakers = Speakers.of(tokens, spans);
    List<Quotation> quotations = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      quotations.add(new Quotation(spans.get(i), speakers.of(i)));
    }
    return quotations;
  }

  /** Where the quotations of a text stand, without a look at who speaks. */
  public static List<Span> spans(String text) {
    checkNotNull(text, "text");
    return new Quotations(text).spans();
  }

  /**
   * Where the quotations of a document stand, looked for once.
   *
   * @param document the document
   * @return their places in the document in lines
   */
  public static List<Span> in(CleanDocument document) {
    checkNotNull(document, "document");
    return document.once(FINDER);
  }

  private List<Span> spans() {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] == '\n' || QuotationMarks.isMark(chars[i])) {
        look(chars[i], i);
      }
    }
    return spans;
  }

  private void look(char c, int at) {
    if (c != '\n') {
      if (!QuotationMarks.isApostrophe(text, at)) {
        mark(c, at);
      }
    } else if (isParagraphEnd(at)) {
      endParagraph(at);
    }
  }

  private void mark(char c, int at) {
    if (start < 0 && c == '\'') {
      typewriterEnd = TypewriterMarks.close(text, at);
      opened = c;
      start = typewriterEnd < 0 ? -1 : at + 1;
    } else if (start < 0) {
      if (QuotationMarks.opens(text, at)) {
        opened = c;
        start = at + 1;
        depth = 0;
      }
    } else if (closesHere(c, at)) {
      close(at);
    } else if (c == opened && QuotationMarks.opens(text, at)) {
      depth++;
    }
  }

  private boolean closesHere(char c, int at) {
    if (opened == '\'') {
      return at == typewriterEnd;
    }
    if (!QuotationMarks.closes(opened, c)) {
      return false;
    }
    if (depth > 0) {
      depth--;
      return false;
    }
    boolean single = c == '’' || c == '‘';
    return !single || at + 1 == text.length() || !isPlural(at);
  }

  /** "the miners’ union": a mark behind an s with another closing mark to come. */
  private boolean isPlural(int at) {
    boolean plural = text.charAt(at - 1) == 's' && text.charAt(at + 1) == ' ';
    int limit = plural ? Math.min(text.length(), at + Surroundings.REACH) : 0;
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '‘' || c == '\n') {
        return false;
      }
      if (c == '’' && !QuotationMarks.isApostrophe(text, i)) {
        return true;
      }
    }
    return false;
  }

  private void close(int at) {
    int from = outerStart >= 0 ? outerStart : start;
    if (text.substring(from, at).codePoints().anyMatch(Character::isLetterOrDigit)) {
      spans.add(words(from, at));
    }
    start = -1;
    outerStart = -1;
  }

  /** Without the spaces that French sets inside its marks. */
  private Span words(int from, int to) {
    int start = from;
    int end = to;
    while (isSpace(text.charAt(start))) {
      start++;
    }
    while (isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** A quotation stays open over the paragraph's end only if the next one opens with its mark. */
  private void endParagraph(int at) {
    if (start < 0) {
      return;
    }
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean reopens = next < text.length() && text.charAt(next) == opened;
    outerStart = reopens ? (outerStart >= 0 ? outerStart : start) : -1;
    start = -1;
  }

  /** A blank line, or a line break behind the end of a sentence. */
  private boolean isParagraphEnd(int at) {
    int next = at + 1;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\r')) {
      next++;
    }
    boolean blank = next >= text.length() || text.charAt(next) == '\n';
    return blank || Wording.endsSentence(text.substring(Math.max(0, at - 3), at));
  }
}
