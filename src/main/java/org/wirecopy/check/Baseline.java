package org.wirecopy.check;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wirecopy.trace.ReuseKind;

/**
 * The copies that were there when a team began to check: they are known, and only what is new is a
 * finding.
 *
 * <pre>{@code
 * Baseline baseline = Baseline.read(Path.of("wirecopy-baseline.json"));
 * }</pre>
 *
 * <p>A finding is known by its content and by how often it occurs. So a text that is moved or
 * edited a little is nothing new, and one more copy of it is. The paths only tell which of several
 * places were there before.
 *
 * <p>Immutable and safe for threads. Looking a text up takes time linear in the entries.
 */
public final class Baseline {
  /** The version of the files that this release writes, and the newest that it reads. */
  public static final int VERSION = 1;

  private static final Comparator<Entry> ORDER =
      Comparator.comparing((Entry entry) -> entry.places.get(0))
          .thenComparing(entry -> entry.content.name())
          .thenComparing(entry -> String.join("\n", entry.places));

  /** Nothing is known. */
  public static final Baseline EMPTY = new Baseline(List.of());

  private final List<Entry> entries;

  /**
   * A text that is known to stand in several places.
   *
   * @param content what it says
   * @param kind what happened to it
   * @param places the files that hold it, the one it was taken from first; a file that holds it
   *     twice is named twice
   */
  record Entry(Content content, ReuseKind kind, List<String> places) {
    Entry {
      places = List.copyOf(places);
    }
  }

  private Baseline(List<Entry> entries) {
    this.entries = entries.stream().sorted(ORDER).toList();
  }

  static Baseline of(List<Entry> entries) {
    return new Baseline(entries);
  }

  /**
   * Reads a baseline.
   *
   * @param file the file
   * @return the baseline
   * @throws BaselineException if the file is no baseline, is broken, or of a newer version
   * @throws IOException if the file cannot be read
   */
  public static Baseline read(Path file) throws IOException {
    return BaselineFile.read(file.toString(), Files.readAllBytes(file));
  }

  /**
   * Writes the baseline: sorted, one finding a line, the same bytes for the same findings.
   *
   * @param out where it goes; flushed, and not closed
   * @throws IOException if {@code out} does not take it
   */
  public void write(OutputStream out) throws IOException {
    BaselineFile.write(entries, out);
  }

  /**
   * How many findings are known.
   *
   * @return at least 0
   */
  public int size() {
    return entries.size();
  }

  List<Entry> entries() {
    return entries;
  }

  /** The entry that knows a text, best of several: the one that holds most of it. */
  @Nullable Entry knowing(Content content) {
    Entry best = null;
    double most = 0;
    for (Entry entry : entries) {
      double share = content.in(entry.content);
      if (share > most) {
        most = share;
        best = entry;
      }
    }
    return best;
  }

  /**
   * This baseline after a check of some files only: what it knows of others stays. A text that
   * stands in checked files and in others keeps the places in the others.
   *
   * @param checked what is known of the files that were checked
   * @param isChecked says of a path whether the check looked at it, or would have if it were there
   * @return the two together
   */
  public Baseline replacedBy(Baseline checked, Predicate<String> isChecked) {
    List<Entry> current = new ArrayList<>(checked.entries);
    List<Entry> all = new ArrayList<>();
    for (Entry entry : entries) {
      List<String> others = entry.places.stream().filter(isChecked.negate()).toList();
      if (!others.isEmpty()) {
        all.add(others.size() == entry.places.size() ? entry : joined(entry, others, current));
      }
    }
    all.addAll(current);
    return new Baseline(all);
  }

  /** A known text with its places now, if it was met; what is joined is taken out of the list. */
  private static Entry joined(Entry entry, List<String> others, List<Entry> current) {
    for (Entry now : current) {
      if (now.content.in(entry.content) > 0) {
        current.remove(now);
        List<String> places = new ArrayList<>(now.places);
        places.addAll(others);
        return new Entry(now.content, now.kind, places);
      }
    }
    return entry;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Baseline that && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return Objects.hash(entries);
  }

  @Override
  public String toString() {
    return "Baseline[" + entries.size() + " findings]";
  }
}
