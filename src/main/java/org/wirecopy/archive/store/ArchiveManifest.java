package org.wirecopy.archive.store;

import static com.google.common.base.Preconditions.checkNotNull;

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
 * What an archive is made of: a text file with a line for each segment, with its length, its
 * checksum and what was removed of it, and with its own SHA-256 at the end. Only what it names
 * counts; it is replaced as a whole, once the files are on the disk.
 *
 * @param commit how many commits there were
 * @param run the run of words that all fingerprints guarantee
 * @param isChosen whether that run was asked for, and so stays as it is
 * @param next the number of the next file
 * @param parts the segments
 */
public record ArchiveManifest(long commit, int run, boolean isChosen, long next, List<Part> parts) {
  /** The file in the folder that makes it an archive. */
  public static final String NAME = "archive.manifest";

  /** The last version that is known here. */
  static final int VERSION = 1;

  private static final String FIRST = "wirecopy-archive ";
  private static final String LAST = "sha256 ";

  /** Copies the list. */
  public ArchiveManifest {
    checkNotNull(parts, "parts");
    parts = List.copyOf(parts);
  }

  /**
   * A segment.
   *
   * @param name its file
   * @param bytes the length of the file
   * @param seal its checksum
   * @param removals the file of what was removed of it, or {@code -}
   * @param removalsSeal its checksum, or 0
   */
  public record Part(String name, long bytes, int seal, String removals, int removalsSeal) {
    /** The name of a file of removals that is not there. */
    static final String NOTHING = "-";

    /** Refuses {@code null}. */
    public Part {
      checkNotNull(name, "name");
      checkNotNull(removals, "removals");
    }

    boolean hasRemovals() {
      return !removals.equals(NOTHING);
    }
  }

  /**
   * An archive without documents.
   *
   * @param run the run of words that fingerprints guarantee, 0 if that is to be seen
   * @return the first manifest of an archive
   */
  public static ArchiveManifest empty(int run) {
    return new ArchiveManifest(0, run, run > 0, 0, List.of());
  }

  /**
   * Whether a folder is an archive.
   *
   * @param folder a path
   * @return whether it holds a manifest
   */
  public static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(NAME));
  }

  /**
   * The manifest of a folder.
   *
   * @param folder the folder
   * @return the manifest, or nothing if there is nothing in the folder, or no folder
   * @throws IOException if the folder holds something else, or a manifest that is damaged or of a
   *     later version
   */
  public static Optional<ArchiveManifest> in(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (Files.exists(file)) {
      return Optional.of(read(file));
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IOException(folder + " is no folder, and so no archive");
    }
    List<String> others = others(folder);
    if (others.isEmpty()) {
      return Optional.empty();
    }
    throw new IOException(
        others.stream().anyMatch(name -> name.startsWith(SegmentFiles.PREFIX))
            ? file + " is gone; put a whole copy of the archive back"
            : folder + " is no archive: it holds " + others.get(0) + "; name another folder");
  }

  /** What is neither a lock nor hidden: nothing else is there before the first manifest. */
  private static List<String> others(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals(FolderLock.NAME) && !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  private static ArchiveManifest read(Path file) throws IOException {
    String text;
    try {
      text = Files.readString(file);
    } catch (CharacterCodingException e) {
      throw Damage.in(file, "it is no text");
    }
    List<String> lines = text.lines().toList();
    int last = lines.size() - 1;
    if (last < 1
        || !text.endsWith("\n")
        || !lines.get(last).equals(sealed(lines.subList(0, last)))) {
      throw Damage.in(file, "it is not as it was written");
    }
    try {
      return of(file, lines.subList(0, last));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new IOException(file + " is not what this version of Wirecopy reads", e);
    }
  }

  private static ArchiveManifest of(Path file, List<String> lines) throws IOException {
    if (!lines.get(0).startsWith(FIRST)) {
      throw Damage.in(file, "it does not begin as a manifest does");
    }
    int version = Integer.parseInt(lines.get(0).substring(FIRST.length()));
    if (version != VERSION) {
      throw Damage.version(file, version, VERSION);
    }
    List<Part> parts = new ArrayList<>();
    for (String line : lines.subList(2, lines.size())) {
      String[] fields = line.split(" ");
      parts.add(
          new Part(
              fields[1],
              Long.parseLong(fields[2]),
              Integer.parseUnsignedInt(fields[3], 16),
              fields[4],
              Integer.parseUnsignedInt(fields[5], 16)));
    }
    String[] fields = lines.get(1).split(" ");
    return new ArchiveManifest(
        Long.parseLong(fields[1]),
        Integer.parseInt(fields[3]),
        Boolean.parseBoolean(fields[5]),
        Long.parseLong(fields[7]),
        parts);
  }

  /**
   * Puts the manifest in its place; from then on it counts.
   *
   * @param folder the folder
   * @throws IOException if it cannot be written
   */
  public void write(Path folder) throws IOException {
    List<String> lines = lines();
    lines.add(sealed(lines));
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    WholeFile.at(folder.resolve(NAME)).write(out -> out.write(bytes));
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(FIRST + VERSION);
    lines.add("commit " + commit + " run " + run + " chosen " + isChosen + " next " + next);
    for (Part part : parts) {
      lines.add(
          String.format(
              Locale.ROOT,
              "segment %s %d %x %s %x",
              part.name,
              part.bytes,
              part.seal,
              part.removals,
              part.removalsSeal));
    }
    return lines;
  }

  private static String sealed(List<String> lines) {
    return LAST + Hashing.sha256().hashString(String.join("\n", lines), StandardCharsets.UTF_8);
  }
}
