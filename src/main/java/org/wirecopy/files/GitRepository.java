package org.wirecopy.files;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * A git repository with a work tree, asked through the {@code git} program, which knows every form
 * of repository there is.
 *
 * <pre>{@code
 * GitRepository repository = GitRepository.of(Path.of(""));
 * String base = repository.mergeBase("origin/main");
 * for (FileChange change : repository.changes(base, path -> path.endsWith(".md"))) {
 *   change.path(); // docs/guide.md
 * }
 * repository.read(base, path -> path.endsWith(".md"), (path, bytes) -> texts.put(path, bytes));
 * }</pre>
 *
 * <p>Nothing in the repository is written, no lock is taken, and no process stays behind. A folder
 * may come from anybody, its {@code .git} included: git is asked for names and for what it keeps,
 * and never to look into a file of the work tree, so that no filter, hook, converter, diff program
 * or monitor that a repository names is run, and no remote is asked for what is missing. Neither
 * settings nor the language of the machine change an answer. Links and submodules are no files.
 *
 * <p>Immutable and safe for threads. Every question starts one git or a few, at a few milliseconds
 * each, and reads the wanted files of the work tree once.
 */
public final class GitRepository {
  private static final CharMatcher HEX = CharMatcher.anyOf("0123456789abcdef");
  private static final int SHA1_DIGITS = 40;
  private static final int SHA256_DIGITS = 64;

  /** Longer than any disk takes to read some settings. */
  private static final int PATIENCE_SECONDS = 20;

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
    checkNotNull(folder, "folder");
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
    Optional<Path> near = GitFolder.top(folder.toRealPath());
    if (near.isPresent()) {
      GitFiles.requirePlain(near.get());
    }
    GitProgram.Answer answer =
        git.askAtOnce(folder, List.of("rev-parse", "--show-toplevel"), PATIENCE_SECONDS);
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
    checkNotNull(path, "path");
    return tree().file(path);
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
    checkNotNull(ref, "ref");
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
   * or not even known to git, unless it is ignored. A file that moved is deleted and added. Files
   * are compared by what they hold: another time, other line ends or a checkout through Git LFS are
   * no change; what any other filter made is one. Files of submodules are none of the repository's
   * own: each submodule is a repository by itself.
   *
   * @param commit the commit's full id
   * @param wanted the paths to look at, from the top of the work tree, with slashes
   * @return the changes, ordered by path
   * @throws GitException if git cannot tell
   * @throws IllegalArgumentException if the commit is no full id
   */
  public Set<FileChange> changes(String commit, Predicate<String> wanted) throws GitException {
    checkNotNull(commit, "commit");
    checkNotNull(wanted, "wanted");
    String id = checked(commit);
    return answered(() -> new Changes(new BlobReader(git, root), tree()).since(id, wanted));
  }

  /**
   * The files that a commit has.
   *
   * @param commit the commit's full id
   * @param wanted the paths to look at, from the top of the work tree, with slashes
   * @return their paths
   * @throws GitException if git cannot tell
   * @throws IllegalArgumentException if the commit is no full id
   */
  public Set<String> files(String commit, Predicate<String> wanted) throws GitException {
    checkNotNull(commit, "commit");
    checkNotNull(wanted, "wanted");
    String id = checked(commit);
    return answered(() -> new BlobReader(git, root).ids(id, wanted).keySet());
  }

  /**
   * The submodules that a commit has.
   *
   * @param commit the commit's full id
   * @return the full id of the commit at which it has each, by their path from the top of the work
   *     tree, with slashes
   * @throws GitException if git cannot tell
   * @throws IllegalArgumentException if the commit is no full id
   */
  public Map<String, String> submodules(String commit) throws GitException {
    checkNotNull(commit, "commit");
    String id = checked(commit);
    return answered(() -> new BlobReader(git, root).submodules(id));
  }

  /**
   * The lines of the work tree's files that a commit does not have.
   *
   * @param commit the commit's full id
   * @param wanted the paths to look at, from the top of the work tree, with slashes
   * @return the new and changed lines
   * @throws GitException if git cannot tell
   * @throws IllegalArgumentException if the commit is no full id
   */
  public ChangedLines changedLines(String commit, Predicate<String> wanted) throws GitException {
    checkNotNull(commit, "commit");
    checkNotNull(wanted, "wanted");
    String id = checked(commit);
    return answered(() -> new Changes(new BlobReader(git, root), tree()).lines(id, wanted));
  }

  private WorkTree tree() {
    return new WorkTree(git, root);
  }

  private static String checked(String commit) {
    boolean whole = commit.length() == SHA1_DIGITS || commit.length() == SHA256_DIGITS;
    if (!whole || !HEX.matchesAllOf(commit)) {
      throw new IllegalArgumentException("commit must be a full id of hex digits, was " + commit);
    }
    return commit;
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
    checkNotNull(commit, "commit");
    checkNotNull(wanted, "wanted");
    checkNotNull(reader, "reader");
    String id = checked(commit);
    answered(
        () -> {
          BlobReader blobs = new BlobReader(git, root);
          blobs.read(blobs.ids(id, wanted), reader);
          return root;
        });
  }
}
