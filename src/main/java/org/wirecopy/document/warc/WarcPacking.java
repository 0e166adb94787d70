package org.wirecopy.document.warc;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Ascii;
import com.google.common.io.ByteStreams;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.wirecopy.document.compression.Compression;
import org.wirecopy.document.compression.StaysOpen;

/**
 * Compresses web archives as their standard asks (ISO 28500, annex D): every record by itself, so
 * that an index of the archive can lead to any of them.
 */
public final class WarcPacking {
  private static final Pattern NAME = Pattern.compile("\\.warc(\\.[a-z0-9]{1,9})?$");

  private WarcPacking() {}

  /**
   * Whether a name is that of a compressed web archive.
   *
   * @param name a file's name
   * @return whether it ends as in {@code .warc.gz} or {@code .warc.wet.gz}
   */
  public static boolean isNamed(String name) {
    checkNotNull(name, "name");
    String plain = Ascii.toLowerCase(Compression.nameWithout(name));
    return Compression.of(name) != Compression.NONE && NAME.matcher(plain).find();
  }

  /**
   * Compresses an archive, record by record; what is no record is as one.
   *
   * @param plain the archive
   * @param compression how
   * @param target where the result goes
   * @throws IOException if a file cannot be read or written
   */
  public static void pack(Path plain, Compression compression, Path target) throws IOException {
    checkNotNull(plain, "plain");
    checkNotNull(compression, "compression");
    checkNotNull(target, "target");
    try (InputStream framed = Files.newInputStream(plain);
        InputStream bytes = Files.newInputStream(plain);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      WarcRecords records = new WarcRecords(framed, 0);
      long from;
      do {
        from = records.position();
        records.pass();
        if (records.position() > from) {
          try (OutputStream member = compression.packed(new StaysOpen(out))) {
            ByteStreams.limit(bytes, records.position() - from).transferTo(member);
          }
        }
      } while (records.position() > from);
    }
  }
}
