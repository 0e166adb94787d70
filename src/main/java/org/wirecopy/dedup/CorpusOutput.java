package org.wirecopy.dedup;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wirecopy.dedup.store.Volume;
import org.wirecopy.document.RowShape;
import org.wirecopy.document.compression.Compression;
import org.wirecopy.document.input.CorpusFile;
import org.wirecopy.document.warc.WarcPacking;
import org.wirecopy.parquet.ParquetFile;

/**
 * Where the cleaned corpus goes: a file that takes all rows, or a folder that takes a file for
 * every input. Written in the workspace, and moved to its place when all of it is there.
 */
final class CorpusOutput {
  private final Path part;
  private final Path rows;
  private final Path target;
  private final OutputLayout layout;
  private @Nullable OutputStream open;
  private @Nullable Path columnsOf;

  private CorpusOutput(Path workspace, Path target, OutputLayout layout) {
    this.part = Workspace.output(workspace);
    this.rows = workspace.resolve("output.rows");
    this.target = target;
    this.layout = layout;
  }

  /**
   * A file or a folder.
   *
   * @param target where it goes in the end
   * @param layout what it is
   * @param workspace where it is written
   * @throws IOException if what an earlier run left there cannot be deleted
   */
  static CorpusOutput at(Path target, OutputLayout layout, Path workspace) throws IOException {
    CorpusOutput output = new CorpusOutput(workspace, target, layout);
    if (Files.exists(output.part)) {
      MoreFiles.deleteRecursively(output.part, RecursiveDeleteOption.ALLOW_INSECURE);
    }
    if (layout.isFolder()) {
      Files.createDirectories(output.part);
    }
    return output;
  }

  boolean isFolder() {
    return layout.isFolder();
  }

  /** The name of the file that takes the rows of an input. */
  String name(Volume volume) {
    return isFolder() ? volume.id() : String.valueOf(target.getFileName());
  }

  /** The stream for the rows of an input. */
  OutputStream stream(Volume volume) throws IOException {
    OutputStream known = open;
    if (known != null) {
      return known;
    }
    Path path = path(volume);
    OutputStream stream =
        layout.isParquet(volume) || isPackedArchive(volume)
            ? new BufferedOutputStream(Files.newOutputStream(rows))
            : Compression.of(name(volume))
                .packed(new BufferedOutputStream(Files.newOutputStream(path)));
    open = stream;
    return stream;
  }

  /** Whether every record is compressed by itself. */
  private boolean isPackedArchive(Volume volume) {
    return volume.shape() == RowShape.CAPTURES && Compression.of(name(volume)) != Compression.NONE;
  }

  private Path path(Volume volume) throws IOException {
    Path path = isFolder() ? part.resolve(volume.id()).normalize() : part;
    if (!path.startsWith(part)) {
      throw new IOException("cannot write " + volume.id() + " below " + target);
    }
    Files.createDirectories(path.getParent());
    return path;
  }

  /** Ends the rows of an input. */
  void end(Volume volume, boolean isLast) throws IOException {
    columnsOf = columnsOf == null ? volume.parquet().orElse(null) : columnsOf;
    if (!isFolder() && !isLast) {
      return;
    }
    if (layout.isParquet(volume) && columnsOf != null) {
      stream(volume).close();
      try (InputStream in = Files.newInputStream(rows)) {
        ParquetFile.fromJsonLines(in, columnsOf, path(volume), layout.added());
      }
      Files.delete(rows);
    } else if (isPackedArchive(volume) && open != null) {
      stream(volume).close();
      WarcPacking.pack(rows, Compression.of(name(volume)), path(volume));
      Files.delete(rows);
    } else if (open != null) {
      open.close();
    }
    open = null;
    columnsOf = null;
  }

  /**
   * Copies a file that holds nothing to read, where every input has a file of its own.
   *
   * @return the copy; nothing where there can be none
   */
  Optional<Path> copy(CorpusFile file) throws IOException {
    Path path = part.resolve(file.id()).normalize();
    if (!isFolder() || file.isPipe() || !path.startsWith(part)) {
      return Optional.empty();
    }
    Files.createDirectories(path.getParent());
    Files.copy(file.path().orElseThrow(), path, StandardCopyOption.REPLACE_EXISTING);
    return Optional.of(path);
  }

  /** Makes sure that there is an output, though nothing be in it. */
  void complete() throws IOException {
    if (!Files.exists(part)) {
      Compression.of(target.toString()).packed(Files.newOutputStream(part)).close();
    }
  }
}
