package org.wirecopy.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The {@code git} program, run so that its answers depend on the repository alone: in English,
 * without pager, prompts, locks that it can do without, daemons, or variables that point to another
 * repository. It is asked nothing for which it would look into the work tree's files, runs no hooks
 * and reaches no remote: a repository may come from anybody, and its settings name programs.
 *
 * @param file where the program is
 */
record GitProgram(Path file) {
  private static final List<String> ALWAYS =
      List.of(
          "--no-pager",
          "-c",
          "core.quotePath=false",
          "-c",
          "core.fsmonitor=false",
          "-c",
          "core.hooksPath=/dev/null",
          "-c",
          "maintenance.auto=false",
          "-c",
          "gc.auto=0");

  /** No protocol is allowed: not every git knows the variable against lazy fetches. */
  private static final Map<String, String> SET =
      Map.of(
          "LC_ALL", "C",
          "GIT_OPTIONAL_LOCKS", "0",
          "GIT_TERMINAL_PROMPT", "0",
          "GIT_NO_LAZY_FETCH", "1",
          "GIT_ALLOW_PROTOCOL", "");

  /** What a hook or a shell may have set for its own repository, or for a person's eyes. */
  private static final Set<String> UNSET =
      Set.of(
          "GIT_DIR",
          "GIT_WORK_TREE",
          "GIT_INDEX_FILE",
          "GIT_COMMON_DIR",
          "GIT_PREFIX",
          "GIT_NAMESPACE",
          "GIT_DIFF_OPTS",
          "GIT_EXTERNAL_DIFF",
          "GIT_LITERAL_PATHSPECS",
          "GIT_TRACE");

  /** How git ended, and what it printed. */
  record Answer(int status, String out, String complaint) {
    boolean isGiven() {
      return status == 0;
    }
  }

  /** What git prints, as it comes. */
  interface Reader<T> {
    T read(InputStream out) throws IOException;
  }

  /**
   * Finds git.
   *
   * @throws GitException if it is in none of the folders
   */
  static GitProgram on(SearchPath path) throws GitException {
    return new GitProgram(
        path.find("git")
            .orElseThrow(
                () ->
                    new GitException("git is not installed or not on the PATH; --base needs it")));
  }

  /** Starts git in a folder. */
  GitCall start(Path folder, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(file.toString()));
    command.addAll(ALWAYS);
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeAll(UNSET);
    builder.environment().putAll(SET);
    return new GitCall(builder.start());
  }

  /** Runs git in a folder, and gives its answer, whatever it is. */
  Answer ask(Path folder, List<String> arguments) throws IOException {
    try (GitCall call = start(folder, arguments)) {
      return answer(call);
    }
  }

  /**
   * The same for what git answers at once, unless its settings include a pipe.
   *
   * @param seconds how long is waited
   * @throws GitException if there is no answer
   */
  Answer askAtOnce(Path folder, List<String> arguments, int seconds) throws IOException {
    try (GitCall call = start(folder, arguments)) {
      call.endAfter(seconds);
      Answer answer = answer(call);
      if (call.isOverdue()) {
        throw new GitException(
            "git gives no answer in "
                + PathNames.text(folder)
                + ": its settings may include what never ends");
      }
      return answer;
    }
  }

  private static Answer answer(GitCall call) throws IOException {
    call.tellNothing();
    String out = new String(call.out().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(call.status(), out, call.complaint());
  }

  /**
   * Runs git in a folder, and reads what it prints as it comes.
   *
   * @throws GitException if git does not end well
   */
  <T> T read(Path folder, List<String> arguments, Reader<T> reader) throws IOException {
    try (GitCall call = start(folder, arguments)) {
      call.tellNothing();
      T result = reader.read(call.out());
      check(call, arguments);
      return result;
    }
  }

  /** Throws if a call whose output was read did not end well. */
  static void check(GitCall call, List<String> arguments) throws IOException {
    if (call.status() != 0) {
      throw new GitException(
          "git " + arguments.get(0) + " failed: " + GitMessages.plain(call.complaint()));
    }
  }
}
