package org.wirecopy.dedup;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wirecopy.dedup.store.BlockFile;
import org.wirecopy.work.FolderLock;
import org.wirecopy.work.WholeFile;

/**
 * The folder of a run, beside its output, so that what is complete can be moved there at once. It
 * outlives a run that is cut off, and goes when the run is done.
 */
final class Workspace implements Closeable {
  private static final String JOB = "job";

  /** Stands there while everything else is deleted, since all was done. */
  private static final String DONE = "done";

  /** Stands there from the moment on at which the output goes to its place. */
  private static final String PLACING = "placing";

  /** Stands there once a run that goes on found that the output is in its place. */
  private static final String PLACED = "placed";

  private final Path folder;
  private final FolderLock lock;

  private Workspace(Path folder, FolderLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Begins a run, or goes on with one that was cut off.
   *
   * @param folder the folder
   * @param job everything that the result depends on, a line each
   * @param isResumed whether to go on with what is there
   * @throws IOException if another run is at work there, or was cut off and is not to be resumed,
   *     or was another job
   */
  static Workspace open(Path folder, String job, boolean isResumed) throws IOException {
    boolean isThere = isCutOff(folder);
    if (isThere && !isResumed) {
      throw new IOException(
          "an earlier run was cut off; --resume goes on with it, or delete " + folder);
    }
    FolderLock lock =
        lock(folder).orElseThrow(() -> new IOException("another run is at work in " + folder));
    Workspace workspace = new Workspace(folder, lock);
    try {
      if (Files.exists(folder.resolve(DONE))) {
        workspace.empty(DONE);
      }
      workspace.begin(job, isThere);
    } catch (IOException e) {
      workspace.close();
      throw e;
    }
    return workspace;
  }

  /** Whether a run was cut off that can be resumed. */
  static boolean isCutOff(Path folder) {
    return Files.exists(folder.resolve(JOB)) && !Files.exists(folder.resolve(DONE));
  }

  /**
   * Whether a job was done, and was cut off only when it cleared up.
   *
   * @throws IOException if what is left there cannot be read
   */
  static boolean isDone(Path folder, String job) throws IOException {
    Path then = folder.resolve(JOB);
    return Files.exists(folder.resolve(DONE))
        && Files.exists(then)
        && Files.readString(then).equals(job);
  }

  /** Whether the output of a run that was cut off has come to its place. */
  static boolean isPlaced(Path folder) {
    return Files.exists(folder.resolve(PLACED))
        || Files.exists(folder.resolve(PLACING)) && !Files.exists(output(folder));
  }

  /** Where the output is written. */
  static Path output(Path folder) {
    return folder.resolve("output");
  }

  private static Optional<FolderLock> lock(Path folder) throws IOException {
    try {
      return FolderLock.take(folder);
    } catch (IOException e) {
      throw Failures.writing(folder, e);
    }
  }

  private void begin(String job, boolean isThere) throws IOException {
    if (!isThere) {
      mark(JOB, job);
      return;
    }
    requireSame(job);
    if (isPlaced(folder)) {
      mark(PLACED, "");
    }
  }

  private void mark(String name, String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    WholeFile.at(folder.resolve(name)).write(out -> out.write(bytes));
  }

  /**
   * Moves the output to its place, unless that was done before the run was cut off.
   *
   * @throws IOException if something else is there
   */
  void place(Path target) throws IOException {
    boolean isThere =
        Files.isDirectory(target) ? !OutputLayout.isEmpty(target) : Files.exists(target);
    if (isThere && Files.exists(folder.resolve(PLACED))) {
      return;
    }
    mark(PLACING, "");
    WholeFile.at(target).fill(output(folder));
  }

  private void requireSame(String job) throws IOException {
    List<String> then = Files.readAllLines(folder.resolve(JOB), StandardCharsets.UTF_8);
    List<String> now = job.lines().toList();
    for (int i = 0; i < Math.max(then.size(), now.size()); i++) {
      String before = i < then.size() ? then.get(i) : "nothing";
      String today = i < now.size() ? now.get(i) : "nothing";
      if (!before.equals(today)) {
        throw new IOException(
            "the run that was cut off was another one: it had \""
                + before
                + "\", this one has \""
                + today
                + "\"; repeat the command as it was, or delete "
                + folder);
      }
    }
  }

  Path folder() {
    return folder;
  }

  /** What is done in a workspace. */
  @FunctionalInterface
  interface Work<T> {
    T done() throws IOException;
  }

  /**
   * Works, and clears up: when the work is done, and when it failed before there was anything that
   * would have to be done again.
   *
   * @param target what is to be written, for messages
   * @throws IOException if the work does
   */
  <T> T keepingWork(Path target, Work<T> work) throws IOException {
    try {
      T result = work.done();
      finish();
      return result;
    } catch (IOException e) {
      if (!Failures.isFull(e)) {
        deleteIfIdle();
      }
      throw Failures.ofRun(e, target);
    }
  }

  private void deleteIfIdle() throws IOException {
    boolean isIdle;
    try (Stream<Path> files = Files.list(folder)) {
      isIdle = files.noneMatch(file -> file.getFileName().toString().startsWith(BlockFile.PREFIX));
    }
    if (isIdle) {
      delete(JOB);
    }
  }

  /** Deletes everything since all was done, and says so until the end. */
  void finish() throws IOException {
    mark(DONE, "");
    delete(DONE);
  }

  private void delete(String last) throws IOException {
    empty(last);
    MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
  }

  /** Deletes what a run left, but for the lock; one file goes last. */
  private void empty(String last) throws IOException {
    List<Path> left;
    try (Stream<Path> files = Files.list(folder)) {
      left = files.filter(file -> !file.endsWith(FolderLock.NAME) && !file.endsWith(last)).toList();
    }
    for (Path file : left) {
      MoreFiles.deleteRecursively(file, RecursiveDeleteOption.ALLOW_INSECURE);
    }
    Files.deleteIfExists(folder.resolve(last));
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
