package org.wirecopy.dedup.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.noise.Cleaner;

/**
 * Everything that was read, under one numbering: first what earlier runs kept, then references,
 * then what is cleaned.
 *
 * @param catalog every row
 * @param volumes every file
 * @param blocks the fingerprints of every row
 * @param firstVolume the number of the first file that is cleaned
 * @param firstChecked the number of the first document that is cleaned
 */
public record Library(
    Catalog catalog,
    List<Volume> volumes,
    List<BlockFile.Kept> blocks,
    int firstVolume,
    int firstChecked)
    implements Closeable {
  /**
   * Puts everything together.
   *
   * @param state what earlier runs kept, if they count
   * @param read the files that were read
   * @param firstInput the first of them that is cleaned
   * @param blocks their rows
   */
  public static Library of(
      @Nullable State state, List<Volume> read, int firstInput, List<BlockFile.Kept> blocks) {
    List<Volume> volumes = new ArrayList<>();
    List<BlockFile.Kept> all = new ArrayList<>();
    Catalog catalog = new Catalog();
    if (state != null) {
      for (int i = 0; i < state.blocks().size(); i++) {
        add(state.blocks().get(i), i, catalog);
      }
      volumes.addAll(state.volumes());
      all.addAll(state.blocks());
    }
    int firstRead = volumes.size();
    volumes.addAll(read);
    all.addAll(blocks);
    blocks.forEach(block -> add(block, firstRead, catalog));
    int firstVolume = firstRead + firstInput;
    int firstChecked = 0;
    while (firstChecked < catalog.size() && catalog.volume(firstChecked) < firstVolume) {
      firstChecked++;
    }
    return new Library(catalog, List.copyOf(volumes), List.copyOf(all), firstVolume, firstChecked);
  }

  private static void add(BlockFile.Kept block, int firstVolume, Catalog catalog) {
    for (Entry entry : block.block().entries()) {
      catalog.add(entry.in(entry.volume() + firstVolume));
    }
  }

  public Texts texts(Cleaner cleaner) {
    return new Texts(catalog, volumes, cleaner);
  }

  @Override
  public void close() throws IOException {
    for (Volume volume : volumes) {
      volume.close();
    }
  }
}
