package org.wirecopy.document.input;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Preconditions;
import com.google.common.collect.Iterators;
import com.google.common.collect.Streams;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Problem;
import org.wirecopy.document.format.FieldNames;
import org.wirecopy.document.format.ReadingOptions;

/**
 * The documents of files, folders, globs and streams, read one at a time.
 *
 * <pre>{@code
 * try (Corpus corpus = Corpus.open("articles/", "archive.jsonl.gz")) {
 *   corpus.documents().map(Document::id).forEach(System.out::println);
 *   corpus.problems().forEach(System.err::println);
 * }
 * }</pre>
 *
 * <p>Plain text, Markdown, HTML, JSON Lines, CSV (or TSV), mail and web archives (WARC) are told by
 * name and content, compression on top of any by content. What cannot be read becomes a {@link
 * Problem}, and reading goes on. Text is taken in the encoding that the file declares, else in
 * UTF-8; bytes that do not decode are a problem with their place. A file's id is its path below the
 * given folder, a row's the field {@code id}, or the file and line.
 *
 * <p>Not safe for threads; the documents are. One document is in memory at a time, a buffer of 64
 * KiB, and the ids of the documents read so far.
 */
public final class Corpus implements AutoCloseable {
  private final ProblemLog problems = new ProblemLog();
  private final DocumentIterator documents;
  private boolean used;

  private Corpus(Builder options) {
    Inputs inputs = new Inputs(problems::add);
    Iterator<Input> sources =
        Iterators.concat(
            Iterators.transform(
                List.copyOf(options.inputs).iterator(),
                input -> inputs.find(input, options.standardInput).iterator()));
    this.documents =
        new DocumentIterator(
            Iterators.concat(sources, List.copyOf(options.sources).iterator()),
            new ReadingOptions(
                options.limits, FieldNames.of(options.fields), options.encoding, false),
            problems,
            options.listener::read);
  }

  /** Is told of each document when it is read. */
  @FunctionalInterface
  public interface Listener {
    /**
     * A document was read.
     *
     * @param document the document
     * @param input the id of the input that holds it
     * @param line the line on which its row starts, from 1; 0 if the input is that one document
     */
    void read(Document document, String input, int line);
  }

  /** An input that is no file. */
  private record Source(String id, ByteSource bytes) implements Input {
    @Override
    public String name() {
      return id;
    }

    @Override
    public InputStream open() throws IOException {
      return bytes.openStream();
    }
  }

  /**
   * Opens inputs with the standard limits.
   *
   * @param inputs files, folders or globs
   * @return the corpus; nothing is read yet
   */
  public static Corpus open(String... inputs) {
    checkNotNull(inputs, "inputs");
    return builder().inputs(inputs).open();
  }

  /**
   * A way to choose what is read.
   *
   * @return a builder without inputs
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The documents, in the order of the inputs, those of a folder by path. Reads as the stream is
   * consumed.
   *
   * @return a stream that can be had once
   * @throws IllegalStateException if it was had before
   */
  public Stream<Document> documents() {
    Preconditions.checkState(!used, "the documents of a corpus can be read once");
    used = true;
    return Streams.stream(documents).onClose(this::close);
  }

  /**
   * What could not be read so far; complete when the documents are consumed. Of a file with more
   * than a thousand problems the rest are counted in one.
   *
   * @return the problems in the order in which they were met
   */
  public List<Problem> problems() {
    return problems.problems();
  }

  /**
   * Closes the file that is being read, if there is one; there are no more documents. Standard
   * input stays open.
   */
  @Override
  public void close() {
    documents.close();
  }

  /** Chooses what is read; not safe for threads. */
  public static final class Builder {
    private final List<String> inputs = new ArrayList<>();
    private final Map<String, String> fields = new HashMap<>();
    private InputStream standardInput = InputStream.nullInputStream();
    private final List<Source> sources = new ArrayList<>();
    private Limits limits = Limits.STANDARD;
    private Charset encoding = StandardCharsets.UTF_8;
    private Listener listener = (document, input, line) -> {};

    private Builder() {}

    /**
     * What to read.
     *
     * @param more files, folders, globs such as {@code news/**}{@code /*.html}, or {@code -} for
     *     standard input
     * @return this builder
     */
    public Builder inputs(List<String> more) {
      checkNotNull(more, "more");
      inputs.addAll(more);
      return this;
    }

    /**
     * What to read.
     *
     * @param more files, folders, globs, or {@code -} for standard input
     * @return this builder
     */
    public Builder inputs(String... more) {
      checkNotNull(more, "more");
      return inputs(List.of(more));
    }

    /**
     * Bytes to read that stand in no file, such as those of an archive or a version control system;
     * read after the {@linkplain #inputs inputs}.
     *
     * @param id the input's id, not blank; its ending tells the format, as that of a file's name
     *     does
     * @param bytes what is read
     * @return this builder
     */
    public Builder source(String id, ByteSource bytes) {
      checkNotNull(id, "id");
      checkNotNull(bytes, "bytes");
      sources.add(new Source(id, bytes));
      return this;
    }

    /**
     * Who is told of each document as it is read.
     *
     * @param told the listener
     * @return this builder
     */
    public Builder listener(Listener told) {
      checkNotNull(told, "told");
      this.listener = told;
      return this;
    }

    /**
     * What {@code -} stands for.
     *
     * @param in the stream; not closed by the corpus
     * @return this builder
     */
    public Builder standardInput(InputStream in) {
      checkNotNull(in, "in");
      this.standardInput = in;
      return this;
    }

    /**
     * Reads a field of JSON Lines and CSV under another name, or in JSON one that stands inside
     * others: as {@code doc.body}, {@code doc/body}, {@code $.doc.body} or {@code /doc/body}. A
     * field that has such a name itself is that field.
     *
     * @param standard the standard name: id, text, html, source, published, title, author, url or
     *     language
     * @param actual the name that the field has in the rows, or the way to it
     * @return this builder
     * @throws IllegalArgumentException if {@code standard} is none of these
     */
    public Builder field(String standard, String actual) {
      checkNotNull(standard, "standard");
      checkNotNull(actual, "actual");
      Preconditions.checkArgument(
          FieldNames.STANDARD.contains(standard),
          "field must be one of %s, was %s",
          String.join(", ", FieldNames.STANDARD),
          standard);
      fields.put(standard, actual);
      return this;
    }

    /**
     * How much an input may ask for.
     *
     * @param most the limits; default {@link Limits#STANDARD}
     * @return this builder
     */
    public Builder limits(Limits most) {
      checkNotNull(most, "most");
      this.limits = most;
      return this;
    }

    /**
     * The encoding of texts, in markup languages too, and of tables that bear no mark. Pages and
     * web archives say their own, and JSON is in UTF-8.
     *
     * @param unmarked the encoding; default UTF-8
     * @return this builder
     */
    public Builder encoding(Charset unmarked) {
      checkNotNull(unmarked, "unmarked");
      this.encoding = unmarked;
      return this;
    }

    /**
     * Opens the corpus.
     *
     * @return the corpus; nothing is read yet
     */
    public Corpus open() {
      return new Corpus(this);
    }
  }
}
