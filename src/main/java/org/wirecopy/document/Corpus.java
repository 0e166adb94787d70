package org.wirecopy.document;

import com.google.common.base.Preconditions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The documents of files, folders, globs and streams, read one at a time.
 *
 * <pre>{@code
 * try (Corpus corpus = Corpus.open("articles/", "archive.jsonl.gz")) {
 *   corpus.documents().forEach(document -> ...);
 *   corpus.problems().forEach(System.err::println);
 * }
 * }</pre>
 *
 * <p>Plain text, Markdown, HTML, JSON Lines and CSV (or TSV) are told by name and content, gzip on
 * top of any by content. What cannot be read becomes a {@link Problem}, and reading goes on. Text
 * is taken in the encoding that the file declares, else in UTF-8; bytes that do not decode are a
 * problem with their place. A file's id is its path below the given folder, a row's the field
 * {@code id}, or the file and line.
 *
 * <p>Not safe for threads; the documents are. One document is in memory at a time, and one buffer
 * of 64 KiB.
 */
public final class Corpus implements AutoCloseable {
  private static final int SNIFFED = 512;
  private static final String STANDARD_INPUT = "-";

  private final Builder options;
  private final Map<String, String> standardNames;
  private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
  private final Set<String> ids = new HashSet<>();
  private @Nullable InputStream open;
  private boolean used;

  private Corpus(Builder options) {
    this.options = options;
    this.standardNames = new HashMap<>();
    Fields.NAMES.forEach(name -> standardNames.put(name, name));
    options.fields.forEach(
        (standard, actual) -> {
          standardNames.remove(standard);
          standardNames.put(actual, standard);
        });
  }

  /**
   * Opens inputs with the standard limits.
   *
   * @param inputs files, folders or globs
   * @return the corpus; nothing is read yet
   */
  public static Corpus open(String... inputs) {
    return builder().inputs(List.of(inputs)).open();
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
    return options.inputs.stream().flatMap(this::read);
  }

  /**
   * What could not be read so far; complete when the documents are consumed.
   *
   * @return the problems in the order in which they were met
   */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  private Stream<Document> read(String input) {
    if (input.equals(STANDARD_INPUT)) {
      return read(options.standardInput, STANDARD_INPUT, "");
    }
    return new Inputs(problems::add).find(input).stream().flatMap(this::read);
  }

  private Stream<Document> read(Inputs.Item item) {
    try {
      return read(Files.newInputStream(item.path()), item.id(), item.path().toString());
    } catch (IOException e) {
      problems.add(Problem.of(item.path().toString(), Inputs.reason(e)));
      return Stream.empty();
    }
  }

  private Stream<Document> read(InputStream raw, String id, String name) {
    close();
    open = raw;
    try {
      InputStream in = Compression.open(raw);
      in.mark(SNIFFED);
      String beginning = new String(in.readNBytes(SNIFFED), StandardCharsets.ISO_8859_1);
      in.reset();
      return switch (Format.of(name, beginning)) {
        case JSON_LINES -> rows(new JsonLinesReader(in, id, options.limits, standardNames), id);
        case CSV -> rows(new CsvReader(in, ',', id, options.limits, standardNames), id);
        case TSV -> rows(new CsvReader(in, '\t', id, options.limits, standardNames), id);
        case HTML -> one(HtmlReader.read(id, Decoder.page(bytes(in)), options.limits));
        case MARKDOWN -> one(MarkdownReader.read(id, Decoder.text(bytes(in))));
        case TEXT -> one(Document.of(id, Decoder.text(bytes(in))));
      };
    } catch (UnreadableException e) {
      problems.add(e.in(id));
    } catch (IOException e) {
      problems.add(Problem.of(id, Inputs.reason(e)));
    }
    return Stream.empty();
  }

  private byte[] bytes(InputStream in) throws IOException, UnreadableException {
    int limit = options.limits.documentBytes();
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw new UnreadableException(
          "", "has more than " + limit + " bytes, which is the limit for a document");
    }
    return bytes;
  }

  private Stream<Document> one(Document document) throws UnreadableException {
    close();
    return Stream.of(named(withText(document)));
  }

  private static Document withText(Document document) throws UnreadableException {
    if (document.text().isBlank()) {
      throw new UnreadableException("", "holds no text");
    }
    return document;
  }

  private Document named(Document document) {
    String id = document.id();
    for (int copy = 2; !ids.add(id); copy++) {
      id = document.id() + '#' + copy;
    }
    if (id.equals(document.id())) {
      return document;
    }
    problems.add(
        Problem.of(document.id(), "another document has this id; this one is called " + id));
    return document.withId(id);
  }

  private Stream<Document> rows(RowReader reader, String id) {
    return StreamSupport.stream(
        new Spliterators.AbstractSpliterator<Document>(
            Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
          @Override
          public boolean tryAdvance(java.util.function.Consumer<? super Document> action) {
            Document next = nextRow(reader, id);
            if (next != null) {
              action.accept(next);
            }
            return next != null;
          }
        },
        false);
  }

  /** The next row that can be read. */
  private @Nullable Document nextRow(RowReader reader, String id) {
    while (true) {
      try {
        Document next = reader.next();
        return next == null ? null : named(withText(next));
      } catch (UnreadableException e) {
        problems.add(e.in(id));
      } catch (IOException e) {
        problems.add(Problem.of(id, Inputs.reason(e)));
        return null;
      }
    }
  }

  /** Closes the file that is being read, if there is one. Standard input stays open. */
  @Override
  public void close() {
    if (open != null && open != options.standardInput) {
      try {
        open.close();
      } catch (IOException e) {
        problems.add(Problem.of("", Inputs.reason(e)));
      }
    }
    open = null;
  }

  /** Chooses what is read; not safe for threads. */
  public static final class Builder {
    private final List<String> inputs = new ArrayList<>();
    private final Map<String, String> fields = new HashMap<>();
    private InputStream standardInput = InputStream.nullInputStream();
    private Limits limits = Limits.STANDARD;

    private Builder() {}

    /**
     * What to read.
     *
     * @param more files, folders, globs such as {@code news/**}{@code /*.html}, or {@code -} for
     *     standard input
     * @return this builder
     */
    public Builder inputs(List<String> more) {
      inputs.addAll(more);
      return this;
    }

    /**
     * What {@code -} stands for.
     *
     * @param in the stream; not closed by the corpus
     * @return this builder
     */
    public Builder standardInput(InputStream in) {
      this.standardInput = in;
      return this;
    }

    /**
     * Reads a field of JSON Lines and CSV under another name.
     *
     * @param standard the standard name: id, text, html, source, published, title, author, url or
     *     language
     * @param actual the name that the field has in the rows
     * @return this builder
     * @throws IllegalArgumentException if {@code standard} is none of these
     */
    public Builder field(String standard, String actual) {
      Preconditions.checkArgument(
          Fields.NAMES.contains(standard),
          "field must be one of %s, was %s",
          String.join(", ", Fields.NAMES),
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
      this.limits = most;
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
