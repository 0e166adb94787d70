package org.wirecopy.document.input;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.CharMatcher;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.BitSet;

/**
 * A pattern of paths such as {@code news/**}{@code /*.html}: the folder before its first wildcard,
 * below which ids start, and what the paths below it must look like. As in a shell, {@code
 * **}{@code /} also stands for no folder at all. A match takes no longer than the pattern's length
 * times the path's.
 */
public final class Glob {
  private static final CharMatcher WILD = CharMatcher.anyOf("*?[{");

  private final Path folder;
  private final int depth;
  private final GlobPattern.Step pattern;

  private Glob(Path folder, int depth, GlobPattern.Step pattern) {
    this.folder = folder;
    this.depth = depth;
    this.pattern = pattern;
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
    // Says what is not well formed.
    FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    return new Glob(folder, depth, GlobPattern.of(pattern));
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
    String name = path.toString().replace(path.getFileSystem().getSeparator(), "/");
    int[] letters = name.codePoints().toArray();
    BitSet start = new BitSet();
    start.set(0);
    return pattern.from(start, letters).get(letters.length);
  }
}
