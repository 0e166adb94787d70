package org.wirecopy.work;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Has a folder for one user at a time, in this program or another, until it is closed. The system
 * gives the folder back when a program ends, however it ends.
 */
public final class FolderLock implements Closeable {
  /** The file in the folder that is locked. It stays there. */
  public static final String NAME = "lock";

  private final FileChannel file;
  private final FileLock lock;

  private FolderLock(FileChannel file, FileLock lock) {
    this.file = file;
    this.lock = lock;
  }

  /**
   * Takes a folder, which is made if it is not there.
   *
   * @param folder the folder
   * @return the lock, or nothing if somebody else has it
   * @throws IOException if the folder cannot be made or written
   */
  public static Optional<FolderLock> take(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel file =
        FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = lock(file);
    if (lock == null) {
      file.close();
      return Optional.empty();
    }
    return Optional.of(new FolderLock(file, lock));
  }

  private static @Nullable FileLock lock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
    file.close();
  }
}
