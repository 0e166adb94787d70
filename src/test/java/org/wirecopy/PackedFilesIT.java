package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wirecopy.document.compression.Compression;
import org.wirecopy.document.warc.Captures;
import org.wirecopy.parquet.ParquetFile;
import org.wirecopy.parquet.Sample;

/**
 * The jar of the command line, which leaves out much of what its libraries bring, reads every form
 * of text in every packing, writes it and gives it back. The jar is loaded by itself, without the
 * class path of the tests.
 */
class PackedFilesIT {
  private static final String PROSE =
      "The bell of the lower mill was cast again after the flood, and the founder kept a third of"
          + " the old metal so that the new one would sound like the one that had gone under.";

  /** Texts that are nothing but the prose, in each form that is read as text. */
  private static final Map<String, String> FORMS =
      Map.of(
          "txt", PROSE + "\n",
          "md", "# Bell\n\n" + PROSE + "\n",
          "adoc", "= Bell\n\n" + PROSE + "\n",
          "rst", "Bell\n====\n\n" + PROSE + "\n",
          "tex", "\\documentclass{article}\n\\begin{document}\n" + PROSE + "\n\\end{document}\n",
          "html", "<!DOCTYPE html><title>Bell</title><p>" + PROSE + "</p>\n",
          "jsonl", "{\"id\":\"row\",\"text\":\"" + PROSE + "\"}\n",
          "csv", "id,text\nrecord,\"" + PROSE + "\"\n");

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) throws Exception {
    URL[] jar = {Path.of("target", "wirecopy-cli.jar").toUri().toURL()};
    out.reset();
    err.reset();
    try (URLClassLoader alone = new URLClassLoader(jar, ClassLoader.getPlatformClassLoader());
        PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      return (int)
          alone
              .loadClass("org.wirecopy.cli.Main")
              .getMethod(
                  "run", String[].class, InputStream.class, OutputStream.class, PrintStream.class)
              .invoke(null, args, InputStream.nullInputStream(), out, told);
    }
  }

  private String result() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complaints() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static String extension(Compression compression) {
    return switch (compression) {
      case NONE -> "";
      case GZIP -> ".gz";
      case ZSTD -> ".zst";
      case BZIP2 -> ".bz2";
      case XZ -> ".xz";
    };
  }

  /** Each form's bytes by its extension, those of a web archive too. */
  private static Map<String, byte[]> forms(Path folder) throws IOException {
    Map<String, byte[]> forms = new LinkedHashMap<>();
    FORMS.forEach((form, text) -> forms.put(form, text.getBytes(StandardCharsets.UTF_8)));
    Path archive = folder.resolve("archive");
    new Captures().page("http://mill.example/bell", FORMS.get("html")).write(archive);
    forms.put("warc", Files.readAllBytes(archive));
    Files.delete(archive);
    return forms;
  }

  private Path filled(Compression compression) throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    for (Map.Entry<String, byte[]> form : forms(folder).entrySet()) {
      Path file = in.resolve("bell." + form.getKey() + extension(compression));
      try (OutputStream packed = compression.packed(Files.newOutputStream(file))) {
        packed.write(form.getValue());
      }
    }
    return in;
  }

  private static byte[] plain(Path file) throws IOException {
    try (InputStream in = Compression.unpacked(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }

  @ParameterizedTest
  @EnumSource
  void reads_every_form(Compression compression) throws Exception {
    Path in = filled(compression);
    assertThat(run("clean", "--format", "jsonl", in.toString())).as(complaints()).isZero();
    List<String> texts =
        result().lines().filter(row -> row.contains("\"type\":\"document\"")).toList();
    assertThat(texts)
        .hasSize(FORMS.size() + 1)
        .allSatisfy(row -> assertThat(row).contains(PROSE.substring(0, 60), "gone under"));
  }

  @ParameterizedTest
  @EnumSource
  void finds_the_copies_in_every_form(Compression compression) throws Exception {
    Path in = filled(compression);
    assertThat(run("check", "--max-words", "20", "--format", "jsonl", in.toString()))
        .as(complaints())
        .isEqualTo(1);
    assertThat(result().lines().filter(row -> row.contains("\"type\":\"finding\"")))
        .hasSizeGreaterThanOrEqualTo(FORMS.size() - 1);
  }

  @ParameterizedTest
  @EnumSource
  void writes_every_form_and_gives_it_back(Compression compression) throws Exception {
    Path in = filled(compression);
    Path table =
        Sample.ofTexts().text("a", PROSE).text("b", "Another text.").write(in.resolve("z.parquet"));
    String pack = extension(compression);
    Path kept = folder.resolve("kept");
    Path ledger = folder.resolve("ledger.jsonl" + pack);
    String[] command = {
      "dedup",
      "-q",
      "--min-words",
      "8",
      in.toString(),
      "-o",
      kept.toString(),
      "--ledger",
      ledger.toString()
    };
    assertThat(run(command)).as(complaints()).isZero();
    assertThat(Compression.of(Files.readAllBytes(ledger))).isEqualTo(compression);
    assertThat(plain(ledger)).isNotEmpty();
    Path emptied = kept.resolve("bell.csv" + pack);
    assertThat(Compression.of(Files.readAllBytes(emptied))).isEqualTo(compression);
    assertThat(plain(emptied)).asString(StandardCharsets.UTF_8).isEqualTo("id,text\n");
    Path again = folder.resolve("again");
    assertThat(run("restore", kept.toString(), ledger.toString(), "-o", again.toString()))
        .as(complaints())
        .isZero();
    for (String form : forms(folder).keySet()) {
      String name = "bell." + form + pack;
      assertThat(Compression.of(Files.readAllBytes(again.resolve(name)))).isEqualTo(compression);
      assertThat(plain(again.resolve(name))).as(name).isEqualTo(plain(in.resolve(name)));
    }
    assertThat(ParquetFile.isParquet(again.resolve("z.parquet"))).isTrue();
    assertThat(Sample.json(again.resolve("z.parquet"))).isEqualTo(Sample.json(table));
  }

  @ParameterizedTest
  @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void tells_of_a_file_that_is_cut_off_and_reads_the_rest(Compression compression)
      throws Exception {
    Path in = filled(compression);
    String name = "bell.jsonl" + extension(compression);
    byte[] whole = Files.readAllBytes(in.resolve(name));
    Files.write(in.resolve(name), Arrays.copyOf(whole, whole.length / 2));
    assertThat(run("clean", "--format", "jsonl", in.toString())).isEqualTo(3);
    assertThat(complaints()).contains(name + ": is cut off").doesNotContain("class path");
    assertThat(result()).contains("\"document\":\"bell.txt" + extension(compression) + "\"");
  }
}
