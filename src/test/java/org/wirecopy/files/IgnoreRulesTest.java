package org.wirecopy.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wirecopy.files.IgnoreRules.Verdict.IGNORED;
import static org.wirecopy.files.IgnoreRules.Verdict.KEPT;
import static org.wirecopy.files.IgnoreRules.Verdict.OPEN;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Growth;

/** Every row is also put to git itself. */
class IgnoreRulesTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0} : {1} is {2}")
  @CsvSource(
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a,a,IGNORED",
        "a,b/a,IGNORED",
        "a,ab,OPEN",
        "# a,# a,OPEN",
        "#a,#a,OPEN",
        "\\#a,#a,IGNORED",
        "!a,a,KEPT",
        "\\!a,!a,IGNORED",
        "!!a,!a,KEPT",
        "a  ,a,IGNORED",
        "a\\ ,a ,IGNORED",
        "a\\ ,a,OPEN",
        "a\\  ,a ,IGNORED",
        " a, a,IGNORED",
        " a,a,OPEN",
        "a\t,a,OPEN",
        "a\r,a,IGNORED",
        "a/,a,OPEN",
        "a/,a/,IGNORED",
        "a/,b/a/,IGNORED",
        "a/b/,a/b/,IGNORED",
        "a/b/,c/a/b/,OPEN",
        "/a,a,IGNORED",
        "/a,b/a,OPEN",
        "a/b,a/b,IGNORED",
        "a/b,c/a/b,OPEN",
        "*.md,a.md,IGNORED",
        "*.md,b/a.md,IGNORED",
        "*.md,.md,IGNORED",
        "b/*.md,b/a.md,IGNORED",
        "b/*.md,b/c/a.md,OPEN",
        "*/a,b/a,IGNORED",
        "*/a,a,OPEN",
        "*/a,b/c/a,OPEN",
        "a?c,abc,IGNORED",
        "a?c,ac,OPEN",
        "/a?c,a/c,OPEN",
        "??,é,IGNORED",
        "?,é,OPEN",
        "é,é,IGNORED",
        "[a-c],b,IGNORED",
        "[a-c],d,OPEN",
        "[!a],b,IGNORED",
        "[!a],a,OPEN",
        "[^a],b,IGNORED",
        "[]a],],IGNORED",
        "[!]a],b,IGNORED",
        "[a-],-,IGNORED",
        "[-a],-,IGNORED",
        "[\\]],],IGNORED",
        "[a,[a,OPEN",
        "[a,a,OPEN",
        "\\[a,[a,IGNORED",
        "[[:digit:]],7,IGNORED",
        "[[:digit:]],a,OPEN",
        "[[:nonsense:]],a,OPEN",
        "[c-a],b,OPEN",
        "[+--],-,IGNORED",
        "[a-c-e],d,OPEN",
        "a[!b]c/d,a/c/d,OPEN",
        "a[/]b,a/b,OPEN",
        "**/a,a,IGNORED",
        "**/a,b/c/a,IGNORED",
        "**/a/b,c/a/b,IGNORED",
        "a/**,a/b,IGNORED",
        "a/**,a/b/c,IGNORED",
        "a/**,a/,OPEN",
        "a/**/b,a/b,IGNORED",
        "a/**/b,a/c/b,IGNORED",
        "a/**/b,a/c/d/b,IGNORED",
        "a/**/b,a/cb,OPEN",
        "a/**/**/b,a/b,IGNORED",
        "/**,a,IGNORED",
        "**,a/b,IGNORED",
        "a**b,axxb,IGNORED",
        "c/?a**b,c/xa/b,OPEN",
        "foo**/bar,foox/y/bar,IGNORED",
        "***/a,b/a,IGNORED",
        "a\\*,a*,IGNORED",
        "a\\*,ab,OPEN",
        "a\\b,ab,IGNORED",
        "a\\,a,OPEN",
        "a\\,a\\,OPEN",
        "a\\\\,a\\,IGNORED",
        "A,a,OPEN",
        "/,a,OPEN",
        "!,a,OPEN",
        "//a,a,OPEN",
        "נחל*,נחל.md,IGNORED",
      })
  void reads_a_line_as_git_does(String line, String path, IgnoreRules.Verdict verdict) {
    boolean isFolder = path.endsWith("/");
    String name = isFolder ? path.substring(0, path.length() - 1) : path;

    assertThat(IgnoreRules.of("", List.of(line)).verdict(name, isFolder)).isEqualTo(verdict);
    Git git = Git.init(folder).write(".gitignore", line + "\n");
    git.write(isFolder ? path + "inside" : path, "");
    assertThat(git.run("check-ignore", "-v", "-n", "--no-index", "--", "./" + name))
        .startsWith(
            switch (verdict) {
              case IGNORED, KEPT -> ".gitignore:1:";
              case OPEN -> "::\t";
            });
  }

  @Test
  void the_last_line_that_matches_counts() {
    IgnoreRules rules = IgnoreRules.of("", List.of("*.md", "!a*", "ab*"));

    assertThat(rules.verdict("b.md", false)).isEqualTo(IGNORED);
    assertThat(rules.verdict("a.md", false)).isEqualTo(KEPT);
    assertThat(rules.verdict("ab.md", false)).isEqualTo(IGNORED);
    assertThat(rules.verdict("b", false)).isEqualTo(OPEN);
  }

  @Test
  void rules_speak_only_of_what_is_below_their_folder() {
    IgnoreRules rules = IgnoreRules.of("docs/new", List.of("/a", "b"));

    assertThat(rules.verdict("docs/new/a", false)).isEqualTo(IGNORED);
    assertThat(rules.verdict("docs/new/x/b", false)).isEqualTo(IGNORED);
    assertThat(rules.verdict("docs/new/x/a", false)).isEqualTo(OPEN);
    assertThat(rules.verdict("docs/newer/b", false)).isEqualTo(OPEN);
    assertThat(rules.verdict("a", false)).isEqualTo(OPEN);
  }

  @Test
  void rules_of_deeper_folders_count_before_those_above() {
    IgnoreStack stack =
        IgnoreStack.none()
            .with(IgnoreRules.of("", List.of("*.md", "*.txt")))
            .with(IgnoreRules.of("docs", List.of("!*.md")));

    assertThat(stack.ignores("docs/a.md", false)).isFalse();
    assertThat(stack.ignores("docs/a.txt", false)).isTrue();
    assertThat(stack.ignores("a.md", false)).isTrue();
    assertThat(stack.ignores("a.html", false)).isFalse();
  }

  @Test
  void a_byte_order_mark_and_the_line_ends_of_windows_do_not_count() {
    IgnoreRules rules = IgnoreRules.parse("", "\uFEFFa\r\nb\r\n");

    assertThat(rules.verdict("a", false)).isEqualTo(IGNORED);
    assertThat(rules.verdict("b", false)).isEqualTo(IGNORED);
  }

  @Test
  void a_pattern_of_many_stars_does_not_hang() {
    IgnoreRules rules =
        IgnoreRules.of(
            "",
            List.of(
                "a*".repeat(200) + "b",
                "/" + "**/a*/".repeat(100) + "b",
                "/" + "**/".repeat(300) + "c"));

    Growth.isBounded(
        4000,
        length -> {
          assertThat(rules.verdict("a".repeat(length), false)).isEqualTo(OPEN);
          assertThat(rules.verdict("a/".repeat(length / 2) + "a", false)).isEqualTo(OPEN);
        });
  }
}
