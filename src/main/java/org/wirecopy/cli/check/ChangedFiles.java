package org.wirecopy.cli.check;

import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wirecopy.check.EarlierState;
import org.wirecopy.check.Finding;
import org.wirecopy.check.Region;
import org.wirecopy.check.Role;
import org.wirecopy.cli.check.CheckSources.Source;
import org.wirecopy.cli.options.UsageException;
import org.wirecopy.document.Document;
import org.wirecopy.files.ChangedLines;
import org.wirecopy.files.GitException;
import org.wirecopy.files.GitRepository;
import org.wirecopy.files.ProseNames;

/** What changed since an earlier state of the repository, and of its submodules. */
final class ChangedFiles {
  private final List<ChangedRepository> repositories;

  private ChangedFiles(List<ChangedRepository> repositories) {
    this.repositories = repositories;
  }

  /**
   * What changed since the work branched off from a ref, among the files that a check reads: what
   * stands in others (a log, a program) is no text that moved.
   *
   * @param read the files that are checked
   * @throws UsageException if there is no repository, or no such ref, or not enough history
   */
  static ChangedFiles since(String ref, List<String> read) {
    Set<Path> files = read.stream().map(Path::of).map(ChangedFiles::real).collect(toSet());
    return asked(
        () -> {
          GitRepository repository = GitRepository.of(Path.of(""));
          String commit = repository.mergeBase(ref);
          return new ChangedFiles(
              ChangedRepository.since(repository, commit, file -> isRead(file, files)));
        });
  }

  /** What is gone was read if its name says so; a link may lead to a file of any name. */
  private static boolean isRead(Path file, Set<Path> files) {
    return ProseNames.isProse(file.getFileName().toString()) || files.contains(file);
  }

  /** A question to git. */
  private interface Question<T> {
    T ask() throws GitException;
  }

  private static <T> T asked(Question<T> question) {
    try {
      return question.ask();
    } catch (GitException e) {
      throw new UsageException(e);
    }
  }

  /**
   * What a file is to a check of what changed. What the earlier state does not have is new, whether
   * git knows of it, ignores it or has never seen it.
   */
  Role role(String path) {
    Path file = real(Path.of(path));
    return repositories.stream().anyMatch(one -> one.has(file)) ? Role.UNCHANGED : Role.CHECKED;
  }

  /**
   * Findings at the first of their lines that are new, where one is: a review shows no others.
   *
   * @throws UsageException if git does not tell
   */
  List<Finding> placed(List<Finding> findings) {
    List<Finding> placed = new ArrayList<>(findings);
    for (ChangedRepository repository : repositories) {
      Set<Path> files =
          findings.stream().map(ChangedFiles::file).filter(repository::holds).collect(toSet());
      if (!files.isEmpty()) {
        ChangedLines lines = asked(() -> repository.lines(files));
        placed.replaceAll(
            finding ->
                files.contains(file(finding))
                    ? placed(finding, lines.of(repository.path(file(finding))))
                    : finding);
      }
    }
    return placed;
  }

  private static Finding placed(Finding finding, ImmutableRangeSet<Integer> lines) {
    Region region = finding.site().region();
    return lines
        .subRangeSet(Range.closedOpen(region.startLine(), region.endLine() + 1))
        .asRanges()
        .stream()
        .findFirst()
        .map(changed -> finding.startingAt(changed.lowerEndpoint()))
        .orElse(finding);
  }

  private static Path file(Finding finding) {
    return real(Path.of(finding.site().path()));
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
    for (ChangedRepository repository : repositories) {
      asked(
          () -> {
            repository.before(
                (file, bytes) -> {
                  String name = here.relativize(file).toString().replace('\\', '/');
                  add(documents, reading, name, ByteSource.wrap(bytes));
                  if (!looked.contains(name) && Files.isRegularFile(file)) {
                    add(now, reading, name, MoreFiles.asByteSource(file));
                  }
                });
            return repository;
          });
    }
    return new EarlierState(documents, now);
  }

  private static void add(
      List<Document> documents, CheckReading reading, String name, ByteSource bytes) {
    reading.readQuietly(
        name, bytes, (document, input, line) -> documents.add(document.withId(name)));
  }
}
