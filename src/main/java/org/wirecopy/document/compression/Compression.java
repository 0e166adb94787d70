package org.wirecopy.document.compression;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * How a file is compressed: read by what its first bytes say, written by what its name says.
 *
 * <pre>{@code
 * try (InputStream in = Compression.unpacked(Files.newInputStream(Path.of("posts.jsonl.zst")))) {
 *   in.transferTo(out);
 * }
 * }</pre>
 *
 * <p>Members, frames and streams that follow one another are read as one. What is written is the
 * same for the same bytes: no clock and no name goes into it. All but gzip needs a library that an
 * embedder may leave out, and that is loaded when it is used.
 */
public enum Compression {
  /** As it is. */
  NONE("", "", ""),
  /** Gzip (RFC 1952). */
  GZIP(".gz", "gzip", ""),
  /** Zstandard (RFC 8878), with windows up to 128 MiB. */
  ZSTD(".zst", "zstd", "com.github.luben:zstd-jni"),
  /** Bzip2. */
  BZIP2(".bz2", "bzip2", "org.apache.commons:commons-compress"),
  /** Xz, with dictionaries up to 128 MiB. */
  XZ(".xz", "xz", "org.tukaani:xz");

  private final String extension;
  private final String label;
  private final String library;

  Compression(String extension, String label, String library) {
    this.extension = extension;
    this.label = label;
    this.library = library;
  }

  /**
   * What a name says.
   *
   * @param name a file's name
   * @return the compression of its last extension
   */
  public static Compression of(String name) {
    checkNotNull(name, "name");
    String lower = Ascii.toLowerCase(name);
    for (Compression compression : values()) {
      if (compression != NONE && lower.endsWith(compression.extension)) {
        return compression;
      }
    }
    return NONE;
  }

  /**
   * What the first bytes of a file say.
   *
   * @param beginning the first bytes, ten of them or all if there are less
   * @return the compression with these bytes
   */
  public static Compression of(byte[] beginning) {
    checkNotNull(beginning, "beginning");
    if (CompressionMagic.isGzip(beginning)) {
      return GZIP;
    }
    if (CompressionMagic.isZstandard(beginning)) {
      return ZSTD;
    }
    if (CompressionMagic.isBzip2(beginning)) {
      return BZIP2;
    }
    return CompressionMagic.isXz(beginning) ? XZ : NONE;
  }

  /**
   * A name without the extension for its compression.
   *
   * @param name a file's name
   * @return the name of what is inside
   */
  public static String nameWithout(String name) {
    checkNotNull(name, "name");
    return name.substring(0, name.length() - of(name).extension.length());
  }

  /**
   * The plain bytes of a stream: unpacked if its first bytes are those of a compression, as they
   * are if not. Reading ends with a {@link CompressionException} where the data are cut off or
   * damaged, and where they unpack to more than 256 MiB and 500 times their size.
   *
   * @param raw the stream; it is closed with what is returned
   * @return the plain bytes
   * @throws CompressionException if the data are damaged, or the library for them is not there
   * @throws IOException if the stream cannot be read
   */
  public static InputStream unpacked(InputStream raw) throws IOException {
    checkNotNull(raw, "raw");
    PackedBytes packed = PackedBytes.of(raw);
    packed.mark(CompressionMagic.LENGTH);
    Compression compression = of(packed.readNBytes(CompressionMagic.LENGTH));
    packed.reset();
    return new Unpacked(packed, compression.label, compression::plain);
  }

  /**
   * A stream that compresses.
   *
   * @param out where the result goes; closed with the stream
   * @return the stream
   * @throws IOException if the stream cannot be written, or the library is not there
   */
  public OutputStream packed(OutputStream out) throws IOException {
    checkNotNull(out, "out");
    try {
      return switch (this) {
        case NONE -> out;
        case GZIP -> Gzip.packed(out);
        case ZSTD -> Zstandard.packed(out);
        case BZIP2 -> Bzip2.packed(out);
        case XZ -> Xz.packed(out);
      };
    } catch (LinkageError e) {
      throw new IOException("cannot write " + extension + " files: " + lack(e), e);
    }
  }

  /**
   * Checks that files of this kind can be written.
   *
   * @throws IOException if the library for them is not there
   */
  public void requireLibrary() throws IOException {
    packed(OutputStream.nullOutputStream()).close();
  }

  /**
   * The plain bytes of a stream in this compression, whatever its first bytes say.
   *
   * @param packed the stream; it is closed with what is returned
   * @return the plain bytes
   * @throws CompressionException if the library for them is not there
   * @throws IOException if the stream cannot be read
   */
  public InputStream plain(InputStream packed) throws IOException {
    checkNotNull(packed, "packed");
    try {
      return switch (this) {
        case NONE -> packed;
        case GZIP -> Gzip.unpacked(packed);
        case ZSTD -> Zstandard.unpacked(packed);
        case BZIP2 -> Bzip2.unpacked(packed);
        case XZ -> Xz.unpacked(packed);
      };
    } catch (LinkageError e) {
      throw new CompressionException("is compressed with " + label + "; " + lack(e), e);
    }
  }

  private String lack(LinkageError e) {
    String message = String.valueOf(e.getMessage());
    return e instanceof NoClassDefFoundError && !message.startsWith("Could not initialize")
        ? "add " + library + " to the class path"
        : library + " does not run on this system (" + message + "); use gzip";
  }

  /**
   * Its name for a person.
   *
   * @return for example {@code gzip}; empty for {@link #NONE}
   */
  public String label() {
    return label;
  }
}
