package org.wirecopy.match;

import static com.google.common.base.Preconditions.checkNotNull;

import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.wirecopy.fingerprint.Fingerprints;

/**
 * Finds the pairs of documents that share a fingerprint, among any number of documents, without
 * comparing all with all.
 *
 * <pre>{@code
 * PassageIndex index = new PassageIndex(256L << 20);
 * try (PassageIndex.Batch batch = index.batch()) {
 *   batch.add(0, fingerprints);
 * }
 * Candidates candidates = index.candidates(order);
 * }</pre>
 *
 * <p>A fingerprint that more than {@value Links#FREQUENT} documents hold (a popular dispatch, a
 * standing notice) links each of them to the first and to the one before it, not all to all: the
 * number of pairs stays linear, and all copies of a text still hang together; such a pair counts
 * {@value Links#LINKED} shared fingerprints at once. Every other shared fingerprint makes its pair
 * a candidate, so the winnowing guarantee holds for it. A document that holds a fingerprint twice
 * is a candidate with itself.
 *
 * <p>Any number of threads may add documents; the result depends neither on them nor on the memory
 * that is allowed. Time is linear in the fingerprints: they are spread over {@value Keys#PARTS}
 * parts by their first bits, and each part is sorted by radix. Eight bytes a fingerprint, in memory
 * or, beyond the budget, on disk.
 */
public final class PassageIndex {
  private final KeyStore store;

  /**
   * An empty index.
   *
   * @param memory how many bytes of memory fingerprints may take before they go to disk
   */
  public PassageIndex(long memory) {
    this.store = new KeyStore(memory);
  }

  /**
   * Indexes documents in memory.
   *
   * @param documents the fingerprints of each document; a document's place in the list is its
   *     number
   * @return the index
   */
  public static PassageIndex of(List<Fingerprints> documents) {
    checkNotNull(documents, "documents");
    PassageIndex index = new PassageIndex(Long.MAX_VALUE);
    Batch batch = index.batch();
    for (int i = 0; i < documents.size(); i++) {
      batch.add(i, documents.get(i));
    }
    batch.close();
    return index;
  }

  /**
   * A way to add documents; each thread needs its own.
   *
   * @return a batch, which counts when it is closed
   */
  public Batch batch() {
    return new Batch();
  }

  /**
   * Adds fingerprints that stand in a file.
   *
   * @param block what was written
   * @param file the file, which must stay open
   * @param position the byte at which it was written
   */
  public void attach(PrintBlock block, FileChannel file, long position) {
    checkNotNull(block, "block");
    checkNotNull(file, "file");
    store.attach(file, position, block.counts());
  }

  /**
   * Whether a document holds the same fingerprint twice, so that it may repeat itself.
   *
   * @param document the document's fingerprints
   * @return true if a hash occurs twice
   */
  public static boolean repeats(Fingerprints document) {
    checkNotNull(document, "document");
    long[] hashes = new long[document.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = document.hash(i);
    }
    Arrays.sort(hashes);
    for (int i = 1; i < hashes.length; i++) {
      if (hashes[i] == hashes[i - 1]) {
        return true;
      }
    }
    return false;
  }

  /**
   * How many fingerprints were added.
   *
   * @return at least 0
   */
  public long size() {
    return store.size();
  }

  /**
   * How many bytes of fingerprints stand in a temporary file.
   *
   * @return 0 if all fit into memory
   */
  public long spilled() {
    return store.spilled();
  }

  /**
   * How many parts the work of finding pairs has.
   *
   * @return parts may be done by different threads
   */
  public static int parts() {
    return Keys.PARTS;
  }

  /**
   * The pairs that share a fingerprint of a part, which is then no longer in the index.
   *
   * @param part the part, from 0
   * @param order the index of each document by its number: pairs are linked, and told, by index
   * @return the pairs
   */
  public Candidates candidates(int part, int[] order) {
    checkNotNull(order, "order");
    long[] keys = Keys.sorted(store.take(part));
    LongPages pairs = new LongPages();
    Links links =
        new Links(
            (left, right, shared) -> {
              for (int i = 0; i < shared; i++) {
                pairs.add(Candidates.pair((int) left, (int) right));
              }
            });
    int[] holders = new int[16];
    int from = 0;
    while (from < keys.length) {
      int to = from + 1;
      while (to < keys.length && Keys.isSame(keys[from], keys[to])) {
        to++;
      }
      if (to - from > 1) {
        holders = holders.length < to - from ? new int[to - from] : holders;
        for (int i = from; i < to; i++) {
          holders[i - from] = order[Keys.document(keys[i])];
        }
        link(holders, to - from, links, pairs);
      }
      from = to;
    }
    return Candidates.of(pairs.toArray());
  }

  /**
   * The pairs that share a fingerprint. The index is empty then.
   *
   * @param order the index of each document by its number
   * @return the pairs, ordered by left and then right index
   */
  public Candidates candidates(int[] order) {
    checkNotNull(order, "order");
    return Candidates.merged(
        IntStream.range(0, parts()).mapToObj(part -> candidates(part, order)).toList());
  }

  private static void link(int[] holders, int count, Links links, LongPages pairs) {
    Arrays.sort(holders, 0, count);
    int distinct = 1;
    boolean wasRepeated = false;
    for (int i = 1; i < count; i++) {
      if (holders[i] != holders[distinct - 1]) {
        holders[distinct++] = holders[i];
        wasRepeated = false;
      } else if (!wasRepeated) {
        pairs.add(Candidates.pair(holders[i], holders[i]));
        wasRepeated = true;
      }
    }
    for (int i = 0; i < distinct; i++) {
      links.add(holders[i]);
    }
    links.end();
  }

  /** Gathers the fingerprints of some documents and adds them at once; not safe for threads. */
  public final class Batch implements AutoCloseable {
    private long[] hashes = new long[1 << 10];
    private int[] documents = new int[1 << 10];
    private int count;

    private Batch() {}

    /**
     * Adds a document.
     *
     * @param document its number, from 0 to {@value Keys#LAST_DOCUMENT}
     * @param fingerprints its fingerprints
     * @throws IllegalArgumentException if the number is out of range
     */
    public void add(int document, Fingerprints fingerprints) {
      checkNotNull(fingerprints, "fingerprints");
      if (document < 0 || document > Keys.LAST_DOCUMENT) {
        throw new IllegalArgumentException(
            "document must be from 0 to " + Keys.LAST_DOCUMENT + ", was " + document);
      }
      int needed = count + fingerprints.size();
      if (needed > hashes.length) {
        int larger = Math.max(needed, hashes.length * 2);
        hashes = Arrays.copyOf(hashes, larger);
        documents = Arrays.copyOf(documents, larger);
      }
      for (int i = 0; i < fingerprints.size(); i++) {
        hashes[count] = fingerprints.hash(i);
        documents[count++] = document;
      }
    }

    /** Adds what was gathered to the index. */
    @Override
    public void close() {
      int[] counts = new int[Keys.PARTS];
      for (int i = 0; i < count; i++) {
        counts[Keys.part(hashes[i])]++;
      }
      int[] places = new int[Keys.PARTS];
      for (int part = 1; part < Keys.PARTS; part++) {
        places[part] = places[part - 1] + counts[part - 1];
      }
      long[] keys = new long[count];
      for (int i = 0; i < count; i++) {
        keys[places[Keys.part(hashes[i])]++] = Keys.key(hashes[i], documents[i]);
      }
      store.add(keys, counts);
      count = 0;
    }
  }
}
