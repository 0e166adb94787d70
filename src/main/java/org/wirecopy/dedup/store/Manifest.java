package org.wirecopy.dedup.store;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wirecopy.work.FolderLock;
import org.wirecopy.work.WholeFile;

/**
 * What a state is made of: a text file with a line each for how it was made, for its parts with
 * their length and CRC-32C, and for the runs that it took in, and with its own SHA-256 at the end.
 * Only what it names counts; it is replaced as a whole, once the parts are on the disk.
 *
 * @param options what all runs have in common
 * @param parts the files, in the order in which they were added
 * @param runs the runs, each by checksums of what it depends on
 */
record Manifest(List<String> options, List<Part> parts, List<String> runs) {
  private static final String NAME = "manifest";
  private static final String FIRST = "wirecopy-state 2";
  private static final String OPTION = "option ";
  private static final String PART = "part ";
  private static final String RUN = "run ";
  private static final String LAST = "sha256 ";
  private static final String WHAT_TO_DO =
      "; nothing was written: put a whole copy of the folder back, or name another one";

  Manifest {
    options = List.copyOf(options);
    parts = List.copyOf(parts);
    runs = List.copyOf(runs);
  }

  /**
   * A file of the state.
   *
   * @param name its name in the folder
   * @param bytes its length
   * @param checksum its CRC-32C
   */
  record Part(String name, long bytes, long checksum) {
    static Part of(Path file) throws IOException {
      return new Part(file.getFileName().toString(), Files.size(file), CheckedData.checksum(file));
    }

    /**
     * Makes sure that the file is as it was written.
     *
     * @throws IOException if it is not
     */
    void require(Path folder) throws IOException {
      Path file = folder.resolve(name);
      if (!Files.isRegularFile(file)) {
        throw damaged(folder, name + " is gone");
      }
      if (Files.size(file) != bytes || CheckedData.checksum(file) != checksum) {
        throw damaged(folder, name + " is not as it was written");
      }
    }
  }

  /**
   * The manifest of a folder.
   *
   * @return the manifest, or nothing if the folder holds nothing, or is not there
   * @throws IOException if the folder holds something and no whole manifest
   */
  static Optional<Manifest> in(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (Files.exists(file)) {
      return Optional.of(read(file, folder));
    }
    if (holdsOnlyBeginnings(folder)) {
      return Optional.empty();
    }
    throw damaged(
        folder, NAME + " is gone, or the folder holds something else, or is of an earlier version");
  }

  /** A run that was cut off before there was a manifest leaves a lock and a hidden file. */
  private static boolean holdsOnlyBeginnings(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .allMatch(name -> name.equals(FolderLock.NAME) || name.startsWith("."));
    }
  }

  private static Manifest read(Path file, Path folder) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw damaged(folder, NAME + " is no text");
    }
    int last = lines.size() - 1;
    if (last < 1 || !lines.get(last).equals(sealed(lines.subList(0, last)))) {
      throw damaged(folder, NAME + " is not as it was written");
    }
    if (!lines.get(0).equals(FIRST)) {
      throw new IOException(
          "the state in " + folder + " is of another version of Wirecopy; name another folder");
    }
    return of(lines.subList(1, last));
  }

  private static Manifest of(List<String> lines) {
    List<String> options = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    List<String> runs = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith(OPTION)) {
        options.add(line.substring(OPTION.length()));
      } else if (line.startsWith(PART)) {
        String[] fields = line.split(" ");
        parts.add(new Part(fields[1], Long.parseLong(fields[2]), Long.parseLong(fields[3], 16)));
      } else if (line.startsWith(RUN)) {
        runs.add(line.substring(RUN.length()));
      }
    }
    return new Manifest(options, parts, runs);
  }

  /** Puts the manifest in its place; from then on it counts. */
  void write(Path folder) throws IOException {
    List<String> lines = lines();
    lines.add(sealed(lines));
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    WholeFile.at(folder.resolve(NAME)).write(out -> out.write(bytes));
  }

  /** What tells it from every other one. */
  String seal() {
    return sealed(lines());
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(FIRST);
    options.forEach(option -> lines.add(OPTION + option));
    for (Part part : parts) {
      lines.add(
          String.format(Locale.ROOT, "%s%s %d %x", PART, part.name, part.bytes, part.checksum));
    }
    runs.forEach(run -> lines.add(RUN + run));
    return lines;
  }

  private static String sealed(List<String> lines) {
    return LAST + Hashing.sha256().hashString(String.join("\n", lines), StandardCharsets.UTF_8);
  }

  /** Says what is wrong with a state, and what to do. */
  static IOException damaged(Path folder, String what) {
    return new IOException("the state in " + folder + " is damaged: " + what + WHAT_TO_DO);
  }
}
