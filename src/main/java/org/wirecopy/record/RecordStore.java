package org.wirecopy.record;

import static com.google.common.base.Preconditions.checkNotNull;

import org.wirecopy.document.store.PackedStore;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.work.RecentValues;

/**
 * Keeps the records of documents: in memory as long as they fit into a budget, beyond it in a
 * temporary file that no crash leaves behind.
 *
 * <pre>{@code
 * RecordStore store = new RecordStore(256L << 20);
 * CleanDocument light = store.add(clean, DocumentRecord.write(clean));
 * store.complete();
 * light.document().text();  // read from its record
 * }</pre>
 *
 * <p>One thread adds; once the store is complete, any number of threads may read. Of the documents
 * that were read some are kept, {@value #KEPT} at most, so that what is looked at again and again
 * is not read each time.
 */
public final class RecordStore {
  private static final int KEPT = 128;

  private final long memory;
  private final PackedStore records;
  private final RecentValues<Integer, CleanDocument> lately = new RecentValues<>(KEPT);

  /**
   * An empty store.
   *
   * @param memory how many bytes of memory records may take; what comes later goes to disk
   */
  public RecordStore(long memory) {
    this.memory = memory;
    this.records = new PackedStore(memory);
  }

  /**
   * A store for what comes later, with the memory that this one does not need.
   *
   * @return an empty store
   */
  public RecordStore beside() {
    return new RecordStore(Math.max(0, memory - records.held()));
  }

  /**
   * Adds a document.
   *
   * @param clean the document
   * @param record its record, as {@link DocumentRecord#write} makes it
   * @return the same document, of which everything but its metadata is read when it is asked for
   */
  public CleanDocument add(CleanDocument clean, byte[] record) {
    checkNotNull(clean, "clean");
    checkNotNull(record, "record");
    int number = records.add(record);
    return CleanDocument.kept(
        clean.id(), clean.metadata(), clean.kind(), () -> lately.get(number, this::read));
  }

  private CleanDocument read(int number) {
    return DocumentRecord.read(records.get(number));
  }

  /** Ends adding. */
  public void complete() {
    records.complete();
  }

  /**
   * How many bytes stand in the temporary file.
   *
   * @return 0 if all records fit into memory
   */
  public long spilled() {
    return records.spilled();
  }
}
