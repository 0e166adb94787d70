package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wirecopy.document.compression.Compression;

/**
 * Every compression through the command line: whole, cut off, damaged, misnamed, and far too big.
 */
class CompressedTest {
  @TempDir private Path folder;

  private static String row(String id, String word) {
    String text = IntStream.range(0, 40).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }

  private static byte[] packed(Compression compression, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = compression.packed(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String plain(Path file) throws IOException {
    try (InputStream in = Compression.unpacked(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
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

  private static String label(Compression compression) {
    return compression.name().toLowerCase(Locale.ROOT);
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static String manyRows() {
    Random random = new Random(3);
    return IntStream.range(0, 400)
        .mapToObj(i -> "{\"text\":\"Sluice " + random.nextLong() + " opened.\"}\n")
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @EnumSource
  void is_told_by_content_whatever_the_name_says(Compression compression) throws IOException {
    String text = row("a", "w") + row("b", "w");
    for (String name : new String[] {"posts", "in.jsonl", "in.jsonl.gz", "in.xz", "in.jsonl.ZST"}) {
      Path in = file(name, packed(compression, text));
      Run run = Run.of("passages", "--format", "jsonl", in.toString());
      assertThat(run.status()).as(name + run.err()).isZero();
      assertThat(run.out()).contains("\"a\"", "\"b\"", "\"words\":40");
      assertThat(Run.of("check", in.toString()).status()).as(name).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void reads_several_that_follow_one_another_as_one(Compression compression) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(packed(compression, row("a", "w")));
    bytes.write(packed(compression, ""));
    bytes.write(packed(compression, row("b", "w")));
    Path in = file("in.jsonl" + extension(compression), bytes.toByteArray());
    assertThat(Run.of("passages", "--format", "jsonl", in.toString()).out())
        .contains("\"words\":40");
  }

  @Test
  void passes_over_frames_of_zstd_that_are_to_be_skipped() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] skipped = {0x5A, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 'a', 'b', 'c'};
    bytes.write(skipped);
    bytes.write(packed(Compression.ZSTD, row("a", "w")));
    bytes.write(skipped);
    bytes.write(packed(Compression.ZSTD, row("b", "w")));
    Path in = file("in.jsonl", bytes.toByteArray());
    assertThat(Run.of("passages", "--format", "jsonl", in.toString()).out())
        .contains("\"words\":40");
  }

  @ParameterizedTest
  @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void says_that_a_file_is_cut_off_and_writes_nothing_of_it(Compression compression)
      throws IOException {
    byte[] whole = packed(compression, manyRows());
    String name = "in.jsonl" + extension(compression);
    for (int length : new int[] {12, whole.length / 2, whole.length - 3}) {
      byte[] half = Arrays.copyOf(whole, length);
      String in = file(name, half).toString();
      String fault = "is cut off: its " + label(compression);
      Run run = Run.of("clean", in);
      assertThat(run.err()).contains(name + ": " + fault).contains("ends too early");
      assertThat(run.status()).isEqualTo(3);

      Run dedup = Run.of("dedup", "-q", in, "-o", folder.resolve("out.jsonl").toString());
      assertThat(dedup.err()).contains(name + " " + fault).contains("; nothing was written");
      assertThat(dedup.status()).isNotZero();
      assertThat(left()).containsExactly(name);
      assertThat(Path.of(in)).hasBinaryContent(half);
    }
  }

  @ParameterizedTest
  @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void says_that_a_file_is_damaged_and_writes_nothing_of_it(Compression compression)
      throws IOException {
    byte[] bytes = packed(compression, row("a", "w"));
    // Of gzip and zstd the checksum, of the others what the checksum is of.
    damage(compression, bytes);
    String name = "in.jsonl" + extension(compression);
    String in = file(name, bytes).toString();
    Run run = Run.of("clean", in);
    assertThat(run.err()).contains(name + ": is damaged: its ").contains("cannot be unpacked");
    assertThat(run.status()).isEqualTo(3);

    Run dedup = Run.of("dedup", "-q", in, "-o", folder.resolve("out.jsonl").toString());
    assertThat(dedup.err()).contains(name + " is damaged: its ").contains("nothing was written");
    assertThat(left()).containsExactly(name);
    assertThat(Path.of(in)).hasBinaryContent(bytes);
  }

  private static void damage(Compression compression, byte[] bytes) {
    int at =
        switch (compression) {
          case GZIP -> bytes.length - 6;
          case ZSTD -> bytes.length - 2;
          default -> bytes.length / 2;
        };
    bytes[at] ^= 0x10;
  }

  @ParameterizedTest
  @EnumSource
  void says_that_a_file_is_empty(Compression compression) throws IOException {
    Path in = file("in.jsonl", packed(compression, ""));
    Run run = Run.of("passages", in.toString());
    assertThat(run.err()).contains("in.jsonl: is empty");
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void says_that_a_file_is_compressed_twice() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = Compression.XZ.packed(bytes)) {
      out.write(packed(Compression.ZSTD, row("a", "w")));
    }
    Path in = file("in.jsonl.xz", bytes.toByteArray());
    assertThat(Run.of("passages", in.toString()).err())
        .contains("in.jsonl.xz: is compressed with zstd twice; decompress it once");
    assertThat(Run.of("dedup", in.toString(), "-o", folder.resolve("o.jsonl").toString()).err())
        .contains("in.jsonl.xz: is compressed with zstd; decompress it first");
  }

  @ParameterizedTest
  @EnumSource(names = {"GZIP", "ZSTD", "XZ"})
  void does_not_unpack_a_few_bytes_to_gigabytes(Compression compression) throws IOException {
    String name = "in.jsonl" + extension(compression);
    Path bomb = folder.resolve(name);
    byte[] zeros = new byte[1 << 20];
    try (OutputStream out = compression.packed(Files.newOutputStream(bomb))) {
      for (int i = 0; i < 600; i++) {
        out.write(zeros);
      }
    }
    String fault = "unpacks to more than 256 MiB and 500 times its size";
    Run run = Run.of("passages", bomb.toString());
    assertThat(run.err()).contains(name + ": " + fault);
    assertThat(run.status()).isEqualTo(3);
    Run dedup = Run.of("dedup", "-q", bomb.toString(), "-o", folder.resolve("o.jsonl").toString());
    assertThat(dedup.err()).contains(name + " " + fault);
    assertThat(left()).containsExactly(name);

    Path page = Files.move(bomb, folder.resolve("page.txt"));
    assertThat(Run.of("clean", page.toString()).err())
        .contains("page.txt: has more than 16777216 bytes, which is the limit for a document");
  }

  @ParameterizedTest
  @CsvSource({"GZIP, XZ", "ZSTD, GZIP", "BZIP2, ZSTD", "XZ, BZIP2"})
  void writes_what_the_names_of_output_and_ledger_say(Compression one, Compression other)
      throws IOException {
    String rows = row("a", "w") + row("b", "w") + row("c", "v");
    String in = file("in.jsonl" + extension(one), packed(one, rows)).toString();
    Path out = folder.resolve("out.jsonl" + extension(other));
    Path ledger = folder.resolve("ledger.jsonl" + extension(one));
    String[] command = {"dedup", "-q", in, "-o", out.toString(), "--ledger", ledger.toString()};
    assertThat(Run.of(command).status()).isZero();
    byte[] written = Files.readAllBytes(out);
    byte[] told = Files.readAllBytes(ledger);
    assertThat(Compression.of(written)).isEqualTo(other);
    assertThat(Compression.of(told)).isEqualTo(one);
    assertThat(plain(out)).isEqualTo(row("a", "w") + row("c", "v"));

    Run.of(command);
    assertThat(out).hasBinaryContent(written);
    assertThat(ledger).hasBinaryContent(told);

    Path again = folder.resolve("again.jsonl" + extension(one));
    assertThat(
            Run.of("restore", out.toString(), ledger.toString(), "-o", again.toString()).status())
        .isZero();
    assertThat(again).hasBinaryContent(Files.readAllBytes(Path.of(in)));
  }

  @Test
  void keeps_in_a_folder_how_each_file_is_compressed() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    for (Compression compression : Compression.values()) {
      String word = label(compression);
      Files.write(
          in.resolve(word + ".jsonl" + extension(compression)),
          packed(compression, row(word, "same") + row(word + "-own", word)));
    }
    Path out = folder.resolve("out");
    Path ledger = folder.resolve("ledger.jsonl.zst");
    Run run =
        Run.of("dedup", "-q", in.toString(), "-o", out.toString(), "--ledger", ledger.toString());
    assertThat(run.status()).as(run.err()).isZero();
    for (Compression compression : Compression.values()) {
      String word = label(compression);
      Path file = out.resolve(word + ".jsonl" + extension(compression));
      assertThat(Compression.of(Files.readAllBytes(file))).isEqualTo(compression);
      assertThat(plain(file)).endsWith(row(word + "-own", word));
    }
    Path again = folder.resolve("again");
    Run.of("restore", out.toString(), ledger.toString(), "-o", again.toString());
    try (Stream<Path> files = Files.list(in)) {
      for (Path file : files.toList()) {
        assertThat(again.resolve(file.getFileName())).hasBinaryContent(Files.readAllBytes(file));
      }
    }
  }

  @Test
  void says_which_file_restore_cannot_unpack() throws IOException {
    String in = file("in.jsonl", row("a", "w").getBytes(StandardCharsets.UTF_8)).toString();
    Path out = folder.resolve("out.jsonl.zst");
    Path ledger = folder.resolve("ledger.jsonl.xz");
    Run.of("dedup", "-q", in, "-o", out.toString(), "--ledger", ledger.toString());
    byte[] whole = Files.readAllBytes(ledger);
    Files.write(ledger, Arrays.copyOf(whole, whole.length - 40));
    assertThat(Run.of("restore", out.toString(), ledger.toString()).err())
        .contains("ledger.jsonl.xz is cut off: its xz data ends too early");
    Files.write(ledger, whole);
    byte[] rows = Files.readAllBytes(out);
    Files.write(out, Arrays.copyOf(rows, rows.length - 5));
    assertThat(Run.of("restore", out.toString(), ledger.toString()).err())
        .contains("out.jsonl.zst is cut off: its zstd data ends too early");
  }

  @Test
  void leaves_everything_as_it_was_where_it_cannot_write() throws IOException {
    String in = file("in.jsonl", row("a", "w").getBytes(StandardCharsets.UTF_8)).toString();
    Run run = Run.of("dedup", "-q", in, "-o", folder.resolve("no/out.jsonl.zst").toString());
    assertThat(run.err()).contains("its folder does not exist; create it");
    assertThat(run.status()).isNotZero();
    assertThat(left()).containsExactly("in.jsonl");
  }
}
