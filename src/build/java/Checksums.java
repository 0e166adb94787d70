import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes {@code SHA256SUMS} beside what a release is made of: {@code java Checksums.java FOLDER}.
 * {@code sha256sum -c SHA256SUMS} reads it.
 */
public final class Checksums {
  private static final String RELEASED = "wirecopy.*\\.(jar|zip|tar\\.gz|json|xml)";

  private Checksums() {}

  public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
    Path folder = Path.of(args[0]);
    StringBuilder sums = new StringBuilder();
    for (Path file : released(folder)) {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      sums.append(HexFormat.of().formatHex(sum))
          .append("  ")
          .append(file.getFileName())
          .append('\n');
    }
    Files.writeString(folder.resolve("SHA256SUMS"), sums, StandardCharsets.UTF_8);
  }

  private static List<Path> released(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(
              file -> Files.isRegularFile(file) && file.getFileName().toString().matches(RELEASED))
          .sorted()
          .toList();
    }
  }
}
