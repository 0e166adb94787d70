package org.wirecopy.dedup;

import com.google.common.base.Ascii;
import com.google.common.math.LongMath;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wirecopy.dedup.options.Mode;
import org.wirecopy.dedup.store.Volume;
import org.wirecopy.document.RowShape;
import org.wirecopy.document.compression.Compression;
import org.wirecopy.fingerprint.Winnowing;
import org.wirecopy.parquet.Added;
import org.wirecopy.work.WholeFile;

/**
 * What the output is.
 *
 * @param isFolder whether it is a folder
 * @param form what stands in its files
 * @param mode what is done, on which depends what can be written
 */
record OutputLayout(boolean isFolder, Form form, Mode mode) {
  private static final int BYTES_A_WORD = 6;

  /** What the files of an output hold. */
  enum Form {
    /** What their inputs hold. */
    AS_IT_IS,
    /** Rows of JSON Lines. */
    JSON_LINES,
    /** A Parquet file with the rows of all inputs. */
    PARQUET,
    /** Rows of some kind. */
    ROWS,
    /** The table that the input holds. */
    TABLE,
    /** The web archive that the input is. */
    ARCHIVE
  }

  /** Whether what an input holds is turned into rows of JSON Lines. */
  boolean turnsIntoRows(RowShape shape) {
    return switch (form) {
      case AS_IT_IS, TABLE, ARCHIVE -> false;
      case JSON_LINES, PARQUET -> shape != RowShape.JSON_LINES;
      case ROWS -> shape != RowShape.JSON_LINES && shape != RowShape.TABLE;
    };
  }

  /**
   * Tells from its name and the number of inputs what an output is.
   *
   * @param isPlaced whether it is there already, from a run that was cut off afterwards
   * @throws IOException if nothing can be written there
   */
  static OutputLayout of(Path target, int inputs, Mode mode, boolean isPlaced) throws IOException {
    String name = Compression.nameWithout(name(target));
    Form form = Files.isDirectory(target) ? Form.AS_IT_IS : form(name);
    boolean isRows = form == Form.JSON_LINES || form == Form.PARQUET;
    boolean isFolder =
        !isRows && (Files.isDirectory(target) || inputs > 1 && name.indexOf('.') < 0);
    if (!isRows && !isFolder && inputs > 1) {
      throw new IOException(
          "cannot write "
              + inputs
              + " inputs to "
              + target
              + "; end the name with / for a folder, which takes a file for each, or with .jsonl,"
              + " which takes all rows");
    }
    requireWritable(target, isFolder, isPlaced);
    if (!isFolder) {
      Compression.of(name(target)).requireLibrary();
    }
    return new OutputLayout(isFolder, form, mode);
  }

  /**
   * A folder that takes a file for every part of a split.
   *
   * @param isPlaced whether it is there already, from a run that was cut off afterwards
   * @throws IOException if nothing can be written there
   */
  static OutputLayout ofFolder(Path target, Mode mode, boolean isPlaced) throws IOException {
    requireWritable(target, true, isPlaced);
    return new OutputLayout(true, Form.ROWS, mode);
  }

  private static void requireWritable(Path target, boolean isFolder, boolean isPlaced)
      throws IOException {
    if (isFolder && !isPlaced && Files.isDirectory(target) && !isEmpty(target)) {
      throw new IOException("cannot write to " + target + ": the folder is not empty");
    }
    if (isFolder && Files.isRegularFile(target)) {
      throw new IOException("cannot write to " + target + ": it is no folder");
    }
    WholeFile.requireFolder(target, target.toString());
  }

  /** Whether the rows of an input end in a Parquet file. */
  boolean isParquet(Volume volume) {
    return form == Form.PARQUET || form == Form.AS_IT_IS && volume.parquet().isPresent();
  }

  /** The columns that a Parquet file gets besides its own. */
  List<Added> added() {
    return mode == Mode.ANNOTATE ? AnnotationColumns.PARQUET : List.of();
  }

  private static String name(Path target) {
    return Ascii.toLowerCase(String.valueOf(target.getFileName()));
  }

  private static Form form(String name) {
    if (name.endsWith(".parquet")) {
      return Form.PARQUET;
    }
    if (name.endsWith(".csv") || name.endsWith(".tsv")) {
      return Form.TABLE;
    }
    if (name.endsWith(".warc")) {
      return Form.ARCHIVE;
    }
    return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? Form.JSON_LINES : Form.AS_IT_IS;
  }

  /** Whether there is nothing in a folder. */
  static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /**
   * Checks that what is wanted can be done with these files.
   *
   * @throws IOException if it cannot
   */
  void check(List<Volume> volumes) throws IOException {
    if (form == Form.PARQUET && volumes.stream().noneMatch(v -> v.parquet().isPresent())) {
      throw new IOException(
          "a Parquet file takes its columns from an input, and no input is one; write .jsonl");
    }
    for (Volume volume : volumes) {
      if (form == Form.ARCHIVE && volume.shape() != RowShape.CAPTURES) {
        throw new IOException(
            volume.id() + " is no web archive; write JSON Lines, as in -o out.jsonl");
      }
      if (form == Form.TABLE && volume.shape() != RowShape.TABLE) {
        throw new IOException(volume.id() + " is no table; write JSON Lines, as in -o out.jsonl");
      }
      boolean isRow = volume.shape() == RowShape.JSON_LINES || volume.shape() == RowShape.TABLE;
      if (mode == Mode.ANNOTATE && !isRow) {
        throw new IOException(
            volume.id() + " has no rows to annotate; write JSON Lines, as in -o out.jsonl");
      }
    }
  }

  /** The folder of a run, beside its output. */
  static Path workspace(Path target) {
    Path absolute = target.toAbsolutePath().normalize();
    return absolute.resolveSibling("." + absolute.getFileName() + ".wirecopy");
  }

  private static long megabytes(long bytes) {
    return LongMath.divide(bytes, 1 << 20, RoundingMode.CEILING);
  }

  /** What a run takes of the disk, in a sentence. */
  static String needs(Path target, List<Volume> volumes, Winnowing winnowing) throws IOException {
    Path work = workspace(target);
    long bytes = 0;
    long unpacked = 0;
    for (Volume volume : volumes) {
      bytes += volume.bytes();
      // What was compressed, piped in or turned into rows is there as plain rows meanwhile.
      unpacked += volume.path().toAbsolutePath().startsWith(work) ? volume.bytes() : 0;
    }
    long prints = bytes / BYTES_A_WORD * 2 / (winnowing.window() + 1) * Long.BYTES;
    FileStore disk = Files.getFileStore(work.getParent());
    return String.format(
        Locale.ROOT,
        "%,d MB to read; takes up to %,d MB of disk beside %s while it works (%,d MB are free)",
        megabytes(bytes),
        megabytes(bytes + prints + unpacked),
        target.getFileName(),
        disk.getUsableSpace() >> 20);
  }
}
