package org.wirecopy.serve;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.wirecopy.archive.Archive;
import org.wirecopy.archive.ArchiveInfo;
import org.wirecopy.archive.FindOptions;
import org.wirecopy.archive.Found;
import org.wirecopy.document.Document;
import org.wirecopy.report.jsonl.MetadataFields;

/** An archive that shows what others commit, and whose searches take bounded memory and time. */
final class AskedArchive {
  /** So often it is looked whether there is a later commit. */
  private static final long REFRESH = TimeUnit.SECONDS.toNanos(1);

  private static final int NOT_FOUND = 404;
  private static final int UNAVAILABLE = 503;

  private final Archive archive;
  private final Duration time;
  private final WordLimit words;
  private final AtomicLong refreshed = new AtomicLong(System.nanoTime());

  AskedArchive(Archive archive, ServerOptions options) {
    this.archive = archive;
    this.time = options.time();
    this.words = WordLimit.in(Runtime.getRuntime().maxMemory(), options.searches());
  }

  /** What it holds of a text. */
  Found find(Document text) throws IOException, Refusal {
    words.require(text.text());
    refresh();
    long start = System.nanoTime();
    FindOptions how =
        FindOptions.USUAL.cancelledBy(() -> System.nanoTime() - start > time.toNanos());
    try {
      return archive.find(List.of(text), how).get(0);
    } catch (CancellationException e) {
      throw new Refusal(
          UNAVAILABLE, "the search took longer than " + time.toSeconds() + " seconds");
    }
  }

  /** A document of it. */
  Answer document(String id) throws IOException, Refusal {
    refresh();
    Document document =
        archive
            .document(id)
            .orElseThrow(() -> new Refusal(NOT_FOUND, "the archive has no document " + id));
    return Answer.json(
        json ->
            json.row(
                "document",
                () -> {
                  json.text("document", document.id());
                  MetadataFields.write(json, document.metadata());
                  json.text("text", document.text());
                }));
  }

  ArchiveInfo info() throws IOException {
    refresh();
    return archive.info();
  }

  private void refresh() throws IOException {
    long last = refreshed.get();
    long now = System.nanoTime();
    if (now - last > REFRESH && refreshed.compareAndSet(last, now)) {
      archive.refresh();
    }
  }
}
