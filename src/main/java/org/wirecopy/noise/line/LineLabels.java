package org.wirecopy.noise.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Published;
import org.wirecopy.document.Span;
import org.wirecopy.noise.mark.Favor;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.PageKind;
import org.wirecopy.noise.mark.Post;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

/**
 * The lines of a page, and what the rules have said of each so far. The first rule that marks a
 * line decides. Not safe for threads.
 */
public final class LineLabels {
  private final PageLines lines;
  private final Favor favor;
  private final @Nullable Noise[] noises;
  private final @Nullable String[] reasons;
  private final List<Mark> parts = new ArrayList<>();
  private final List<Post> posts = new ArrayList<>();
  private Metadata metadata = Metadata.NONE;
  private @Nullable Tokens tokens;
  private @Nullable CodeLines code;
  private PageKind kind = PageKind.UNKNOWN;

  public LineLabels(Document document, Favor favor) {
    this.lines = new PageLines(document);
    this.favor = favor;
    this.noises = new Noise[lines.size()];
    this.reasons = new String[lines.size()];
  }

  public Document document() {
    return lines.document();
  }

  /** The lines alone. */
  public PageLines lines() {
    return lines;
  }

  /** Which mistake weighs more. */
  public Favor favor() {
    return favor;
  }

  /** What the page was seen to be. */
  public PageKind kind() {
    return kind;
  }

  /** Notes what the page is. */
  public void see(PageKind seen) {
    kind = seen;
  }

  /** The words of the whole page. */
  public Tokens tokens() {
    Tokens known = tokens;
    if (known == null) {
      known = Tokenizer.tokenize(document());
      tokens = known;
    }
    return known;
  }

  /** The words, if anything has asked for them. */
  public @Nullable Tokens knownTokens() {
    return tokens;
  }

  /** The lines that are code. */
  public CodeLines code() {
    CodeLines known = code;
    if (known == null) {
      known = new CodeLines(lines);
      code = known;
    }
    return known;
  }

  public int size() {
    return lines.size();
  }

  public TextLine row(int index) {
    return lines.row(index);
  }

  /** The first line that does not end before an offset. */
  public int rowAt(int offset) {
    return lines.rowAt(offset);
  }

  /** The line breaks between a line and the one before it that is not blank; of the first, two. */
  public int breaksAbove(int index) {
    return lines.breaksAbove(index);
  }

  /** Whether a line has white space before its text. */
  public boolean isIndented(int index) {
    return lines.isIndented(index);
  }

  public @Nullable Noise noise(int index) {
    return noises[index];
  }

  public boolean isKept(int index) {
    return noises[index] == null;
  }

  /** Marks a line unless a rule has marked it before. */
  public void mark(int index, Noise noise, String reason) {
    if (noises[index] == null) {
      noises[index] = noise;
      reasons[index] = reason;
    }
  }

  /** Marks a line, whatever a rule has said of it before. */
  public void markAnew(int index, Noise noise, String reason) {
    noises[index] = noise;
    reasons[index] = reason;
  }

  /** Marks lines from one to the one before another. */
  public void mark(int from, int to, Noise noise, String reason) {
    for (int i = from; i < to; i++) {
      mark(i, noise, reason);
    }
  }

  /**
   * Marks a part of a line; parts are marked in order. The mark counts as long as the line as a
   * whole has none.
   */
  public void markPart(Mark part) {
    parts.add(part);
  }

  /** Marks what is known to be noise, in order: lines as a whole, and parts of lines. */
  public void markAll(List<Mark> known) {
    int row = 0;
    for (Mark mark : known) {
      for (row = Math.max(row, rowAt(mark.span().start())); row < lines.size(); row++) {
        Span line = lines.row(row).span();
        if (mark.span().overlap(line) == 0) {
          break;
        }
        if (mark.span().contains(line)) {
          mark(row, mark.noise(), mark.reason());
        } else {
          markPart(mark.within(line));
          break;
        }
      }
    }
  }

  /** Learns what the page says of itself; what is known already stays. */
  public void learn(Metadata more) {
    metadata = metadata.orElse(more);
  }

  public void addPost(Post post) {
    posts.add(post);
  }

  public List<Post> posts() {
    return posts;
  }

  public Metadata metadata() {
    return document()
        .metadata()
        .orElse(
            kind() == PageKind.THREAD
                ? new Metadata(null, began(), metadata.title(), opener(), null)
                : metadata);
  }

  /** Who began a thread is the author of its page; a bare text may begin anywhere. */
  private @Nullable String opener() {
    return posts.isEmpty() || !document().isPage() ? null : posts.get(0).author();
  }

  /** When a thread began is when its page was published. */
  private @Nullable Published began() {
    return posts.isEmpty() || !document().isPage() ? null : posts.get(0).published();
  }

  /** The marks of some kinds, lines of one kind and reason that follow one another made one. */
  public List<Mark> marks(Set<Noise> kinds) {
    List<Mark> marks = new ArrayList<>();
    int part = 0;
    int from = 0;
    while (from < lines.size()) {
      int to = from + 1;
      Noise noise = noises[from];
      String reason = reasons[from];
      if (noise != null && reason != null && kinds.contains(noise)) {
        while (to < lines.size() && noises[to] == noise && reason.equals(reasons[to])) {
          to++;
        }
        marks.add(
            new Mark(
                new Span(lines.row(from).span().start(), lines.row(to - 1).span().end()),
                noise,
                reason));
        part = partBehind(part, lines.row(to - 1).span().end(), Set.of(), marks);
      } else {
        part = partBehind(part, lines.row(from).span().end(), kinds, marks);
      }
      from = to;
    }
    return marks;
  }

  /** Adds the parts of some kinds up to an offset, and gives the next part. */
  private int partBehind(int from, int end, Set<Noise> kinds, List<Mark> marks) {
    int part = from;
    while (part < parts.size() && parts.get(part).span().end() <= end) {
      if (kinds.contains(parts.get(part).noise())) {
        marks.add(parts.get(part));
      }
      part++;
    }
    return part;
  }
}
