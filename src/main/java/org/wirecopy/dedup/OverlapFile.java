package org.wirecopy.dedup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;
import org.wirecopy.files.WholeFile;
import org.wirecopy.trace.ReuseKind;

/** What some comparisons found, on disk, so that they need not be made again. */
final class OverlapFile {
  private static final int UNKNOWN = -1;

  private final Path path;

  OverlapFile(Path folder, int number) {
    this.path = folder.resolve(String.format(Locale.ROOT, "found-%06d", number));
  }

  void write(List<Overlap> overlaps) throws IOException {
    Path part = path.resolveSibling(path.getFileName() + ".part");
    CRC32C checksum = new CRC32C();
    try (DataOutputStream out =
        new DataOutputStream(
            new CheckedOutputStream(
                new BufferedOutputStream(Files.newOutputStream(part)), checksum))) {
      out.writeInt(overlaps.size());
      for (Overlap overlap : overlaps) {
        out.writeInt(overlap.original());
        out.writeInt(overlap.copy());
        out.writeInt(overlap.there().start());
        out.writeInt(overlap.there().end());
        out.writeInt(overlap.here().start());
        out.writeInt(overlap.here().end());
        out.writeDouble(overlap.similarity());
        ReuseKind kind = overlap.kind();
        out.writeByte(kind == null ? UNKNOWN : kind.ordinal());
      }
      out.writeLong(checksum.getValue());
    }
    WholeFile.at(path).fill(part);
  }

  /** What was written, or nothing if it was not written to its end. */
  Optional<List<Overlap>> read() throws IOException {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    CRC32C checksum = new CRC32C();
    try (DataInputStream in =
        new DataInputStream(
            new CheckedInputStream(
                new BufferedInputStream(Files.newInputStream(path)), checksum))) {
      List<Overlap> overlaps = new ArrayList<>();
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        overlaps.add(
            new Overlap(
                in.readInt(),
                in.readInt(),
                new Span(in.readInt(), in.readInt()),
                new Span(in.readInt(), in.readInt()),
                in.readDouble(),
                kind(in.readByte())));
      }
      long expected = checksum.getValue();
      return in.readLong() == expected ? Optional.of(overlaps) : Optional.empty();
    } catch (EOFException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static @Nullable ReuseKind kind(int number) {
    return number == UNKNOWN ? null : ReuseKind.values()[number];
  }
}
