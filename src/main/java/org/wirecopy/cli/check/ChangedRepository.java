package org.wirecopy.cli.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.wirecopy.files.ChangedLines;
import org.wirecopy.files.FileChange;
import org.wirecopy.files.GitException;
import org.wirecopy.files.GitRepository;

/** What changed in one repository since a commit of it. Paths are real ones. */
final class ChangedRepository {
  private final GitRepository repository;
  private final String commit;
  private final Set<Path> unchanged = new HashSet<>();
  private final Set<String> before = new HashSet<>();

  private ChangedRepository(GitRepository repository, String commit, Predicate<Path> isRead)
      throws GitException {
    this.repository = repository;
    this.commit = commit;
    Predicate<String> wanted = path -> isRead.test(file(path));
    repository.files(commit, wanted).forEach(path -> unchanged.add(file(path)));
    for (FileChange change : repository.changes(commit, wanted)) {
      unchanged.remove(file(change.path()));
      if (change.status() != FileChange.Status.ADDED) {
        before.add(change.path());
      }
    }
  }

  /**
   * A repository, and before it its submodules, each since the commit that the repository had of
   * it. One that was not there, or of which git does not have that commit, is new in all its files.
   *
   * @param isRead says of a file whether a check reads such files
   */
  static List<ChangedRepository> since(
      GitRepository repository, String commit, Predicate<Path> isRead) throws GitException {
    List<ChangedRepository> all = new ArrayList<>();
    for (Map.Entry<String, String> submodule : repository.submodules(commit).entrySet()) {
      Path folder = repository.file(submodule.getKey());
      if (Files.exists(folder.resolve(".git"))) {
        try {
          all.addAll(since(GitRepository.of(folder), submodule.getValue(), isRead));
        } catch (GitException e) {
          // What git does not know of is looked at as a whole.
        }
      }
    }
    all.add(new ChangedRepository(repository, commit, isRead));
    return all;
  }

  private Path file(String path) {
    return repository.file(path).toAbsolutePath().normalize();
  }

  /** Whether the commit has a file as it is. */
  boolean has(Path file) {
    return unchanged.contains(file);
  }

  /** Whether a file is in the work tree. */
  boolean holds(Path file) {
    return file.startsWith(repository.root());
  }

  /** The path of a file from the top of the work tree. */
  String path(Path file) {
    return repository.root().relativize(file).toString().replace('\\', '/');
  }

  /** The lines of some files that the commit does not have, by the path from the top. */
  ChangedLines lines(Set<Path> files) throws GitException {
    return repository.changedLines(commit, path -> files.contains(file(path)));
  }

  /** Reads the changed files as the commit has them. */
  void before(BiConsumer<Path, byte[]> reader) throws GitException {
    repository.read(commit, before::contains, (path, bytes) -> reader.accept(file(path), bytes));
  }
}
