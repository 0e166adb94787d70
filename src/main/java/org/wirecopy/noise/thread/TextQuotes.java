package org.wirecopy.noise.thread;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;
import org.wirecopy.noise.line.EarlierText;
import org.wirecopy.noise.line.Introductions;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.NoisePhrases;
import org.wirecopy.noise.line.TextLine;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.Quote;
import org.wirecopy.work.BinarySearch;

/**
 * Finds quotes on a forum page without markup: from a line that says who is quoted, or an opening
 * tag, to the prompt or the tag that ends it, or as far as the lines repeat what stands above. A
 * quote ends where a post does.
 */
final class TextQuotes {
  private static final Pattern OPEN = Pattern.compile("(?i)\\[quote(?:=([^\\]]{0,200}))?\\].*");
  private static final String CLOSING = "[/quote]";
  private static final double MOSTLY = 0.5;

  /** Quotes in quotes beyond this many belong to the last. */
  private static final int DEEPEST = 64;

  private static final double NEARLY_ALL = 0.8;

  /** Longer quotes of what is not on the page are worth to be kept. */
  private static final int LONGEST_UNKNOWN = 40;

  /** A quote: its lines, with that of its header, and the quotes in it. */
  private static final class Found {
    private final int from;
    private final @Nullable String author;
    private final @Nullable Found around;
    private final int depth;
    private final List<Found> inside = new ArrayList<>();
    private int to;

    Found(int from, @Nullable String author, @Nullable Found around) {
      this.from = from;
      this.author = author;
      this.around = around != null && around.depth > DEEPEST ? around.around : around;
      this.depth = around == null ? 0 : Math.min(DEEPEST, around.depth) + 1;
      endAt(from + 1);
    }

    /** What it is nested in reaches as far as it does itself. */
    void endAt(int line) {
      for (Found at = this; at != null; at = at.around) {
        at.to = Math.max(at.to, line);
      }
    }
  }

  private final LineLabels labels;
  private final int end;
  private final Set<Integer> starts;
  private final EarlierText earlier;
  private final List<Found> all = new ArrayList<>();
  private final List<Found> outermost = new ArrayList<>();

  /**
   * A page.
   *
   * @param end the line after the last post
   * @param starts the lines where the header of a post starts
   */
  TextQuotes(LineLabels labels, int end, Set<Integer> starts, EarlierText earlier) {
    this.labels = labels;
    this.end = end;
    this.starts = starts;
    this.earlier = earlier;
  }

  /** Whether a line opens a quote with a tag. */
  static boolean opens(TextLine row) {
    return row.text().startsWith("[") && OPEN.matcher(row.text()).matches();
  }

  /** Whether a line ends with the tag that closes a quote. */
  static boolean closes(TextLine row) {
    String text = row.text();
    int at = text.length() - CLOSING.length();
    return at >= 0 && text.regionMatches(true, at, CLOSING, 0, CLOSING.length());
  }

  /** Finds the quotes; marks nothing. */
  void find() {
    int lastPrompt = lastPrompt();
    Deque<Found> open = new ArrayDeque<>();
    Found repeated = null;
    for (int i = 0; i < end; i++) {
      TextLine row = labels.row(i);
      if (starts.contains(i)) {
        close(open, i);
      }
      if (!labels.isKept(i)) {
        continue;
      }
      String author = Introductions.standard().quotedAuthor(row.text());
      Matcher tag = OPEN.matcher(row.text());
      boolean repeats = repeated != null && i < repeated.to;
      Found around = open.isEmpty() && repeats ? repeated : open.peek();
      if (tag.matches()) {
        Found quote = add(i, tag.group(1), around);
        if (!closes(row)) {
          open.push(quote);
        }
      } else if (i + 1 < end && isMarked(labels.row(i + 1)) && introduces(i)) {
        // Says whose words the marked lines below are.
        continue;
      } else if (!author.isEmpty()) {
        Found quote = add(i, author, around);
        if (lastPrompt > i) {
          open.push(quote);
        } else if (lastPrompt < 0) {
          int from = repeated == null ? i + 1 : Math.max(i + 1, repeated.to);
          repeated = quote;
          quote.endAt(repeats(i + 1, from));
        }
      } else if (!open.isEmpty() && (isPrompt(row) || closes(row))) {
        open.pop().endAt(i + 1);
      } else if (open.isEmpty() && !repeats && isMarked(row)) {
        repeated = add(i, authorAbove(i), null);
        repeated.endAt(markedLines(i));
      }
    }
    close(open, end);
  }

  /** The name in the line above, if it is no more than that: "hugo wrote:". */
  private @Nullable String authorAbove(int line) {
    String above = line == 0 ? "" : labels.row(line - 1).text();
    String author = Introductions.standard().quotedAuthor(above);
    boolean plain = !author.isEmpty() && author.chars().noneMatch(Character::isDigit);
    return plain ? author : null;
  }

  /** Whether a line starts with the mark of a quoted line, as in mail. */
  private static boolean isMarked(TextLine row) {
    return row.text().startsWith(">") && row.text().codePoints().anyMatch(Character::isLetter);
  }

  /** The line after the last that is marked, from one on. */
  private int markedLines(int first) {
    int i = first;
    while (i < end && !starts.contains(i) && isMarked(labels.row(i))) {
      i++;
    }
    return i;
  }

  private Found add(int line, @Nullable String author, @Nullable Found around) {
    boolean nested = around != null && around.depth < DEEPEST;
    Found quote = new Found(line, author, around);
    all.add(quote);
    if (around == null) {
      outermost.add(quote);
    } else if (nested) {
      around.inside.add(quote);
    }
    return quote;
  }

  private static void close(Deque<Found> open, int line) {
    while (!open.isEmpty()) {
      open.pop().endAt(line);
    }
  }

  private int lastPrompt() {
    int last = end - 1;
    while (last >= 0 && !isPrompt(labels.row(last))) {
      last--;
    }
    return last;
  }

  private static boolean isPrompt(TextLine row) {
    return NoisePhrases.standard().is("expand-prompt", row);
  }

  /**
   * Where nothing marks a quote's end, it goes as far as its lines stand above; its first line is
   * quoted in any case.
   */
  private int repeats(int first, int from) {
    int i = from;
    while (i < end
        && !starts.contains(i)
        && labels.isKept(i)
        && (i == first || earlier.repeated(i, i + 1, 0) >= NEARLY_ALL)) {
      i++;
    }
    return i;
  }

  /**
   * Marks the quotes of what stands on the page: of its posters, or repeated from above. Longer
   * passages from elsewhere are on this page only here, and stay; what introduces them is marked.
   */
  void mark(int firstPost, Set<String> posters) {
    int markedTo = 0;
    for (Found quote : all) {
      boolean marked = isMarked(labels.row(quote.from));
      if (marked && quote.from > 0 && introduces(quote.from - 1)) {
        labels.mark(quote.from - 1, Noise.QUOTE_HEADER, "introduces the quoted lines below");
      }
      if (!marked && !opens(labels.row(quote.from))) {
        String reason = "says who is quoted: \"" + quote.author + "\"";
        labels.mark(quote.from, Noise.QUOTE_HEADER, reason);
      }
      if (quote.to > markedTo && isOfThisPage(quote, firstPost, posters)) {
        markInside(Math.max(markedTo, quote.from), quote.to);
        markedTo = quote.to;
      }
    }
    for (int i = 0; i < end; i++) {
      if (isPrompt(labels.row(i))) {
        labels.mark(i, Noise.EXPAND_PROMPT, "ends a quoted post: \"" + labels.row(i).text() + "\"");
      }
    }
  }

  private boolean introduces(int line) {
    return labels.isKept(line) && Introductions.standard().introduces(labels.row(line).text());
  }

  private boolean isOfThisPage(Found quote, int firstPost, Set<String> posters) {
    TextLine first = labels.row(quote.from);
    boolean tagged = opens(first) || isMarked(first) || quote.depth >= DEEPEST;
    boolean repeated = tagged || isRepeated(quote, firstPost);
    return switch (labels.favor()) {
      case PRECISION -> true;
      case RECALL -> repeated;
      case BALANCE ->
          repeated
              || quote.author != null && posters.contains(quote.author)
              || earlier.words(quote.from, quote.to) <= LONGEST_UNKNOWN;
    };
  }

  private void markInside(int from, int to) {
    for (int i = from; i < to; i++) {
      TextLine row = labels.row(i);
      if (!isPrompt(row) && Introductions.standard().quotedAuthor(row.text()).isEmpty()) {
        labels.markAnew(i, Noise.QUOTED_REPLY, "stands between a quote's header and its end");
      }
    }
  }

  private boolean isRepeated(Found quote, int firstPost) {
    int from = Math.min(quote.to, quote.from + 1);
    int to = from < quote.to && isPrompt(labels.row(quote.to - 1)) ? quote.to - 1 : quote.to;
    return from < to && earlier.repeated(from, to, firstPost) >= MOSTLY;
  }

  /** The quotes in some lines, outermost first. */
  List<Quote> in(int from, int to) {
    List<Quote> quotes = new ArrayList<>();
    for (int i = firstFrom(from); i < outermost.size() && outermost.get(i).from < to; i++) {
      quotes.add(quote(outermost.get(i), to));
    }
    return quotes;
  }

  private int firstFrom(int line) {
    return BinarySearch.first(outermost.size(), i -> outermost.get(i).from >= line);
  }

  private Quote quote(Found found, int end) {
    Span first = labels.row(found.from).span();
    Span last = labels.row(Math.min(found.to, end) - 1).span();
    List<Quote> inside =
        found.inside.stream()
            .filter(quote -> quote.from < end)
            .map(quote -> quote(quote, end))
            .toList();
    return new Quote(new Span(first.start(), last.end()), found.author, -1, inside);
  }
}
