package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.files.Git;

/** The gate as a team meets it, in a repository of its own and from the program that they have. */
class CheckIT {
  static final String REGISTER =
      "The harbour office keeps a register of every vessel that calls at the four islands, and the"
          + " register is read aloud on the first Monday of each month in the hall behind the old"
          + " customs house, where anyone may ask a question.";

  static final String NETS =
      "Nets are sold by weight in the eastern market, which opens before dawn and closes when the"
          + " last boat has been unloaded, and a buyer who comes late has to take what the others"
          + " have left lying on the stones.";

  @TempDir Path folder;
  private Git git;

  /** The folder at hand, from the top of the repository. */
  private String here = "";

  @BeforeEach
  void makes_a_repository_with_an_old_copy() {
    git = Git.init(folder.resolve("team docs"));
    git.write("docs/a.md", page("One", REGISTER));
    git.write("docs/b.md", page("Two", REGISTER));
    git.write("docs/c.md", page("Three", NETS));
    git.commit();
  }

  static String page(String title, String text) {
    return "# " + title + "\n\n" + own(title) + "\n\n" + text + "\n";
  }

  /** Words that stand in no other page. */
  private static String own(String title) {
    return IntStream.range(0, 20).mapToObj(i -> title + i).collect(Collectors.joining(" ")) + ".";
  }

  private Processes.Ended check(String... args) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-jar", Path.of("target", "wirecopy-cli.jar").toAbsolutePath().toString()));
    command.add("check");
    command.addAll(List.of(args));
    return Processes.run(git.root().resolve(here), command);
  }

  private void passes(String says, String... args) throws Exception {
    Processes.Ended ended = check(args);
    assertThat(ended.out()).contains(says);
    assertThat(ended).isEqualTo(new Processes.Ended(0, ended.out(), ""));
  }

  private String fails(String says, String... args) throws Exception {
    Processes.Ended ended = check(args);
    assertThat(ended.out()).contains(says);
    assertThat(ended).isEqualTo(new Processes.Ended(1, ended.out(), ""));
    return ended.out();
  }

  @Test
  void tells_the_story_of_a_team_that_adopts_it() throws Exception {
    assertThat(fails("docs/b.md:5: 42 words copied from docs/a.md:5"))
        .contains("1 new copy is over the gate")
        .contains("To begin with an old collection")
        .contains("wirecopy check --update-baseline");

    passes("wirecopy-baseline.json: 1 finding is known", "--update-baseline");
    passes("1 copy known");
    String baseline = Files.readString(git.root().resolve("wirecopy-baseline.json"));

    git.write("docs/b.md", page("Two", "New words above.\n\n" + REGISTER.replace("aloud", "out")));
    passes("1 copy known");

    Files.move(git.root().resolve("docs/b.md"), git.root().resolve("docs/moved.md"));
    passes("1 copy known");

    passes("took out 0 of 1 findings", "--prune-baseline");
    assertThat(git.root().resolve("wirecopy-baseline.json")).content().contains("docs/moved.md");

    git.write("docs/again.md", page("Four", REGISTER));
    assertThat(fails("docs/again.md:5: 42 words copied from docs/a.md:5"))
        .contains("also in docs/moved.md:7")
        .contains("1 new copy is over the gate")
        .contains("1 copy known");

    git.write(
        "docs/again.md",
        page(
            "Four",
            "<!-- wirecopy:allow reason=\"the statutes ask for it\" -->\n\n"
                + REGISTER
                + "\n\n<!-- wirecopy:end -->"));
    passes("1 copy known, 1 allowed");
    fails("1 place with wirecopy:allow, and at most 0 may be", "--max-allowed", "0");

    git.write("docs/moved.md", page("Two", "The copy was taken out."));
    passes("1 finding of wirecopy-baseline.json is gone");
    passes("took out 1 of 1 findings", "--prune-baseline");
    passes("Nothing is over the gate");
    assertThat(git.root().resolve("wirecopy-baseline.json")).content().isNotEqualTo(baseline);

    git.write("docs/again.md", page("Four", "Said in other words."));
    git.write(
        "docs/moved.md",
        "<!-- wirecopy:allow reason=\"was needed once\" -->\nNo copy.\n<!-- wirecopy:end -->\n");
    passes("docs/moved.md:1: wirecopy:allow allows nothing here any more");
  }

  @Test
  void takes_no_text_for_moved_that_stood_in_a_log() throws Exception {
    git.write("tool.log", "read:\n\n" + NETS + "\n");
    git.write("docs/d.md", page("Four", own("moved")));
    git.commit();
    git.write("tool.log", "rotated\n");
    git.write("docs/e.md", page("Five", NETS));
    fails("docs/e.md:5: ", "--base", "HEAD", "docs");
  }

  @Test
  void updates_the_baseline_of_some_files_and_leaves_the_rest() throws Exception {
    git.write("other/d.md", page("Four", NETS));
    git.write("other/e.md", page("Five", NETS));
    passes("2 findings are known", "--update-baseline");
    passes("2 findings are known", "--update-baseline", "docs");
    passes("2 findings are known", "--update-baseline", "docs/*.md");
    passes("2 findings are known", "--update-baseline", git.root() + "/docs");
    passes("3 copies known");
    git.write("docs/b.md", "Nothing of the kind.");
    passes("took out 0 of 2 findings", "--prune-baseline", "other");
    passes("took out 1 of 2 findings", "--prune-baseline", "docs");
  }

  @Test
  void tells_only_what_is_new_since_a_branch() throws Exception {
    git.run("checkout", "-q", "-b", "work");
    passes("Nothing is over the gate", "--base", "main");

    git.write("docs/b.md", page("Two", "New words above.\n\n" + REGISTER));
    passes("Nothing is over the gate", "--base", "main");

    git.write("docs/aa.md", page("Five", NETS));
    assertThat(fails("docs/aa.md:5: 40 words copied from docs/c.md:5", "--base", "main"))
        .contains("1 new copy is over the gate")
        .doesNotContain("docs/b.md");
    git.commit();
    fails("docs/aa.md:5: 40 words copied from docs/c.md:5", "--base", "main");
  }

  @Test
  void shows_a_finding_where_it_is_new() throws Exception {
    String half = REGISTER.substring(0, REGISTER.indexOf(", and the")) + "\n";
    git.write("docs/a.md", REGISTER.replace(", and the", "\n, and the") + "\n");
    git.write("docs/b.md", page("Two", half));
    git.commit();
    git.write("docs/b.md", page("Two", REGISTER.replace(", and the", "\n, and the")));

    fails("docs/b.md:6: 42 words copied from docs/a.md:1", "--base", "HEAD");
  }

  @Test
  void takes_a_text_that_moved_for_nothing_new() throws Exception {
    Files.move(git.root().resolve("docs/b.md"), git.root().resolve("docs/new place.md"));
    passes("Nothing is over the gate", "--base", "HEAD");
  }

  @Test
  void tells_what_a_submodule_brings_and_what_git_ignores() throws Exception {
    Git library = Git.init(folder.resolve("library"));
    library.write("own.md", page("Own", own("library"))).commit();
    git.run(
        "-c", "protocol.file.allow=always", "submodule", "add", "-q", "" + library.root(), "lib");
    passes("Nothing is over the gate", "--base", "HEAD");
    git.commit();
    Git submodule = new Git(git.root().resolve("lib"));
    submodule.write("copy.md", page("Copy", NETS)).commit();
    git.write("kept/draft.md", page("Draft", NETS));
    git.write(".gitignore", "kept/\n");

    assertThat(fails("lib/copy.md:5: 40 words copied", "--base", "HEAD", ".", "kept/draft.md"))
        .contains("kept/draft.md:5: 40 words copied");
    git.commit();
    passes("0 documents", "--base", "HEAD", "docs", "lib");
  }

  @Test
  void passes_over_what_is_ignored_and_finds_odd_names() throws Exception {
    git.write("docs/ключ 東京\n.md", page("Six", NETS));
    git.write("out/copy.md", page("Seven", NETS));
    git.write("old/copy.md", page("Eight", NETS));
    git.write(".gitignore", "out/\n");
    git.write(".wirecopyignore", "/old\n");

    String out = fails("docs/ключ 東京 .md:5: 40 words copied from docs/c.md:5", "--base", "HEAD");

    assertThat(out).doesNotContain("copy.md");
  }

  @Test
  void allows_a_source_by_its_path_or_name() throws Exception {
    fails("docs/b.md:5");
    passes("Nothing is over the gate", "--allow-source", "docs/a.*");
    git.write("docs/a.md", "---\nsource: Harbour office\n---\n" + REGISTER);
    passes("Nothing is over the gate", "--allow-source", "harbour office");
    git.write("docs/a.md", "---\nurl: https://www.harbour.example/1\n---\n" + REGISTER);
    passes("Nothing is over the gate", "--allow-source", "www.harbour.example");
  }

  @Test
  void takes_options_from_the_nearest_file_and_shows_them() throws Exception {
    git.write("wirecopy.toml", "max-words = 60\npaths = [\"docs\"]\n");
    passes("more than 60 words");
    assertThat(check("--show-config", "--max-share", "0.5").out())
        .contains("max-words = 60  # wirecopy.toml:1")
        .contains("max-share = 0.5  # command line")
        .contains("paths = docs  # wirecopy.toml:2");

    git.write("wirecopy.toml", "max-word = 60\n");
    Processes.Ended ended = check();
    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.err())
        .contains("wirecopy.toml:1: unknown setting max-word; did you mean max-words?");
    git.write("wirecopy.toml", "\nmax-words = \"many\"\n");
    assertThat(check().err())
        .contains("wirecopy.toml:2: max-words must be a number of at least 0, was many");
  }

  @Test
  void finds_from_a_subfolder_what_lies_beside_its_settings() throws Exception {
    git.write("wirecopy.toml", "paths = [\"docs\"]\nallow-source = [\"/docs/press/\"]\n");
    git.write("docs/press/p.md", page("Press", NETS));
    here = "docs/press";
    passes("../../wirecopy-baseline.json: 1 finding is known", "--update-baseline");
    passes("1 copy known");
    git.write("docs/0.md", page("New", REGISTER));
    assertThat(fails("../0.md:5: 42 words copied from ../a.md:5")).contains("also in ../b.md:5");
    here = "";
    assertThat(git.root().resolve("wirecopy-baseline.json"))
        .content()
        .contains("[\"docs/a.md\",\"docs/b.md\"]");
    fails("docs/0.md:5: 42 words copied from docs/a.md:5");
    git.write("docs/0.md", "Nothing of the kind.");
    git.write("docs/b.md", "Nothing of the kind.");
    here = "docs";
    passes("took out 1 of 1 findings", "--prune-baseline");
  }

  @Test
  void leaves_quotations_and_licences_alone() throws Exception {
    git.write("docs/b.md", page("Two", "> \"" + REGISTER + "\"\n\nsaid the mayor of the islands."));
    String licence =
        "Permission is hereby granted, free of charge, to any person obtaining a copy of this text"
            + " and its pictures, to deal in both without restriction, including the right to use,"
            + " copy, change, merge, publish and sell them to whoever wants to have them.";
    git.write("docs/d.md", page("Nine", licence));
    git.write("docs/e.md", page("Ten", licence));

    passes("Nothing is over the gate");
  }

  @Test
  void fails_on_the_share_of_a_document() throws Exception {
    git.write("docs/b.md", page("Two", REGISTER.substring(0, 120) + " and no more of it."));
    passes("Nothing is over the gate");

    fails("docs/b.md:1: 45 %", "--max-share", "0.3");
    passes("Nothing is over the gate", "--max-share", "0.9");
  }

  @Test
  void checks_against_a_reference_only() throws Exception {
    git.write("archive.jsonl", "{\"id\":\"wire-7\",\"text\":\"" + NETS + "\"}\n");

    String out =
        fails(
            "docs/c.md:5: 40 words copied from archive.jsonl:1 [wire-7]",
            "--against",
            "archive.jsonl",
            "docs");

    assertThat(out).doesNotContain("docs/b.md");
    git.write("docs/archive.jsonl", "{\"id\":\"wire-7\",\"text\":\"" + NETS + "\"}\n");
    fails("docs/c.md:5: 40 words copied", "--against", "docs/archive.jsonl", "docs");
    Files.delete(git.root().resolve("docs/archive.jsonl"));
    assertThat(fails("docs/c.md:5", "--against", "archive.jsonl", "--each-other", "docs"))
        .contains("docs/b.md:5");
  }

  @Test
  void measures_how_much_of_a_test_set_is_in_a_training_set() throws Exception {
    git.write("test.jsonl", row("q1", REGISTER) + row("q2", own("item")));
    git.write("train.jsonl", row("t1", NETS) + row("t2", "So it is told: " + REGISTER));

    String out =
        fails(
            "test.jsonl:1 [q1], 42 words: 100 % in runs of 8, 100 % in runs of 13",
            "--against", "test.jsonl", "train.jsonl");
    assertThat(out)
        .contains("in train.jsonl:2 [t2], 42 words: The harbour office")
        .contains("1 item of 2 shares 13 words or more")
        .doesNotContain("q2")
        .doesNotContain("t1");

    git.write("train.jsonl", row("t1", NETS));
    passes("Nothing is over the gate", "--against", "test.jsonl", "train.jsonl");
  }

  static String row(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }

  @Test
  void says_what_is_wrong_with_git() throws Exception {
    refuses("unknown ref nowhere", "--base", "nowhere");
    Git shallow = git;
    git.write("docs/d.md", page("Nine", "more"));
    git.commit();
    git.run("clone", "-q", "--depth", "1", "file://" + shallow.root(), "../shallow");
    git = new Git(folder.resolve("shallow"));
    refuses("shallow clone", "--base", "HEAD~1");
    git = Git.init(folder.resolve("empty"));
    refuses("has no commit", "--base", "main");
    git = new Git(Files.createDirectories(folder.resolve("plain")));
    refuses("not a git repository", "--base", "main");
  }

  @Test
  void says_what_is_wrong_with_a_baseline_and_leaves_it() throws Exception {
    refuses("none.json not found; write it with --update-baseline", "--baseline", "none.json");
    String[] broken = {
      "{\n\"wirecopy-baseline\":3,\n\"findings\":[]}",
      "{\n\"wirecopy-baseline\":1,\n\"findings\":[]}",
      "{\n\"wirecopy-baseline\":2,\n\"findings\":[\n{\"finding\":\"1\n]}",
      "{\n\"wirecopy-baseline\":2,\n\"findings\":[\n{\"words\":3,\"places\":[\"a\"]}\n]}",
      "[]"
    };
    String[] says = {
      "is of version 3, and this release reads version 2; use a newer Wirecopy, or delete it",
      "is of version 1, and this release reads version 2; delete it and write it anew",
      "wirecopy-baseline.json, line 4 is not valid JSON; restore it",
      "wirecopy-baseline.json, line 4 is a broken finding; restore it",
      "is no baseline of Wirecopy"
    };
    for (int i = 0; i < broken.length; i++) {
      git.write("wirecopy-baseline.json", broken[i]);
      refuses(says[i]);
      refuses(says[i], "--update-baseline");
      refuses(says[i], "--update-baseline", "docs/c.md");
      refuses(says[i], "--prune-baseline");
      assertThat(git.root().resolve("wirecopy-baseline.json")).hasContent(broken[i]);
    }
    refuses("docs/a.md, line 1 is not", "--update-baseline", "--baseline", "docs/a.md");
    assertThat(git.root().resolve("docs/a.md")).hasContent(page("One", REGISTER));
    Files.delete(git.root().resolve("wirecopy-baseline.json"));
    passes("1 finding is known", "--update-baseline");
  }

  private void refuses(String says, String... args) throws Exception {
    Processes.Ended ended = check(args);
    assertThat(ended.err()).contains(says);
    assertThat(ended).isEqualTo(new Processes.Ended(2, "", ended.err()));
  }

  @Test
  void reads_on_where_a_file_cannot_be_read() throws Exception {
    Files.write(git.root().resolve("docs/bad.md"), new byte[] {'a', (byte) 0xff, 'b'});
    Files.createFile(git.root().resolve("docs/empty.md"));
    git.write("docs/numbers.csv", "year,number\n2024,17\n");
    git.write("docs/numbers.jsonl", "{\"year\":2024}\n");
    Files.createSymbolicLink(git.root().resolve("docs/loop"), git.root().resolve("docs"));
    Files.createSymbolicLink(git.root().resolve("docs/gone.md"), Path.of("nowhere.md"));
    Files.createSymbolicLink(git.root().resolve("docs/self.md"), Path.of("self.md"));
    git.write("docs/b.md", "Nothing of the kind.");

    Processes.Ended ended = check();

    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.out()).contains("Nothing is over the gate");
    assertThat(ended.err())
        .contains("docs/bad.md, line 1, byte 2: is not valid UTF-8")
        .contains("docs/gone.md: does not exist, or is a link to nothing")
        .contains("docs/self.md: cannot be read: Too many levels of symbolic links")
        .contains("what could not be read was not checked; mend it, name it in .wirecopyignore")
        .doesNotContain("empty.md")
        .doesNotContain("numbers")
        .doesNotContain("loop");
    assertThat(check("--keep-going").status()).isZero();
    assertThat(check("--update-baseline").err()).contains("left as it is");
    assertThat(git.root().resolve("wirecopy-baseline.json")).doesNotExist();
  }

  @Test
  void writes_no_result_over_what_it_reads() throws Exception {
    git.write("wirecopy.toml", "max-words = 60\n");
    passes("1 finding is known", "--update-baseline", "--max-words", "24");
    git.write("train.jsonl", row("t1", NETS));
    git.write("test.jsonl", row("q1", NETS));
    String[][] runs = {
      {"docs/b.md"},
      {"docs/b.md", "docs"},
      {"docs/c.md", "--against", "docs/c.md", "docs"},
      {"train.jsonl", "--against", "test.jsonl", "train.jsonl"},
      {"test.jsonl", "--against", "*est.jsonl", "train.jsonl"},
      {"wirecopy-baseline.json"},
      {"wirecopy.toml"}
    };
    for (String[] run : runs) {
      String before = Files.readString(git.root().resolve(run[0]));
      List<String> args = new ArrayList<>(List.of(run).subList(1, run.length));
      args.addAll(List.of("-o", "jsonl=" + run[0]));
      refuses(run[0] + ": it is an input", args.toArray(String[]::new));
      assertThat(git.root().resolve(run[0])).hasContent(before);
    }
  }

  @Test
  void says_what_is_wrong_with_its_settings() throws Exception {
    refuses("cannot read docs: it is a folder; name a file", "--config", "docs");
    refuses("cannot read docs: it is a folder; name another", "--baseline", "docs");
    refuses("'' names no single commit; name a branch", "--base", "");
    refuses("'main..x' names no single commit; name a branch", "--base", "main..x");
  }

  @Test
  void says_that_there_is_nothing_to_check() throws Exception {
    git.write("pictures/a.png", "");

    Processes.Ended ended = check("pictures");

    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.err()).isEqualTo("wirecopy: pictures: holds no text to check\n");
    assertThat(ended.out()).startsWith("No text was checked.");
    git.write("numbers/a.jsonl", "{\"year\":2024}\n");
    Files.createFile(git.root().resolve("numbers/b.md"));
    assertThat(check("numbers").err()).isEqualTo("wirecopy: numbers: holds no text to check\n");
    assertThat(check("numbers").status()).isEqualTo(3);
  }

  @Test
  void says_where_an_allowance_is_no_allowance() throws Exception {
    git.write("docs/b.md", page("Two", "<!-- wirecopy:allow -->\n" + REGISTER));

    Processes.Ended ended = check();

    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.err())
        .contains("docs/b.md, line 5: wirecopy:allow allows nothing without a reason");
  }

  @Test
  void gives_the_same_bytes_for_any_number_of_threads() throws IOException, Exception {
    git.write("docs/d.md", page("Nine", NETS));
    assertThat(check("--threads", "1")).isEqualTo(check("--threads", "8"));
  }
}
