package org.wirecopy.document.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Limits;
import org.wirecopy.document.content.Content;
import org.wirecopy.document.content.UnreadableException;

/**
 * The parts of a file that is a ZIP archive, read from its beginning to its end, whatever its
 * directory says. Those that are wanted are kept, each as large as a page may be. There may be
 * {@value #MOST} parts, and all of them may unpack to {@value #ALL} times as much as a page.
 */
final class PackedParts {
  private static final int MOST = 10_000;
  private static final int ALL = 4;

  private final Map<String, byte[]> kept = new LinkedHashMap<>();
  private final int largest;
  private long left;

  private PackedParts(int largest) {
    this.largest = largest;
    this.left = (long) ALL * largest;
  }

  static PackedParts read(Content content, Limits limits, Predicate<String> wanted)
      throws IOException, UnreadableException {
    byte[] packed = content.bytes(limits.markedUpBytes());
    PackedParts parts = new PackedParts(limits.markedUpBytes());
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(packed), StandardCharsets.UTF_8)) {
      int count = 0;
      for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
        count++;
        if (count > MOST) {
          throw new UnreadableException("has more than " + MOST + " parts, the limit");
        }
        parts.take(next.getName(), zip, wanted.test(next.getName()));
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableException("is no ZIP archive that can be read: " + e.getMessage());
    }
    return parts;
  }

  private void take(String name, ZipInputStream zip, boolean isWanted)
      throws IOException, UnreadableException {
    long most = isWanted ? Math.min(left, largest) : left;
    long size = 0;
    if (isWanted) {
      byte[] part = zip.readNBytes((int) most + 1);
      size = part.length;
      kept.putIfAbsent(name, part);
    } else {
      byte[] some = new byte[1 << 13];
      for (int got = zip.read(some); got >= 0 && size <= most; got = zip.read(some)) {
        size += got;
      }
    }
    left -= size;
    if (size > most) {
      throw new UnreadableException("has a part that unpacks to more than is allowed: " + name);
    }
  }

  byte @Nullable [] get(String name) {
    return kept.get(name);
  }
}
