package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes the folder that brings its own Java, and starts it where there is no other. */
class ImageIT {
  private static final Path JAVA = Path.of(System.getProperty("java.home"));
  private static final Path BUILT =
      Path.of("target", "wirecopy-" + System.getProperty("wirecopy.version"));
  private static final int MOST_BYTES = 90_000_000;

  @TempDir private Path folder;

  @Test
  void needs_no_java_on_the_path() throws Exception {
    assumeTrue(
        ToolProvider.findFirst("jlink").isPresent() && Files.isDirectory(JAVA.resolve("jmods")),
        "no image was made: the Java of this build has no jlink or no jmods");
    Path image = folder.resolve("image");
    Processes.Ended made =
        Processes.run(
            Path.of(""),
            List.of(
                JAVA.resolve("bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "src/build/java/Image.java",
                BUILT.toString(),
                image.toString()));
    assertThat(made.status()).as(made.err()).isZero();
    assertThat(size(image)).isLessThan(MOST_BYTES);

    Files.createDirectories(folder.resolve("docs"));
    Files.writeString(folder.resolve("docs/a.md"), CheckIT.REGISTER);
    Files.writeString(folder.resolve("docs/b.md"), CheckIT.REGISTER);
    Processes.Ended checked = run(image, "check docs");
    assertThat(checked.status()).as(checked.out() + checked.err()).isEqualTo(1);
    assertThat(checked.out()).contains("docs/b.md:1: ");

    String japanese = "港の橋は月曜日に閉鎖された。修理は夏の終わりまで続く。";
    Files.writeString(folder.resolve("a.txt"), japanese, Charset.forName("Shift_JIS"));
    Processes.Ended cleaned = run(image, "clean --encoding Shift_JIS a.txt");
    assertThat(cleaned.err()).isEmpty();
    assertThat(cleaned.out()).contains(japanese);
  }

  private static long size(Path image) throws IOException {
    try (Stream<Path> files = Files.walk(image)) {
      return files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
    }
  }

  /** Runs the launcher with nothing on the path but the tool that it measures inputs with. */
  private Processes.Ended run(Path image, String arguments) throws Exception {
    return Processes.run(
        folder,
        List.of(
            "sh",
            "-c",
            "mkdir -p tools; cp \"$(command -v du)\" tools/du; unset JAVA_HOME; export LC_ALL=C.UTF-8 PATH=\"$PWD/tools\" WIRECOPY_CACHE=none; "
                + image.resolve("bin/wirecopy")
                + " "
                + arguments));
  }
}
