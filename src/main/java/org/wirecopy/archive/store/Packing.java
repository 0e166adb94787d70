package org.wirecopy.archive.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * How a block of documents is compressed: by Zstandard where its library is there, else deflated.
 */
enum Packing {
  DEFLATE {
    @Override
    byte[] packed(byte[] plain) {
      Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
      try {
        deflater.setInput(plain);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 2 + 64);
        byte[] buffer = new byte[1 << 13];
        while (!deflater.finished()) {
          out.write(buffer, 0, deflater.deflate(buffer));
        }
        return out.toByteArray();
      } finally {
        deflater.end();
      }
    }

    @Override
    byte[] plain(Path file, byte[] packed, int length) throws IOException {
      Inflater inflater = new Inflater(true);
      try {
        inflater.setInput(packed);
        byte[] plain = new byte[length];
        int done = 0;
        while (done < length) {
          int some = inflater.inflate(plain, done, length - done);
          if (some == 0) {
            throw Damage.in(file, "a block of documents is shorter than it was");
          }
          done += some;
        }
        return plain;
      } catch (DataFormatException e) {
        throw Damage.in(file, "a block of documents cannot be unpacked");
      } finally {
        inflater.end();
      }
    }
  },

  ZSTD {
    @Override
    byte[] packed(byte[] plain) {
      return ZstandardBlocks.packed(plain);
    }

    @Override
    byte[] plain(Path file, byte[] packed, int length) throws IOException {
      try {
        return ZstandardBlocks.plain(packed, length);
      } catch (LinkageError e) {
        throw new IOException(
            file + " is packed with Zstandard; add com.github.luben:zstd-jni to the class path", e);
      } catch (RuntimeException e) {
        throw new IOException(file + " holds a block of documents that cannot be unpacked", e);
      }
    }
  };

  /** Found out when the first block is written, for who only reads writes none. */
  private static final class Best {
    private static final Packing FOUND = find();

    private static Packing find() {
      try {
        return ZSTD.packed(new byte[1]).length > 0 ? ZSTD : DEFLATE;
      } catch (LinkageError e) {
        return DEFLATE;
      }
    }
  }

  /**
   * A block of Zstandard says in four bytes that one byte stands there 128 KB; deflate says less.
   */
  private static final int TIMES = 1 << 16;

  /** The one that new blocks get. */
  static Packing preferred() {
    return Best.FOUND;
  }

  abstract byte[] packed(byte[] plain);

  /** How long so many packed bytes are at most when plain. */
  long most(int packed) {
    return TIMES * (long) packed + 64;
  }

  abstract byte[] plain(Path file, byte[] packed, int length) throws IOException;
}
