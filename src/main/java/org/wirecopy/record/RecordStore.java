package org.wirecopy.record;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.concurrent.atomic.AtomicLong;
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

  /** What objects take beside texts and words, in bytes; measured. */
  private static final int OF_A_DOCUMENT = 600;

  private static final int OF_A_PART = 100;
  private static final int OF_A_WORD = 16;

  private final long memory;
  private final long wholes;
  private final AtomicLong held = new AtomicLong();
  private final PackedStore records;
  private final RecentValues<Integer, CleanDocument> lately = new RecentValues<>(KEPT);

  /**
   * An empty store.
   *
   * @param memory how many bytes of memory records may take; what comes later goes to disk
   */
  public RecordStore(long memory) {
    this(memory, 0);
  }

  /**
   * An empty store that keeps the first documents as they are, with their words, so that nothing of
   * them is read again.
   *
   * @param memory how many bytes of memory documents and records may take
   * @param wholes how many of these may be taken by documents that are kept as they are
   */
  public RecordStore(long memory, long wholes) {
    this.memory = memory;
    this.wholes = wholes;
    this.records = new PackedStore(memory - wholes);
  }

  /**
   * A store for what comes later, with the memory that this one does not need.
   *
   * @return an empty store
   */
  public RecordStore beside() {
    long free = Math.max(0, memory - records.held() - held.get());
    return new RecordStore(free, Math.min(free, Math.max(0, wholes - held.get())));
  }

  /**
   * Makes the record of a document; safe for threads.
   *
   * @param clean the document
   * @return what is to be added
   */
  public Prepared prepare(CleanDocument clean) {
    checkNotNull(clean, "clean");
    boolean whole = isHeld(size(clean));
    return new Prepared(new Slot(clean), clean, whole ? null : DocumentRecord.write(clean));
  }

  /** Takes a part of the memory for whole documents, if there is so much. */
  private boolean isHeld(long size) {
    boolean fits = held.addAndGet(size) <= wholes;
    if (!fits) {
      held.addAndGet(-size);
    }
    return fits;
  }

  /** About how many bytes a document takes with its words. */
  private static long size(CleanDocument clean) {
    int elements = clean.document().elements().size();
    long parts = (long) elements + clean.marks().size() + clean.posts().size();
    long words = (long) clean.tokens().size() + clean.body().size();
    return OF_A_DOCUMENT
        + (long) Character.BYTES * clean.document().text().length()
        + OF_A_PART * parts
        + OF_A_WORD * words;
  }

  /**
   * Adds a document.
   *
   * @param prepared the document, prepared by this store
   * @return the same document, of which everything but its metadata is read when it is asked for
   */
  public CleanDocument add(Prepared prepared) {
    checkNotNull(prepared, "prepared");
    if (prepared.record != null) {
      prepared.slot.enter(records.add(prepared.record));
    }
    return prepared.light;
  }

  /**
   * A document on its way into the store. What is {@linkplain CleanDocument#once found out} of its
   * {@linkplain #document document} stays known.
   */
  public static final class Prepared {
    private final Slot slot;
    private final CleanDocument light;
    private final byte @Nullable [] record;

    private Prepared(Slot slot, CleanDocument whole, byte @Nullable [] record) {
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

  /** Where a document is: on its way or kept as it is, and else in the store. */
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
