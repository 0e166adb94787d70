package org.wirecopy.dedup;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wirecopy.Progress;
import org.wirecopy.dedup.step.Comparer;
import org.wirecopy.dedup.step.Overlap;
import org.wirecopy.dedup.step.Text;
import org.wirecopy.dedup.store.BlockFile;
import org.wirecopy.dedup.store.Catalog;
import org.wirecopy.dedup.store.OverlapFile;
import org.wirecopy.dedup.store.Ranks;
import org.wirecopy.dedup.store.Texts;
import org.wirecopy.match.Candidate;
import org.wirecopy.match.Candidates;
import org.wirecopy.match.PassageIndex;
import org.wirecopy.work.OrderedExecutor;

/**
 * Compares the documents that share fingerprints, some thousand pairs at a time, each time keeping
 * on disk what was found. What an earlier run that was cut off found is taken over.
 */
final class CandidateComparison {
  private static final int CHUNK = 1 << 14;
  private static final int BATCH = 32;

  private final Path folder;
  private final Catalog catalog;
  private final Ranks ranks;
  private final Texts texts;
  private final Comparer comparer;
  private final Progress progress;

  CandidateComparison(
      Path folder,
      Catalog catalog,
      Ranks ranks,
      Texts texts,
      Comparer comparer,
      Progress progress) {
    this.folder = folder;
    this.catalog = catalog;
    this.ranks = ranks;
    this.texts = texts;
    this.comparer = comparer;
    this.progress = progress;
  }

  /**
   * Compares.
   *
   * @param blocks the fingerprints of all documents
   * @param firstChecked the number of the first document that may lose something; two documents
   *     before it are not compared
   * @return all overlaps, by the rank of the original and then of the copy
   */
  List<Overlap> of(
      List<BlockFile.Kept> blocks, int firstChecked, OrderedExecutor<IOException> executor)
      throws IOException {
    Candidates candidates = candidates(blocks, firstChecked, executor);
    List<Overlap> all = new ArrayList<>();
    for (int from = 0, chunk = 0; from < candidates.size(); from += CHUNK, chunk++) {
      progress.update("comparing", from, candidates.size());
      OverlapFile file = new OverlapFile(folder, chunk);
      Optional<List<Overlap>> known = file.read();
      List<Overlap> found =
          known.isPresent()
              ? known.get()
              : compared(
                  candidates.subList(from, Math.min(candidates.size(), from + CHUNK)), executor);
      if (known.isEmpty()) {
        file.write(found);
      }
      all.addAll(found);
    }
    return all;
  }

  private List<Overlap> compared(List<Candidate> pairs, OrderedExecutor<IOException> executor)
      throws IOException {
    List<Overlap> found = new ArrayList<>();
    executor.inOrder(
        Lists.partition(pairs, BATCH).iterator(),
        batch -> {
          List<Overlap> some = new ArrayList<>();
          for (Candidate pair : batch) {
            Text original = texts.get(ranks.number(pair.left()));
            Text copy = texts.get(ranks.number(pair.right()));
            some.addAll(comparer.compare(original, copy));
          }
          return some;
        },
        found::addAll);
    return found;
  }

  private Candidates candidates(
      List<BlockFile.Kept> blocks, int firstChecked, OrderedExecutor<IOException> executor)
      throws IOException {
    PassageIndex index = new PassageIndex(0);
    List<FileChannel> files = new ArrayList<>();
    try {
      for (BlockFile.Kept block : blocks) {
        files.add(block.attach(index));
      }
      List<Candidates> parts = new ArrayList<>();
      int[] order = ranks.ofNumbers();
      executor.inOrder(
          IntStream.range(0, PassageIndex.parts()).iterator(),
          part -> index.candidates(part, order),
          part -> {
            parts.add(part);
            progress.update("matching", parts.size(), PassageIndex.parts());
          });
      return Candidates.merged(parts).where(pair -> isWanted(pair, firstChecked));
    } finally {
      for (FileChannel file : files) {
        file.close();
      }
    }
  }

  private boolean isWanted(Candidate pair, int firstChecked) {
    int copy = ranks.number(pair.right());
    return pair.left() != pair.right()
        && copy >= firstChecked
        && comparer.isWorthwhile(
            pair.shared(), catalog.words(ranks.number(pair.left())), catalog.words(copy));
  }
}
