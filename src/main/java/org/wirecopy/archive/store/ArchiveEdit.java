package org.wirecopy.archive.store;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.chain.WordCounts;
import org.wirecopy.comparison.ShortestRun;
import org.wirecopy.fingerprint.Winnowing;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.work.FolderLock;

/**
 * Changes an archive: one at a time in all programs. Nothing that is there is changed but the
 * manifest, which is replaced when all files are on the disk; so whatever stops the machine, the
 * last commit is whole, and what a commit left behind that was cut off is gone with the next edit.
 *
 * <p>Not safe for threads.
 */
public final class ArchiveEdit implements Closeable {
  /** So many fingerprints are in memory before they are sorted and written. */
  private static final int MOST_PRINTS = 12 << 20;

  /** So many documents are in a segment before it is ended, however few words they have. */
  private static final int MOST_DOCUMENTS = 1 << 20;

  private static final int AT_ONCE = 32;

  /** Stands between an id and the number of an earlier version. */
  private static final char VERSION = '@';

  private final Path folder;
  private final FolderLock lock;
  private final boolean keepsVersions;
  private final Queue<WordCounts> counters = new ConcurrentLinkedQueue<>();
  private final List<Open> parts = new ArrayList<>();
  private Snapshot base;
  private @Nullable Building building;
  private long next;
  private long words;
  private volatile int run;
  private volatile @Nullable WordPacking packing;
  private boolean isChanged;

  /** A segment of the commit to be: what is removed of it, and how it was fingerprinted. */
  private static final class Open {
    private final Segment segment;
    private final BitSet removed;
    private final ArchiveManifest.@Nullable Part named;
    private final int run;
    private final int before;

    private Open(Segment segment, BitSet removed, ArchiveManifest.@Nullable Part named, int run) {
      this.segment = segment;
      this.removed = removed;
      this.named = named;
      this.run = run;
      this.before = removed.cardinality();
    }

    private Snapshot.Part part() {
      return new Snapshot.Part(
          segment,
          RemovedDocuments.of(removed),
          named == null ? new ArchiveManifest.Part("", 0, 0, "", 0) : named);
    }

    private int size() {
      return segment.size() - removed.cardinality();
    }
  }

  private ArchiveEdit(Path folder, FolderLock lock, boolean keepsVersions, Snapshot base) {
    this.folder = folder;
    this.lock = lock;
    this.keepsVersions = keepsVersions;
    this.base = base;
  }

  /**
   * Begins to change an archive; makes it if there is none.
   *
   * @param folder its folder
   * @param minWords the run of words that is always found, or {@code null} to let its size tell;
   *     counts for a new archive only
   * @param keepsVersions whether documents that are replaced are kept under other ids
   * @return the edit
   * @throws IOException if somebody else changes it, it is damaged, or cannot be written
   */
  public static ArchiveEdit begin(Path folder, @Nullable Integer minWords, boolean keepsVersions)
      throws IOException {
    checkNotNull(folder, "folder");
    // Before there is a lock, so that nothing is written among files of another kind.
    ArchiveManifest.in(folder);
    FolderLock lock =
        FolderLock.take(folder)
            .orElseThrow(
                () ->
                    new IOException(
                        "another program or thread is changing the archive in "
                            + folder
                            + "; wait until it ends"));
    try {
      if (ArchiveManifest.in(folder).isEmpty()) {
        ArchiveManifest.empty(minWords == null ? 0 : minWords).write(folder);
      }
      ArchiveEdit edit =
          new ArchiveEdit(folder, lock, keepsVersions, Snapshot.last(folder, null).orElseThrow());
      edit.require(minWords);
      edit.start();
      return edit;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** What was chosen when the archive was made stays; nobody may take it for something else. */
  private void require(@Nullable Integer minWords) throws IOException {
    ArchiveManifest manifest = base.manifest();
    if (minWords != null && !(manifest.isChosen() && manifest.run() == minWords)) {
      throw new IOException(
          "the archive in "
              + folder
              + (manifest.isChosen()
                  ? " was made to find runs of " + manifest.run() + " words"
                  : " was made without a shortest run of its own")
              + ", not of "
              + minWords
              + "; leave it at that, or make another archive");
    }
  }

  private void start() throws IOException {
    SegmentFiles.clear(folder, base.manifest());
    parts.clear();
    ArchiveManifest manifest = base.manifest();
    for (Snapshot.Part part : base.parts()) {
      parts.add(new Open(part.segment(), part.removals().copy(), part.named(), manifest.run()));
    }
    next = manifest.next();
    words = base.words();
    boolean isLarge = words >= ShortestRun.LARGE;
    run = manifest.isChosen() ? manifest.run() : isLarge ? ShortestRun.fingerprinted(words) : 0;
    packing = null;
    isChanged = false;
  }

  /**
   * Prepares documents to be added. Any thread may do that for the one that adds.
   *
   * @param documents the documents with their noise marked
   * @return what is to be added
   */
  public Prepared prepare(List<CleanDocument> documents) {
    checkNotNull(documents, "documents");
    WordCounts waiting = counters.poll();
    WordCounts counts = waiting == null ? WordCounts.large() : waiting;
    documents.forEach(document -> counts.add(document.body()));
    counters.add(counts);
    int known = run;
    return Prepared.of(documents, known == 0 ? null : Winnowing.guaranteeing(known), packing);
  }

  /**
   * Adds documents, in place of those of the same ids.
   *
   * @param prepared the documents
   * @throws IOException if they cannot be written
   */
  public void add(Prepared prepared) throws IOException {
    checkNotNull(prepared, "prepared");
    Building now = building;
    if (now == null) {
      now = new Building(SegmentFiles.segment(folder, next++), packing, choice());
      building = now;
    }
    now.add(prepared);
    packing = now.words();
    words += prepared.count();
    if (run == 0 && words >= ShortestRun.LARGE) {
      run = ShortestRun.fingerprinted(words);
    }
    if (run > 0) {
      now.choose(Winnowing.guaranteeing(run));
    }
    isChanged = true;
    if (now.prints() >= MOST_PRINTS || now.documents() >= MOST_DOCUMENTS) {
      flush();
    }
  }

  private WordChoice choice() {
    return WordChoice.in(parts.stream().map(part -> part.segment).toList());
  }

  private int runNow() {
    return run == 0 ? ShortestRun.fingerprinted(words) : run;
  }

  /** Ends the segment that is being built, and removes what its documents replace. */
  private void flush() throws IOException {
    flush(runNow());
  }

  private void flush(int guaranteed) throws IOException {
    Building now = building;
    if (now == null) {
      return;
    }
    building = null;
    try (now) {
      now.choose(Winnowing.guaranteeing(guaranteed));
      for (WordCounts counts = counters.poll(); counts != null; counts = counters.poll()) {
        now.counts().add(counts);
      }
      now.finish();
    }
    Segment added = Segment.open(now.file());
    BitSet repeated = SegmentIds.repeated(added);
    List<CleanDocument> replaced = new ArrayList<>();
    keep(added, repeated, replaced);
    for (Open part : parts) {
      BitSet gone = new BitSet();
      SegmentIds.shared(part.segment, added, gone::set);
      gone.andNot(part.removed);
      keep(part.segment, gone, replaced);
      part.removed.or(gone);
    }
    parts.add(new Open(added, repeated, null, guaranteed));
    WordPacking used = packing;
    if (used != null && !WordPolicy.isEnough(used.bytes(), WordPolicy.bytes(words))) {
      packing = null;
    }
    addVersions(replaced);
  }

  private void keep(Segment segment, BitSet gone, List<CleanDocument> replaced) {
    if (keepsVersions) {
      gone.stream().mapToObj(segment::document).forEach(replaced::add);
    }
  }

  /** What was replaced is kept under its id with a number, unless its text is the same. */
  private void addVersions(List<CleanDocument> replaced) throws IOException {
    for (CleanDocument document : replaced) {
      CleanDocument now = find(document.id()).orElse(document);
      if (!now.document().text().equals(document.document().text())) {
        int number = 1;
        while (find(document.id() + VERSION + number).isPresent()) {
          number++;
        }
        add(prepare(List.of(renamed(document, document.id() + VERSION + number))));
      }
    }
    if (building != null) {
      flush();
    }
  }

  private static CleanDocument renamed(CleanDocument clean, String id) {
    return new CleanDocument(
        clean.document().withId(id), clean.marks(), clean.posts(), clean.metadata(), clean.kind());
  }

  private Optional<CleanDocument> find(String id) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      Open part = parts.get(i);
      int number = SegmentIds.find(part.segment, id, part.removed::get);
      if (number >= 0) {
        return Optional.of(part.segment.document(number));
      }
    }
    return Optional.empty();
  }

  /**
   * Removes a document.
   *
   * @param id its id
   * @return whether there was one
   * @throws IOException if what was added before cannot be written
   */
  public boolean remove(String id) throws IOException {
    checkNotNull(id, "id");
    flush();
    for (Open part : parts) {
      int number = SegmentIds.find(part.segment, id, part.removed::get);
      if (number >= 0) {
        part.removed.set(number);
        isChanged = true;
        return true;
      }
    }
    return false;
  }

  /**
   * Makes what was changed count.
   *
   * @return the archive as it is now
   * @throws IOException if files cannot be written; the last commit counts then
   */
  public Snapshot commit() throws IOException {
    flush();
    if (!isChanged) {
      return base;
    }
    int wanted = runNow();
    fingerprintAnew(wanted);
    List<Open> left = left();
    return write(merge(left, Tiers.toMerge(parts(left)), wanted), wanted);
  }

  private List<Open> left() {
    return parts.stream().filter(part -> part.size() > 0).toList();
  }

  private static List<Snapshot.Part> parts(List<Open> some) {
    return some.stream().map(Open::part).toList();
  }

  /**
   * Makes what was changed count, and one segment of all.
   *
   * @return the archive as it is now
   * @throws IOException if files cannot be written; the last commit counts then
   */
  public Snapshot merge() throws IOException {
    flush();
    int wanted = runNow();
    fingerprintAnew(wanted);
    List<Open> left = left();
    boolean isOne = left.size() == 1 && left.get(0).removed.isEmpty();
    if (isOne && !isChanged || left.isEmpty() && parts.isEmpty()) {
      return base;
    }
    return write(isOne ? left : merge(left, Tiers.most(parts(left)), wanted), wanted);
  }

  /**
   * Segments of a small archive whose fingerprints were chosen in another way are few and small.
   */
  private void fingerprintAnew(int wanted) throws IOException {
    List<Open> others = parts.stream().filter(part -> part.run != wanted).toList();
    if (others.isEmpty()) {
      return;
    }
    parts.removeAll(others);
    for (Open part : others) {
      words -= part.segment.words();
      List<CleanDocument> batch = new ArrayList<>();
      for (int d = part.removed.nextClearBit(0);
          d < part.segment.size();
          d = part.removed.nextClearBit(d + 1)) {
        batch.add(part.segment.document(d));
        if (batch.size() == AT_ONCE) {
          add(prepare(batch));
          batch.clear();
        }
      }
      if (!batch.isEmpty()) {
        add(prepare(batch));
      }
    }
    flush(wanted);
  }

  private List<Open> merge(List<Open> all, List<Snapshot.Part> chosen, int guaranteed)
      throws IOException {
    if (chosen.isEmpty()) {
      return all;
    }
    Path file = SegmentFiles.segment(folder, next++);
    new SegmentMerge(chosen).write(file);
    List<Open> left = new ArrayList<>();
    for (Open part : all) {
      if (chosen.stream().noneMatch(one -> one.segment() == part.segment)) {
        left.add(part);
      }
    }
    left.add(new Open(Segment.open(file), new BitSet(), null, guaranteed));
    return left;
  }

  private Snapshot write(List<Open> left, int guaranteed) throws IOException {
    List<Snapshot.Part> now = new ArrayList<>();
    for (Open part : left) {
      now.add(new Snapshot.Part(part.segment, RemovedDocuments.of(part.removed), named(part)));
    }
    ArchiveManifest before = base.manifest();
    ArchiveManifest manifest =
        new ArchiveManifest(
            before.commit() + 1,
            guaranteed,
            before.isChosen(),
            next,
            now.stream().map(Snapshot.Part::named).toList());
    manifest.write(folder);
    base = new Snapshot(manifest, now);
    start();
    return base;
  }

  private ArchiveManifest.Part named(Open part) throws IOException {
    ArchiveManifest.Part before = part.named;
    RemovedDocuments removals = RemovedDocuments.of(part.removed);
    if (before != null && removals.count() == part.before) {
      return before;
    }
    Path file = part.segment.path();
    String removed = ArchiveManifest.Part.NOTHING;
    int checksum = 0;
    if (removals.count() > 0) {
      Path gone = SegmentFiles.removals(folder, next++);
      checksum = removals.write(gone);
      removed = gone.getFileName().toString();
    }
    return new ArchiveManifest.Part(
        String.valueOf(file.getFileName()),
        Files.size(file),
        part.segment.seal(),
        removed,
        checksum);
  }

  /** Gives the archive back; what was not committed is gone. */
  @Override
  public void close() throws IOException {
    try (lock) {
      Building now = building;
      if (now != null) {
        building = null;
        now.close();
      }
      SegmentFiles.clear(folder, base.manifest());
    }
  }
}
