package org.wirecopy.files;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.wirecopy.files.Change.Status;

/**
 * A git repository with a work tree, asked through the {@code git} program, which knows every form
 * of repository there is.
 *
 * <pre>{@code
 * GitRepository repository = GitRepository.of(Path.of(""));
 * String base = repository.mergeBase("origin/main");
 * for (Change change : repository.changes(base)) {
 *   change.path(); // docs/guide.md
 * }
 * repository.read(base, path -> path.endsWith(".md"), (path, bytes) -> index(path, bytes));
 * }</pre>
 *
 * <p>Nothing in the repository is written, no lock is taken, and no process stays behind. Neither
 * the user's settings of colors, prefixes, quoting and diff programs nor the language of the
 * machine change an answer. Links and submodules are no files.
 *
 * <p>Immutable and safe for threads. Every question starts one git or two, at a few milliseconds
 * each.
 */
public final class GitRepository {
  private static final CharMatcher HEX = CharMatcher.anyOf("0123456789abcdef");
  private static final int SHA1_DIGITS = 40;
  private static final int SHA256_DIGITS = 64;

  private static final List<String> UNTRACKED =
      List.of("ls-files", "-z", "--others", "--exclude-standard");

  private static final List<String> DIFF =
      List.of(
          "diff",
          "--no-color",
          "--no-ext-diff",
          "--no-textconv",
          "--no-renames",
          "--ignore-submodules=all");

  private static final List<String> PATCH =
      List.of(
          "--unified=0",
          "--inter-hunk-context=0",
          "--text",
          "--submodule=short",
          "--src-prefix=a/",
          "--dst-prefix=b/");

  private final GitProgram git;
  private final Path root;

  private GitRepository(GitProgram git, Path root) {
    this.git = git;
    this.root = root;
  }

  /**
   * The repository whose work tree a folder is in.
   *
   * @param folder the folder, or a file in it
   * @return the repository
   * @throws GitException if there is none, it is not to be trusted, or there is no git
   */
  public static GitRepository of(Path folder) throws GitException {
    return of(folder, SearchPath.of(System.getenv("PATH")));
  }

  static GitRepository of(Path folder, SearchPath path) throws GitException {
    Path place = Files.isDirectory(folder) ? folder : folder.toAbsolutePath().getParent();
    if (place == null || !Files.isDirectory(place)) {
      throw new GitException("there is no folder " + folder);
    }
    return answered(() -> find(GitProgram.on(path), place.toAbsolutePath()));
  }

  private static GitRepository find(GitProgram git, Path folder) throws IOException {
    GitProgram.Answer answer = git.ask(folder, List.of("rev-parse", "--show-toplevel"));
    String top = withoutLineEnd(answer.out());
    if (!answer.isGiven() || top.isEmpty()) {
      throw GitMessages.noWorkTree(PathNames.text(folder), answer.complaint());
    }
    return new GitRepository(git, PathNames.path(top));
  }

  private static String withoutLineEnd(String line) {
    return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
  }

  /** A question to git. */
  private interface Question<T> {
    T ask() throws IOException;
  }

  private static <T> T answered(Question<T> question) throws GitException {
    try {
      return question.ask();
    } catch (GitException e) {
      throw e;
    } catch (IOException e) {
      throw new GitException("git cannot be asked: " + e.getMessage(), e);
    }
  }

  /**
   * The top of the work tree, from which all paths are given.
   *
   * @return a real path
   */
  public Path root() {
    return root;
  }

  /**
   * Where a file of the work tree is.
   *
   * @param path its path from the top, with slashes
   * @return the file, whether or not there is one
   */
  public Path file(String path) {
    return PathNames.below(root, path);
  }

  /**
   * The commit from which the changes of the work tree are counted: the best common ancestor of
   * {@code HEAD} and what they are to be merged into.
   *
   * @param ref a branch, a tag, or another name of a commit
   * @return the commit's full id
   * @throws GitException if the name is unknown, or git does not have the history to tell
   */
  public String mergeBase(String ref) throws GitException {
    return answered(
        () -> {
          BaseDiagnosis diagnosis = new BaseDiagnosis(git, root, ref);
          if (!isName(ref)) {
            throw diagnosis.unknown();
          }
          GitProgram.Answer answer = git.ask(root, List.of("merge-base", ref, "HEAD"));
          if (!answer.isGiven()) {
            throw diagnosis.explain(answer.complaint());
          }
          return answer.out().strip();
        });
  }

  /**
   * A dash would begin an option, a caret what is left out, and a control character cannot be
   * passed on.
   */
  private static boolean isName(String ref) {
    return !ref.isBlank()
        && !ref.startsWith("^")
        && !ref.startsWith("-")
        && CharMatcher.javaIsoControl().matchesNoneOf(ref);
  }

  /**
   * The files that differ between a commit and the work tree, whether what is new is staged or not,
   * or not even known to git, unless it is ignored. A file that moved is deleted and added.
   *
   * @param commit the commit's full id
   * @return the changes, ordered by path
   * @throws GitException if git cannot tell
   * @throws IllegalArgumentException if the commit is no full id
   */
  public Set<Change> changes(String commit) throws GitException {
    List<String> diff = diff(commit, List.of("--raw", "-z"));
    return answered(
        () -> {
          NavigableMap<String, Status> changes = git.read(root, diff, ChangeReader::read);
          for (String path : untracked()) {
            changes.compute(path, (p, known) -> known == null ? Status.ADDED : Status.MODIFIED);
          }
          ImmutableSet.Builder<Change> all = ImmutableSet.builder();
          changes.forEach((path, status) -> all.add(new Change(path, status)));
          return all.build();
        });
  }

  /**
   * The lines of the work tree's files that a commit does not have.
   *
   * @param commit the commit's full id
   * @return the new and changed lines
   * @throws GitException if git cannot tell
   * @throws IllegalArgumentException if the commit is no full id
   */
  public ChangedLines changedLines(String commit) throws GitException {
    List<String> diff = diff(commit, PATCH);
    return answered(
        () -> {
          Map<String, ImmutableRangeSet<Integer>> files = git.read(root, diff, PatchReader::read);
          untracked().forEach(path -> files.put(path, ImmutableRangeSet.of(Range.atLeast(1))));
          return new ChangedLines(files);
        });
  }

  private static List<String> diff(String commit, List<String> form) {
    List<String> arguments = new ArrayList<>(DIFF);
    arguments.addAll(form);
    arguments.addAll(List.of(checked(commit), "--"));
    return arguments;
  }

  private static String checked(String commit) {
    boolean whole = commit.length() == SHA1_DIGITS || commit.length() == SHA256_DIGITS;
    if (!whole || !HEX.matchesAllOf(commit)) {
      throw new IllegalArgumentException("commit must be a full id of hex digits, was " + commit);
    }
    return commit;
  }

  private List<String> untracked() throws IOException {
    return git.read(root, UNTRACKED, this::files);
  }

  /** A name with a slash at its end is another repository. */
  private List<String> files(InputStream out) throws IOException {
    List<String> files = new ArrayList<>();
    OutputParts parts = OutputParts.names(out);
    for (String path = parts.next(); path != null; path = parts.next()) {
      if (!path.endsWith("/") && Files.isRegularFile(file(path), LinkOption.NOFOLLOW_LINKS)) {
        files.add(path);
      }
    }
    return files;
  }

  /**
   * Reads files as a commit has them, one after the other, each whole in memory for as long as the
   * reader holds it.
   *
   * @param commit the commit's full id
   * @param wanted the paths to read, from the top of the work tree, with slashes
   * @param reader takes a path and the file's bytes, in the order of the commit's tree
   * @throws GitException if git does not have a file
   * @throws IllegalArgumentException if the commit is no full id
   */
  public void read(String commit, Predicate<String> wanted, BiConsumer<String, byte[]> reader)
      throws GitException {
    String id = checked(commit);
    answered(
        () -> {
          BlobReader blobs = new BlobReader(git, root);
          blobs.read(blobs.ids(id, wanted), reader);
          return root;
        });
  }
}
