package org.wirecopy.check.format;

import com.google.common.base.Preconditions;
import com.google.common.base.Splitter;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How a check is to be presented, whatever the format.
 *
 * @param prefix the folder of the check below the root of the repository, with a slash at its end,
 *     for example {@code docs/}; empty if it is the root
 */
public record CheckPresentation(String prefix) {
  /** A check at the root of the repository. */
  public static final CheckPresentation ROOT = new CheckPresentation("");

  private static final Splitter NAMES = Splitter.on('/').omitEmptyStrings();

  /**
   * Checks the prefix.
   *
   * @throws IllegalArgumentException if the prefix is no folder below the root
   */
  public CheckPresentation {
    Preconditions.checkArgument(
        prefix.isEmpty() || (prefix.endsWith("/") && !isAbsolute(prefix)),
        "prefix must be empty or a relative folder that ends with a slash, was %s",
        prefix);
  }

  /**
   * The path of a file from the root of the repository.
   *
   * @param path the path as the check was given it
   * @return the path with neither {@code .} nor, unless it leads out of the repository, {@code ..};
   *     an absolute path as it is
   */
  public String path(String path) {
    if (isAbsolute(path)) {
      return path;
    }
    Deque<String> names = new ArrayDeque<>();
    NAMES.split(prefix + path).forEach(name -> enter(names, name));
    return String.join("/", names);
  }

  private static void enter(Deque<String> names, String name) {
    boolean isUp = name.equals("..") && !names.isEmpty() && !names.getLast().equals("..");
    if (isUp) {
      names.removeLast();
    } else if (!name.equals(".")) {
      names.addLast(name);
    }
  }

  private static boolean isAbsolute(String path) {
    return path.startsWith("/");
  }
}
