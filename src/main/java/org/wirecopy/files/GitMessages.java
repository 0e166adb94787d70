package org.wirecopy.files;

import com.google.common.base.CharMatcher;

/** Makes sentences of what git complains of. */
final class GitMessages {
  private static final String FATAL = "fatal: ";

  private GitMessages() {}

  /** A complaint on one line, without the word that it begins with. */
  static String plain(String complaint) {
    String line = CharMatcher.whitespace().trimAndCollapseFrom(complaint, ' ');
    return line.startsWith(FATAL) ? line.substring(FATAL.length()) : line;
  }

  /**
   * Why a folder has no work tree that can be used.
   *
   * @param folder the folder, as it was named
   * @param complaint what git says
   */
  static GitException noWorkTree(String folder, String complaint) {
    if (complaint.contains("not a git repository")) {
      return new GitException("not a git repository: " + folder + "; --base needs one");
    }
    if (complaint.contains("must be run in a work tree")) {
      return new GitException(
          "a git repository without a work tree: " + folder + "; --base needs one");
    }
    return new GitException("git refuses " + folder + ": " + plain(complaint));
  }
}
