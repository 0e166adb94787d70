package org.wirecopy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.wirecopy.Analysis;
import org.wirecopy.archive.Archive;
import org.wirecopy.archive.ArchiveOptions;
import org.wirecopy.archive.FindOptions;
import org.wirecopy.cli.options.ArchiveFolder;
import org.wirecopy.cli.options.Arguments;
import org.wirecopy.cli.options.UsageException;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;
import org.wirecopy.document.store.Ids;

/** Asks an archive for the texts that a command reads. */
final class FindJob {
  private final Arguments arguments;

  FindJob(Arguments arguments) {
    this.arguments = arguments;
  }

  /**
   * What the archive holds of the texts.
   *
   * @throws IOException if the archive is damaged
   * @throws UsageException if there is none
   */
  Analysis analyze(Stream<Document> documents) throws IOException {
    Path folder = arguments.archive();
    if (folder == null) {
      throw new UsageException("find takes the folder of an archive first");
    }
    ArchiveOptions options = ArchiveFolder.options(arguments);
    try (Archive archive = ArchiveFolder.open(folder, options)) {
      List<Problem> notes = new ArrayList<>();
      Ids ids = new Ids();
      List<Document> asked = documents.map(one -> ids.named(one, notes::add)).toList();
      Analysis found = ask(archive, asked, options.threads());
      notes.addAll(found.problems());
      return new Analysis(
          found.options(), found.documents(), found.tracing(), found.weighing(), notes);
    }
  }

  private static Analysis ask(Archive archive, List<Document> asked, int threads)
      throws IOException {
    if (asked.size() == 1 || threads == 1) {
      return archive.analyze(asked, FindOptions.USUAL);
    }
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      return archive.analyze(asked, FindOptions.USUAL.on(executor));
    } finally {
      executor.shutdownNow();
    }
  }
}
