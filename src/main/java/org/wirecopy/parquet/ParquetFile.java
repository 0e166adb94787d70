package org.wirecopy.parquet;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.table.ClassPath;

/**
 * Reads a Parquet file as JSON Lines, and writes one from them.
 *
 * <p>{@link #toJsonLines} writes an object a row, with all columns, in the order of the file. What
 * is null is written as {@code null}. {@link #fromJsonLines} reads the same form, so that a value
 * that nobody changed is the same again:
 *
 * <table>
 *   <caption>How each type looks in JSON</caption>
 *   <tr><th>Parquet</th><th>JSON</th></tr>
 *   <tr><td>string, enum, JSON</td><td>string; bytes that are no UTF-8 are {@code {"base64":"…"}}
 *   </td></tr>
 *   <tr><td>whole numbers, signed or not</td><td>number, with all digits</td></tr>
 *   <tr><td>float, double, float16</td><td>number; {@code "NaN"}, {@code "Infinity"}, {@code
 *   "-Infinity"}</td></tr>
 *   <tr><td>boolean</td><td>true or false</td></tr>
 *   <tr><td>decimal</td><td>string with all digits: {@code "12.50"}</td></tr>
 *   <tr><td>date</td><td>{@code "2026-02-28"}</td></tr>
 *   <tr><td>time</td><td>{@code "23:59:59.999"}</td></tr>
 *   <tr><td>timestamp in UTC, INT96</td><td>{@code "2026-02-28T23:59:59.999Z"}</td></tr>
 *   <tr><td>timestamp without a zone</td><td>{@code "2026-02-28T23:59:59.999"}</td></tr>
 *   <tr><td>UUID</td><td>{@code "123e4567-e89b-12d3-a456-426614174000"}</td></tr>
 *   <tr><td>binary, fixed, interval, BSON, geometry</td><td>string in base64</td></tr>
 *   <tr><td>struct</td><td>object</td></tr>
 *   <tr><td>list, repeated field</td><td>array</td></tr>
 *   <tr><td>map</td><td>array of objects with the names of the file: {@code
 *   [{"key":"a","value":1}]}</td></tr>
 * </table>
 *
 * <p>A time or INT96 beyond its range stands as the number, or the base64, that is in the file. A
 * NaN loses its payload.
 *
 * <p>Pages are read when their turn comes; writing holds a row group of 64 MiB. The same input
 * gives the same bytes. Compression may be none, Snappy, gzip, Zstandard or LZ4 (raw).
 *
 * <p>All methods may be called by several threads at once. They need {@code
 * org.apache.parquet:parquet-hadoop} on the class path, and say so if it is not there.
 */
public final class ParquetFile {
  static {
    ClassPath.read();
  }

  private ParquetFile() {}

  /**
   * Tells whether a file begins as Parquet files do. No library is needed for that.
   *
   * @param file the file
   * @return true for Parquet, encrypted or not; false for others, and for what is no regular file
   * @throws IOException if the file cannot be read
   */
  public static boolean isParquet(Path file) throws IOException {
    checkNotNull(file, "file");
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      String magic = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
      return magic.equals(Magic.PLAIN) || magic.equals(Magic.ENCRYPTED);
    }
  }

  /**
   * Writes the rows of a file as JSON Lines, in UTF-8.
   *
   * @param parquet the file
   * @param out where to; it is flushed and not closed
   * @throws IOException if the file cannot be read, is no Parquet, truncated, damaged, encrypted or
   *     compressed in a way that is not supported, with the file's name; or if {@code out} cannot
   *     be written
   */
  public static void toJsonLines(Path parquet, OutputStream out) throws IOException {
    checkNotNull(parquet, "parquet");
    checkNotNull(out, "out");
    ParquetLibrary.use(() -> RowsToJson.write(parquet, out));
  }

  /**
   * Writes a file with the schema of another.
   *
   * @param rows JSON Lines as of {@link #toJsonLines}, fields in any order; a field may be missing
   *     where its column may be null
   * @param schemaOf the file whose schema, key/value metadata and compression are taken
   * @param target the file to write, which is there when it is complete, and not before; it may be
   *     {@code schemaOf}
   * @throws IOException as {@link #toJsonLines}; if a row does not fit the schema, with its number
   *     and the field; or if {@code target} cannot be written
   */
  public static void fromJsonLines(InputStream rows, Path schemaOf, Path target)
      throws IOException {
    checkNotNull(rows, "rows");
    checkNotNull(schemaOf, "schemaOf");
    checkNotNull(target, "target");
    fromJsonLines(rows, schemaOf, target, List.of());
  }

  /**
   * Writes a file with the schema of another and columns after it. Spark's schema in the key/value
   * metadata is extended by them; an Arrow schema there, which cannot be, is left out.
   *
   * @param rows JSON Lines as of {@link #toJsonLines}, with the added fields where they are not
   *     null
   * @param schemaOf the file whose schema, key/value metadata and compression are taken
   * @param target the file to write, which is there when it is complete, and not before; it may be
   *     {@code schemaOf}
   * @param added the columns to append, in this order
   * @throws IOException as {@link #toJsonLines}; if a row does not fit the schema, with its number
   *     and the field; if {@code schemaOf} has an added column already; or if {@code target} cannot
   *     be written
   * @throws IllegalArgumentException if two added columns have the same name
   */
  public static void fromJsonLines(InputStream rows, Path schemaOf, Path target, List<Added> added)
      throws IOException {
    checkNotNull(rows, "rows");
    checkNotNull(schemaOf, "schemaOf");
    checkNotNull(target, "target");
    checkNotNull(added, "added");
    Set<String> names = new HashSet<>();
    for (Added column : added) {
      if (!names.add(column.name())) {
        throw new IllegalArgumentException("added must not name a column twice: " + column.name());
      }
    }
    ParquetLibrary.use(() -> RowsFromJson.write(rows, schemaOf, target, List.copyOf(added)));
  }
}
