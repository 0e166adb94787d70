package org.wirecopy.files;

import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The name by which git keeps some bytes: their hash behind a heading that tells how many they are.
 * Made here, since git itself would ask the filters that a repository names.
 */
final class BlobName {
  private static final int SHA1_DIGITS = 40;
  private static final int BUFFER_BYTES = 1 << 13;
  private static final BaseEncoding HEX = BaseEncoding.base16().lowerCase();

  private BlobName() {}

  /**
   * Whether a file holds the bytes of a name. It is read once, as a stream.
   *
   * @param name 40 digits of SHA-1 or 64 of SHA-256, as the repository has them
   */
  static boolean isOf(String name, Path file) throws IOException {
    MessageDigest digest = digest(name.length() == SHA1_DIGITS ? "SHA-1" : "SHA-256");
    digest.update(("blob " + Files.size(file) + "\0").getBytes(StandardCharsets.US_ASCII));
    return hex(digest, file).equals(name);
  }

  /** The SHA-256 of a file's bytes, as hex digits. */
  static String sha256(Path file) throws IOException {
    return hex(digest("SHA-256"), file);
  }

  private static String hex(MessageDigest digest, Path file) throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HEX.encode(digest.digest());
  }

  private static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }
}
