package org.wirecopy.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Problem;
import org.wirecopy.files.FileChange.Status;

/** Repositories that came with the texts: nothing in them is run and nothing is written. */
class StrangeRepositoryTest {
  private static final Predicate<String> ALL = path -> true;
  private static final String TEXT = "One\nTwo\nThree\nFour\n";

  @TempDir Path temporary;
  private Path folder;
  private Git git;
  private String base;
  private Path mark;
  private Path program;

  @BeforeEach
  void makes_a_repository() throws IOException {
    folder = temporary.toRealPath();
    git = Git.init(folder.resolve("tree"));
    git.write("same.md", TEXT).write("other.md", TEXT);
    git.write(".gitattributes", "*.md filter=odd diff=odd\n");
    base = git.commit();
    mark = folder.resolve("mark");
    program = folder.resolve("program");
    Files.writeString(program, "#!/bin/sh\necho \"$0\" >> '" + mark + "'\ncat\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private GitRepository repository() throws GitException {
    return GitRepository.of(git.root());
  }

  /** Files with another time than the index knows have to be looked into. */
  private void touch(String... paths) throws IOException {
    for (String path : paths) {
      Files.setLastModifiedTime(git.root().resolve(path), FileTime.fromMillis(1_000_000_000_000L));
    }
  }

  static Stream<String> settings() {
    return Stream.of(
        "filter.odd.clean=PROGRAM",
        "filter.odd.process=PROGRAM",
        "filter.odd.smudge=PROGRAM",
        "diff.external=PROGRAM",
        "diff.odd.command=PROGRAM",
        "diff.odd.textconv=PROGRAM",
        "core.fsmonitor=PROGRAM",
        "core.hooksPath=FOLDER",
        "core.pager=PROGRAM",
        "pager.ls-files=PROGRAM",
        "pager.ls-tree=PROGRAM",
        "alias.ls-files=!PROGRAM",
        "alias.cat-file=!PROGRAM",
        "core.alternateRefsCommand=PROGRAM",
        "core.askPass=PROGRAM",
        "core.editor=PROGRAM",
        "gpg.program=PROGRAM",
        "log.showSignature=true",
        "credential.helper=!PROGRAM",
        "include.path=INCLUDED",
        "includeIf.gitdir:**.path=INCLUDED");
  }

  private void set(String setting) throws IOException {
    Path hooks = Files.createDirectories(folder.resolve("hooks"));
    Files.copy(program, hooks.resolve("post-index-change"));
    Path included = folder.resolve("included");
    Files.writeString(
        included, "[filter \"odd\"]\n clean = " + program + "\n required = true\n[core]\n");
    int equals = setting.indexOf('=');
    String value =
        setting
            .substring(equals + 1)
            .replace("PROGRAM", program.toString())
            .replace("FOLDER", hooks.toString())
            .replace("INCLUDED", included.toString());
    git.run("config", setting.substring(0, equals), value);
  }

  @ParameterizedTest
  @MethodSource("settings")
  void no_program_that_it_names_is_run(String setting) throws IOException {
    set(setting);
    touch("same.md");
    git.write("other.md", TEXT.replace("Two", "Zwei")).write("new.md", TEXT);

    assertThat(repository().mergeBase("HEAD")).isEqualTo(base);
    assertThatThrownBy(() -> repository().mergeBase("nowhere")).isInstanceOf(GitException.class);
    assertThat(repository().changes(base, ALL))
        .containsExactly(
            new FileChange("new.md", Status.ADDED), new FileChange("other.md", Status.MODIFIED));
    assertThat(repository().changedLines(base, ALL).of("other.md").asRanges())
        .containsExactly(Range.closedOpen(2, 3));
    repository().read(base, ALL, (path, bytes) -> {});
    assertThat(mark).doesNotExist();
  }

  @Test
  void the_programs_of_these_tests_are_run_by_who_asks_git_for_a_difference() throws IOException {
    set("filter.odd.clean=PROGRAM");
    touch("same.md");
    git.run("diff", base);

    assertThat(mark).exists();
  }

  @Test
  void the_hooks_that_it_brings_are_not_run() throws IOException {
    for (String hook : List.of("post-index-change", "reference-transaction", "post-checkout")) {
      Files.copy(program, Files.createDirectories(git.root().resolve(".git/hooks")).resolve(hook));
    }
    touch("same.md");

    assertThat(repository().changes(repository().mergeBase("HEAD"), ALL)).isEmpty();
    assertThat(mark).doesNotExist();
  }

  @Test
  void its_own_attributes_name_no_program_either() throws IOException {
    git.write(".git/info/attributes", "*.md filter=other\n");
    git.run("config", "filter.other.clean", program.toString());
    git.run("config", "filter.other.required", "true");
    touch("same.md", "other.md");

    assertThat(repository().changes(base, ALL)).isEmpty();
    assertThat(mark).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ext::PROGRAM x", "ssh://a@b.example/c", "file://SOURCE"})
  void no_remote_is_asked_for_what_a_partial_clone_lacks(String url) throws IOException {
    git.run("config", "uploadpack.allowFilter", "true");
    Path clone = folder.resolve("clone");
    git.run(
        "clone",
        "-q",
        "--no-checkout",
        "--filter=blob:none",
        "file://" + git.root(),
        clone.toString());
    Git partial = new Git(clone);
    partial.run(
        "config",
        "remote.origin.url",
        url.replace("PROGRAM", program.toString()).replace("SOURCE", git.root().toString()));
    partial.run("config", "core.sshCommand", program.toString());
    partial.run("config", "remote.origin.uploadpack", program.toString());
    partial.write("same.md", TEXT).write("other.md", "Changed.");

    assertThatThrownBy(() -> GitRepository.of(clone).changes(base, path -> path.endsWith(".md")))
        .isInstanceOf(GitException.class)
        .hasMessage(
            "this clone does not hold other.md as it was; fetch all of it, as in git clone"
                + " without --filter");
    assertThat(GitRepository.of(clone).changes(base, path -> path.equals("same.md"))).isEmpty();
    assertThat(mark).doesNotExist();
  }

  @Test
  void nothing_in_it_is_written() throws IOException {
    git.write("staged.md", "S").run("add", "staged.md");
    touch("same.md", "other.md");
    Path index = git.root().resolve(".git/index");
    byte[] bytes = Files.readAllBytes(index);
    Object file = Files.getAttribute(index, "unix:ino");
    List<Path> before = content();

    repository().changes(repository().mergeBase("HEAD"), ALL);
    repository().changedLines(base, ALL);
    repository().read(base, ALL, (path, stored) -> {});

    assertThat(index).hasBinaryContent(bytes);
    assertThat(Files.getAttribute(index, "unix:ino")).isEqualTo(file);
    assertThat(content()).isEqualTo(before);
  }

  private List<Path> content() throws IOException {
    try (Stream<Path> files = Files.walk(git.root())) {
      return files.sorted().toList();
    }
  }

  @Test
  void a_file_that_git_is_told_to_take_for_unchanged_is_looked_at() throws IOException {
    git.run("update-index", "--assume-unchanged", "same.md");
    git.run("update-index", "--skip-worktree", "other.md");
    git.write("same.md", "Changed.").write("other.md", "Changed.");

    assertThat(repository().changes(base, ALL)).extracting(FileChange::path).contains("same.md");
    assertThat(repository().changes(base, ALL)).extracting(FileChange::path).contains("other.md");
  }

  @Test
  void a_file_that_a_sparse_checkout_leaves_out_is_not_deleted() throws IOException {
    git.run("update-index", "--skip-worktree", "other.md");
    Files.delete(git.root().resolve("other.md"));
    assertThat(repository().changes(base, ALL)).isEmpty();

    git.run("update-index", "--no-skip-worktree", "other.md");
    assertThat(repository().changes(base, ALL))
        .containsExactly(new FileChange("other.md", Status.DELETED));
  }

  @Test
  void other_line_ends_are_no_change() throws IOException {
    git.write(".gitattributes", "*.md text eol=crlf\n").write("dos.md", TEXT);
    String stored = git.commit();
    String dos = TEXT.replace("\n", "\r\n");
    git.write("same.md", dos).write("dos.md", dos.replace("Three", "Drei"));

    assertThat(repository().changes(stored, ALL))
        .containsExactly(new FileChange("dos.md", Status.MODIFIED));
    assertThat(repository().changedLines(stored, ALL).files())
        .containsOnlyKeys("dos.md")
        .allSatisfy(
            (path, lines) -> assertThat(lines.asRanges()).containsExactly(Range.closedOpen(3, 4)));
  }

  @Test
  void the_file_that_a_pointer_stands_for_is_no_change() throws Exception {
    String hash =
        HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8)));
    String pointer =
        "version https://git-lfs.github.com/spec/v1\noid sha256:%s\nsize %d\n"
            .formatted(hash, TEXT.length());
    String stored = git.write("big.md", pointer).write("else.md", pointer).commit();
    git.write("big.md", TEXT).write("else.md", TEXT.replace("Two", "Six"));

    assertThat(repository().changes(stored, ALL))
        .containsExactly(new FileChange("else.md", Status.MODIFIED));
  }

  @Test
  void its_names_may_be_longer_hashes() throws IOException {
    git = new Git(Files.createDirectory(folder.resolve("longer")));
    git.run("init", "-q", "--object-format=sha256");
    String stored = git.write("a.md", TEXT).write("b.md", TEXT).commit();
    git.write("a.md", TEXT + "Five\n");

    assertThat(stored).hasSize(64);
    assertThat(repository().changes(stored, ALL))
        .containsExactly(new FileChange("a.md", Status.MODIFIED));
    assertThat(repository().changedLines(stored, ALL).files())
        .containsOnly(Map.entry("a.md", ImmutableRangeSet.of(Range.closedOpen(5, 6))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gitdir: a\0b", "gitdir: /a\0b", "gitdir: /nowhere", "", "gitdir:"})
  void what_its_git_file_says_stops_no_walk(String link) throws IOException {
    Path odd = Files.createDirectories(folder.resolve("odd"));
    Files.writeString(odd.resolve(".git"), link);
    Files.writeString(odd.resolve("a.md"), TEXT);

    assertThat(new TreeWalk(odd, problem -> {}).files(odd))
        .extracting(SourceFile::path)
        .containsExactly("a.md");
  }

  @Test
  @Timeout(60)
  void pipes_and_devices_in_place_of_its_files_stop_no_walk() throws Exception {
    Path odd = Files.createDirectories(folder.resolve("odd/.git/info")).getParent().getParent();
    for (String pipe : List.of(".gitignore", ".wirecopyignore", ".git/info/exclude", "docs.md")) {
      new ProcessBuilder("mkfifo", odd.resolve(pipe).toString()).start().waitFor();
    }
    Path below = Files.createDirectories(odd.resolve("below"));
    new ProcessBuilder("mkfifo", below.resolve(".git").toString()).start().waitFor();
    Files.createSymbolicLink(below.resolve(".gitignore"), Path.of("/dev/zero"));
    Files.writeString(below.resolve("a.md"), TEXT);

    assertThat(new TreeWalk(odd, problem -> {}).files(odd))
        .extracting(SourceFile::path)
        .containsExactly("below/a.md");
    assertThat(new TreeWalk(below, problem -> {}).files(below)).hasSize(1);
  }

  @Test
  void an_ignore_file_without_end_is_told_and_ignores_nothing() throws IOException {
    try (RandomAccessFile file =
        new RandomAccessFile(git.root().resolve(".gitignore").toFile(), "rw")) {
      file.setLength(5L << 30);
    }
    List<Problem> problems = new ArrayList<>();

    assertThat(new TreeWalk(git.root(), problems::add).files(git.root())).hasSize(2);
    assertThat(problems)
        .singleElement()
        .asString()
        .contains(".gitignore", "has more than 16 MiB and is not read");
  }

  @ParameterizedTest
  @Timeout(60)
  @ValueSource(
      strings = {
        "HEAD",
        "config",
        "index",
        "packed-refs",
        "refs/heads/odd",
        "info/attributes",
        "shallow",
        "objects/info/alternates",
        "linked"
      })
  void a_pipe_in_the_place_of_a_file_of_git_is_not_waited_for(String name) throws Exception {
    Path file = git.root().resolve(".git").resolve(name);
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(file);
    Path pipe = name.equals("linked") ? folder.resolve("pipe") : file;
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    if (name.equals("linked")) {
      Files.createSymbolicLink(file, pipe);
    }
    assertThatThrownBy(this::repository)
        .isInstanceOf(GitException.class)
        .hasMessage(file + " is a pipe or a device; git is not asked");
  }

  @Test
  @Timeout(60)
  void a_pipe_that_settings_include_is_not_waited_for_without_end() throws Exception {
    Path pipe = folder.resolve("pipe");
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    Files.writeString(
        git.root().resolve(".git/config"),
        "\n[include]\npath = " + pipe + "\n",
        StandardOpenOption.APPEND);
    GitProgram program = GitProgram.on(SearchPath.of(System.getenv("PATH")));
    assertThatThrownBy(() -> program.askAtOnce(git.root(), List.of("rev-parse"), 1))
        .isInstanceOf(GitException.class)
        .hasMessageContaining("git gives no answer in ");
  }
}
