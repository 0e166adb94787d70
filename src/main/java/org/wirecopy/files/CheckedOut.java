package org.wirecopy.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a file that was put into the work tree in another form from one that was changed, without
 * running what a repository names for that: line ends may differ, and a pointer of Git LFS stands
 * for the file of its hash. What other filters made counts as changed.
 */
final class CheckedOut {
  /** The most bytes that a pointer has by its specification, which asks for less than this. */
  private static final int POINTER_BYTES = 1024;

  private static final Pattern POINTER =
      Pattern.compile(
          "version https://git-lfs\\.github\\.com/spec/v1\n(?:ext-.*\n)*"
              + "oid sha256:([0-9a-f]{64})\nsize ([0-9]{1,18})\n");

  private CheckedOut() {}

  /**
   * Whether a file holds what is stored, though not with the same bytes.
   *
   * @param stored the bytes that git keeps
   * @param file a file of the work tree
   */
  static boolean isSame(byte[] stored, Path file) throws IOException {
    return isPointedTo(stored, file) || isSameInLines(stored, file);
  }

  private static boolean isPointedTo(byte[] stored, Path file) throws IOException {
    if (stored.length >= POINTER_BYTES) {
      return false;
    }
    Matcher pointer = POINTER.matcher(new String(stored, StandardCharsets.UTF_8));
    return pointer.matches()
        && Files.size(file) == Long.parseLong(pointer.group(2))
        && BlobName.sha256(file).equals(pointer.group(1));
  }

  /** Other line ends make a file at most twice as large, or half. */
  private static boolean isSameInLines(byte[] stored, Path file) throws IOException {
    long size = Files.size(file);
    return size <= 2L * stored.length
        && stored.length <= 2 * size
        && Arrays.equals(withLineFeeds(stored), withLineFeeds(Files.readAllBytes(file)));
  }

  private static byte[] withLineFeeds(byte[] bytes) {
    byte[] plain = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '\r' || i + 1 == bytes.length || bytes[i + 1] != '\n') {
        plain[length++] = bytes[i];
      }
    }
    return Arrays.copyOf(plain, length);
  }
}
