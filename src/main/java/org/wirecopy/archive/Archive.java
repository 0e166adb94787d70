package org.wirecopy.archive;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Throwables;
import com.google.common.collect.AbstractIterator;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Analysis;
import org.wirecopy.archive.store.ArchiveEdit;
import org.wirecopy.archive.store.ArchiveManifest;
import org.wirecopy.archive.store.Prepared;
import org.wirecopy.archive.store.Snapshot;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;
import org.wirecopy.document.input.Corpus;
import org.wirecopy.document.store.Ids;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.work.OrderedExecutor;

/**
 * Documents that stay, on disk, and are asked: is this text, or a part of it, in what came before,
 * where, and who had it first?
 *
 * <pre>{@code
 * try (Archive archive = Archive.open(Path.of("archive"))) {
 *   for (FoundPart part : archive.find(document).parts()) {
 *     System.out.println(part.kind().label() + " first in " + part.origin().document());
 *   }
 *   archive.add(document);
 *   archive.commit();
 * }
 * }</pre>
 *
 * <p>What is asked is answered from one commit, the last when the archive was opened, {@linkplain
 * #refresh refreshed} or committed here. Asking changes nothing on disk, needs no right to write,
 * and may be done by any number of threads and programs at once, beside one that changes the
 * archive. Changing it takes a lock from the first change until {@link #close}; whoever comes
 * second gets an {@link IOException} that says so. What was not committed is gone after {@link
 * #close}, or whatever else ends the program, and what was committed is on the disk.
 *
 * <p>What is found is what a comparison of all documents finds: every shared run of {@link
 * ArchiveInfo#minWords} words, through edits, judged by what the two documents say of themselves. A
 * text that more than 50 documents share is answered by the first of them and their number.
 *
 * <p>Safe for threads. A question takes some hundred microseconds and as much again for every
 * document that shares something; the archive stays on the disk, as far as the system does not keep
 * it in memory. Files that are damaged are told by name, and nothing is taken from them.
 */
public final class Archive implements Closeable {
  private static final int BATCH_CHARACTERS = 1 << 14;

  private final Path folder;
  private final ArchiveOptions options;
  private volatile Snapshot snapshot;
  private @Nullable ArchiveEdit edit;

  private Archive(Path folder, ArchiveOptions options, Snapshot snapshot) {
    this.folder = folder;
    this.options = options;
    this.snapshot = snapshot;
  }

  /**
   * Opens an archive with the usual options.
   *
   * @param folder its folder; where nothing is, or an empty folder, an archive begins with the
   *     first change
   * @return the archive
   * @throws IOException if the folder holds something else, or files that are missing, damaged or
   *     of a later version
   */
  public static Archive open(Path folder) throws IOException {
    return open(folder, ArchiveOptions.USUAL);
  }

  /**
   * Opens an archive.
   *
   * @param folder its folder; where nothing is, or an empty folder, an archive begins with the
   *     first change
   * @param options how it is used
   * @return the archive
   * @throws IOException if the folder holds something else, or files that are missing, damaged or
   *     of a later version
   */
  public static Archive open(Path folder, ArchiveOptions options) throws IOException {
    checkNotNull(folder, "folder");
    checkNotNull(options, "options");
    return new Archive(folder, options, last(folder, options, null));
  }

  private static Snapshot last(Path folder, ArchiveOptions options, @Nullable Snapshot known)
      throws IOException {
    Integer minWords = options.minWords();
    return Snapshot.last(folder, known)
        .orElseGet(
            () -> new Snapshot(ArchiveManifest.empty(minWords == null ? 0 : minWords), List.of()));
  }

  /**
   * Whether a folder is an archive.
   *
   * @param folder a path
   * @return true if it holds the manifest of one
   */
  public static boolean isArchive(Path folder) {
    checkNotNull(folder, "folder");
    return ArchiveManifest.isIn(folder);
  }

  /**
   * Goes over to the last commit, whoever made it. What was added here and not committed is kept.
   *
   * @return whether there was another commit
   * @throws IOException if files are missing or damaged
   */
  public synchronized boolean refresh() throws IOException {
    Snapshot before = snapshot;
    snapshot = last(folder, options, before);
    return snapshot.manifest().commit() != before.manifest().commit();
  }

  /**
   * How many documents there are, without what is not committed.
   *
   * @return at least 0
   */
  public long size() {
    return snapshot.size();
  }

  /**
   * A document.
   *
   * @param id its id
   * @return the document as it was added, or nothing if there is none
   * @throws IOException if a file is damaged
   */
  public Optional<Document> document(String id) throws IOException {
    checkNotNull(id, "id");
    Snapshot now = snapshot;
    try {
      return now.find(id)
          .map(place -> now.parts().get(place.part()).segment().original(place.number()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * All documents.
   *
   * @return the documents of each segment by their dates; read as they are asked for, with an
   *     {@link UncheckedIOException} where a file is damaged
   */
  public Stream<Document> documents() {
    return snapshot.parts().stream()
        .flatMap(
            part ->
                IntStream.range(0, part.segment().size())
                    .filter(number -> !part.removals().holds(number))
                    .mapToObj(part.segment()::original));
  }

  /**
   * What the archive holds of a text.
   *
   * @param asked the text
   * @return the parts of it that are there
   * @throws IOException if a file is damaged
   */
  public Found find(Document asked) throws IOException {
    checkNotNull(asked, "asked");
    return find(List.of(asked)).get(0);
  }

  /**
   * What the archive holds of texts. They are not compared with each other.
   *
   * @param asked the texts
   * @return what was found of each, in their order
   * @throws IOException if a file is damaged
   */
  public List<Found> find(List<Document> asked) throws IOException {
    return find(asked, FindOptions.USUAL);
  }

  /**
   * What the archive holds of texts. They are not compared with each other.
   *
   * @param asked the texts
   * @param how who does the work
   * @return what was found of each, in their order
   * @throws IOException if a file is damaged
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  public List<Found> find(List<Document> asked, FindOptions how) throws IOException {
    checkNotNull(asked, "asked");
    checkNotNull(how, "how");
    Snapshot now = snapshot;
    return all(
        asked,
        how,
        document -> {
          CleanDocument clean = options.cleaner().clean(document);
          Search search = new Search(now, clean.body().size());
          return Answers.of(search.of(clean, how.cancelled()), search.minWords());
        });
  }

  /**
   * What the archive holds of texts, as an analysis of them and of the documents that hold a part
   * of one. They are not compared with each other. Notes among the problems name texts whose id is
   * in the archive.
   *
   * @param asked the texts, with different ids
   * @param how who does the work
   * @return what was found
   * @throws IOException if a file is damaged
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  public Analysis analyze(List<Document> asked, FindOptions how) throws IOException {
    checkNotNull(asked, "asked");
    checkNotNull(how, "how");
    Snapshot now = snapshot;
    List<CleanDocument> clean = all(asked, how, options.cleaner()::clean);
    Search search = new Search(now, clean.stream().mapToLong(one -> one.body().size()).sum());
    return Answers.analysis(
        all(clean, how, one -> search.of(one, how.cancelled())), search.minWords(), true);
  }

  /**
   * The documents that share a fingerprint with one of some texts: all that a comparison with the
   * whole archive could find is in them. Of a crowd the first are given.
   *
   * @param asked the texts
   * @return the documents, each once
   * @throws IOException if a file is damaged
   */
  public List<Document> sharing(List<Document> asked) throws IOException {
    checkNotNull(asked, "asked");
    Snapshot now = snapshot;
    Search search = new Search(now, 0);
    Set<Snapshot.Place> places = new LinkedHashSet<>();
    try {
      for (Document document : asked) {
        places.addAll(search.near(options.cleaner().clean(document)));
      }
      return places.stream()
          .map(place -> now.parts().get(place.part()).segment().original(place.number()))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Does work on things, by whoever was named. */
  private static <T, R> List<R> all(List<T> things, FindOptions how, Function<T, R> work)
      throws IOException {
    List<CompletableFuture<R>> results = new ArrayList<>(things.size());
    for (T thing : things) {
      results.add(CompletableFuture.supplyAsync(() -> work.apply(thing), how.executor()));
    }
    List<R> done = new ArrayList<>(things.size());
    try {
      for (CompletableFuture<R> result : results) {
        done.add(result.join());
      }
      return done;
    } catch (CompletionException e) {
      results.forEach(result -> result.cancel(false));
      if (e.getCause() instanceof UncheckedIOException damage) {
        throw damage.getCause();
      }
      Throwables.throwIfUnchecked(checkNotNull(e.getCause(), "cause"));
      throw e;
    }
  }

  /**
   * Adds documents, each in place of one that has its id. They count once they are {@linkplain
   * #commit committed}.
   *
   * @param documents the documents
   * @throws IOException if somebody else changes the archive, or it cannot be written; what was not
   *     committed is gone then
   */
  public void add(Document... documents) throws IOException {
    checkNotNull(documents, "documents");
    add(Arrays.asList(documents).iterator());
  }

  /**
   * Adds a corpus: its documents take the place of those that have their ids. Of two with one id
   * the second gets another, which is told. They count once they are {@linkplain #commit
   * committed}.
   *
   * @param corpus the corpus; its documents are read, and it is not closed
   * @return what could not be read, and notes
   * @throws IOException if somebody else changes the archive, or it cannot be written; what was not
   *     committed is gone then
   */
  public List<Problem> add(Corpus corpus) throws IOException {
    checkNotNull(corpus, "corpus");
    List<Problem> problems = new ArrayList<>();
    Ids ids = new Ids();
    add(corpus.documents().map(document -> ids.named(document, problems::add)).iterator());
    problems.addAll(corpus.problems());
    return problems;
  }

  private synchronized void add(Iterator<Document> documents) throws IOException {
    changing(
        editing -> {
          Iterator<List<Document>> batches = batches(documents);
          if (options.threads() == 1) {
            while (batches.hasNext()) {
              editing.add(prepared(batches.next(), editing));
            }
            return editing;
          }
          try (OrderedExecutor<IOException> threads =
              new OrderedExecutor<>(
                  options.threads(), "wirecopy", e -> new IOException("interrupted", e))) {
            threads.inOrder(batches, batch -> prepared(batch, editing), editing::add);
          }
          return editing;
        });
  }

  private Prepared prepared(List<Document> batch, ArchiveEdit editing) {
    return editing.prepare(batch.stream().map(options.cleaner()::clean).toList());
  }

  private static Iterator<List<Document>> batches(Iterator<Document> documents) {
    return new AbstractIterator<>() {
      @Override
      protected @Nullable List<Document> computeNext() {
        List<Document> batch = new ArrayList<>();
        int characters = 0;
        while (documents.hasNext() && characters < BATCH_CHARACTERS) {
          Document document = documents.next();
          batch.add(document);
          characters += document.text().length();
        }
        return batch.isEmpty() ? endOfData() : batch;
      }
    };
  }

  /**
   * Removes a document. Counts once it is {@linkplain #commit committed}; its text is on the disk
   * until its segment is {@linkplain #merge merged}.
   *
   * @param id its id
   * @return whether there was one
   * @throws IOException if somebody else changes the archive, or it cannot be written; what was not
   *     committed is gone then
   */
  public synchronized boolean remove(String id) throws IOException {
    checkNotNull(id, "id");
    return changing(editing -> editing.remove(id));
  }

  /**
   * Makes what was added and removed count, here and for all who open or refresh the archive from
   * now on. It is on the disk when this returns.
   *
   * @throws IOException if it cannot be written; the commit before counts then
   */
  public synchronized void commit() throws IOException {
    if (edit != null) {
      snapshot = changing(ArchiveEdit::commit);
    }
  }

  /**
   * Commits, and makes one segment of all, without what was removed. Takes time and room on the
   * disk as the archive is large; commits merge by themselves what is small.
   *
   * @throws IOException if somebody else changes the archive, or it cannot be written
   */
  public synchronized void merge() throws IOException {
    snapshot = changing(ArchiveEdit::merge);
  }

  /** Changes something. */
  @FunctionalInterface
  private interface Change<R> {
    R in(ArchiveEdit edit) throws IOException;
  }

  private <R> R changing(Change<R> change) throws IOException {
    boolean isDone = false;
    try {
      ArchiveEdit now = edit;
      if (now == null) {
        now = ArchiveEdit.begin(folder, options.minWords(), options.keepsVersions());
        edit = now;
      }
      R result = change.in(now);
      isDone = true;
      return result;
    } catch (UncheckedIOException e) {
      throw told(checkNotNull(e.getCause(), "cause"));
    } catch (IOException e) {
      throw told(e);
    } finally {
      if (!isDone) {
        close();
      }
    }
  }

  /** Of a full disk the system says no more than that. */
  private IOException told(IOException e) {
    boolean isNamed =
        e instanceof FileSystemException
            || String.valueOf(e.getMessage()).contains(folder.toString());
    return isNamed
        ? e
        : new IOException(
            "cannot write to the archive in "
                + folder
                + ": "
                + e.getMessage()
                + "; it is as the last commit left it",
            e);
  }

  /**
   * Reads every byte of the last commit and compares it with its checksum.
   *
   * @return what is not as it was written, a problem for each file; nothing if all is well
   */
  public List<Problem> verify() {
    List<Problem> problems = new ArrayList<>();
    try {
      for (Snapshot.Part part : last(folder, options, null).parts()) {
        try {
          part.segment().verify();
        } catch (IOException e) {
          problems.add(damage(e));
        }
      }
    } catch (IOException e) {
      problems.add(damage(e));
    }
    return problems;
  }

  private Problem damage(IOException e) {
    return Problem.of(folder.toString(), String.valueOf(e.getMessage()));
  }

  /**
   * The archive in numbers.
   *
   * @return the numbers of the commit that is read
   */
  public ArchiveInfo info() {
    Snapshot now = snapshot;
    List<Snapshot.Part> parts = now.parts();
    long all = parts.stream().mapToLong(part -> part.segment().size()).sum();
    return new ArchiveInfo(
        now.manifest().commit(),
        now.size(),
        all - now.size(),
        now.words(),
        new Search(now, 0).minWords(),
        new Search(now, 0).fingerprintedWords(),
        parts.size(),
        parts.stream().mapToLong(part -> part.segment().prints()).sum(),
        parts.stream().mapToLong(part -> part.segment().printBytes()).sum(),
        parts.stream().mapToLong(part -> part.named().bytes()).sum());
  }

  /**
   * Gives the archive back to others who want to change it. What was not committed is gone; what
   * was can still be asked.
   *
   * @throws IOException if files that do not count cannot be told
   */
  @Override
  public synchronized void close() throws IOException {
    ArchiveEdit now = edit;
    edit = null;
    if (now != null) {
      now.close();
    }
  }
}
