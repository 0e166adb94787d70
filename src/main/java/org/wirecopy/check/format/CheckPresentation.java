package org.wirecopy.check.format;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Preconditions;
import com.google.common.base.Splitter;
import java.util.ArrayDeque;
import java.util.Deque;
import org.wirecopy.report.Style;

/**
 * How a check is to be presented, whatever the format.
 *
 * @param prefix the folder of the check below the root of the repository, with a slash at its end,
 *     for example {@code docs/}; empty if it is the root
 * @param style how text for a person looks
 * @param invocation how the check was asked for
 */
public record CheckPresentation(String prefix, Style style, InvocationContext invocation) {
  /** A check at the root of the repository, in a plain style. */
  public static final CheckPresentation ROOT = new CheckPresentation("");

  private static final Splitter NAMES = Splitter.on('/').omitEmptyStrings();

  /**
   * Checks the prefix.
   *
   * @throws IllegalArgumentException if the prefix is no folder below the root
   */
  public CheckPresentation {
    checkNotNull(prefix, "prefix");
    checkNotNull(style, "style");
    checkNotNull(invocation, "invocation");
    Preconditions.checkArgument(
        prefix.isEmpty() || (prefix.endsWith("/") && !isAbsolute(prefix)),
        "prefix must be empty or a relative folder that ends with a slash, was %s",
        prefix);
  }

  /**
   * A check in a folder, in a plain style.
   *
   * @param prefix the folder of the check below the root of the repository, with a slash at its end
   * @throws IllegalArgumentException if the prefix is no folder below the root
   */
  public CheckPresentation(String prefix) {
    this(prefix, Style.PLAIN, InvocationContext.NONE);
  }

  /**
   * The path of a file from the root of the repository.
   *
   * @param path the path as the check was given it
   * @return the path with neither {@code .} nor, unless it leads out of the repository, {@code ..};
   *     an absolute path as it is
   */
  public String path(String path) {
    checkNotNull(path, "path");
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
