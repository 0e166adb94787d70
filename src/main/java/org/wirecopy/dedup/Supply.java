package org.wirecopy.dedup;

import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.wirecopy.document.Compression;
import org.wirecopy.document.CompressionException;
import org.wirecopy.document.CorpusFile;
import org.wirecopy.document.Problem;
import org.wirecopy.document.RowFile;
import org.wirecopy.files.WholeFile;
import org.wirecopy.parquet.ParquetFile;

/**
 * Makes volumes of the files that inputs name: what is compressed, piped in, or not in rows where
 * rows are wanted, is written to the workspace first, where rows can be read again by their place.
 */
final class Supply {
  /** How many bytes of a file tell how it is compressed. */
  private static final int HEAD = 10;

  /** Less than this takes no disk to speak of. */
  private static final long ANNOUNCED = 1 << 20;

  private final Path folder;
  private final Volume.Reading reading;
  private final InputStream standardInput;
  private final Study.Conduct conduct;
  private final Consumer<Problem> problems;
  private final List<CorpusFile> passedOver = new ArrayList<>();
  private int count;
  private long packed;
  private long unpacked;

  /**
   * Makes volumes.
   *
   * @param folder where rows are written that cannot be read where they are
   * @param corpus says how rows are read, and what is piped in
   * @param conduct hears how much was unpacked
   * @param problems told what cannot be read
   */
  Supply(Path folder, Study.Corpus corpus, Study.Conduct conduct, Consumer<Problem> problems) {
    this.folder = folder;
    this.reading = corpus.reading();
    this.standardInput = corpus.standardInput();
    this.conduct = conduct;
    this.problems = problems;
  }

  /** Says, before that begins, how much is unpacked and where. */
  void announce(List<CorpusFile> files) throws IOException {
    for (CorpusFile file : files) {
      Path path = file.path().orElse(null);
      if (path != null && !file.isPipe() && Files.isReadable(path) && isPacked(path)) {
        packed += Files.size(path);
      }
    }
    if (packed >= ANNOUNCED) {
      conduct
          .notes()
          .accept(
              String.format(
                  Locale.ROOT,
                  "%,d MB of compressed input are unpacked first, beside the output; text takes"
                      + " three to ten times as much (%,d MB are free)",
                  packed >> 20,
                  Files.getFileStore(folder).getUsableSpace() >> 20));
    }
  }

  /** Files that hold nothing to read. */
  List<CorpusFile> passedOver() {
    return List.copyOf(passedOver);
  }

  /**
   * The volumes of files.
   *
   * @param files the files
   * @param turned says what is turned into rows of JSON Lines
   */
  List<Volume> volumes(List<CorpusFile> files, Predicate<RowFile.Shape> turned) throws IOException {
    List<Volume> volumes = new ArrayList<>();
    for (CorpusFile file : files) {
      Optional<Volume> volume = volume(file);
      if (volume.isEmpty()) {
        passedOver.add(file);
      } else if (turned.test(volume.get().shape())) {
        asRows(volume.get()).ifPresent(volumes::add);
      } else {
        volumes.add(volume.get());
      }
    }
    return volumes;
  }

  private Optional<Volume> volume(CorpusFile file) throws IOException {
    Path path = file.path().orElse(null);
    String name = path == null ? "" : path.toString();
    try {
      if (path == null || file.isPipe()) {
        return Volume.open(file.id(), spooled(file), name, reading, problems);
      }
      if (ParquetFile.isParquet(path)) {
        return ofParquet(file.id(), path);
      }
      Path plain = isPacked(path) ? spooled(file) : path;
      return Volume.open(file.id(), plain, name, reading, problems);
    } catch (NoSuchFileException | AccessDeniedException e) {
      problems.accept(Problem.of(file.id(), e));
      return Optional.empty();
    }
  }

  private Optional<Volume> ofParquet(String id, Path path) throws IOException {
    Path plain = next();
    if (!Files.exists(plain)) {
      fill(plain, out -> ParquetFile.toJsonLines(path, out));
    }
    return Files.size(plain) == 0
        ? Optional.empty()
        : Volume.open(id, plain, ".jsonl", reading, problems).map(volume -> volume.of(path));
  }

  private static boolean isPacked(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return Compression.of(in.readNBytes(HEAD)) != Compression.NONE;
    }
  }

  private Path next() {
    return folder.resolve("plain-" + count++);
  }

  private Path spooled(CorpusFile file) throws IOException {
    Path plain = next();
    if (Files.exists(plain)) {
      return plain;
    }
    Path path = file.path().orElse(null);
    try (InputStream raw = path == null ? standardInput : new Unpacking(path)) {
      fill(
          plain,
          out -> {
            try (InputStream in = Compression.unpacked(raw)) {
              in.transferTo(out);
            }
          });
      return plain;
    } catch (CompressionException e) {
      throw Failures.damaged(file.id(), e);
    }
  }

  /** Writes to a stream. */
  private interface Filling {
    void fill(OutputStream out) throws IOException;
  }

  private static void fill(Path path, Filling filling) throws IOException {
    Path part = path.resolveSibling(path.getFileName() + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
      filling.fill(out);
    }
    WholeFile.at(path).fill(part);
  }

  /** The documents of a volume as rows; nothing if there are none. */
  private Optional<Volume> asRows(Volume volume) throws IOException {
    Path plain = next();
    if (!Files.exists(plain)) {
      fill(plain, out -> DocumentRows.write(volume, out, problems));
    }
    Volume.Reading standard = new Volume.Reading(Map.of(), reading.limits());
    return Files.size(plain) == 0
        ? Optional.empty()
        : Volume.open(volume.id(), plain, ".jsonl", standard, problems);
  }

  /** A file that is unpacked, which tells how far that has come. */
  private final class Unpacking extends FilterInputStream {
    Unpacking(Path path) throws IOException {
      super(CorpusFile.open(path));
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int some = super.read(buffer, offset, length);
      unpacked += Math.max(0, some);
      conduct.progress().update("unpacking (MB)", unpacked >> 20, packed >> 20);
      return some;
    }
  }
}
