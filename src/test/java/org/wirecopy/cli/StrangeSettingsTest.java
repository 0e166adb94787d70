package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.compression.Compression;

/** Settings, baselines and files that come with the texts of a stranger. */
class StrangeSettingsTest {
  private static final String PROSE =
      "The keeper of the toll house writes down every cart that passes after dusk, what it bears"
          + " and who drives it, and the list is burnt on the last day of the year in front of all"
          + " who are named in it, as nobody shall be held to account for a journey by night.";

  @TempDir Path folder;
  private Path team;
  private Path home;

  @BeforeEach
  void writes_two_texts() throws IOException {
    team = Files.createDirectories(folder.resolve("team"));
    home = Files.createDirectories(folder.resolve("home"));
    Files.writeString(home.resolve("profile"), "mine\n");
    Files.createDirectories(team.resolve("docs"));
    Files.createDirectories(team.resolve(".git"));
    Files.writeString(team.resolve("docs/a.md"), PROSE);
    Files.writeString(team.resolve("docs/b.md"), "Again.\n\n" + PROSE);
  }

  private Run check(String settings, String... more) throws IOException {
    Path file = Files.writeString(team.resolve("wirecopy.toml"), settings);
    Stream<String> start = Stream.of("check", "--config", file.toString());
    return Run.of(Stream.concat(start, Stream.of(more)).toArray(String[]::new));
  }

  private static String settings(String key, String value) {
    return "paths = [\"docs\"]\n" + key + " = [\"" + value + "\"]\n";
  }

  static Stream<String> places_that_are_not_theirs() {
    return Stream.of(
        "../home/profile",
        "docs/../../home/new",
        "HOME/profile",
        "HOME/new",
        "link-to-file",
        "link-to-nothing",
        "link-to-folder/new",
        "link-through-folder",
        "circle",
        ".git/config",
        "pipe",
        "/dev/null");
  }

  @ParameterizedTest
  @MethodSource("places_that_are_not_theirs")
  void write_no_result_outside_of_their_folder(String place) throws Exception {
    Path deep = Files.createDirectories(home.resolve("deep"));
    Files.createSymbolicLink(team.resolve("link-to-file"), home.resolve("profile"));
    Files.createSymbolicLink(team.resolve("link-to-nothing"), home.resolve("new"));
    Files.createSymbolicLink(team.resolve("link-to-folder"), home);
    Files.createSymbolicLink(team.resolve("folder"), deep);
    Files.createSymbolicLink(deep.resolve("up"), Path.of("../new"));
    Files.createSymbolicLink(team.resolve("link-through-folder"), Path.of("folder/up"));
    Files.createSymbolicLink(team.resolve("circle"), Path.of("circle"));
    new ProcessBuilder("mkfifo", team.resolve("pipe").toString()).start().waitFor();
    String named = place.replace("HOME", home.toString());

    Run run = check(settings("output", "text=" + named));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("wirecopy.toml:2: output ", "name it with -o");
    assertThat(run.out()).isEmpty();
    assertThat(home.resolve("profile")).hasContent("mine\n");
    assertThat(home.resolve("new")).doesNotExist();
    assertThat(team.resolve(".git/config")).doesNotExist();
  }

  @Test
  void write_results_below_their_folder_wherever_the_program_is_run() throws IOException {
    Run run = check("paths = [\"docs\"]\noutput = [\"text=r.txt\", \"jsonl=docs/r.jsonl\"]\n");

    assertThat(run).isEqualTo(new Run(1, "", ""));
    assertThat(team.resolve("r.txt")).content().contains("docs/b.md:3: ");
    assertThat(team.resolve("docs/r.jsonl")).content().contains("\"type\":\"finding\"");
  }

  @Test
  void give_way_to_an_output_on_the_command_line_which_may_be_anywhere() throws IOException {
    Path report = home.resolve("report");

    Run run = check(settings("output", "text=../home/profile"), "-o", "text=" + report);

    assertThat(run.status()).isEqualTo(1);
    assertThat(report).content().contains("docs/b.md:3: ");
    assertThat(home.resolve("profile")).hasContent("mine\n");
  }

  @Test
  void write_no_baseline_outside_of_their_folder() throws IOException {
    String outside = "paths = [\"docs\"]\nbaseline = \"../home/known.json\"\n";
    Run run = check(outside, "--update-baseline");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("wirecopy.toml:2: baseline ", "name it with --baseline");
    assertThat(home.resolve("known.json")).doesNotExist();

    Path known = home.resolve("known.json");
    assertThat(check(outside, "--update-baseline", "--baseline", known.toString()).status())
        .isZero();
    assertThat(check(outside).status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/zero", "/dev/random", "large"})
  void end_after_a_megabyte(String name) throws IOException {
    byte[] blanks = new byte[(1 << 20) + 1];
    Arrays.fill(blanks, (byte) ' ');
    Files.write(team.resolve("large"), blanks);
    Run run = Run.of("check", "--config", team.resolve(name).toString(), team.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(name + ": has more than 1 MiB; that is no file of settings");
  }

  @Test
  @Timeout(60)
  void wait_for_no_pipe_in_the_place_of_a_baseline() throws Exception {
    new ProcessBuilder("mkfifo", team.resolve("pipe").toString()).start().waitFor();
    for (String baseline : List.of("pipe", "/dev/zero", "/dev/random")) {
      Run run = check("paths = [\"docs\"]\nbaseline = \"" + baseline + "\"\n");
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("it is no file; name another with --baseline");
    }
  }

  @Test
  @Timeout(60)
  void read_no_baseline_without_end() throws IOException {
    assertThat(check("paths = [\"docs\"]\n", "--baseline", "/dev/zero").status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"paths", "against", "output", "fail-on"})
  void refuse_what_is_no_path(String key) throws IOException {
    String value = key.equals("output") ? "text=a\\u0000b" : "a\\u0000b";
    Run run = check(key + " = [\"" + value + "\"]\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("wirecopy.toml:1: ");
    assertThat(check("baseline = \"a\\u0000b\"\n").status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x[", "[a/b", "docs/{a,b", "do[cs/a.md", "{{a}}"})
  void tell_what_is_no_pattern_and_check_the_rest(String pattern) throws IOException {
    String settings = "paths = [\"" + pattern + "\", \"docs\"]\n";
    Run run = check(settings);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains(pattern + ": is no pattern of files");
    assertThat(Run.of("check", pattern).status()).isEqualTo(3);
    assertThat(check(settings, "--update-baseline", "--baseline", home + "/b.json").status())
        .isEqualTo(3);
    assertThat(Run.of("check", team + "/docs", "--against", pattern).status()).isEqualTo(2);
  }

  @Test
  void read_a_file_whose_name_looks_like_a_broken_pattern() throws IOException {
    Files.writeString(team.resolve("docs/c[1.md"), PROSE);
    Run run = Run.of("check", team + "/docs/a.md", team + "/docs/c[1.md");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("c[1.md:1: ");
  }

  @Test
  void refuse_a_file_of_settings_that_is_too_large() throws IOException {
    Run run = check("# " + "x".repeat(1 << 20) + "\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("has more than 1 MiB");
    assertThat(check("paths = " + "[".repeat(100_000)).status()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void find_copies_in_pages_whose_names_do_not_say_that_they_are_packed(Compression compression)
      throws IOException {
    String page = "<!DOCTYPE html>\n<title>Toll</title>\n<p>First.</p>\n<p>" + PROSE + "</p>\n";
    Path packed = team.resolve("docs/packed.html");
    Files.write(packed, packed(compression, page));
    Run run = Run.of("check", team + "/docs/a.md", packed.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("packed.html:4: ");

    String allowed =
        page.replace("<p>The", "<!-- wirecopy:allow reason=\"ours\" -->\n<p>The")
            + "<!-- wirecopy:end -->\n";
    Files.write(packed, packed(compression, allowed));
    assertThat(Run.of("check", team + "/docs/a.md", packed.toString()).status()).isZero();
  }

  @Test
  void tell_of_a_page_that_is_packed_twice_or_cut_off_and_check_the_rest() throws IOException {
    byte[] once = packed(Compression.GZIP, "<p>" + PROSE);
    ByteArrayOutputStream twice = new ByteArrayOutputStream();
    try (OutputStream out = Compression.XZ.packed(twice)) {
      out.write(once);
    }
    Files.write(team.resolve("docs/twice.html"), twice.toByteArray());
    Files.write(team.resolve("docs/cut.html"), Arrays.copyOf(once, once.length / 2));
    Run run = Run.of("check", team.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("b.md:3: ");
    assertThat(run.err()).contains("twice.html: is compressed", "cut.html: is cut off");
  }

  private static byte[] packed(Compression compression, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = compression.packed(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
