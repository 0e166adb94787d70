package org.wirecopy.document.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.wirecopy.document.Problem;
import org.wirecopy.document.compression.Compression;
import org.wirecopy.document.compression.CompressionException;

/**
 * The plain bytes of an input: unpacked where it is compressed, refused where its first bytes say
 * that it is no text. Not safe for threads.
 */
public final class Content {
  private static final int SNIFFED = 4096;

  private final byte[] beginning;
  private final Salvage rest;

  private Content(byte[] beginning, Salvage rest) {
    this.beginning = beginning;
    this.rest = rest;
  }

  /**
   * Looks at the beginning of an input.
   *
   * @throws UnreadableException if it is empty
   */
  public static Content open(InputStream raw) throws IOException, UnreadableException {
    try {
      return checked(Compression.unpacked(raw), " twice; decompress it once");
    } catch (CompressionException e) {
      throw new UnreadableException(reason(e));
    }
  }

  /**
   * Looks at the beginning of an input that is taken as it is, so that places in it are those of
   * its file.
   *
   * @throws UnreadableException if it is empty or compressed
   */
  public static Content ofPlain(InputStream raw) throws IOException, UnreadableException {
    return checked(raw, "; decompress it first");
  }

  private static Content checked(InputStream in, String ifPacked)
      throws IOException, UnreadableException {
    Salvage plain = new Salvage(in);
    Content content = new Content(plain.readNBytes(SNIFFED), plain);
    Compression packed = Compression.of(content.beginning);
    if (packed != Compression.NONE) {
      throw new UnreadableException("is compressed with " + packed.label() + ifPacked);
    }
    if (content.beginning.length == 0) {
      content.checkWhole("");
      throw UnreadableException.nothingIn("is empty");
    }
    return content;
  }

  /**
   * Checks that this may be text.
   *
   * @throws UnreadableException if its first bytes are those of something else
   */
  public void requireText() throws UnreadableException {
    BinaryFormat binary = BinaryFormat.of(beginning);
    if (binary != null) {
      throw new UnreadableException(binary.fault());
    }
  }

  /** The first bytes, at most {@value #SNIFFED}. */
  public byte[] beginning() {
    return beginning;
  }

  /** All the bytes; to be had once. */
  public InputStream in() {
    return new SequenceInputStream(new ByteArrayInputStream(beginning), rest);
  }

  /** Whether the bytes read so far ended because reading failed. */
  public boolean isCutOff() {
    return rest.failure() != null;
  }

  /**
   * All the bytes at once.
   *
   * @throws UnreadableException if they are more than a document may have, or not all there
   */
  public byte[] bytes(int limit) throws IOException, UnreadableException {
    byte[] bytes = in().readNBytes(limit + 1);
    if (bytes.length > limit) {
      rest.close();
      throw UnreadableException.tooLong(limit);
    }
    checkWhole("");
    return bytes;
  }

  /**
   * Checks that nothing was cut off.
   *
   * @param consequence what that means for what was read
   * @throws UnreadableException if reading failed
   */
  public void checkWhole(String consequence) throws UnreadableException {
    IOException failure = rest.failure();
    if (failure != null) {
      throw new UnreadableException(reason(failure) + consequence);
    }
  }

  /** What went wrong, in words for a person. */
  public static String reason(IOException e) {
    return e instanceof CompressionException ? String.valueOf(e.getMessage()) : Problem.reason(e);
  }
}
