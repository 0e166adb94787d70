package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.document.compression.Compression;

class DedupCommandTest {
  @TempDir Path folder;
  private String input;
  private String output;

  @BeforeEach
  void writes_a_corpus() throws IOException {
    input = folder.resolve("in.jsonl").toString();
    output = folder.resolve("out.jsonl").toString();
    Files.writeString(Path.of(input), row("a", "w") + row("b", "w") + row("c", "v"));
  }

  private static String row(String id, String word) {
    String text = IntStream.range(0, 40).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    return "{\"id\":\"" + id + "\",\"source\":\"S\",\"text\":\"" + text + "\"}\n";
  }

  @Test
  void says_what_it_needs_and_what_it_did() throws IOException {
    Run run = Run.of("dedup", input, "-o", output);
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .matches(
            "wirecopy: 1 MB to read; takes up to 1 MB of disk beside out.jsonl while it works"
                + " \\([\\d,]+ MB are free\\)\n");
    assertThat(run.out())
        .isEqualTo(
            """
                       3 documents              120 words
                       1 removed                 40 words removed, 33.3 % of all
                       2 stay                    80 words

            Why                             documents         cuts          words
            copy                                    1            0             40

            Source                          documents      removed          words    share
            S                                       3            1             40   33.3 %
            """);
    assertThat(Files.readString(Path.of(output))).isEqualTo(row("a", "w") + row("c", "v"));
  }

  @Test
  void warns_where_a_shard_is_cleaned_a_second_time() {
    String state = folder.resolve("state").toString();
    assertThat(Run.of("dedup", "-q", "--state", state, input, "-o", output).err()).isEmpty();
    Run again = Run.of("dedup", "-q", "--state", state, input, "-o", output);
    assertThat(again.status()).isZero();
    assertThat(again.err())
        .startsWith("wirecopy: nothing is left, since all of it stands in what ")
        .endsWith("remembers; was it cleaned with that before?\n");
  }

  @Test
  void says_before_it_unpacks_what_that_takes() throws IOException {
    byte[] noise = new byte[1 << 21];
    new Random(1).nextBytes(noise);
    Path packed = folder.resolve("in.jsonl.gz");
    try (OutputStream out = Compression.GZIP.packed(Files.newOutputStream(packed))) {
      String text = Base64.getEncoder().encodeToString(noise);
      out.write(("{\"text\":\"" + text + "\"}\n").getBytes(StandardCharsets.UTF_8));
    }
    assertThat(Run.of("dedup", packed.toString(), "-o", output).err().lines())
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .startsWith("wirecopy: 2 MB of compressed input are unpacked first, beside the")
                    .endsWith(" MB are free)"),
            two -> assertThat(two).startsWith("wirecopy: 3 MB to read; takes up to "));
  }

  @Test
  void reads_a_pipe_that_has_a_name() throws Exception {
    Path pipe = folder.resolve("pipe");
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    Process writer =
        new ProcessBuilder("sh", "-c", "gzip -c \"$0\" > \"$1\"", input, pipe.toString()).start();
    Run run = Run.of("dedup", "-q", pipe.toString(), "-o", output);
    writer.waitFor();
    assertThat(run.err()).isEmpty();
    assertThat(Files.readString(Path.of(output))).isEqualTo(row("a", "w") + row("c", "v"));
  }

  @Test
  void writes_statistics_and_a_ledger() throws IOException {
    String ledger = folder.resolve("l.jsonl").toString();
    String stats = folder.resolve("s.json").toString();
    Run run = Run.of("dedup", "-q", "--ledger", ledger, "--stats", stats, input, "-o", output);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(Files.readString(Path.of(stats)))
        .contains("\"documents\":3,\"words\":120,\"documentsRemoved\":1,\"wordsRemoved\":40")
        .contains("\"sources\":[{\"source\":\"S\",");
    assertThat(Run.of("restore", output, ledger))
        .isEqualTo(new Run(0, Files.readString(Path.of(input)), ""));
  }

  @Test
  void splits() {
    String parts = folder.resolve("parts").toString();
    Run run = Run.of("split", input, "--parts", "train=1,test=1", "-o", parts);
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            train                       2 documents               80 words   66.7 %
            test                        1 documents               40 words   33.3 %
            1 family of documents that share text; the largest has 2 documents
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dedup IN | dedup needs -o FILE, where the cleaned corpus goes",
        "dedup IN -o IN | it is an input",
        "dedup IN -o OUT --ledger OUT | -o and --ledger name the same",
        "dedup IN -o OUT --keep best | --keep must be one of first, longest, oldest, newest,"
            + " best-source, none, was best",
        "dedup IN -o OUT --threshold 70 | --threshold must be a share above 0 and at most 1, as in"
            + " 0.7, was 70",
        "dedup IN -o OUT --preset mail | --preset says something only with --clean",
        "split IN | split needs -o DIR, the folder for the parts",
        "split IN -o OUT --parts train | --parts must be NAME=SHARE,NAME=SHARE, as in"
            + " train=80,test=20, was train",
        "split IN -o OUT --parts a=1,a=2 | --parts names a twice",
        "split IN -o OUT --parts a=1 | --parts: a split needs two parts or more",
        "split IN -o OUT --parts a=1,b=0 | --parts: the share of b must be above 0, was 0.0",
        "restore IN | restore takes two inputs, what dedup wrote and its ledger, not 1",
      })
  void says_what_is_wrong_with_the_command_line(String args, String message) {
    String command = args.replace("IN", input).replace("OUT", output);
    Run run = Run.of(command.split(" "));
    assertThat(run.err().replace("--output", "-o")).contains(message);
    assertThat(run.status()).isEqualTo(2);
    assertThat(Path.of(output)).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"type\":\"run\",\"ledger\":1} | is a ledger of version 1, and this release reads version"
            + " 2",
        "{\"type\":\"run\",\"ledger\":2} | is cut off, or no ledger",
        "{\"type\":\"run\"} | line 1, does not follow from the rows before it",
        "{\"type\":\"end\",\"sha256\":\"\"} | line 1, does not follow from the rows before it",
        "[1] | line 1, does not follow from the rows before it",
        "'' | is cut off, or no ledger",
        "no ledger | line 1, is no row of a ledger",
      })
  void refuses_what_is_no_ledger(String content, String message) throws IOException {
    Path ledger = Files.writeString(folder.resolve("l.jsonl"), content);
    Run run = Run.of("restore", input, ledger.toString(), "-o", output);
    assertThat(run.err()).contains(message);
    assertThat(run.status()).isEqualTo(2);
    assertThat(Path.of(output)).doesNotExist();
  }

  @Test
  void refuses_an_output_that_was_changed_since() throws IOException {
    String ledger = folder.resolve("l.jsonl").toString();
    Run.of("dedup", "--ledger", ledger, input, "-o", output);
    for (String changed : new String[] {row("a", "w"), row("a", "x") + row("c", "v"), ""}) {
      Files.writeString(Path.of(output), changed);
      Run run = Run.of("restore", output, ledger, "-o", folder.resolve("again").toString());
      assertThat(run.err()).contains("do not belong together, or one of them was changed");
      assertThat(folder.resolve("again")).doesNotExist();
    }
  }

  @Test
  void says_that_nothing_is_left_to_go_on_with() throws IOException {
    String state = folder.resolve("state").toString();
    String numbers = folder.resolve("numbers.json").toString();
    Run.of("dedup", input, "-o", output, "--state", state, "--stats", numbers);
    String counted = Files.readString(Path.of(numbers));
    Run run =
        Run.of("dedup", input, "-o", output, "--state", state, "--stats", numbers, "--resume");
    assertThat(run.err())
        .isEqualTo(
            "wirecopy: nothing is left to go on with: an earlier run finished "
                + output
                + ", which stays as it is\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(Path.of(output)).hasContent(row("a", "w") + row("c", "v"));
    assertThat(Path.of(numbers)).hasContent(counted);
  }

  @Test
  void says_at_the_undoing_what_was_left_out() throws IOException {
    String wide = folder.resolve("wide.jsonl").toString();
    Files.write(Path.of(wide), row("d", "u").getBytes(StandardCharsets.UTF_16));
    String ledger = folder.resolve("l.jsonl").toString();
    assertThat(Run.of("dedup", "-q", "--ledger", ledger, input, wide, "-o", output).status())
        .isEqualTo(3);
    String again = folder.resolve("again.jsonl").toString();
    Run run = Run.of("restore", output, ledger, "-o", again);
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("wirecopy: wide.jsonl: was left out when the corpus was cleaned")
        .contains("is in UTF-16");
    assertThat(Path.of(again)).hasSameBinaryContentAs(Path.of(input));
    assertThat(Run.of("restore", "--keep-going", output, ledger).status()).isZero();
  }

  @Test
  void names_a_link_to_nothing_and_cleans_the_rest() throws IOException {
    Path inputs = Files.createDirectory(folder.resolve("inputs"));
    Files.writeString(inputs.resolve("a.jsonl"), row("a", "w"));
    Files.createSymbolicLink(inputs.resolve("b.jsonl"), inputs.resolve("gone.jsonl"));
    Run run = Run.of("dedup", inputs.toString(), "-o", folder.resolve("clean").toString());
    assertThat(run.err()).contains("wirecopy: b.jsonl: does not exist, or is a link to nothing");
    assertThat(run.status()).isEqualTo(3);
    assertThat(folder.resolve("clean")).isDirectory();
    run = Run.of("split", inputs.toString(), "-o", folder.resolve("parts").toString());
    assertThat(run.err()).contains("wirecopy: b.jsonl: does not exist, or is a link to nothing");
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void reads_on_behind_rows_that_it_cannot_read() throws IOException {
    Files.writeString(Path.of(input), "{broken\n" + row("a", "w") + row("b", "w"));
    Run run = Run.of("dedup", "-q", input, "-o", output);
    assertThat(run.status()).isEqualTo(3);
    assertThat(Files.readString(Path.of(output))).isEqualTo("{broken\n" + row("a", "w"));
    assertThat(Run.of("dedup", "-q", "--keep-going", input, "-o", output).status()).isZero();
  }

  @Test
  void leaves_no_folder_where_nothing_is_written() throws IOException {
    Path inputs = Files.createDirectory(folder.resolve("inputs"));
    Files.write(inputs.resolve("a.jsonl.gz"), new byte[] {31, (byte) 139, 8, 0});
    Path out = folder.resolve("clean");
    Run run = Run.of("dedup", inputs.toString(), "-o", out + "/");
    assertThat(run.status()).isEqualTo(2);
    assertThat(out).doesNotExist();
    Files.createDirectory(out);
    Run.of("dedup", inputs.toString(), "-o", out + "/");
    assertThat(out).isEmptyDirectory();
  }
}
