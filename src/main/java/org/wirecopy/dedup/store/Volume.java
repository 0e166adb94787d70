package org.wirecopy.dedup.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Problem;
import org.wirecopy.document.RowShape;
import org.wirecopy.document.compression.Compression;
import org.wirecopy.document.input.Row;
import org.wirecopy.document.input.RowFile;

/**
 * A file of a corpus, not compressed, from which any row can be had again by its place. Safe for
 * threads.
 */
public final class Volume implements Closeable {
  /**
   * Files of this size stay open; of smaller ones a corpus may have more than a system lets open.
   */
  private static final long LARGE = 1 << 20;

  private final String id;
  private final Path path;
  private final String name;
  private final Reading reading;
  private final RowFile parser;
  private final Source source;
  private @Nullable FileChannel open;

  /**
   * How rows are read.
   *
   * @param fields the names of fields that are not the standard ones, by the standard names
   * @param limits what a row may ask for
   * @param encoding of texts that bear no mark
   */
  public record Reading(Map<String, String> fields, Limits limits, Charset encoding) {
    /** Rows of our own. */
    public static Reading standard(Limits limits) {
      return new Reading(Map.of(), limits, StandardCharsets.UTF_8);
    }
  }

  /**
   * Where rows were taken from.
   *
   * @param parquet the Parquet file that held them, if one did
   * @param compression how they were packed
   * @param isState whether earlier runs kept them
   */
  private record Source(@Nullable Path parquet, Compression compression, boolean isState) {
    static final Source ITSELF = new Source(null, Compression.NONE, false);
  }

  private Volume(
      String id, Path path, String name, Reading reading, RowFile parser, Source source) {
    this.source = source;
    this.id = id;
    this.path = path;
    this.name = name;
    this.reading = reading;
    this.parser = parser;
  }

  /**
   * Looks at a file.
   *
   * @param id its name in the corpus
   * @param path where it is
   * @param name the name that tells its format
   * @param reading how its rows are read
   * @param problems told if it cannot be read
   * @return the file, or nothing if a problem was told
   */
  public static Optional<Volume> open(
      String id, Path path, String name, Reading reading, Consumer<Problem> problems) {
    Optional<RowFile> file =
        RowFile.open(path, id, name, reading.fields, reading.limits, reading.encoding, problems);
    file.ifPresent(RowFile::close);
    return file.map(parser -> new Volume(id, path, name, reading, parser, Source.ITSELF));
  }

  /** The same rows, which were taken from a Parquet file. */
  public Volume of(Path parquetFile) {
    return from(new Source(parquetFile, Compression.NONE, false));
  }

  /** The same rows, which were unpacked. */
  public Volume unpackedFrom(Compression packed) {
    return from(new Source(null, packed, false));
  }

  /** The same rows, which earlier runs kept, and which tell where they stood before. */
  Volume ofState() {
    return from(new Source(null, Compression.NONE, true));
  }

  private Volume from(Source other) {
    return new Volume(id, path, name, reading, parser, other);
  }

  /**
   * Where a row stood when it was read first.
   *
   * @throws IOException if a row that was kept was changed
   */
  public Home home(Row row) throws IOException {
    Home here = new Home(id, row.line());
    return source.isState ? Home.in(row.bytes()).orElse(here) : here;
  }

  /** How the file is stored that the rows were taken from. */
  public Stored stored() {
    if (source.parquet != null) {
      return new Stored(Stored.Form.PARQUET, Compression.NONE);
    }
    boolean isArchive = shape() == RowShape.CAPTURES;
    return new Stored(isArchive ? Stored.Form.ARCHIVE : Stored.Form.FILE, source.compression);
  }

  /** The Parquet file that the rows were taken from, if that is so. */
  public Optional<Path> parquet() {
    return Optional.ofNullable(source.parquet);
  }

  public String id() {
    return id;
  }

  public Path path() {
    return path;
  }

  public RowShape shape() {
    return parser.shape();
  }

  /** What stands between the values of a table. */
  public char separator() {
    return parser.separator();
  }

  /** The first record of a table, which names its columns. */
  public Optional<Row> head() {
    return parser.head();
  }

  public long bytes() throws IOException {
    return Files.size(path);
  }

  /** Its rows from the first on. */
  public Optional<RowFile> rows(Consumer<Problem> problems) {
    return RowFile.open(path, id, name, reading.fields, reading.limits, reading.encoding, problems);
  }

  /** The document of a row; nothing if a problem was told. */
  public Optional<Document> document(Row row, Consumer<Problem> problems) {
    return parser.document(row, problems);
  }

  /** What a row of a table holds besides its document, by the names of the columns. */
  Map<String, String> others(Row row) {
    return parser.others(row);
  }

  /** Where places of a text stand in its row, as {@link RowFile#bytesOf} tells. */
  public Optional<int[]> bytesOf(Row row, Document document, int[] places) {
    return parser.bytesOf(row, document, places);
  }

  /**
   * Reads a row again.
   *
   * @throws IOException if the file was changed or cannot be read
   */
  public Row row(Entry entry) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(entry.length());
    FileChannel file = channel();
    try {
      while (bytes.hasRemaining()) {
        if (file.read(bytes, entry.offset() + bytes.position()) < 0) {
          throw changed();
        }
      }
    } finally {
      if (file != open) {
        file.close();
      }
    }
    return new Row(entry.offset(), entry.line(), bytes.array());
  }

  private synchronized FileChannel channel() throws IOException {
    FileChannel known = open;
    if (known != null) {
      return known;
    }
    FileChannel file = FileChannel.open(path);
    if (file.size() >= LARGE) {
      open = file;
    }
    return file;
  }

  @Override
  public synchronized void close() throws IOException {
    if (open != null) {
      open.close();
    }
  }

  /** Says that the file is not what it was when it was first read. */
  public IOException changed() {
    return new IOException(id + " was changed while it was read; run the command anew");
  }
}
