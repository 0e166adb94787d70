package org.wirecopy.check;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The copies that were there when a team began to check: they are known, and only what is new is a
 * finding.
 *
 * <pre>{@code
 * Baseline baseline = Baseline.read(Path.of("wirecopy-baseline.json"));
 * }</pre>
 *
 * <p>A finding is known by its content and by how often it occurs in the checked files. So a text
 * that is moved or edited a little is nothing new, and one more copy of it is. The paths only tell
 * which of several places were there before, and which of them may have moved. Places in references
 * are remembered apart: no copy in a checked file is known by them.
 *
 * <p>Immutable and safe for threads. Looking a text up takes time linear in the entries.
 */
public final class Baseline {
  /**
   * The version of the files that this release writes, and the only one that it reads: another one
   * may know words by other spellings.
   */
  public static final int VERSION = BaselineFile.FORM_VERSION;

  private static final Comparator<BaselineEntry> ORDER =
      Comparator.comparing((BaselineEntry entry) -> entry.places().get(0))
          .thenComparing(entry -> entry.content().name())
          .thenComparing(entry -> String.join("\n", entry.places()));

  /** Nothing is known. */
  public static final Baseline EMPTY = new Baseline(List.of());

  private final List<BaselineEntry> entries;

  private Baseline(Collection<BaselineEntry> entries) {
    Map<String, BaselineEntry> byName = new LinkedHashMap<>();
    entries.forEach(entry -> byName.merge(entry.content().name(), entry, BaselineEntry::or));
    this.entries = byName.values().stream().sorted(ORDER).toList();
  }

  static Baseline of(List<BaselineEntry> entries) {
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
    checkNotNull(file, "file");
    try (InputStream in = Files.newInputStream(file)) {
      return of(BaselineFile.read(file.toString(), in));
    }
  }

  /**
   * Writes the baseline: sorted, one finding a line, the same bytes for the same findings.
   *
   * @param out where it goes; flushed, and not closed
   * @throws IOException if {@code out} does not take it
   */
  public void write(OutputStream out) throws IOException {
    checkNotNull(out, "out");
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

  List<BaselineEntry> entries() {
    return entries;
  }

  /** The entry that knows a text, best of several: the one that holds most of it. */
  @Nullable BaselineEntry knowing(ContentKey content) {
    BaselineEntry best = null;
    double most = 0;
    for (BaselineEntry entry : entries) {
      double share = content.in(entry.content());
      if (share > most) {
        most = share;
        best = entry;
      }
    }
    return best;
  }

  /**
   * The same baseline under other names of its files: those that another folder has for them.
   *
   * @param names gives the new name of a file for the old one
   * @return the baseline
   */
  public Baseline renamed(UnaryOperator<String> names) {
    checkNotNull(names, "names");
    return new Baseline(entries.stream().map(entry -> entry.renamed(names)).toList());
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
