package org.wirecopy.cli;

import static java.util.stream.Collectors.toSet;

import com.google.common.collect.Range;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.check.EarlierState;
import org.wirecopy.check.Finding;
import org.wirecopy.check.Region;
import org.wirecopy.check.Role;
import org.wirecopy.cli.CheckSources.Source;
import org.wirecopy.document.Document;
import org.wirecopy.files.Change;
import org.wirecopy.files.ChangedLines;
import org.wirecopy.files.GitException;
import org.wirecopy.files.GitRepository;
import org.wirecopy.files.ProseNames;

/** What changed since an earlier state of the repository. */
final class ChangedFiles {
  private final GitRepository repository;
  private final String commit;
  private final Set<Path> changed = new HashSet<>();
  private final Set<String> before = new HashSet<>();

  private ChangedFiles(GitRepository repository, String commit, List<String> read)
      throws GitException {
    this.repository = repository;
    this.commit = commit;
    Set<Path> files = read.stream().map(Path::of).map(ChangedFiles::real).collect(toSet());
    for (Change change : repository.changes(commit, path -> isRead(path, files))) {
      if (change.status() != Change.Status.DELETED) {
        changed.add(repository.file(change.path()).toAbsolutePath().normalize());
      }
      if (change.status() != Change.Status.ADDED) {
        before.add(change.path());
      }
    }
  }

  /**
   * What changed since the work branched off from a ref, among the files that a check reads: what
   * stands in others (a log, a program) is no text that moved.
   *
   * @param read the files that are checked
   * @throws UsageException if there is no repository, or no such ref, or not enough history
   */
  static ChangedFiles since(String ref, List<String> read) {
    try {
      GitRepository repository = GitRepository.of(Path.of(""));
      return new ChangedFiles(repository, repository.mergeBase(ref), read);
    } catch (GitException e) {
      throw new UsageException(e.getMessage());
    }
  }

  /** Whether nothing that is there changed. */
  boolean isEmpty() {
    return changed.isEmpty();
  }

  /** What a file is to a check of what changed. */
  Role role(String path) {
    return changed.contains(real(Path.of(path))) ? Role.CHECKED : Role.UNCHANGED;
  }

  /**
   * Findings at the first of their lines that are new, where one is: a review shows no others.
   *
   * @throws UsageException if git does not tell
   */
  List<Finding> placed(List<Finding> findings) {
    if (findings.isEmpty()) {
      return findings;
    }
    try {
      Set<String> files = findings.stream().map(this::file).collect(toSet());
      ChangedLines lines = repository.changedLines(commit, files::contains);
      return findings.stream().map(finding -> placed(finding, lines)).toList();
    } catch (GitException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private Finding placed(Finding finding, ChangedLines lines) {
    Region region = finding.site().region();
    return lines
        .of(file(finding))
        .subRangeSet(Range.closedOpen(region.startLine(), region.endLine() + 1))
        .asRanges()
        .stream()
        .findFirst()
        .map(changed -> finding.startingAt(changed.lowerEndpoint()))
        .orElse(finding);
  }

  /** The path of a finding's file from the top of the repository. */
  private String file(Finding finding) {
    Path file = repository.root().relativize(real(Path.of(finding.site().path())));
    return file.toString().replace('\\', '/');
  }

  /** What is gone was read if its name says so; a link may lead to a file of any name. */
  private boolean isRead(String path, Set<Path> files) {
    return ProseNames.isProse(path.substring(path.lastIndexOf('/') + 1))
        || files.contains(repository.file(path).toAbsolutePath().normalize());
  }

  /** The repository gives its paths without links in them. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  /**
   * The changed files as they were. What could not be read then is no problem of now.
   *
   * @param reading reads them
   * @param checked the files that are checked: the others are read as they are now, too
   */
  EarlierState before(CheckReading reading, List<Source> checked) {
    Path here = real(Path.of(""));
    Set<String> looked = checked.stream().map(Source::path).collect(toSet());
    List<Document> documents = new ArrayList<>();
    List<Document> now = new ArrayList<>();
    try {
      repository.read(
          commit,
          before::contains,
          (path, bytes) -> {
            Path file = repository.file(path).toAbsolutePath().normalize();
            String name = here.relativize(file).toString().replace('\\', '/');
            add(documents, reading, name, ByteSource.wrap(bytes));
            if (!looked.contains(name) && Files.isRegularFile(file)) {
              add(now, reading, name, MoreFiles.asByteSource(file));
            }
          });
    } catch (GitException e) {
      throw new UsageException(e.getMessage());
    }
    return new EarlierState(documents, now);
  }

  private static void add(
      List<Document> documents, CheckReading reading, String name, ByteSource bytes) {
    reading.readQuietly(
        name, bytes, (document, input, line) -> documents.add(document.withId(name)));
  }
}
