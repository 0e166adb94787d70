package org.wirecopy.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.files.FileChange.Status;

class GitRepositoryTest {
  private static final List<String> ODD_NAMES =
      List.of(
          "a b.md",
          "a\nb.md",
          "a\tb.md",
          "\"a\".md",
          "a\\b.md",
          "נחל.md",
          "河/流 1.md",
          "-a.md",
          "b/b.md",
          " .md",
          "a\u0001\u007f.md",
          "+++ b/x.md");

  private static final Predicate<String> ALL = path -> true;

  @TempDir Path temporary;
  private Path folder;
  private Git git;

  @BeforeEach
  void makes_a_repository() throws IOException {
    folder = temporary.toRealPath();
    git = Git.init(folder.resolve("tree"));
  }

  private GitRepository repository() throws GitException {
    return GitRepository.of(git.root());
  }

  private Map<String, String> texts(String commit) throws GitException {
    Map<String, String> texts = new LinkedHashMap<>();
    repository()
        .read(commit, p -> true, (path, bytes) -> texts.put(path, new String(bytes, UTF_8)));
    return texts;
  }

  @Test
  void is_found_from_a_folder_or_a_file_in_its_work_tree() throws IOException {
    git.write("docs/new/a.md", "");

    assertThat(GitRepository.of(git.root().resolve("docs/new")).root()).isEqualTo(git.root());
    assertThat(GitRepository.of(git.root().resolve("docs/new/a.md")).root()).isEqualTo(git.root());
  }

  @Test
  void a_line_feed_in_its_path_does_no_harm() throws IOException {
    git = Git.init(folder.resolve("a\nb\n"));
    git.write("a.md", "A");

    assertThat(repository().root()).isEqualTo(git.root());
    assertThat(texts(git.commit())).containsEntry("a.md", "A");
  }

  @Test
  void tells_what_differs_between_a_commit_and_the_work_tree() throws IOException {
    git.write(".gitignore", "*.log").write("same.md", "S").write("modified.md", "M");
    git.write("staged.md", "M").write("deleted.md", "D").write("moved.md", "A long line.\n");
    git.write("reverted.md", "R").write("forgotten.md", "F").write("later.md", "L");
    String base = git.commit();
    git.write("committed.md", "C").commit();
    git.write("modified.md", "M2").write("staged.md", "M2").write("added.md", "A");
    git.write("reverted.md", "R2");
    git.run("rm", "-q", "deleted.md");
    git.run("mv", "moved.md", "here.md");
    git.run("add", "staged.md", "added.md", "reverted.md");
    git.run("rm", "-q", "--cached", "forgotten.md");
    git.write("reverted.md", "R").write("untracked/new.md", "U").write("ignored.log", "I");
    git.write("intended.md", "I").run("add", "-N", "intended.md");
    Files.delete(git.root().resolve("later.md"));

    assertThat(repository().changes(base, ALL))
        .containsExactly(
            new FileChange("added.md", Status.ADDED),
            new FileChange("committed.md", Status.ADDED),
            new FileChange("deleted.md", Status.DELETED),
            new FileChange("here.md", Status.ADDED),
            new FileChange("intended.md", Status.ADDED),
            new FileChange("later.md", Status.DELETED),
            new FileChange("modified.md", Status.MODIFIED),
            new FileChange("moved.md", Status.DELETED),
            new FileChange("staged.md", Status.MODIFIED),
            new FileChange("untracked/new.md", Status.ADDED));
  }

  @Test
  void a_file_that_was_only_touched_has_not_changed() throws IOException {
    String base = git.write("a.md", "A").commit();
    git.write("a.md", "B").write("a.md", "A");

    assertThat(repository().changes(base, ALL)).isEmpty();
    assertThat(repository().changedLines(base, ALL).files()).isEmpty();
  }

  @Test
  void names_may_be_odd() throws IOException {
    String empty = git.commit();
    ODD_NAMES.forEach(name -> git.write(name, "Text of " + name));
    Set<String> names = Set.copyOf(ODD_NAMES);

    assertThat(repository().changes(empty, ALL))
        .extracting(FileChange::path)
        .hasSameElementsAs(names);
    assertThat(repository().changedLines(empty, ALL).files()).containsOnlyKeys(names);
    String full = git.commit();
    assertThat(repository().changedLines(empty, ALL).files())
        .containsOnlyKeys(names)
        .allSatisfy((name, lines) -> assertThat(lines.contains(1)).isTrue());
    assertThat(texts(full))
        .containsOnlyKeys(names)
        .allSatisfy((name, text) -> assertThat(text).isEqualTo("Text of " + name));
    ODD_NAMES.forEach(name -> git.write(name, "Other"));
    assertThat(repository().changes(full, ALL))
        .hasSize(names.size())
        .allSatisfy(change -> assertThat(repository().file(change.path())).hasContent("Other"))
        .allSatisfy(change -> assertThat(change.status()).isEqualTo(Status.MODIFIED));
  }

  @Test
  void links_and_submodules_are_no_files() throws IOException {
    Git other = Git.init(folder.resolve("other")).write("a.md", "A");
    other.commit();
    git.write("was-link.md", "").write("was-file.md", "F");
    Files.delete(git.root().resolve("was-link.md"));
    Files.createSymbolicLink(git.root().resolve("was-link.md"), Path.of("a"));
    Files.createSymbolicLink(git.root().resolve("link.md"), Path.of("a"));
    String base = git.commit();
    git.run("-c", "protocol.file.allow=always", "submodule", "add", "-q", "../other", "sub");
    Files.delete(git.root().resolve("was-link.md"));
    git.write("was-link.md", "W");
    Files.delete(git.root().resolve("was-file.md"));
    Files.createSymbolicLink(git.root().resolve("was-file.md"), Path.of("b"));
    Files.createSymbolicLink(git.root().resolve("untracked-link.md"), Path.of("b"));
    Git.init(git.root().resolve("nested")).write("b.md", "B").commit();

    assertThat(texts(base)).containsOnlyKeys("was-file.md");
    assertThat(repository().changes(base, ALL))
        .containsExactly(
            new FileChange(".gitmodules", Status.ADDED),
            new FileChange("was-file.md", Status.DELETED),
            new FileChange("was-link.md", Status.ADDED));
    git.commit();
    assertThat(texts(git.run("rev-parse", "HEAD").strip()))
        .containsOnlyKeys(".gitmodules", "was-link.md");
  }

  @Test
  void files_in_conflict_are_modified() throws IOException {
    String base = git.write("a.md", "A\n").write("b.md", "B\n").commit();
    git.run("checkout", "-q", "-b", "side");
    git.write("a.md", "Side\n").write("b.md", "Side\n").commit();
    git.run("checkout", "-q", "main");
    git.run("rm", "-q", "b.md");
    git.write("a.md", "Main\n").commit();
    git.run("merge", "side");
    Files.deleteIfExists(git.root().resolve("b.md"));

    assertThat(repository().changes(base, ALL))
        .containsExactly(
            new FileChange("a.md", Status.MODIFIED), new FileChange("b.md", Status.DELETED));
    assertThat(repository().changedLines(base, ALL).files().keySet()).contains("a.md");
  }

  @Test
  void the_settings_of_a_person_change_no_answer() throws IOException {
    String base = git.write("נ ח.md", "1\n2\n3\n4\n5\n").write("b.md", "x\n").commit();
    for (String setting :
        List.of(
            "core.quotePath=true",
            "color.ui=always",
            "diff.noprefix=true",
            "diff.mnemonicPrefix=true",
            "diff.external=false",
            "diff.renames=copies",
            "diff.interHunkContext=9",
            "diff.context=9",
            "diff.submodule=log",
            "core.pager=false",
            "pager.diff=true",
            "diff.d.textconv=false",
            "diff.d.binary=true",
            "diff.d.command=false")) {
      String[] parts = setting.split("=");
      git.run("config", parts[0], parts[1]);
    }
    git.write(".git/info/attributes", "*.md diff=d\nb.md -diff\n");
    git.write("נ ח.md", "1\nzwei\n3\nvier\n5\n").write("b.md", "x\ny\n");

    assertThat(repository().changes(base, ALL))
        .extracting(FileChange::path)
        .containsExactly("b.md", "נ ח.md");
    assertThat(repository().changedLines(base, ALL).files())
        .containsOnly(
            Map.entry(
                "נ ח.md",
                ImmutableRangeSet.copyOf(List.of(Range.closedOpen(2, 3), Range.closedOpen(4, 5)))),
            Map.entry("b.md", ImmutableRangeSet.of(Range.closedOpen(2, 3))));
  }

  @Test
  void tells_which_lines_are_new_or_changed() throws IOException {
    git.write("a.md", "1\n2\n3\n4\n5\n6\n").write("lost.md", "1\n2\n").write("gone.md", "1\n");
    String base = git.write("end.md", "1\n2").commit();
    git.write("a.md", "0\n1\n2\ndrei\n4\n@@ -1 +1 @@\n+++ b/c.md\n--- a/x\n6\n");
    git.write("lost.md", "2\n").write("end.md", "1\nzwei").write("new.md", "N\n");
    git.run("rm", "-q", "gone.md");
    ChangedLines lines = repository().changedLines(base, ALL);

    assertThat(lines.files()).containsOnlyKeys("a.md", "lost.md", "end.md", "new.md");
    assertThat(lines.of("a.md").asRanges())
        .containsExactly(Range.closedOpen(1, 2), Range.closedOpen(4, 5), Range.closedOpen(6, 9));
    assertThat(lines.of("lost.md").isEmpty()).isTrue();
    assertThat(lines.of("end.md").asRanges()).containsExactly(Range.closedOpen(2, 3));
    assertThat(lines.of("none.md").isEmpty()).isTrue();
    assertThat(lines.touch("new.md", 1, 1000)).isTrue();
    assertThat(lines.touch("a.md", 2, 3)).isFalse();
    assertThat(lines.touch("a.md", 2, 4)).isTrue();
    assertThat(lines.touch("a.md", 8, 10)).isTrue();
  }

  @Test
  void reads_any_bytes_of_many_files() throws IOException {
    byte[] bytes = new byte[200_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 >> 3);
    }
    Files.write(git.root().resolve("binary"), bytes);
    git.write("empty", "");
    for (int i = 0; i < 3000; i++) {
      git.write("many/" + i + ".md", ("Line " + i + "\n").repeat(20));
    }
    String base = git.commit();
    Map<String, byte[]> files = new LinkedHashMap<>();
    repository().read(base, path -> !path.endsWith("7.md"), files::put);

    assertThat(files).hasSize(2702);
    assertThat(files.get("binary")).isEqualTo(bytes);
    assertThat(files.get("empty")).isEmpty();
    assertThat(files.get("many/1234.md")).asString(UTF_8).startsWith("Line 1234\n").hasSize(200);
  }

  @Test
  void a_reader_that_fails_leaves_no_git_behind() throws IOException {
    for (int i = 0; i < 200; i++) {
      git.write(i + ".md", ("Line " + i + "\n").repeat(2000));
    }
    String base = git.commit();
    GitRepository repository = repository();

    assertThatThrownBy(
            () ->
                repository.read(
                    base,
                    path -> true,
                    (path, bytes) -> {
                      throw new IllegalStateException("enough");
                    }))
        .hasMessage("enough");
    assertThat(ProcessHandle.current().children())
        .noneMatch(child -> child.info().command().orElse("").endsWith("git"));
  }

  @Test
  void counts_from_where_the_branches_parted() throws IOException {
    String base = git.write("a.md", "A").commit();
    git.run("checkout", "-q", "-b", "side");
    git.write("b.md", "B").commit();
    git.run("checkout", "-q", "main");
    git.write("c.md", "C").commit();
    git.run("tag", "-a", "-m", "First", "v1");
    git.run("checkout", "-q", "side");

    assertThat(repository().mergeBase("main")).isEqualTo(base);
    assertThat(repository().mergeBase("v1")).isEqualTo(base);
    assertThat(repository().mergeBase(base.substring(0, 12))).isEqualTo(base);
    assertThat(repository().mergeBase("HEAD~1")).isEqualTo(base);
    assertThat(repository().changes(base, ALL))
        .extracting(FileChange::path)
        .containsExactly("b.md");
  }

  @Test
  void an_unknown_ref_is_to_be_fetched() throws IOException {
    git.write("a.md", "A").commit();
    GitRepository repository = repository();

    assertThatThrownBy(() -> repository.mergeBase("nowhere"))
        .isInstanceOf(GitException.class)
        .hasMessage("unknown ref nowhere; fetch it first, as in git fetch origin nowhere");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-h",
        "--output=x",
        "HEAD:a.md",
        "a..b",
        "main..HEAD",
        "",
        "a\0b",
        "^nowhere"
      })
  void what_cannot_be_a_ref_is_not_to_be_fetched(String ref) throws IOException {
    git.write("a.md", "A").commit();
    GitRepository repository = repository();

    assertThatThrownBy(() -> repository.mergeBase(ref))
        .isInstanceOf(GitException.class)
        .hasMessage(
            "'"
                + ref
                + "' names no single commit; name a branch, a tag or a commit, as in origin/main");
  }

  @Test
  void an_unknown_ref_is_compared_with_those_that_there_are() throws IOException {
    git.write("a.md", "A").commit();
    git.run("update-ref", "refs/remotes/origin/develop", "HEAD");
    GitRepository repository = repository();

    assertThatThrownBy(() -> repository.mergeBase("develop"))
        .hasMessage(
            "unknown ref develop (origin/develop?); fetch it first, as in git fetch origin"
                + " develop");
    assertThatThrownBy(() -> repository.mergeBase("origin/mian"))
        .hasMessage(
            "unknown ref origin/mian; fetch it first, as in git fetch origin"
                + " mian:refs/remotes/origin/mian");
    assertThatThrownBy(() -> repository.mergeBase("mian"))
        .hasMessage("unknown ref mian (main?); fetch it first, as in git fetch origin mian");
  }

  @Test
  void a_shallow_clone_needs_more_history() throws IOException {
    git.write("a.md", "A").commit();
    git.run("checkout", "-q", "-b", "side");
    git.write("b.md", "B").commit();
    git.run("checkout", "-q", "main");
    git.write("c.md", "C").commit();
    Path clone = folder.resolve("clone");
    git.run(
        "clone",
        "-q",
        "--depth",
        "1",
        "--no-single-branch",
        "file://" + git.root(),
        clone.toString());
    GitRepository shallow = GitRepository.of(clone);

    for (String ref : List.of("origin/side", "HEAD~1")) {
      assertThatThrownBy(() -> shallow.mergeBase(ref))
          .hasMessage(
              "this is a shallow clone without the history of "
                  + ref
                  + "; fetch more, as in fetch-depth: 0 or git fetch --unshallow");
    }
    assertThat(shallow.mergeBase("origin/main")).isEqualTo(git.run("rev-parse", "main").strip());
  }

  @Test
  void branches_without_a_common_history_have_no_base() throws IOException {
    git.write("a.md", "A").commit();
    git.run("checkout", "-q", "--orphan", "other");
    git.write("b.md", "B").commit();
    GitRepository repository = repository();

    assertThatThrownBy(() -> repository.mergeBase("main"))
        .hasMessage("main and HEAD have no history in common; name a ref that they have come from");
  }

  @Test
  void a_repository_without_a_commit_has_no_base() throws IOException {
    GitRepository repository = repository();

    assertThatThrownBy(() -> repository.mergeBase("main"))
        .hasMessage("this repository has no commit yet; commit first");
  }

  @Test
  void a_folder_outside_of_every_repository_is_refused() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));

    assertThatThrownBy(() -> GitRepository.of(outside))
        .isInstanceOf(GitException.class)
        .hasMessage("not a git repository: " + outside + "; --base needs one");
    assertThatThrownBy(() -> GitRepository.of(outside.resolve("a/b")))
        .hasMessage("there is no folder " + outside.resolve("a/b"));
  }

  @Test
  void a_repository_without_a_work_tree_is_refused() throws IOException {
    git.run("init", "-q", "--bare", "bare");
    Path bare = git.root().resolve("bare");

    assertThatThrownBy(() -> GitRepository.of(bare))
        .hasMessage("a git repository without a work tree: " + bare + "; --base needs one");
  }

  @Test
  void a_repository_of_another_user_is_refused_in_the_words_of_git() {
    String complaint =
        "fatal: detected dubious ownership in repository at '/a'\n"
            + "To add an exception for this directory, call:\n\n"
            + "\tgit config --global --add safe.directory /a";

    assertThat(GitMessages.noWorkTree("/a", complaint))
        .hasMessage(
            "git refuses /a: detected dubious ownership in repository at '/a'"
                + " To add an exception for this directory, call:"
                + " git config --global --add safe.directory /a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/nowhere", "relative:.:/dev/null"})
  void without_git_there_is_no_repository(String path) {
    assertThatThrownBy(() -> GitRepository.of(git.root(), SearchPath.of(path)))
        .isInstanceOf(GitException.class)
        .hasMessage("git is not installed or not on the PATH; --base needs it");
  }

  @Test
  void a_commit_is_given_by_its_full_id() throws IOException {
    GitRepository repository = repository();

    assertThatThrownBy(() -> repository.changes("--output=x", ALL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("commit must be a full id of hex digits, was --output=x");
  }

  @Test
  void a_commit_that_is_not_there_is_an_error() throws IOException {
    git.write("a.md", "A").commit();
    GitRepository repository = repository();
    String missing = "0123456789".repeat(4);

    assertThatThrownBy(() -> repository.changes(missing, ALL))
        .isInstanceOf(GitException.class)
        .hasMessageStartingWith("git ls-tree failed: ");
    assertThatThrownBy(() -> repository.read(missing, path -> true, (path, bytes) -> {}))
        .isInstanceOf(GitException.class)
        .hasMessageStartingWith("git ls-tree failed: ");
  }

  @Test
  void tells_at_which_commit_it_has_its_submodules(@TempDir Path folder) throws GitException {
    Git library = Git.init(folder.resolve("library"));
    String first = library.write("a.md", "one").commit();
    Git git = Git.init(folder.resolve("texts"));
    git.run(
        "-c", "protocol.file.allow=always", "submodule", "add", "-q", "" + library.root(), "x y");
    String commit = git.write("b.md", "two").commit();
    GitRepository repository = GitRepository.of(git.root());

    assertThat(repository.submodules(commit)).containsExactly(Map.entry("x y", first));
    assertThat(repository.files(commit, path -> path.endsWith(".md"))).containsExactly("b.md");
    assertThat(GitRepository.of(repository.file("x y")).files(first, path -> true))
        .containsExactly("a.md");
  }
}
