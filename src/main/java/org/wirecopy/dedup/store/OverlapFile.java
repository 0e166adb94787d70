package org.wirecopy.dedup.store;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wirecopy.dedup.step.Overlap;
import org.wirecopy.document.Span;
import org.wirecopy.trace.ReuseKind;

/** What some comparisons found, on disk, so that they need not be made again. */
public final class OverlapFile {
  private static final int UNKNOWN = -1;

  private final Path path;

  public OverlapFile(Path folder, int number) {
    this.path = folder.resolve(String.format(Locale.ROOT, "found-%06d", number));
  }

  Path path() {
    return path;
  }

  public void write(List<Overlap> overlaps) throws IOException {
    CheckedData.write(
        path,
        out -> {
          out.writeInt(overlaps.size());
          for (Overlap overlap : overlaps) {
            write(overlap, out);
          }
        });
  }

  private static void write(Overlap overlap, DataOutputStream out) throws IOException {
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

  /** What was written, or nothing if it was not written to its end. */
  public Optional<List<Overlap>> read() throws IOException {
    return CheckedData.read(
        path,
        in -> {
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
          return overlaps;
        });
  }

  private static @Nullable ReuseKind kind(int number) {
    return number == UNKNOWN ? null : ReuseKind.values()[number];
  }
}
