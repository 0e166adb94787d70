package org.wirecopy.work;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that is written beside its place and moved there when all of it is on the disk. Whoever
 * opens it finds what was there before or all that was to be there, whatever stops the program or
 * the machine.
 *
 * <pre>{@code
 * WholeFile.at(Path.of("result.jsonl")).write(out -> out.write(stored));
 * }</pre>
 *
 * <p>Of a link the file is written that it leads to. Moving is preceded by a wait for the disk, and
 * followed by one for the folder where the system offers that; it takes as long as the disk needs.
 */
public final class WholeFile {
  /** More links than this lead nowhere. */
  private static final int MOST_LINKS = 40;

  private static final int BUFFER = 1 << 16;

  private final Path name;
  private final Path folder;
  private final Path place;

  private WholeFile(Path name, Path folder, Path place) {
    this.name = name;
    this.folder = folder;
    this.place = place;
  }

  /** Gives bytes to a stream. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes everything.
     *
     * @param out takes it; not closed
     * @throws IOException if that fails
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Makes a file. */
  @FunctionalInterface
  public interface Making {
    /**
     * Writes everything.
     *
     * @param file where to; nothing is there
     * @throws IOException if that fails
     */
    void make(Path file) throws IOException;
  }

  /**
   * A file by its name.
   *
   * @param name where it is to be
   * @return the file, or what a link of this name leads to
   * @throws IOException if links lead in a circle, or there is no folder for it
   */
  public static WholeFile at(Path name) throws IOException {
    checkNotNull(name, "name");
    Path place = place(name).toAbsolutePath();
    Path folder = place.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("cannot write " + name + ": its folder does not exist; create it");
    }
    return new WholeFile(name, folder, place);
  }

  /**
   * Requires that a file can be put into its folder.
   *
   * @param file where it is to be
   * @param name what it is called by whoever asked for it
   * @throws IOException if there is no folder for it, or nothing can be written there
   */
  public static void requireFolder(Path file, String name) throws IOException {
    checkNotNull(file, "file");
    checkNotNull(name, "name");
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("cannot write " + name + ": its folder does not exist; create it");
    }
    if (!Files.isWritable(folder)) {
      throw new IOException("cannot write " + name + ": permission denied");
    }
  }

  /**
   * Where a name leads.
   *
   * @param name a name, of a link or not
   * @return the name itself, or what the link leads to, whether that is there or not
   * @throws IOException if links lead in a circle
   */
  public static Path place(Path name) throws IOException {
    checkNotNull(name, "name");
    Path place = name;
    for (int links = 0; Files.isSymbolicLink(place); links++) {
      if (links == MOST_LINKS) {
        throw new IOException(name + " is a link that leads to itself");
      }
      place = place.resolveSibling(Files.readSymbolicLink(place));
    }
    return place;
  }

  /**
   * The folder of this place.
   *
   * @return an absolute path
   */
  public Path folder() {
    return folder;
  }

  /**
   * Writes the whole file, or leaves what was there.
   *
   * @param content what is to be in it
   * @throws IOException as the content does, or if the file cannot be written
   */
  public void write(Content content) throws IOException {
    checkNotNull(content, "content");
    make(
        part -> {
          try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
            content.writeTo(out);
          }
        });
  }

  /**
   * Makes the whole file, or leaves what was there.
   *
   * @param making makes it, under another name
   * @throws IOException as the making does, or if the file cannot be written
   */
  public void make(Making making) throws IOException {
    checkNotNull(making, "making");
    try (Part part = part()) {
      making.make(part.path());
      part.fill();
    }
  }

  /**
   * A file beside this place, for what takes longer to be complete.
   *
   * @return the file, which is not there yet
   * @throws IOException if a folder is at this place, or the program is ending
   */
  public Part part() throws IOException {
    if (Files.isDirectory(place)) {
      throw isFolder();
    }
    Path part =
        place.resolveSibling(
            "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      // Of a program that is told to end, no other trace is left.
      part.toFile().deleteOnExit();
    } catch (IllegalStateException e) {
      throw new IOException("nothing is written to " + place + ": the program is ending", e);
    }
    return new Part(part);
  }

  /** What stands beside its place until it is complete. Once closed, it is there or nowhere. */
  public final class Part implements Closeable {
    private final Path path;

    private Part(Path path) {
      this.path = path;
    }

    /**
     * Where it is written.
     *
     * @return an absolute path
     */
    public Path path() {
      return path;
    }

    /**
     * Moves it to its place.
     *
     * @throws IOException if that fails
     */
    public void fill() throws IOException {
      WholeFile.this.fill(path);
    }

    @Override
    public void close() throws IOException {
      Files.deleteIfExists(path);
    }
  }

  /**
   * Moves what is complete to this place, instead of what is there.
   *
   * @param complete a file, or a folder with all below it, on the same disk if possible
   * @throws IOException if that fails, or a folder is there and no folder is moved, or one that is
   *     not empty
   */
  public void fill(Path complete) throws IOException {
    checkNotNull(complete, "complete");
    boolean isFolder = Files.isDirectory(complete);
    if (!isFolder && Files.isDirectory(place)) {
      throw isFolder();
    }
    sync(complete);
    if (isFolder) {
      // No folder moves onto another everywhere, not even onto an empty one.
      Files.deleteIfExists(place);
    }
    move(complete, StandardCopyOption.REPLACE_EXISTING);
    syncFolder(folder);
  }

  /**
   * Moves what is complete to this place, where nothing may be.
   *
   * @param complete a file, or a folder with all below it, on the same disk if possible
   * @throws IOException if that fails, or something is there
   */
  public void fillNew(Path complete) throws IOException {
    checkNotNull(complete, "complete");
    sync(complete);
    Files.move(complete, place);
    syncFolder(folder);
  }

  private IOException isFolder() {
    return new IOException("cannot write " + name + ": it is a folder");
  }

  private void move(Path complete, CopyOption replacing) throws IOException {
    try {
      Files.move(complete, place, StandardCopyOption.ATOMIC_MOVE, replacing);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(complete, place, replacing);
    }
  }

  /** Waits until everything is on the disk. */
  private static void sync(Path complete) throws IOException {
    if (!Files.isDirectory(complete)) {
      sync(
          complete,
          Files.isWritable(complete) ? StandardOpenOption.WRITE : StandardOpenOption.READ);
      return;
    }
    List<Path> below;
    try (Stream<Path> files = Files.list(complete)) {
      below = files.toList();
    }
    for (Path file : below) {
      sync(file);
    }
    syncFolder(complete);
  }

  private static void sync(Path file, OpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(file, how)) {
      channel.force(true);
    }
  }

  /** Waits until the names in a folder are on the disk; not every system opens a folder. */
  private static void syncFolder(Path folder) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(folder, StandardOpenOption.READ);
    } catch (IOException e) {
      return;
    }
    try (channel) {
      channel.force(true);
    }
  }
}
