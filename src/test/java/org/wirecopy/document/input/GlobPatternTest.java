package org.wirecopy.document.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Random;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobPatternTest {
  private static boolean matches(String pattern, String path) {
    return Glob.of(pattern).matches(Path.of(path));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "*.md a.md true",
        "*.md a/b.md false",
        "**/*.md a.md true",
        "**/*.md a/b/c.md true",
        "a*/**/x ab/x true",
        "**a b/c/a true",
        "{a,b}/?.txt b/x.txt true",
        "{**/,}c a/b/c true",
        "{**/a,b} b true",
        "[!a-c]? dx true",
        "[!a-c]? bx false",
        "[a-]x -x true",
        "\\*?[*] *y* true",
        "?? \uD83D\uDE00x true",
        "? \uD83D\uDE00 true",
      })
  void means_what_it_means_in_a_shell(String pattern, String path, boolean expected) {
    assertThat(matches(pattern, path)).isEqualTo(expected);
  }

  /** But for the folders that two stars and a slash let be none. */
  @Test
  void means_what_java_takes_it_for() {
    Random random = new Random(7);
    String signs = "ab/*?[]{},!-\\";
    int compared = 0;
    for (int i = 0; i < 60_000; i++) {
      String pattern = "*" + random(random, signs, 9);
      String path = random(random, "ab/-", 7).replaceAll("/+", "/").replaceAll("^/|/$", "");
      try {
        PathMatcher java = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        if (!pattern.contains("**/")) {
          compared++;
          assertThat(matches(pattern, path))
              .as("%s and %s", pattern, path)
              .isEqualTo(java.matches(Path.of(path)));
        }
      } catch (PatternSyntaxException e) {
        // Not well formed.
      }
    }
    assertThat(compared).isGreaterThan(10_000);
  }

  private static String random(Random random, String signs, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    return text.toString();
  }

  @ParameterizedTest
  @Timeout(10)
  @ValueSource(
      strings = {
        "*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b",
        "**a**a**a**a**a**a**a**a**a**a**a**a**a**b",
        "**/**/**/**/**/**/**/**/**/**/**/**/**/b",
        "{a*,*a,aa*}{a*,*a,aa*}{a*,*a,aa*}{a*,*a,aa*}{a*,*a,aa*}{a*,*a,aa*}{a*,*a,aa*}b",
      })
  void no_pattern_keeps_it_busy(String pattern) {
    assertThat(matches(pattern, "a".repeat(250))).isFalse();
    assertThat(matches(pattern, "aaa/".repeat(60) + "a")).isFalse();
  }
}
