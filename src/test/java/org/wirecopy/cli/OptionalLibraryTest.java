package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.document.compression.Compression;

/**
 * The command line without the libraries that few files need, as whoever embeds the thin jar has
 * it.
 */
class OptionalLibraryTest {
  private static final List<String> LIBRARIES =
      List.of("zstd-jni", "commons-compress", "/xz/", "jwarc", "mime4j", "pdfbox", "mcp-core");

  @TempDir private Path folder;

  @Test
  void says_which_library_to_add() throws IOException, InterruptedException {
    for (Compression compression : List.of(Compression.ZSTD, Compression.BZIP2, Compression.XZ)) {
      try (OutputStream out =
          compression.packed(Files.newOutputStream(folder.resolve("a." + compression)))) {
        out.write("The lock is shut.".getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.writeString(folder.resolve("b.txt"), "The lock is shut.");
    Files.writeString(folder.resolve("c.warc"), "WARC/1.1\r\n");
    Files.writeString(folder.resolve("d.eml"), "Subject: Lock\n\nThe lock is shut.");
    Files.writeString(folder.resolve("e.pdf"), "%PDF-1.7");
    assertThat(run("clean", folder.toString()))
        .contains(
            "a.ZSTD: is compressed with zstd; add com.github.luben:zstd-jni to the class path",
            "a.BZIP2: is compressed with bzip2; add org.apache.commons:commons-compress to the class",
            "a.XZ: is compressed with xz; add org.tukaani:xz to the class path",
            "c.warc: is a web archive; add org.netpreserve:jwarc to the class path",
            "d.eml: is mail; add org.apache.james:apache-mime4j-core to the class path",
            "e.pdf: is PDF; add org.apache.pdfbox:pdfbox to the class path",
            "The lock is shut.");
    String archive = folder.resolve("archive").toString();
    assertThat(run("archive", "add", "-q", archive, folder.resolve("b.txt").toString())).isEmpty();
    assertThat(run("serve", "--mcp", archive))
        .contains(
            "add io.modelcontextprotocol.sdk:mcp-core and mcp-json-jackson2 to the class path");
    Path clean = folder.resolve("clean.txt.xz");
    assertThat(run("dedup", folder.resolve("b.txt").toString(), "-o", clean.toString()))
        .contains("cannot write .xz files: add org.tukaani:xz to the class path");
    assertThat(clean).doesNotExist();
  }

  private static String run(String... args) throws IOException, InterruptedException {
    String classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(path -> LIBRARIES.stream().noneMatch(path.replace('\\', '/')::contains))
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    classPath,
                    Main.class.getName()),
                Arrays.stream(args))
            .toList();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
