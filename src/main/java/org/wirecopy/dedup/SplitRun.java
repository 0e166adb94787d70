package org.wirecopy.dedup;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.step.AlsoEqual;
import org.wirecopy.dedup.step.Comparer;
import org.wirecopy.dedup.step.Comparers;
import org.wirecopy.dedup.store.Catalog;
import org.wirecopy.dedup.store.CorpusFiles;
import org.wirecopy.dedup.store.CorpusInputs;
import org.wirecopy.dedup.store.Entry;
import org.wirecopy.dedup.store.Library;
import org.wirecopy.dedup.store.Volume;
import org.wirecopy.document.Problem;
import org.wirecopy.document.RowShape;
import org.wirecopy.document.input.Row;
import org.wirecopy.work.OrderedExecutor;
import org.wirecopy.work.UnionFind;

/** One split: read, compare, gather families, write. */
final class SplitRun {
  private final DedupOptions options;
  private final Parts parts;
  private final CorpusInputs corpus;
  private final Path target;
  private final Execution execution;
  private final List<Problem> problems = new ArrayList<>();

  SplitRun(
      DedupOptions options, Parts parts, CorpusInputs corpus, Path target, Execution execution) {
    this.options = options;
    this.parts = parts;
    this.corpus = corpus;
    this.target = target;
    this.execution = execution;
  }

  SplitOutcome run() throws IOException {
    CorpusFiles files = CorpusFiles.of(corpus);
    problems.addAll(files.unread());
    OutputLayout layout =
        OutputLayout.ofFolder(
            target,
            options.mode(),
            execution.isResumed() && Workspace.isPlaced(OutputLayout.workspace(target)));
    if (files.inputs().isEmpty()) {
      return new SplitOutcome(List.of(), 0, 0, problems);
    }
    Map<String, String> names =
        Map.of("parts", parts.shares().toString(), "seed", Long.toString(parts.seed()));
    String job = new RunDescription(options, corpus, names).described(files);
    Path folder = OutputLayout.workspace(target);
    try (Workspace workspace = Workspace.open(folder, job, execution.isResumed())) {
      return workspace.keepingWork(target, () -> work(workspace, layout, files));
    }
  }

  private SplitOutcome work(Workspace workspace, OutputLayout layout, CorpusFiles files)
      throws IOException {
    try (OrderedExecutor<IOException> executor = execution.executor()) {
      // Whatever counts as a passage: the same text on both sides is a leak.
      Comparer comparer = new AlsoEqual(Comparers.of(options, false));
      CorpusComparison.Task task =
          new CorpusComparison.Task(target, workspace.folder(), options, comparer, layout, null);
      CorpusComparison comparison =
          CorpusComparison.of(task, corpus, files, execution, executor, problems::add);
      try {
        return split(comparison.library(), families(comparison), workspace);
      } finally {
        comparison.library().close();
      }
    }
  }

  /** The first document of each document's family. */
  private static int[] families(CorpusComparison comparison) {
    UnionFind sets = new UnionFind(comparison.library().catalog().size());
    comparison.overlaps().forEach(overlap -> sets.union(overlap.original(), overlap.copy()));
    return IntStream.range(0, comparison.library().catalog().size()).map(sets::find).toArray();
  }

  private SplitOutcome split(Library library, int[] firsts, Workspace workspace)
      throws IOException {
    Catalog catalog = library.catalog();
    int[] sizes = new int[firsts.length];
    long[] words = new long[firsts.length];
    for (int i = 0; i < firsts.length; i++) {
      sizes[firsts[i]]++;
      words[firsts[i]] += Math.max(0, catalog.words(i));
    }
    List<Parts.Group> groups = new ArrayList<>();
    for (int i = 0; i < firsts.length; i++) {
      if (firsts[i] == i) {
        groups.add(new Parts.Group(i, sizes[i], words[i]));
      }
    }
    int[] partOfGroup = parts.of(groups);
    int[] partOf = new int[firsts.length];
    for (int i = 0; i < groups.size(); i++) {
      partOf[groups.get(i).first()] = partOfGroup[i];
    }
    for (int i = 0; i < firsts.length; i++) {
      partOf[i] = partOf[firsts[i]];
    }
    List<SplitOutcome.Part> written = write(library, partOf, workspace);
    int families = (int) groups.stream().filter(group -> group.size() > 1).count();
    int largest = Arrays.stream(sizes).max().orElse(0);
    return new SplitOutcome(written, families, largest, problems);
  }

  private List<SplitOutcome.Part> write(Library library, int[] partOf, Workspace workspace)
      throws IOException {
    Path part = Workspace.output(workspace.folder());
    if (Files.exists(part)) {
      MoreFiles.deleteRecursively(part, RecursiveDeleteOption.ALLOW_INSECURE);
    }
    Files.createDirectories(part);
    String ending = ending(library.volumes());
    List<String> names = parts.names();
    List<OutputStream> streams = new ArrayList<>();
    int[] documents = new int[names.size()];
    long[] words = new long[names.size()];
    try {
      for (String name : names) {
        streams.add(
            new BufferedOutputStream(Files.newOutputStream(part.resolve(name + ending)), 1 << 16));
      }
      head(library.volumes(), streams);
      for (int number = 0; number < partOf.length; number++) {
        Entry entry = library.catalog().get(number);
        if (entry.isReadable()) {
          Row row = library.volumes().get(entry.volume()).row(entry);
          write(row, streams.get(partOf[number]));
          documents[partOf[number]]++;
          words[partOf[number]] += entry.words();
        }
        execution.progress().update("writing", number + 1L, partOf.length);
      }
    } finally {
      for (OutputStream stream : streams) {
        stream.close();
      }
    }
    workspace.place(target);
    List<SplitOutcome.Part> written = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Path file = target.resolve(names.get(i) + ending);
      written.add(new SplitOutcome.Part(names.get(i), file, documents[i], words[i]));
    }
    return written;
  }

  /** The last row of a file may have no line break. */
  private static void write(Row row, OutputStream out) throws IOException {
    out.write(row.bytes());
    if (row.bytes()[row.bytes().length - 1] != '\n') {
      out.write('\n');
    }
  }

  private static void head(List<Volume> volumes, List<OutputStream> streams) throws IOException {
    if (!volumes.isEmpty() && volumes.get(0).shape() == RowShape.TABLE) {
      for (OutputStream stream : streams) {
        write(volumes.get(0).head().orElseThrow(), stream);
      }
    }
  }

  private static String ending(List<Volume> volumes) throws IOException {
    for (Volume volume : volumes) {
      boolean isAlike =
          volume.shape() == volumes.get(0).shape()
              && (volume.shape() != RowShape.TABLE
                  || Arrays.equals(head(volume), head(volumes.get(0))));
      if (!isAlike) {
        throw new IOException(
            volume.id() + " has other columns than " + volumes.get(0).id() + "; split each alone");
      }
    }
    boolean isTable = !volumes.isEmpty() && volumes.get(0).shape() == RowShape.TABLE;
    return isTable ? ".csv" : ".jsonl";
  }

  private static byte[] head(Volume volume) {
    byte[] head = volume.head().orElseThrow().bytes();
    return Arrays.copyOf(head, AnnotationColumns.end(head));
  }
}
