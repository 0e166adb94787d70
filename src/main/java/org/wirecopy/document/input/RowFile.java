package org.wirecopy.document.input;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Problem;
import org.wirecopy.document.RowShape;
import org.wirecopy.document.content.Content;
import org.wirecopy.document.content.LineSource;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.format.FieldNames;
import org.wirecopy.document.format.KnownFormat;
import org.wirecopy.document.format.ReadingOptions;
import org.wirecopy.document.format.RowReader;
import org.wirecopy.document.format.TextStart;

/**
 * A file as rows of bytes, for whoever changes some of them and leaves all others as they are. The
 * rows do not overlap and stand in the order of the file; what is between them (blank lines, the
 * head of a table, rows that cannot be read) is in none.
 *
 * <pre>{@code
 * try (RowFile file =
 *     RowFile.open(path, "posts", "posts.jsonl", Map.of(), Limits.STANDARD, problems::add)
 *         .orElseThrow()) {
 *   for (Row row = file.next(); row != null; row = file.next()) {
 *     Optional<Document> document = file.document(row, problems::add);
 *   }
 * }
 * }</pre>
 *
 * <p>One thread reads rows; any number may ask for their documents and texts, also after the file
 * was closed. A row is in memory at a time.
 */
public final class RowFile implements AutoCloseable {
  private final String id;
  private final InputStream open;
  private final RowShape shape;
  private final RowReader rows;
  private final Consumer<Problem> problems;

  private RowFile(
      String id, InputStream open, RowShape shape, RowReader rows, Consumer<Problem> problems) {
    this.id = id;
    this.open = open;
    this.shape = shape;
    this.rows = rows;
    this.problems = problems;
  }

  /**
   * Opens a file that is not compressed.
   *
   * @param path where it is
   * @param id its name in the corpus, from which rows without an id get theirs
   * @param name a name that tells its format
   * @param renamed the names of fields that are not the standard ones, or the ways to fields inside
   *     others, by the standard names
   * @param limits what a row may ask for
   * @param problems told what cannot be read
   * @return the file, or nothing if a problem was told
   */
  public static Optional<RowFile> open(
      Path path,
      String id,
      String name,
      Map<String, String> renamed,
      Limits limits,
      Consumer<Problem> problems) {
    checkNotNull(path, "path");
    checkNotNull(id, "id");
    checkNotNull(name, "name");
    checkNotNull(renamed, "renamed");
    checkNotNull(limits, "limits");
    checkNotNull(problems, "problems");
    return open(path, id, name, renamed, limits, StandardCharsets.UTF_8, problems);
  }

  /**
   * Opens a file that is not compressed.
   *
   * @param path where it is
   * @param id its name in the corpus, from which rows without an id get theirs
   * @param name a name that tells its format
   * @param renamed the names of fields that are not the standard ones, or the ways to fields inside
   *     others, by the standard names
   * @param limits what a row may ask for
   * @param encoding of a text that bears no mark, as {@link Corpus.Builder#encoding} takes it; a
   *     table in another than UTF-8 is refused, since its places would not be those of its bytes
   * @param problems told what cannot be read
   * @return the file, or nothing if a problem was told
   */
  public static Optional<RowFile> open(
      Path path,
      String id,
      String name,
      Map<String, String> renamed,
      Limits limits,
      Charset encoding,
      Consumer<Problem> problems) {
    checkNotNull(path, "path");
    checkNotNull(id, "id");
    checkNotNull(name, "name");
    checkNotNull(renamed, "renamed");
    checkNotNull(limits, "limits");
    checkNotNull(encoding, "encoding");
    checkNotNull(problems, "problems");
    ReadingOptions options = new ReadingOptions(limits, FieldNames.of(renamed), encoding, true);
    try {
      InputStream in = Files.newInputStream(path);
      try {
        Content content = Content.ofPlain(in);
        KnownFormat format = KnownFormat.of(name, content.beginning());
        RowReader rows = format.open(content, id, options);
        return Optional.of(new RowFile(id, in, format.shape(), rows, problems));
      } catch (IOException | UnreadableException e) {
        in.close();
        throw e;
      }
    } catch (IOException e) {
      problems.accept(Problem.of(id, Content.reason(e)));
    } catch (UnreadableException e) {
      problems.accept(e.in(id));
    }
    return Optional.empty();
  }

  /**
   * What the rows are.
   *
   * @return the shape of every row
   */
  public RowShape shape() {
    return shape;
  }

  /**
   * The first record of a table, which names its columns.
   *
   * @return the record, or nothing if this is no table
   */
  public Optional<Row> head() {
    return rows.head().map(head -> row(head.row()));
  }

  /**
   * What stands between the values of a table.
   *
   * @return a comma, a semicolon or a tab
   * @throws IllegalStateException if this is no table
   */
  public char separator() {
    return rows.head()
        .orElseThrow(() -> new IllegalStateException(id + " is no table"))
        .separator();
  }

  /**
   * The next row that can be read; what stands before it and cannot is told as problems.
   *
   * @return the row, or {@code null} after the last
   */
  public @Nullable Row next() {
    while (true) {
      try {
        LineSource.Line line = rows.next();
        return line == null ? null : row(line.copied());
      } catch (UnreadableException e) {
        problems.accept(e.in(id));
      } catch (IOException e) {
        problems.accept(Problem.of(id, Content.reason(e)));
        return null;
      }
    }
  }

  /**
   * The document of a row.
   *
   * @param row a row of this file
   * @param told of what cannot be read
   * @return the document, or nothing if a problem was told
   */
  public Optional<Document> document(Row row, Consumer<Problem> told) {
    checkNotNull(row, "row");
    checkNotNull(told, "told");
    try {
      return Optional.of(rows.document(line(row), told));
    } catch (UnreadableException e) {
      told.accept(e.in(id));
    } catch (IOException e) {
      told.accept(Problem.of(id, Content.reason(e)));
    }
    return Optional.empty();
  }

  /**
   * What a row of a table holds besides its document.
   *
   * @param row a row of this file
   * @return the values of all columns that no document has, by the names of the columns, in their
   *     order; none if this is no table or the row cannot be read
   */
  public Map<String, String> others(Row row) {
    checkNotNull(row, "row");
    return rows.others(line(row));
  }

  /**
   * Where places of a document's text stand in the bytes of its row.
   *
   * @param row a row of this file
   * @param document its document
   * @param places the beginnings and ends of parts of the document's text in turn, as offsets into
   *     it, ascending
   * @return the index of the byte at which each place stands, or nothing if the text does not stand
   *     in the row as it is: because it was taken from a page, or is in an encoding other than
   *     UTF-8
   */
  public Optional<int[]> bytesOf(Row row, Document document, int[] places) {
    checkNotNull(row, "row");
    checkNotNull(document, "document");
    checkNotNull(places, "places");
    try {
      List<TextStart> starts = rows.starts(line(row));
      return starts.isEmpty()
          ? Optional.empty()
          : new TextWalk(row.bytes(), starts, document.text()).to(places);
    } catch (IOException | UnreadableException e) {
      return Optional.empty();
    }
  }

  private static Row row(LineSource.Line line) {
    return new Row(line.offset(), line.number(), line.bytes());
  }

  private static LineSource.Line line(Row row) {
    return new LineSource.Line(row.bytes(), row.bytes().length, row.offset(), row.line(), false);
  }

  /** Closes the file; there are no more rows. */
  @Override
  public void close() {
    try {
      open.close();
    } catch (IOException e) {
      problems.accept(Problem.of(id, Content.reason(e)));
    }
  }
}
