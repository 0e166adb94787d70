package org.wirecopy.noise;

import static com.google.common.base.Preconditions.checkNotNull;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Span;
import org.wirecopy.noise.line.Blocks;
import org.wirecopy.noise.line.KeptText;
import org.wirecopy.noise.line.ParagraphMarks;
import org.wirecopy.noise.mark.Block;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.PageKind;
import org.wirecopy.noise.mark.Post;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;
import org.wirecopy.work.BinarySearch;

/**
 * A document whose noise is marked. Nothing was rewritten: marks point into the text as it was
 * read.
 *
 * <p>Immutable and safe for threads. The words are taken from the text when they are first asked
 * for, and kept with it.
 */
public final class CleanDocument {
  private static final Findings NONE = new Findings(new Function<?, ?>[0], new Object[0]);

  private final String id;
  private final Metadata metadata;
  private final PageKind kind;
  private final @Nullable Parts held;
  private final @Nullable Supplier<CleanDocument> reader;

  /** Whether the text has its own line breaks, which is not looked for again when it is read. */
  private final boolean inLines;

  private volatile WeakReference<Parts> lately;
  private volatile Findings findings = NONE;

  /** What was found out of a document, beside what found it. */
  private record Findings(Function<?, ?>[] finders, Object[] values) {
    @Nullable Object get(Function<?, ?> finder) {
      for (int i = 0; i < finders.length; i++) {
        if (finders[i] == finder) {
          return values[i];
        }
      }
      return null;
    }

    Findings with(Function<?, ?> finder, Object value) {
      Function<?, ?>[] more = Arrays.copyOf(finders, finders.length + 1);
      Object[] and = Arrays.copyOf(values, values.length + 1);
      more[finders.length] = finder;
      and[values.length] = value;
      return new Findings(more, and);
    }
  }

  /** What takes room: the text and all that points into it. */
  private static final class Parts {
    private final Document document;
    private final List<Mark> marks;
    private final List<Post> posts;
    private volatile @Nullable Document lines;
    private volatile @Nullable Tokens tokens;
    private volatile @Nullable Tokens body;

    Parts(Document document, List<Mark> marks, List<Post> posts) {
      this.document = document;
      this.marks = marks;
      this.posts = posts;
    }

    Document inLines() {
      Document known = lines;
      if (known == null) {
        known = ParagraphMarks.asLines(document);
        lines = known;
      }
      return known;
    }

    Tokens tokens() {
      Tokens known = tokens;
      if (known == null) {
        known = Tokenizer.tokenize(inLines());
        tokens = known;
      }
      return known;
    }

    Tokens body() {
      Tokens known = body;
      if (known == null) {
        known = marks.isEmpty() ? tokens() : unmarked();
        body = known;
      }
      return known;
    }

    private Tokens unmarked() {
      Tokens all = tokens();
      Tokens.Selection kept = all.selection();
      int next = 0;
      for (int i = 0; i < all.size(); i++) {
        while (next < marks.size() && marks.get(next).span().end() <= all.start(i)) {
          next++;
        }
        boolean isFree = next == marks.size() || marks.get(next).span().start() >= all.end(i);
        if (isFree || isAround(all.start(i), all.end(i), marks.get(next))) {
          kept.add(i);
        }
      }
      return kept.tokens();
    }

    /** Whether a word reaches out of a mark, and of all marks, on both sides. */
    private boolean isAround(int start, int end, Mark mark) {
      return mark.span().start() > start && mark.span().end() < end && markAt(end - 1) < 0;
    }

    int markAt(int offset) {
      int mark = firstMark(offset);
      return mark < marks.size() && marks.get(mark).span().start() <= offset ? mark : -1;
    }

    /** The first mark that ends behind an offset. */
    int firstMark(int offset) {
      return BinarySearch.first(marks.size(), i -> marks.get(i).span().end() > offset);
    }
  }

  /**
   * Copies the lists and checks the marks.
   *
   * @param document the document as it was read
   * @param marks the noise, ordered by start, none overlapping another
   * @param posts the posts of a thread, the comments below an article, or the message, in order
   * @param metadata the document's own metadata, filled from its byline, dateline and source line
   *     where it was silent
   * @param kind what the document was seen to be
   * @throws IllegalArgumentException if marks overlap or are out of order
   */
  public CleanDocument(
      Document document, List<Mark> marks, List<Post> posts, Metadata metadata, PageKind kind) {
    checkNotNull(document, "document");
    checkNotNull(marks, "marks");
    checkNotNull(posts, "posts");
    checkNotNull(metadata, "metadata");
    checkNotNull(kind, "kind");
    this.id = document.id();
    this.metadata = metadata;
    this.kind = kind;
    this.reader = null;
    this.inLines = false;
    this.held = new Parts(document, List.copyOf(marks), List.copyOf(posts));
    this.lately = new WeakReference<>(held);
    for (int i = 1; i < marks.size(); i++) {
      if (marks.get(i).span().start() < marks.get(i - 1).span().end()) {
        throw new IllegalArgumentException(
            "marks must be in order and apart, but "
                + marks.get(i - 1)
                + " is followed by "
                + marks.get(i));
      }
    }
  }

  private CleanDocument(CleanDocument clean, Supplier<CleanDocument> reader) {
    this.id = clean.id;
    this.metadata = clean.metadata;
    this.kind = clean.kind;
    this.held = null;
    this.reader = reader;
    Parts parts = clean.parts();
    this.inLines = parts.inLines() == parts.document;
    this.lately = new WeakReference<>(parts);
  }

  /**
   * The same document, kept elsewhere: its text, its noise and its words are those of this object
   * as long as somebody holds it, and then are read when they are asked for, and again when memory
   * was short since.
   *
   * @param from reads the document, the same each time; safe for threads
   * @return a document equal to this
   */
  public CleanDocument kept(Supplier<CleanDocument> from) {
    checkNotNull(from, "from");
    return new CleanDocument(this, from);
  }

  /**
   * What can be found out of this document, found once and kept with it, also where its text is
   * not.
   *
   * @param <T> what is found
   * @param finder finds it, the same each time; a constant, since it is known by its identity. What
   *     it gives should be small, and hold neither the text nor its words
   * @return what the finder gives
   */
  public <T> T once(Function<CleanDocument, T> finder) {
    checkNotNull(finder, "finder");
    Object known = findings.get(finder);
    if (known == null) {
      known = checkNotNull(finder.apply(this), "what is found");
      synchronized (this) {
        findings = findings.with(finder, known);
      }
    }
    @SuppressWarnings("unchecked") // entered beside the finder that gave it
    T found = (T) known;
    return found;
  }

  /** The same with lines and words that are known already. */
  CleanDocument with(Document lines, @Nullable Tokens words) {
    parts().lines = lines;
    parts().tokens = words;
    return this;
  }

  private Parts parts() {
    Parts here = held;
    if (here == null) {
      here = lately.get();
    }
    if (here == null) {
      here = checkNotNull(reader, "what is not held can be read").get().parts();
      here.lines = inLines ? here.document : here.lines;
      lately = new WeakReference<>(here);
    }
    return here;
  }

  /**
   * The document.
   *
   * @return the document as it was read
   */
  public Document document() {
    return parts().document;
  }

  /**
   * The document in lines: where its text stands on one line with marks such as {@code ###}, {@code
   * |} or {@code <br>} in the place of paragraphs, with line breaks there, character for character,
   * so that all offsets hold; else the document itself. Who asks where lines begin and end asks
   * this.
   *
   * @return the document to look for lines in
   */
  public Document inLines() {
    return parts().inLines();
  }

  /**
   * All words of the document, noise included.
   *
   * @return its tokens
   */
  public Tokens tokens() {
    return parts().tokens();
  }

  /**
   * The noise.
   *
   * @return the marks, ordered by start, none overlapping another
   */
  public List<Mark> marks() {
    return parts().marks;
  }

  /**
   * The noise in a part of the document. Two binary searches.
   *
   * @param part a part of the text
   * @return the marks that share a character with it, in order
   */
  public List<Mark> marks(Span part) {
    checkNotNull(part, "part");
    List<Mark> marks = marks();
    int from = firstMark(part.start());
    int to = firstMark(part.end());
    boolean shares = to < marks.size() && marks.get(to).span().overlap(part) > 0;
    return marks.subList(from, shares ? to + 1 : to);
  }

  /** Whether a line is noise as a whole. */
  boolean leavesOut(Span line) {
    int mark = markAt(line.start());
    return mark >= 0 && marks().get(mark).span().contains(line);
  }

  /**
   * The posts of a thread, the comments below an article, or the message.
   *
   * @return the posts in order
   */
  public List<Post> posts() {
    return parts().posts;
  }

  /**
   * What is known beside the text.
   *
   * @return the document's own metadata, filled from its byline, dateline and source line where it
   *     was silent
   */
  public Metadata metadata() {
    return metadata;
  }

  /**
   * What the document was seen to be.
   *
   * @return its kind
   */
  public PageKind kind() {
    return kind;
  }

  /**
   * The document's id.
   *
   * @return {@code document().id()}
   */
  public String id() {
    return id;
  }

  /**
   * The tokens of the page's own text, without those that begin or end in a mark. A mark inside of
   * a word, as the sign of a quotation is where a line divides it, is none of its letters.
   *
   * @return a view with the same offsets into the original
   */
  public Tokens body() {
    return parts().body();
  }

  /**
   * The mark that holds an offset.
   *
   * @param offset an offset into the text
   * @return the mark's index, or -1 if the offset is in none
   */
  public int markAt(int offset) {
    return parts().markAt(offset);
  }

  /**
   * The text that remains when the noise is left out: what {@code clean} prints.
   *
   * @return the kept parts in order, with a blank where markup between two of them kept words
   *     apart; blank lines that the removal left are folded to one
   */
  public String keptText() {
    return without(new Span(0, document().text().length()), noise -> false);
  }

  /**
   * The lines that remain, with what the page's markup makes of each: paragraphs, headings, lists,
   * tables and quotations. Looks at the page anew each time.
   *
   * @return the lines in order
   */
  public List<Block> blocks() {
    return new Blocks(inLines(), this::leavesOut).blocks();
  }

  /**
   * The whole text of a post, with what it quotes, without prompts, cards and other page noise.
   *
   * @param post one of {@link #posts()}
   * @return its text
   */
  public String text(Post post) {
    checkNotNull(post, "post");
    return without(post.span(), Noise::isInAPost);
  }

  /**
   * The signature below a post.
   *
   * @param post one of {@link #posts()}
   * @return where it stands, or nothing
   */
  public Optional<Span> signature(Post post) {
    checkNotNull(post, "post");
    return first(Noise.SIGNATURE, post.span());
  }

  /**
   * The note that a post was edited, in it or below it.
   *
   * @param post one of {@link #posts()}
   * @return where it stands, or nothing
   */
  public Optional<Span> edited(Post post) {
    checkNotNull(post, "post");
    List<Post> posts = posts();
    int next =
        BinarySearch.first(posts.size(), i -> posts.get(i).span().start() > post.span().start());
    int end = next < posts.size() ? posts.get(next).span().start() : document().text().length();
    return first(
        Noise.LAST_EDITED, new Span(post.span().start(), Math.max(post.span().end(), end)));
  }

  private Optional<Span> first(Noise noise, Span range) {
    List<Mark> marks = marks();
    for (int i = firstMark(range.start()); i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.span().start() >= range.end()) {
        return Optional.empty();
      }
      if (mark.noise() == noise) {
        return Optional.of(mark.span());
      }
    }
    return Optional.empty();
  }

  /** The first mark that ends behind an offset. */
  private int firstMark(int offset) {
    return parts().firstMark(offset);
  }

  private String without(Span range, Predicate<Noise> keep) {
    KeptText kept = new KeptText(inLines());
    List<Mark> marks = marks();
    int at = range.start();
    for (int i = firstMark(range.start()); i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.span().start() >= range.end()) {
        break;
      }
      if (mark.span().overlap(range) > 0 && !keep.test(mark.noise())) {
        kept.add(at, Math.max(at, mark.span().start()));
        at = Math.max(at, Math.min(range.end(), mark.span().end()));
      }
    }
    kept.add(at, range.end());
    return kept.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CleanDocument that
        && document().equals(that.document())
        && marks().equals(that.marks())
        && posts().equals(that.posts())
        && metadata.equals(that.metadata)
        && kind == that.kind;
  }

  @Override
  public int hashCode() {
    return Objects.hash(document(), marks(), posts(), metadata, kind);
  }

  @Override
  public String toString() {
    return "CleanDocument[" + id() + ", " + kind.label() + ", " + marks().size() + " marks]";
  }
}
