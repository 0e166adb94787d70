package org.wirecopy;

import com.google.common.collect.AbstractIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.chain.WordCounts;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;
import org.wirecopy.document.store.Ids;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.CleanDocuments;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.noise.Templates;
import org.wirecopy.record.RecordStore;
import org.wirecopy.token.Disguise;

/**
 * Takes in the documents of a run: one thread reads, the others clean, count and fingerprint, a
 * batch of documents at a time. Not safe for threads.
 */
final class Intake {
  private static final int BATCH_CHARACTERS = 1 << 17;

  private final Workers workers;
  private final Progress progress;
  private final Cleaner cleaner;
  private final Templates.Learner templates = Templates.learner();
  private final RecordStore store;
  private final Consumer<CleanDocument> examiner;
  private final @Nullable FingerprintCollector fingerprints;
  private final Queue<WordCounts> counters = new ConcurrentLinkedQueue<>();
  private final Ids ids = new Ids();
  private final List<Problem> problems = new ArrayList<>();
  private final List<CleanDocument> kept = new ArrayList<>();
  private int count;

  /** Documents that came one after the other, by the number of the first. */
  private record Batch(int first, List<Document> documents) {}

  /** A batch with its noise marked, on its way into the store. */
  private record Taken(List<RecordStore.Prepared> documents, List<Problem> notes) {}

  /**
   * An intake.
   *
   * @param workers do the work
   * @param progress hears how many documents were read
   * @param cleaner marks the noise
   * @param store keeps the records of the documents
   * @param examiner looks at each document while its words are at hand
   * @param fingerprints takes the fingerprints, or {@code null} if none are wanted
   */
  Intake(
      Workers workers,
      Progress progress,
      Cleaner cleaner,
      RecordStore store,
      Consumer<CleanDocument> examiner,
      @Nullable FingerprintCollector fingerprints) {
    this.cleaner = cleaner;
    this.workers = workers;
    this.progress = progress;
    this.store = store;
    this.examiner = examiner;
    this.fingerprints = fingerprints;
  }

  /** Takes in all documents. */
  void read(Stream<Document> documents) {
    workers.inOrder(batches(documents.iterator()), this::take, this::keep);
    store.complete();
    if (fingerprints != null) {
      fingerprints.complete(workers);
    }
  }

  private Iterator<Batch> batches(Iterator<Document> documents) {
    return new AbstractIterator<>() {
      @Override
      protected @Nullable Batch computeNext() {
        return documents.hasNext() ? batch(documents) : endOfData();
      }
    };
  }

  private Batch batch(Iterator<Document> documents) {
    List<Document> batch = new ArrayList<>();
    for (int characters = 0; characters <= BATCH_CHARACTERS && documents.hasNext(); ) {
      workers.stopIfCancelled();
      Document document = ids.named(documents.next(), problems::add);
      batch.add(document);
      characters += document.text().length();
      progress.update("reading", ids.count(), -1);
    }
    count += batch.size();
    return new Batch(count - batch.size(), batch);
  }

  private void keep(Taken taken) {
    taken.documents.forEach(document -> kept.add(store.add(document)));
    problems.addAll(taken.notes);
  }

  private Taken take(Batch batch) {
    List<Document> documents = batch.documents;
    WordCounts waiting = counters.poll();
    WordCounts counts = waiting == null ? WordCounts.large() : waiting;
    List<CleanDocument> cleaned = new ArrayList<>(documents.size());
    List<Problem> notes = new ArrayList<>();
    for (Document document : documents) {
      workers.stopIfCancelled();
      CleanDocument clean = cleaner.clean(document);
      counts.add(clean.body());
      cleaned.add(clean);
      templates.add(clean);
      Disguise.of(clean.tokens()).ifPresent(said -> notes.add(Problem.note(clean.id(), said)));
    }
    counters.add(counts);
    if (fingerprints != null) {
      fingerprints.add(cleaned, batch.first);
    }
    return new Taken(cleaned.stream().map(clean -> examined(store, clean)).toList(), notes);
  }

  /** What all stages ask of a document is looked for while its words are at hand. */
  private RecordStore.Prepared examined(RecordStore in, CleanDocument clean) {
    RecordStore.Prepared prepared = in.prepare(clean);
    examiner.accept(prepared.document());
    return prepared;
  }

  /** What was wrong with the documents. */
  List<Problem> problems() {
    return problems;
  }

  /** How often each word occurs in the documents. */
  WordCounts counts() {
    WordCounts all = WordCounts.large();
    counters.forEach(all::add);
    return all;
  }

  /**
   * The documents, sorted by id, with what their sites repeat marked too.
   *
   * @param isCleanedAgain whether documents that this concerns are cleaned anew, with only the
   *     wanted kinds of noise
   */
  CleanDocuments documents(boolean isCleanedAgain) {
    Templates learned = templates.learned();
    List<Integer> concerned =
        IntStream.range(0, kept.size()).filter(i -> learned.concern(kept.get(i))).boxed().toList();
    Cleaner again = cleaner.with(learned);
    RecordStore others = store.beside();
    List<CleanDocument> documents = new ArrayList<>(kept);
    workers.inOrder(
        concerned.iterator(),
        i -> {
          CleanDocument before = kept.get(i);
          CleanDocument marked =
              isCleanedAgain ? again.clean(before.document()) : learned.mark(before);
          return new Marked(i, examined(others, marked));
        },
        marked -> documents.set(marked.number, others.add(marked.document)));
    others.complete();
    return CleanDocuments.of(documents);
  }

  /** A document with what its site repeats, on its way into a store. */
  private record Marked(int number, RecordStore.Prepared document) {}

  /** The numbers of the documents in the order of their ids. */
  int[] numbers() {
    return IntStream.range(0, count)
        .boxed()
        .sorted(Comparator.comparing(i -> kept.get(i).id()))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
