package org.wirecopy.record;

import static com.google.common.base.Preconditions.checkNotNull;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.store.PackedStore;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.work.RecentValues;

/**
 * Keeps the records of documents: in memory as long as they fit into a budget, beyond it in a
 * temporary file that no crash leaves behind.
 *
 * <pre>{@code
 * RecordStore store = new RecordStore(256L << 20);
 * CleanDocument light = store.add(store.prepare(clean));
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
   * Makes the record of a document; safe for threads.
   *
   * @param clean the document
   * @return what is to be added
   */
  public Prepared prepare(CleanDocument clean) {
    checkNotNull(clean, "clean");
    return new Prepared(new Slot(clean), clean, DocumentRecord.write(clean));
  }

  /**
   * Adds a document.
   *
   * @param prepared the document, prepared by this store
   * @return the same document, of which everything but its metadata is read when it is asked for
   */
  public CleanDocument add(Prepared prepared) {
    checkNotNull(prepared, "prepared");
    prepared.slot.enter(records.add(prepared.record));
    return prepared.light;
  }

  /**
   * A document on its way into the store. What is {@linkplain CleanDocument#once found out} of its
   * {@linkplain #document document} stays known.
   */
  public static final class Prepared {
    private final Slot slot;
    private final CleanDocument light;
    private final byte[] record;

    private Prepared(Slot slot, CleanDocument whole, byte[] record) {
      this.slot = slot;
      this.light = whole.kept(slot::read);
      this.record = record;
    }

    /**
     * The document, whose text is at hand until it is added.
     *
     * @return the document that {@link RecordStore#add} will give
     */
    public CleanDocument document() {
      return light;
    }
  }

  /** Where a document is: on its way, and then in the store. */
  private final class Slot {
    private volatile @Nullable CleanDocument whole;
    private volatile int number = -1;

    Slot(CleanDocument whole) {
      this.whole = whole;
    }

    CleanDocument read() {
      CleanDocument here = whole;
      return here != null ? here : lately.get(number, RecordStore.this::read);
    }

    void enter(int place) {
      number = place;
      whole = null;
    }
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
