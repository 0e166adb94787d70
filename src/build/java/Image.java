import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes a folder that brings its own Java: {@code java Image.java DISTRIBUTION IMAGE}, with a JDK
 * that has {@code jlink}. It holds what the distribution holds, and in {@code runtime} those
 * modules of Java that the jar uses, which the launcher takes before any other. It runs on systems
 * like the one that it was made on.
 */
public final class Image {
  /** Encodings of pages, and archives as file systems, which are found by name. */
  private static final String BY_NAME = ",jdk.charsets,jdk.zipfs";

  private Image() {}

  public static void main(String[] args) throws IOException {
    Path distribution = Path.of(args[0]);
    Path image = Path.of(args[1]);
    clear(image);
    copy(distribution, image);
    String modules =
        run(
            "jdeps",
            "--multi-release",
            "17",
            "--ignore-missing-deps",
            "--print-module-deps",
            image.resolve("lib/wirecopy.jar").toString());
    run(
        "jlink",
        "--add-modules",
        modules + BY_NAME,
        "--strip-java-debug-attributes",
        "--no-header-files",
        "--no-man-pages",
        "--compress=2",
        "--output",
        image.resolve("runtime").toString());
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** Without classes that are ready to start from, which go with another Java. */
  private static void copy(Path distribution, Path image) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(distribution)) {
      files = found.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      if (!file.toString().endsWith(".jsa")) {
        Path copy = image.resolve(distribution.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static String run(String name, String... arguments) {
    ToolProvider tool =
        ToolProvider.findFirst(name)
            .orElseThrow(
                () -> new IllegalStateException(name + " not found; an image needs a whole JDK"));
    OutputStream out = new ByteArrayOutputStream();
    PrintStream said = new PrintStream(out, true, StandardCharsets.UTF_8);
    if (tool.run(said, said, arguments) != 0) {
      throw new IllegalStateException(name + ": " + out);
    }
    return out.toString().strip();
  }
}
