package org.wirecopy.files;

import java.util.Optional;

/**
 * One line of an ignore file.
 *
 * @param wildcards what a name must look like
 * @param negated whether what matches is taken in again, as {@code !a} says
 * @param foldersOnly whether it means folders alone, as {@code a/} says
 * @param byName whether the last part of a path is meant, as in {@code a}, or the whole, as in
 *     {@code /a} and {@code a/b}
 */
record IgnorePattern(Wildcards wildcards, boolean negated, boolean foldersOnly, boolean byName) {
  /** Reads a line; nothing if it is blank or a comment. */
  static Optional<IgnorePattern> parse(String line) {
    String text = withoutTrailingSpaces(withoutLineEnd(line));
    return text.isEmpty() || text.startsWith("#") ? Optional.empty() : Optional.of(of(text));
  }

  private static IgnorePattern of(String text) {
    boolean negated = text.startsWith("!");
    String pattern = negated ? text.substring(1) : text;
    boolean foldersOnly = pattern.endsWith("/");
    if (foldersOnly) {
      pattern = pattern.substring(0, pattern.length() - 1);
    }
    boolean byName = pattern.indexOf('/') < 0;
    String rest = pattern.startsWith("/") ? pattern.substring(1) : pattern;
    return new IgnorePattern(Wildcards.of(rest), negated, foldersOnly, byName);
  }

  /** Git ends a line at a zero byte. */
  private static String withoutLineEnd(String line) {
    String text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    int zero = text.indexOf('\0');
    return zero < 0 ? text : text.substring(0, zero);
  }

  /** Spaces at the end do not count, unless a backslash stands before them. */
  private static String withoutTrailingSpaces(String line) {
    int end = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '\\') {
        i++;
        end = Math.min(i + 1, line.length());
      } else if (line.charAt(i) != ' ') {
        end = i + 1;
      }
    }
    return line.substring(0, end);
  }

  /**
   * Whether a file or folder is meant.
   *
   * @param path its path below the folder of the ignore file
   * @param name the last part of the path
   * @param isFolder whether it is a folder
   */
  boolean matches(byte[] path, byte[] name, boolean isFolder) {
    return (isFolder || !foldersOnly) && wildcards.matches(byName ? name : path);
  }
}
