package org.wirecopy.noise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Lines;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Span;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

/**
 * A page on the table: its lines, and what the rules have said of each so far. The first rule that
 * marks a line decides. Not safe for threads.
 */
final class Sheet {
  private final Document document;
  private final Favor favor;
  private final List<Row> rows = new ArrayList<>();
  private final @Nullable Noise[] noises;
  private final @Nullable String[] reasons;
  private final List<Post> posts = new ArrayList<>();
  private final List<Mark> inside = new ArrayList<>();
  private Metadata metadata = Metadata.NONE;
  private @Nullable Tokens tokens;
  private PageKind kind = PageKind.UNKNOWN;

  Sheet(Document document, Favor favor) {
    this.document = document;
    this.favor = favor;
    Lines lines = Lines.of(document.text());
    for (int line = 1; line <= lines.count(); line++) {
      Span span = stripped(lines.span(line));
      if (span.length() > 0) {
        rows.add(new Row(span, document.text(span)));
      }
    }
    this.noises = new Noise[rows.size()];
    this.reasons = new String[rows.size()];
  }

  private Span stripped(Span span) {
    String text = document.text();
    int start = span.start();
    int end = span.end();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }

  Document document() {
    return document;
  }

  /** Which mistake weighs more. */
  Favor favor() {
    return favor;
  }

  /** What the page was seen to be. */
  PageKind kind() {
    return kind;
  }

  /** Notes what the page is. */
  void see(PageKind seen) {
    kind = seen;
  }

  /** The words of the whole page. */
  Tokens tokens() {
    Tokens known = tokens;
    if (known == null) {
      known = Tokenizer.tokenize(document.text());
      tokens = known;
    }
    return known;
  }

  /** The words, if anything has asked for them. */
  @Nullable Tokens knownTokens() {
    return tokens;
  }

  int size() {
    return rows.size();
  }

  Row row(int index) {
    return rows.get(index);
  }

  /** The first line that does not end before an offset. */
  int rowAt(int offset) {
    int low = 0;
    int high = rows.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rows.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Nullable Noise noise(int index) {
    return noises[index];
  }

  boolean isKept(int index) {
    return noises[index] == null;
  }

  /** Marks a line unless a rule has marked it before. */
  void mark(int index, Noise noise, String reason) {
    if (noises[index] == null) {
      noises[index] = noise;
      reasons[index] = reason;
    }
  }

  /** Marks a line, whatever a rule has said of it before. */
  void markAnew(int index, Noise noise, String reason) {
    noises[index] = noise;
    reasons[index] = reason;
  }

  /** Marks lines from one to the one before another. */
  void mark(int from, int to, Noise noise, String reason) {
    for (int i = from; i < to; i++) {
      mark(i, noise, reason);
    }
  }

  /**
   * Marks a part of the text that need not be a line: what it says counts only where no line is
   * marked, but a line that it covers is marked as a whole.
   *
   * @param mark a part that starts behind all that were marked so before
   */
  void markInside(Mark mark) {
    Span span = mark.span();
    for (int i = rowAt(span.start()); i < size() && rows.get(i).span().end() <= span.end(); i++) {
      if (rows.get(i).span().start() >= span.start()) {
        mark(i, mark.noise(), mark.reason());
      }
    }
    inside.add(mark);
  }

  /** Learns what the page says of itself; what is known already stays. */
  void learn(Metadata more) {
    metadata = metadata.orElse(more);
  }

  void addPost(Post post) {
    posts.add(post);
  }

  List<Post> posts() {
    return posts;
  }

  Metadata metadata() {
    return document
        .metadata()
        .orElse(
            kind() == PageKind.THREAD
                ? new Metadata(null, null, metadata.title(), null, null)
                : metadata);
  }

  /** The marks of some kinds, lines of one kind and reason that follow one another made one. */
  List<Mark> marks(Set<Noise> kinds) {
    List<Mark> marks = new ArrayList<>();
    int from = 0;
    while (from < rows.size()) {
      int to = from + 1;
      Noise noise = noises[from];
      String reason = reasons[from];
      if (noise != null && reason != null && kinds.contains(noise)) {
        while (to < rows.size() && noises[to] == noise && reason.equals(reasons[to])) {
          to++;
        }
        marks.add(
            new Mark(
                new Span(rows.get(from).span().start(), rows.get(to - 1).span().end()),
                noise,
                reason));
      }
      from = to;
    }
    return inside.isEmpty() ? marks : withInside(marks, kinds);
  }

  /** Parts of lines fill what the marks of lines leave. */
  private List<Mark> withInside(List<Mark> lines, Set<Noise> kinds) {
    List<Mark> marks = new ArrayList<>(lines);
    int next = 0;
    for (Mark part : inside) {
      if (kinds.contains(part.noise())) {
        while (next < lines.size() && lines.get(next).span().end() <= part.span().start()) {
          next++;
        }
        int at = part.span().start();
        for (int i = next; i < lines.size() && at < part.span().end(); i++) {
          addPart(marks, part, at, Math.min(part.span().end(), lines.get(i).span().start()));
          at = Math.max(at, lines.get(i).span().end());
        }
        addPart(marks, part, at, part.span().end());
      }
    }
    marks.sort(Comparator.comparing(Mark::span));
    return marks;
  }

  private static void addPart(List<Mark> marks, Mark part, int start, int end) {
    if (start < end) {
      marks.add(new Mark(new Span(start, end), part.noise(), part.reason()));
    }
  }
}
