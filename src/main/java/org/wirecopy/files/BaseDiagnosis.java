package org.wirecopy.files;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds out why there is no commit to count changes from, once git has none. */
final class BaseDiagnosis {
  private static final CharMatcher STEPS = CharMatcher.anyOf("~^@");
  private static final CharMatcher HEX = CharMatcher.anyOf("0123456789abcdef");
  private static final CharMatcher PLAIN =
      CharMatcher.anyOf(": ").or(CharMatcher.javaIsoControl()).negate();
  private static final LevenshteinDistance TYPING = new LevenshteinDistance(2);

  private final GitProgram git;
  private final Path top;
  private final String ref;

  BaseDiagnosis(GitProgram git, Path top, String ref) {
    this.git = git;
    this.top = top;
    this.ref = ref;
  }

  /**
   * Why there is no merge base.
   *
   * @param complaint what git says
   */
  GitException explain(String complaint) throws IOException {
    if (!isCommit("HEAD")) {
      return new GitException("this repository has no commit yet; commit first");
    }
    boolean known = isCommit(ref);
    boolean history = STEPS.matchesAnyOf(ref) || ref.length() >= 7 && HEX.matchesAllOf(ref);
    if ((known || history) && isShallow()) {
      return new GitException(
          "this is a shallow clone without the history of "
              + ref
              + "; fetch more, as in fetch-depth: 0 or git fetch --unshallow");
    }
    if (!known) {
      return unknown();
    }
    return new GitException(
        complaint.isEmpty()
            ? ref + " and HEAD have no history in common; name a ref that they have come from"
            : GitMessages.plain(complaint));
  }

  private boolean isCommit(String name) throws IOException {
    return git.ask(top, List.of("rev-parse", "-q", "--verify", name + "^{commit}")).isGiven();
  }

  private boolean isShallow() throws IOException {
    return git.ask(top, List.of("rev-parse", "--is-shallow-repository")).out().startsWith("true");
  }

  /** That a name stands for nothing, and what to do. */
  GitException unknown() throws IOException {
    if (!isPlain()) {
      return new GitException(
          "'"
              + ref
              + "' names no single commit; name a branch, a tag or a commit, as in origin/main");
    }
    String meant = nearest().map(name -> " (" + name + "?)").orElse("");
    return new GitException(
        "unknown ref " + ref + meant + "; fetch it first, as in git fetch origin " + fetched());
  }

  /** Whether it could be fetched: no range, no file of a commit, no option. */
  private boolean isPlain() {
    return PLAIN.matchesAllOf(ref)
        && !ref.isEmpty()
        && !ref.contains("..")
        && !ref.startsWith("-")
        && !ref.startsWith("^");
  }

  /** A clone of a single branch keeps no others unless it is told where. */
  private String fetched() {
    String prefix = "origin/";
    String branch = ref.startsWith(prefix) ? ref.substring(prefix.length()) : ref;
    return ref.startsWith(prefix) ? branch + ":refs/remotes/" + ref : branch;
  }

  private Optional<String> nearest() throws IOException {
    List<String> names =
        Splitter.on('\n')
            .omitEmptyStrings()
            .splitToList(git.ask(top, List.of("for-each-ref", "--format=%(refname:short)")).out());
    Optional<String> same = names.stream().filter(name -> name.endsWith("/" + ref)).findFirst();
    return same.isPresent() ? same : names.stream().filter(this::isNear).findFirst();
  }

  private boolean isNear(String name) {
    return Arrays.asList(name, name.substring(name.indexOf('/') + 1)).stream()
        .anyMatch(part -> part.length() > 2 && TYPING.apply(part, ref) >= 0);
  }
}
