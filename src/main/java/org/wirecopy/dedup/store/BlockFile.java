package org.wirecopy.dedup.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.wirecopy.document.Problem;
import org.wirecopy.match.PassageIndex;
import org.wirecopy.match.PrintBlock;
import org.wirecopy.work.WholeFile;

/**
 * A {@link RowBlock} on disk, in two files: the fingerprints, and then, when they are all there,
 * the rows. Whoever finds the rows whole finds the fingerprints whole.
 *
 * <pre>{@literal
 * W C B version | rows | volume, offset, length, line, words, published, source ... | problems | counts | CRC-32C of the fingerprints | CRC-32C
 * }</pre>
 */
public final class BlockFile {
  /** How the names of blocks begin. */
  public static final String PREFIX = "block-";

  private static final int MAGIC = 0x57434200;

  /** Changes whenever words are told apart, hashed or chosen, or rows written, in another way. */
  private static final int VERSION = 3;

  private final Path rows;
  private final Path prints;

  public BlockFile(Path folder, int number) {
    this.rows = folder.resolve(String.format(Locale.ROOT, PREFIX + "%06d.rows", number));
    this.prints = folder.resolve(String.format(Locale.ROOT, PREFIX + "%06d.prints", number));
  }

  Path rows() {
    return rows;
  }

  Path prints() {
    return prints;
  }

  /** A block as it was read again: its rows, and the layout of its fingerprints. */
  public record Kept(RowBlock block, Path prints) {
    /**
     * Adds the fingerprints to an index.
     *
     * @return the file, to be closed after the index was used
     */
    public FileChannel attach(PassageIndex index) throws IOException {
      FileChannel file = FileChannel.open(prints);
      index.attach(block.prints(), file, 0);
      return file;
    }

    /** Brings the fingerprints into memory. */
    PrintBlock loaded() throws IOException {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(prints));
      long[] keys = new long[bytes.remaining() / Long.BYTES];
      bytes.asLongBuffer().get(keys);
      return PrintBlock.of(block.prints().counts(), keys);
    }
  }

  /** Writes a block. */
  public Kept write(RowBlock block) throws IOException {
    CRC32C checksum = new CRC32C();
    WholeFile.at(prints)
        .write(out -> block.prints().writeTo(new CheckedOutputStream(out, checksum)));
    CheckedData.write(
        rows,
        out -> {
          out.writeInt(MAGIC | VERSION);
          writeEntries(block, out);
          StoredProblems.write(block.problems(), out);
          for (int count : block.prints().counts()) {
            out.writeInt(count);
          }
          out.writeLong(checksum.getValue());
        });
    return new Kept(
        new RowBlock(
            block.entries(), PrintBlock.laidOut(block.prints().counts()), block.problems()),
        prints);
  }

  private static void writeEntries(RowBlock block, DataOutputStream out) throws IOException {
    Map<String, Integer> sources = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (Entry entry : block.entries()) {
      if (entry.source() != null && sources.putIfAbsent(entry.source(), names.size()) == null) {
        names.add(entry.source());
      }
    }
    out.writeInt(names.size());
    for (String name : names) {
      StoredProblems.writeText(name, out);
    }
    out.writeInt(block.entries().size());
    for (Entry entry : block.entries()) {
      out.writeInt(entry.volume());
      out.writeLong(entry.offset());
      out.writeInt(entry.length());
      out.writeInt(entry.line());
      out.writeInt(entry.words());
      out.writeLong(entry.published());
      out.writeInt(entry.source() == null ? -1 : sources.getOrDefault(entry.source(), -1));
    }
  }

  /**
   * Reads a block again.
   *
   * @return the block, or nothing if it was not written to its end
   * @throws IOException if it cannot be read, or is of another version
   */
  public Optional<Kept> read() throws IOException {
    if (!Files.exists(prints)) {
      return Optional.empty();
    }
    return CheckedData.read(rows, this::read).flatMap(kept -> kept);
  }

  private Optional<Kept> read(DataInputStream in) throws IOException {
    if (in.readInt() != (MAGIC | VERSION)) {
      throw new IOException(
          rows + " was written by another version of Wirecopy; delete it and begin anew");
    }
    List<Entry> entries = readEntries(in);
    List<Problem> problems = StoredProblems.read(in);
    int[] counts = new int[PrintBlock.EMPTY.counts().length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = in.readInt();
    }
    boolean isWhole = CheckedData.checksum(prints) == in.readLong();
    return isWhole
        ? Optional.of(new Kept(new RowBlock(entries, PrintBlock.laidOut(counts), problems), prints))
        : Optional.empty();
  }

  private static List<Entry> readEntries(DataInputStream in) throws IOException {
    int sources = in.readInt();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < sources; i++) {
      names.add(StoredProblems.readText(in));
    }
    int count = in.readInt();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int volume = in.readInt();
      long offset = in.readLong();
      int length = in.readInt();
      int line = in.readInt();
      int words = in.readInt();
      long published = in.readLong();
      int source = in.readInt();
      entries.add(
          new Entry(
              volume,
              offset,
              length,
              line,
              words,
              published,
              source < 0 ? null : names.get(source)));
    }
    return entries;
  }
}
