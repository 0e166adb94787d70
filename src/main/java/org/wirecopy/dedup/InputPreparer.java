package org.wirecopy.dedup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.wirecopy.dedup.store.CorpusInputs;
import org.wirecopy.dedup.store.JsonLinesDocuments;
import org.wirecopy.dedup.store.RowProblems;
import org.wirecopy.dedup.store.Volume;
import org.wirecopy.document.Problem;
import org.wirecopy.document.RowShape;
import org.wirecopy.document.compression.Compression;
import org.wirecopy.document.compression.CompressionException;
import org.wirecopy.document.input.CorpusFile;
import org.wirecopy.parquet.ParquetFile;
import org.wirecopy.work.WholeFile;

/**
 * Makes volumes of the files that inputs name: what is compressed, piped in, or not in rows where
 * rows are wanted, is written to the workspace first, where rows can be read again by their place.
 */
final class InputPreparer {
  /** How many bytes of a file tell how it is compressed. */
  private static final int HEAD = 10;

  /** Less than this takes no disk to speak of. */
  private static final long ANNOUNCED = 1 << 20;

  private final Path folder;
  private final Volume.Reading reading;
  private final InputStream standardInput;
  private final Execution execution;
  private final Consumer<Problem> problems;
  private final List<PassedOver> passedOver = new ArrayList<>();
  private final List<Problem> unread;
  private int count;
  private long packed;
  private long unpacked;

  /**
   * Makes volumes.
   *
   * @param folder where rows are written that cannot be read where they are
   * @param corpus says how rows are read, and what is piped in
   * @param unread what of the inputs cannot even be opened
   * @param execution hears how much was unpacked
   * @param problems told what cannot be read
   */
  InputPreparer(
      Path folder,
      CorpusInputs corpus,
      List<Problem> unread,
      Execution execution,
      Consumer<Problem> problems) {
    this.unread = new ArrayList<>(unread);
    this.folder = folder;
    this.reading = corpus.reading();
    this.standardInput = corpus.standardInput();
    this.execution = execution;
    this.problems = problems;
  }

  /** Says, before that begins, how much is unpacked and where. */
  void announce(List<CorpusFile> files) throws IOException {
    for (CorpusFile file : files) {
      Path path = file.path().orElse(null);
      if (path != null && !file.isPipe() && compression(path) != Compression.NONE) {
        packed += Files.size(path);
      }
    }
    if (packed >= ANNOUNCED) {
      execution
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

  /**
   * A file that holds nothing to read.
   *
   * @param file the file
   * @param problems why nothing was read
   */
  record PassedOver(CorpusFile file, List<Problem> problems) {}

  /**
   * Whether the inputs are files without a byte, and so what is left of them is known: nothing.
   * What could not be read may hold anything.
   */
  boolean isEmpty() {
    return unread.isEmpty()
        && !passedOver.isEmpty()
        && passedOver.stream().flatMap(file -> file.problems.stream()).allMatch(Problem::isNote);
  }

  /** Inputs that hold nothing to read. */
  List<PassedOver> passedOver() {
    return List.copyOf(passedOver);
  }

  /** What of the inputs could not be read, and so is not among what is written. */
  List<Problem> unread() {
    return List.copyOf(unread);
  }

  /** The volumes of files that inputs are cleaned against. */
  List<Volume> references(List<CorpusFile> files) throws IOException {
    List<Volume> volumes = new ArrayList<>();
    for (CorpusFile file : files) {
      volume(file, problems).ifPresent(volumes::add);
    }
    return volumes;
  }

  /**
   * The volumes of files that are cleaned.
   *
   * @param files the files
   * @param turned says what is turned into rows of JSON Lines
   */
  List<Volume> inputs(List<CorpusFile> files, Predicate<RowShape> turned) throws IOException {
    List<Volume> volumes = new ArrayList<>();
    for (CorpusFile file : files) {
      List<Problem> told = new ArrayList<>();
      Optional<Volume> volume = volume(file, problems.andThen(told::add));
      if (volume.isEmpty()) {
        passedOver.add(new PassedOver(file, told));
      } else if (turned.test(volume.get().shape())) {
        asRows(volume.get()).ifPresent(volumes::add);
      } else {
        volumes.add(volume.get());
      }
    }
    return volumes;
  }

  private Optional<Volume> volume(CorpusFile file, Consumer<Problem> told) throws IOException {
    Path path = file.path().orElse(null);
    String name = path == null ? "" : path.toString();
    if (path == null || file.isPipe()) {
      return Volume.open(file.id(), spooled(file), name, reading, told);
    }
    if (ParquetFile.isParquet(path)) {
      return ofParquet(file.id(), path, told);
    }
    Compression compression = compression(path);
    Path plain = compression == Compression.NONE ? path : spooled(file);
    return Volume.open(file.id(), plain, name, reading, told)
        .map(volume -> volume.unpackedFrom(compression));
  }

  private Optional<Volume> ofParquet(String id, Path path, Consumer<Problem> told)
      throws IOException {
    Path plain = next();
    if (!Files.exists(plain)) {
      WholeFile.at(plain).write(out -> ParquetFile.toJsonLines(path, out));
    }
    return Files.size(plain) == 0
        ? Optional.empty()
        : Volume.open(id, plain, ".jsonl", reading, told).map(volume -> volume.of(path));
  }

  private static Compression compression(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return Compression.of(in.readNBytes(HEAD));
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
      WholeFile.at(plain)
          .write(
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

  /** The documents of a volume as rows; nothing if there are none. */
  private Optional<Volume> asRows(Volume volume) throws IOException {
    Path plain = next();
    Path told = plain.resolveSibling(plain.getFileName() + ".told");
    Optional<RowProblems> known = RowProblems.read(told);
    if (known.isEmpty() || !Files.exists(plain)) {
      WholeFile.at(plain).write(out -> JsonLinesDocuments.write(volume, out).write(told));
    }
    RowProblems met = RowProblems.read(told).orElseThrow(volume::changed);
    met.unread().forEach(problems);
    met.noted().forEach(problems);
    unread.addAll(met.unread());
    Volume.Reading standard = Volume.Reading.standard(reading.limits());
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
      execution.progress().update("unpacking (MB)", unpacked >> 20, packed >> 20);
      return some;
    }
  }
}
