package org.wirecopy.dedup.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirecopy.dedup.step.Text;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;
import org.wirecopy.document.input.Row;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.work.RecentValues;

/**
 * The texts of a corpus, read again from their files when they are asked for; the last ones used
 * are kept. Safe for threads.
 */
public final class Texts {
  private static final int KEPT = 256;

  private final Catalog catalog;
  private final List<Volume> volumes;
  private final Cleaner cleaner;
  private final RecentValues<Integer, Text> kept = new RecentValues<>(KEPT);

  Texts(Catalog catalog, List<Volume> volumes, Cleaner cleaner) {
    this.catalog = catalog;
    this.volumes = List.copyOf(volumes);
    this.cleaner = cleaner;
  }

  /**
   * A text by its number.
   *
   * @throws IOException if its file cannot be read, or was changed since it was read first
   */
  public Text get(int number) throws IOException {
    return kept.get(number, this::read);
  }

  /** Reads a text that will not be asked for again soon. */
  public Text read(int number) throws IOException {
    Volume volume = volumes.get(catalog.volume(number));
    Row row = volume.row(catalog.get(number));
    List<Problem> ignored = new ArrayList<>();
    Optional<Document> document = volume.document(row, ignored::add);
    return new Text(number, row, document.orElseThrow(volume::changed), cleaner);
  }

  public Volume volume(int number) {
    return volumes.get(catalog.volume(number));
  }
}
