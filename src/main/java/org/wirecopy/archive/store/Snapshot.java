package org.wirecopy.archive.store;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Suppliers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.chain.WordCounts;

/**
 * An archive as one commit left it. Immutable and safe for threads; what later commits do has no
 * influence on it.
 */
public final class Snapshot {
  private static final int MOST_TRIES = 20;

  private final ArchiveManifest manifest;
  private final List<Part> parts;
  private final Supplier<WordCounts> counts;

  /**
   * A segment and what was removed of it.
   *
   * @param segment the segment
   * @param removals what was removed
   * @param named how the manifest names both
   */
  public record Part(Segment segment, RemovedDocuments removals, ArchiveManifest.Part named) {
    /** Refuses {@code null}. */
    public Part {
      checkNotNull(segment, "segment");
      checkNotNull(removals, "removals");
      checkNotNull(named, "named");
    }

    /**
     * How many documents are left.
     *
     * @return at least 0
     */
    public int size() {
      return segment.size() - removals.count();
    }
  }

  /**
   * A document of a snapshot.
   *
   * @param part the place of its segment among the parts
   * @param number its number there
   */
  public record Place(int part, int number) {}

  /**
   * An archive of some segments.
   *
   * @param manifest what names them
   * @param parts the segments
   */
  public Snapshot(ArchiveManifest manifest, List<Part> parts) {
    checkNotNull(manifest, "manifest");
    checkNotNull(parts, "parts");
    this.manifest = manifest;
    this.parts = List.copyOf(parts);
    this.counts = Suppliers.memoize(this::count);
  }

  private WordCounts count() {
    WordCounts all = WordCounts.large();
    parts.forEach(part -> part.segment.addTo(all));
    return all;
  }

  /**
   * The last commit in a folder. A writer may put another one there at any moment; then that one is
   * read.
   *
   * @param folder the folder
   * @param known a snapshot of the same folder, whose open segments are used again
   * @return the snapshot, or nothing if there was no commit
   * @throws IOException if files are missing or damaged, or of another version
   */
  public static Optional<Snapshot> last(Path folder, @Nullable Snapshot known) throws IOException {
    checkNotNull(folder, "folder");
    for (int tries = 1; ; tries++) {
      Optional<ArchiveManifest> manifest = ArchiveManifest.in(folder);
      if (manifest.isEmpty()) {
        return Optional.empty();
      }
      try {
        return Optional.of(open(folder, manifest.get(), known));
      } catch (NoSuchFileException e) {
        boolean isReplaced = !ArchiveManifest.in(folder).equals(manifest);
        if (!isReplaced || tries == MOST_TRIES) {
          throw new IOException(e.getFile() + " is gone; put a whole copy of the archive back", e);
        }
      }
    }
  }

  private static Snapshot open(Path folder, ArchiveManifest manifest, @Nullable Snapshot known)
      throws IOException {
    Map<ArchiveManifest.Part, Part> same =
        known == null
            ? Map.of()
            : known.parts.stream().collect(Collectors.toMap(Part::named, part -> part));
    Map<String, Segment> segments =
        known == null
            ? Map.of()
            : known.parts.stream()
                .collect(Collectors.toMap(part -> part.named.name(), Part::segment));
    List<Part> parts = new ArrayList<>();
    for (ArchiveManifest.Part named : manifest.parts()) {
      Part open = same.get(named);
      parts.add(open == null ? open(folder, named, segments.get(named.name())) : open);
    }
    return new Snapshot(manifest, parts);
  }

  private static Part open(Path folder, ArchiveManifest.Part named, @Nullable Segment known)
      throws IOException {
    Segment segment = known;
    if (segment == null || segment.seal() != named.seal()) {
      Path file = folder.resolve(named.name());
      segment = Segment.open(file);
      if (Files.size(file) != named.bytes() || segment.seal() != named.seal()) {
        throw Damage.in(file, "it is not the file that belongs here");
      }
    }
    RemovedDocuments removals =
        named.hasRemovals()
            ? RemovedDocuments.read(folder.resolve(named.removals()), named.removalsSeal())
            : RemovedDocuments.NONE;
    return new Part(segment, removals, named);
  }

  /**
   * What names the segments.
   *
   * @return the manifest
   */
  public ArchiveManifest manifest() {
    return manifest;
  }

  /**
   * The segments.
   *
   * @return in the order of the manifest
   */
  public List<Part> parts() {
    return parts;
  }

  /**
   * How many documents there are.
   *
   * @return at least 0
   */
  public long size() {
    return parts.stream().mapToLong(Part::size).sum();
  }

  /**
   * How many words were fingerprinted, those of documents that were removed since the last merge
   * too.
   *
   * @return at least 0
   */
  public long words() {
    return parts.stream().mapToLong(part -> part.segment.words()).sum();
  }

  /**
   * How often each word occurs.
   *
   * @return the counts, which must not be changed; made when they are first asked for
   */
  public WordCounts counts() {
    return counts.get();
  }

  /**
   * Finds a document.
   *
   * @param id its id
   * @return where it is, or nothing
   */
  public Optional<Place> find(String id) {
    checkNotNull(id, "id");
    for (int i = parts.size() - 1; i >= 0; i--) {
      int number = SegmentIds.find(parts.get(i).segment, id, parts.get(i).removals::holds);
      if (number >= 0) {
        return Optional.of(new Place(i, number));
      }
    }
    return Optional.empty();
  }
}
