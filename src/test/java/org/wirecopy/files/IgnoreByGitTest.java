package org.wirecopy.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random rules, in three folders, ignore what git ignores by them. */
class IgnoreByGitTest {
  private static final List<String> NAMES =
      List.of("a", "b", "ab", "ba", "aab", "a b", "-", "]", "a.b", "é", "a]b", "!a", "#a");
  private static final List<String> FOLDERS = List.of("", "a/", "a/b/", "ab/", "b/a/b/", "a/ab/");
  private static final List<String> PARTS =
      List.of(
          "a",
          "b",
          "a",
          "b",
          "/",
          "/",
          "*",
          "*",
          "**",
          "/**",
          "**/",
          "/**/",
          "?",
          "[ab]",
          "[!a]",
          "[^b]",
          "[a-b]",
          "[]-a]",
          "[!]a]",
          "[",
          "]",
          "-",
          "\\a",
          "\\",
          "\\*",
          "\\/",
          " ",
          "\\ ",
          "!",
          "#",
          ".",
          "é",
          "[[:alpha:]]",
          "[[:punct:]-]",
          "[[:x:]]",
          "[[:]",
          "***",
          "[a\\]b]");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void ignores_what_git_ignores(long seed) {
    Random random = new Random(seed);
    Git git = Git.init(folder);
    List<String> files = new ArrayList<>();
    FOLDERS.forEach(in -> NAMES.forEach(name -> files.add(in + name + ".x/" + name)));
    FOLDERS.forEach(in -> NAMES.forEach(name -> files.add(in + name + ".y")));
    FOLDERS.stream()
        .filter(in -> in.length() > 4)
        .forEach(in -> NAMES.forEach(n -> files.add(in + n)));
    files.forEach(file -> git.write(file, ""));
    for (int round = 0; round < 40; round++) {
      List<List<String>> rules = Stream.generate(() -> lines(random)).limit(3).toList();
      List<String> folders = List.of("", "a", "b/a");
      IgnoreStack stack = IgnoreStack.none();
      for (int i = 0; i < 3; i++) {
        git.write(
            folders.get(i) + (i == 0 ? "" : "/") + ".gitignore", String.join("\n", rules.get(i)));
        stack = stack.with(IgnoreRules.of(folders.get(i), rules.get(i)));
      }
      assertThat(left(files, stack)).as("%s", rules).isEqualTo(leftByGit(git));
    }
  }

  private static List<String> lines(Random random) {
    Supplier<String> line =
        () ->
            random
                .ints(1 + random.nextInt(6), 0, PARTS.size())
                .mapToObj(PARTS::get)
                .collect(Collectors.joining("", random.nextInt(5) == 0 ? "!" : "", ""));
    return Stream.generate(line).limit(1 + random.nextInt(4)).toList();
  }

  private static TreeSet<String> left(List<String> files, IgnoreStack stack) {
    return files.stream()
        .filter(file -> above(file).noneMatch(folder -> stack.ignores(folder, true)))
        .filter(file -> !stack.ignores(file, false))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> above(String file) {
    return IntStream.range(0, file.length())
        .filter(i -> file.charAt(i) == '/')
        .mapToObj(i -> file.substring(0, i));
  }

  private static TreeSet<String> leftByGit(Git git) {
    String[] names = git.run("ls-files", "-o", "-z", "--exclude-standard").split("\0");
    return Arrays.stream(names)
        .filter(name -> !name.isEmpty() && !name.endsWith(".gitignore"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
