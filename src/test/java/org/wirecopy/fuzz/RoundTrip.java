package org.wirecopy.fuzz;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wirecopy.dedup.Dedup;
import org.wirecopy.dedup.Outcome;
import org.wirecopy.dedup.Restore;
import org.wirecopy.document.Problem;
import org.wirecopy.document.compression.Compression;

/** Takes the copies out of the files of a trial, and puts them back. */
final class RoundTrip {
  /** What a run says of files that it does not take. */
  private static final List<String> REFUSED =
      List.of(
          " is damaged: ",
          " is cut off: ",
          " needs more than 128 MiB of memory to unpack",
          " has no rows to annotate");

  private final Trial trial;
  private final Path folder;

  private RoundTrip(Trial trial, Path folder) {
    this.trial = trial;
    this.folder = folder;
  }

  static void of(Trial trial) {
    try {
      Path folder = Files.createTempDirectory("fuzz-");
      try {
        new RoundTrip(trial, folder).run();
      } finally {
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    for (Sample sample : trial.samples()) {
      Files.write(in.resolve(sample.name()), sample.bytes());
    }
    leaveOutRefused(in);
    if (isEmpty(in) || isEmpty(folder.resolve("one"))) {
      return;
    }
    dedup(in, "two", 2);
    Broken.unless(
        contents("one").equals(contents("two")), "other threads remove the same", trial.settings());
    Path again = folder.resolve("again");
    List<Problem> leftOut = Restore.from(folder.resolve("one/out"), ledger("one")).to(again);
    compare(in, again, leftOut);
    restoreDamaged(in);
  }

  /** Of a run's files of which one was changed comes an error, or what there was. */
  private void restoreDamaged(Path in) throws IOException {
    Random random = new Random(trial.size());
    List<Path> written = files(folder.resolve("one"));
    Path file = written.get(random.nextInt(written.size()));
    byte[] before = Files.readAllBytes(file);
    Files.write(file, new Mutator(random).change(before, trial.samples().get(0).bytes()));
    Path again = folder.resolve("damaged");
    try {
      List<Problem> leftOut = Restore.from(folder.resolve("one/out"), ledger("one")).to(again);
      compare(in, again, leftOut);
    } catch (IOException e) {
      Broken.unless(!Files.exists(again), "a failed restoration leaves nothing", e);
    }
  }

  /** A run refuses some files and names them; it is tried without those. */
  private void leaveOutRefused(Path in) throws IOException {
    while (!isEmpty(in)) {
      try {
        tellsWhatIsNotWritten(in, dedup(in, "one", 1));
        return;
      } catch (IOException e) {
        Broken.unless(isEmpty(folder.resolve("one")), "a run that fails writes nothing", e);
        Files.delete(in.resolve(refused(e)));
        Files.delete(folder.resolve("one"));
      }
    }
  }

  /** Where files could not be read, and no other was, there is no output. */
  private void tellsWhatIsNotWritten(Path in, Outcome outcome) throws IOException {
    if (isEmpty(folder.resolve("one"))) {
      Set<String> told = new HashSet<>();
      outcome.problems().forEach(problem -> told.add(problem.document()));
      for (Path file : files(in)) {
        String name = file.getFileName().toString();
        Broken.unless(told.contains(name), "what is not written is told", name);
      }
    }
  }

  private String refused(IOException e) throws IOException {
    for (Sample sample : trial.samples()) {
      for (String reason : REFUSED) {
        if (e.getMessage().startsWith(sample.name() + reason)) {
          return sample.name();
        }
      }
    }
    throw e;
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.findAny().isEmpty();
    }
  }

  private Outcome dedup(Path in, String name, int threads) throws IOException {
    Files.createDirectory(folder.resolve(name));
    return Dedup.of(trial.options())
        .inputs(List.of(in.toString()))
        .output(folder.resolve(name).resolve("out"))
        .ledger(ledger(name))
        .threads(threads)
        .run();
  }

  private Path ledger(String name) {
    return folder.resolve(name).resolve("ledger.jsonl");
  }

  private Map<String, List<Byte>> contents(String name) throws IOException {
    Map<String, List<Byte>> contents = new TreeMap<>();
    Path top = folder.resolve(name);
    for (Path file : files(top)) {
      contents.put(top.relativize(file).toString(), Bytes.asList(Files.readAllBytes(file)));
    }
    return contents;
  }

  private void compare(Path in, Path again, List<Problem> leftOut) throws IOException {
    Set<String> unread = new HashSet<>();
    leftOut.forEach(problem -> unread.add(problem.document()));
    for (Path file : files(in)) {
      String name = file.getFileName().toString();
      Path restored = Files.isDirectory(again) ? again.resolve(name) : again;
      Broken.unless(
          Files.exists(restored)
              ? isSame(Files.readAllBytes(file), Files.readAllBytes(restored))
              : unread.contains(name),
          "what went comes back, or is told",
          name);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Whether two files hold the same, however it is compressed. */
  private static boolean isSame(byte[] one, byte[] other) throws IOException {
    return Arrays.equals(one, other)
        || Compression.of(one) != Compression.NONE && Arrays.equals(plain(one), plain(other));
  }

  private static byte[] plain(byte[] bytes) throws IOException {
    try (InputStream in = Compression.unpacked(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }
}
