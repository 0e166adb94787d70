package org.wirecopy.document.input;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.CharMatcher;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/**
 * A pattern of paths such as {@code news/**}{@code /*.html}: the folder before its first wildcard,
 * below which ids start, and what the paths below it must look like. As in a shell, {@code
 * **}{@code /} also stands for no folder at all.
 */
public final class Glob {
  private static final CharMatcher WILD = CharMatcher.anyOf("*?[{");

  private final Path folder;
  private final int depth;
  private final PathMatcher matcher;

  private Glob(Path folder, int depth, PathMatcher matcher) {
    this.folder = folder;
    this.depth = depth;
    this.matcher = matcher;
  }

  public static boolean isGlob(String input) {
    checkNotNull(input, "input");
    return WILD.matchesAnyOf(input);
  }

  /**
   * Reads a pattern.
   *
   * @param input a pattern with at least one wildcard
   * @throws java.util.regex.PatternSyntaxException if it is not well formed
   */
  public static Glob of(String input) {
    checkNotNull(input, "input");
    int slash = input.lastIndexOf('/', WILD.indexIn(input));
    String pattern = input.substring(slash + 1);
    Path folder = Path.of(slash < 0 ? "" : slash == 0 ? "/" : input.substring(0, slash));
    int depth =
        pattern.contains("**") ? Integer.MAX_VALUE : CharMatcher.is('/').countIn(pattern) + 1;
    return new Glob(
        folder, depth, FileSystems.getDefault().getPathMatcher("glob:" + optional(pattern)));
  }

  /** Groups do not nest, so that inside one the folders stay asked for. */
  private static String optional(String pattern) {
    StringBuilder out = new StringBuilder();
    boolean grouped = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      grouped = c == '{' || grouped && c != '}';
      boolean starts = i == 0 || pattern.charAt(i - 1) == '/';
      if (!grouped && starts && pattern.startsWith("**/", i)) {
        out.append("{**/,}");
        i += 2;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Where to look. */
  public Path folder() {
    return folder;
  }

  /** How many levels below the folder to look, at least 1. */
  public int depth() {
    return depth;
  }

  /** Whether a path below the folder, relative to it, is meant. */
  public boolean matches(Path path) {
    checkNotNull(path, "path");
    return matcher.matches(path);
  }
}
