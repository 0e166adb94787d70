package org.wirecopy.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Problem;

class TreeWalkTest {
  private final List<Problem> problems = new ArrayList<>();
  @TempDir Path temporary;
  private Path base;

  @BeforeEach
  void knows_the_folder_by_its_real_path() throws IOException {
    base = temporary.toRealPath();
  }

  private void fill(String path, String text) throws IOException {
    Path file = base.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void write(String... paths) throws IOException {
    for (String path : paths) {
      fill(path, "");
    }
  }

  private void link(String path, String target) throws IOException {
    Files.createSymbolicLink(base.resolve(path), Path.of(target));
  }

  private List<String> walk(String named) {
    return paths(new TreeWalk(base, problems::add), named);
  }

  private List<String> paths(TreeWalk walk, String named) {
    return walk.files(base.resolve(named)).stream().map(SourceFile::path).toList();
  }

  @Test
  void gives_files_in_the_order_of_their_paths_from_the_base() throws IOException {
    write("docs/b.md", "docs/a/z.md", "docs/a.md", "docs/a-b.md", "other.md");

    assertThat(walk("docs"))
        .containsExactly("docs/a-b.md", "docs/a.md", "docs/a/z.md", "docs/b.md");
    assertThat(new TreeWalk(base.resolve("docs"), problems::add).files(base))
        .contains(new SourceFile("../other.md", base.resolve("other.md")));
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b.md",
        "a\nb.md",
        "a\"b'.md",
        "נחל.md",
        "河流.md",
        " .md",
        "a\\b.md",
        "-a.md",
        "*.md"
      })
  void takes_files_of_any_name(String name) throws IOException {
    write(name);

    assertThat(walk("")).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.MD",
        "a.md.gz",
        "a.Html",
        "a.JSONL.GZ",
        "README",
        "readme",
        "README-first",
        "README.gz",
        "a.tex",
        "a.b.txt"
      })
  void takes_what_looks_like_prose(String name) throws IOException {
    write(name);

    assertThat(walk("")).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.java", "CHANGES", "md", "a.md~", "a.gz", "a.tar.gz", ".md", "a.", "a"})
  void passes_over_what_does_not_look_like_prose(String name) throws IOException {
    write(name);

    assertThat(walk("")).isEmpty();
  }

  @Test
  void what_was_not_wanted_may_be_asked_for_later() throws IOException {
    write("notes/a.md", "notes/b.md", "c.md");
    TreeWalk walk = new TreeWalk(base, problems::add);

    assertThat(walk.files(base, file -> file.path().equals("c.md")))
        .extracting(SourceFile::path)
        .containsExactly("c.md");
    assertThat(walk.files(base))
        .extracting(SourceFile::path)
        .containsExactly("notes/a.md", "notes/b.md");
  }

  @Test
  void a_file_that_is_named_is_always_taken() throws IOException {
    fill(".wirecopyignore", "*");
    write("notes", ".hidden.md", "a.md");

    assertThat(walk("notes")).containsExactly("notes");
    assertThat(walk(".hidden.md")).containsExactly(".hidden.md");
    assertThat(walk("a.md")).containsExactly("a.md");
    assertThat(walk("")).isEmpty();
  }

  @Test
  void passes_over_what_is_hidden() throws IOException {
    write(".a.md", ".b/a.md", "c/.d/a.md", "c/e.md");

    assertThat(walk("")).containsExactly("c/e.md");
  }

  @Test
  void minds_the_ignore_files_of_the_folder_and_below() throws IOException {
    fill(".gitignore", "/build/\n*.txt\n");
    fill(".wirecopyignore", "!kept.txt\nold/*\n!old/new.md\n");
    fill("docs/.gitignore", "!a.txt\n/b.md\n");
    write("build/a.md", "docs/a.txt", "docs/b.md", "docs/c.txt", "docs/x/b.md", "docs/build/a.md");
    write("kept.txt", "old/a.md", "old/new.md");

    assertThat(walk(""))
        .containsExactly("docs/a.txt", "docs/build/a.md", "docs/x/b.md", "kept.txt", "old/new.md");
  }

  @Test
  void nothing_below_an_ignored_folder_is_taken_in_again() throws IOException {
    fill(".gitignore", "build\n!build/a.md\n");
    fill("build/.gitignore", "!a.md\n");
    write("build/a.md");

    assertThat(walk("")).isEmpty();
  }

  @Test
  void minds_the_ignore_files_above_up_to_the_top_of_the_work_tree() throws IOException {
    fill(".gitignore", "*.md");
    Git.init(base.resolve("tree"));
    fill("tree/.gitignore", "a.md\n/docs/b.md");
    fill("tree/.git/info/exclude", "c.md");
    fill("tree/docs/.wirecopyignore", "d.md");
    write("tree/docs/new/a.md", "tree/docs/new/b.md", "tree/docs/new/c.md", "tree/docs/new/d.md");
    write("tree/docs/b.md");

    assertThat(walk("tree/docs/new")).containsExactly("tree/docs/new/b.md");
    assertThat(walk("tree/docs")).containsExactly("tree/docs/new/b.md");
  }

  @Test
  void minds_what_a_repository_excludes_in_its_further_work_trees() throws IOException {
    Git git = Git.init(base.resolve("tree"));
    git.write(".git/info/exclude", "a.md").write("b.md", "").commit();
    git.run("worktree", "add", "-q", "../further");
    write("further/a.md");

    assertThat(walk("further")).containsExactly("further/b.md");
    assertThat(problems).isEmpty();
  }

  @Test
  void an_ignored_folder_that_is_named_is_walked() throws IOException {
    fill(".git/info/exclude", "build/");
    write("build/docs/a.md");

    assertThat(walk("build")).containsExactly("build/docs/a.md");
    assertThat(walk("build/docs")).containsExactly("build/docs/a.md");
  }

  @Test
  void follows_links_but_never_in_a_circle() throws IOException {
    write("tree/a.md", "tree/b/c.md", "elsewhere/d/e.md", "elsewhere/f");
    link("tree/b/up", "..");
    link("tree/b/self", ".");
    link("tree/more", "../elsewhere");
    link("tree/g.md", "../elsewhere/f");
    link("elsewhere/back", "../tree");

    assertThat(walk("tree"))
        .containsExactly("tree/a.md", "tree/b/c.md", "tree/g.md", "tree/more/d/e.md");
    assertThat(problems).isEmpty();
  }

  @Test
  void what_links_lead_to_is_given_once_under_its_own_name() throws IOException {
    write("z.md", "zz/a.md");
    link("a.md", "z.md");
    link("aa", "zz");

    assertThat(walk("")).containsExactly("z.md", "zz/a.md");
  }

  @Test
  void links_that_double_at_every_level_do_not_hang() throws IOException {
    for (int level = 0; level < 40; level++) {
      write(level + "/a.md");
      link(level + "/b", "../" + (level + 1));
      link(level + "/c", "../" + (level + 1));
    }
    write("40/a.md");

    assertThat(walk("0")).hasSize(41);
  }

  @Test
  void an_ignored_link_is_not_followed() throws IOException {
    fill("tree/.gitignore", "link/\nb.md");
    write("other/a.md");
    link("tree/link", "../other");
    link("tree/b.md", "nowhere");

    assertThat(walk("tree")).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void a_link_to_nothing_is_a_problem_and_the_walk_goes_on() throws IOException {
    write("b.md");
    link("a.md", "nowhere");
    link("c.md", "c.md");

    assertThat(walk("")).containsExactly("b.md");
    assertThat(problems).extracting(Problem::document).containsExactly("a.md", "c.md");
    assertThat(problems.get(0).message()).isEqualTo("does not exist, or is a link to nothing");
  }

  @Test
  void a_pipe_is_passed_over() throws Exception {
    write("b.md");
    new ProcessBuilder("mkfifo", base.resolve("a.md").toString()).start().waitFor();

    assertThat(Files.exists(base.resolve("a.md"), LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertThat(walk("")).containsExactly("b.md");
  }

  @Test
  void what_is_not_there_is_a_problem() {
    assertThat(walk("none")).isEmpty();
    assertThat(problems)
        .containsExactly(Problem.of(base + "/none", "does not exist, or is a link to nothing"));
  }

  @Test
  void no_file_is_given_twice() throws IOException {
    write("docs/a.md", "docs/b/c.md");
    TreeWalk walk = new TreeWalk(base, problems::add);

    assertThat(paths(walk, "docs/a.md")).containsExactly("docs/a.md");
    assertThat(paths(walk, "docs")).containsExactly("docs/b/c.md");
    assertThat(paths(walk, "docs/../docs")).isEmpty();
  }

  @Test
  void a_deep_tree_is_walked_to_its_end() throws IOException {
    String deep = "d/".repeat(500) + "a.md";
    write(deep);

    assertThat(walk("")).containsExactly(deep);
  }
}
