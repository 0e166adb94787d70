package org.wirecopy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wirecopy.archive.Archive;
import org.wirecopy.archive.ArchiveInfo;
import org.wirecopy.cli.options.ArchiveFolder;
import org.wirecopy.cli.options.Arguments;
import org.wirecopy.cli.options.ExitStatus;
import org.wirecopy.cli.options.Flag;
import org.wirecopy.cli.options.Reading;
import org.wirecopy.cli.options.StandardOutput;
import org.wirecopy.cli.options.UsageException;
import org.wirecopy.cli.output.ProblemList;
import org.wirecopy.cli.output.Terminal;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;
import org.wirecopy.document.input.Corpus;
import org.wirecopy.document.store.Ids;

/** One change of an archive, or a look at it. */
final class ArchiveJob {
  /** So many documents are committed before it is told what they hold. */
  private static final int AT_ONCE = 256;

  private final Arguments arguments;
  private final Terminal terminal;
  private final Path folder;

  ArchiveJob(Arguments arguments, Terminal terminal) {
    this.arguments = arguments;
    this.terminal = terminal;
    arguments.inputs();
    Path named = arguments.archive();
    if (named == null || named.toString().isEmpty()) {
      throw new UsageException("archive takes the folder of an archive");
    }
    this.folder = named;
  }

  /**
   * Does what was asked for.
   *
   * @throws UsageException if an argument is not what it must be
   * @throws IOException if the archive is damaged, cannot be written, or is being changed
   */
  ExitStatus run() throws IOException {
    return switch (arguments.verb()) {
      case ADD -> add();
      case REMOVE -> remove();
      case INFO -> info();
      case VERIFY -> verify();
      case MERGE -> merge();
    };
  }

  private Archive existing() throws IOException {
    return ArchiveFolder.open(folder, ArchiveFolder.options(arguments));
  }

  private ExitStatus add() throws IOException {
    Path parent = folder.toAbsolutePath().getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw new IOException("cannot make " + folder + ": its folder does not exist; create it");
    }
    try (Archive archive = Archive.open(folder, ArchiveFolder.options(arguments));
        Corpus corpus = Reading.open(arguments, arguments.inputs(), terminal.in())) {
      List<Problem> problems;
      if (arguments.has(Flag.TELL)) {
        problems = addAndTell(archive, corpus);
      } else {
        problems = archive.add(corpus);
        archive.commit();
      }
      said(archive);
      return ProblemList.conclude(problems, arguments, terminal);
    }
  }

  private void said(Archive archive) {
    if (!arguments.has(Flag.QUIET)) {
      terminal.say(
          String.format(Locale.ROOT, "wirecopy: %s holds %,d documents", folder, archive.size()));
    }
  }

  /** Some are committed, and then each is told with what was there before it. */
  private List<Problem> addAndTell(Archive archive, Corpus corpus) throws IOException {
    List<Problem> problems = new ArrayList<>();
    Ids ids = new Ids();
    StandardOutput out = new StandardOutput(terminal.out());
    Iterator<Document> documents =
        corpus.documents().map(one -> ids.named(one, problems::add)).iterator();
    while (documents.hasNext()) {
      List<Document> some = new ArrayList<>();
      while (documents.hasNext() && some.size() < AT_ONCE) {
        some.add(documents.next());
      }
      archive.add(some.toArray(Document[]::new));
      archive.commit();
      Set<String> later = new HashSet<>(some.stream().map(Document::id).toList());
      for (Document document : some) {
        later.remove(document.id());
        out.say(FoundText.of(archive.find(document), later));
      }
    }
    problems.addAll(corpus.problems());
    return problems;
  }

  private ExitStatus remove() throws IOException {
    List<Problem> problems = new ArrayList<>();
    try (Archive archive = existing()) {
      for (String id : arguments.ids()) {
        if (!archive.remove(id)) {
          problems.add(Problem.of(id, "is not in the archive"));
        }
      }
      archive.commit();
      said(archive);
    }
    return ProblemList.conclude(problems, arguments, terminal);
  }

  private ExitStatus info() throws IOException {
    try (Archive archive = existing()) {
      ArchiveInfo info = archive.info();
      new StandardOutput(terminal.out())
          .say(
              String.format(
                      Locale.ROOT,
                      "documents     %,16d%n"
                          + "removed       %,16d%n"
                          + "words         %,16d%n"
                          + "fingerprints  %,16d%n"
                          + "bytes         %,16d%n"
                          + "  fingerprints%,16d%n"
                          + "segments      %,16d%n"
                          + "commits       %,16d%n"
                          + "min-words     %,16d%n",
                      info.documents(),
                      info.removed(),
                      info.words(),
                      info.fingerprints(),
                      info.bytes(),
                      info.fingerprintBytes(),
                      info.segments(),
                      info.commit(),
                      info.minWords())
                  .replace(System.lineSeparator(), "\n"));
    }
    return ExitStatus.DONE;
  }

  private ExitStatus verify() throws IOException {
    try (Archive archive = existing()) {
      List<Problem> problems = archive.verify();
      if (problems.isEmpty()) {
        new StandardOutput(terminal.out())
            .say(
                String.format(
                    Locale.ROOT,
                    "%s is as it was written: %,d documents\n",
                    folder,
                    archive.size()));
      }
      return ProblemList.conclude(problems, arguments, terminal);
    }
  }

  private ExitStatus merge() throws IOException {
    try (Archive archive = existing()) {
      archive.merge();
      said(archive);
    }
    return ExitStatus.DONE;
  }
}
