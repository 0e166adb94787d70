package org.wirecopy.noise.judge;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.table.Table;

/**
 * Additive trees of decisions (Friedman 2001, "Greedy function approximation"): each tree leads a
 * row of features to one of its leaves, and the sum of what the leaves say is the score, in
 * log-odds.
 *
 * <p>The resource has a line a node, a tree's nodes in preorder, so that the left child of a node
 * is the next line: {@code FEATURE THRESHOLD VALUE}, or {@code = VALUE} for a leaf; the left child
 * takes what is at most the threshold. Lines with {@code #} tell where it came from. The first
 * value is what all rows start from. The value of a node that is no leaf is the mean of those below
 * it, by which {@link #weigh} tells what led to a score.
 *
 * <p>Immutable and safe for threads; a score takes time in trees times their depth.
 */
public final class Forest {
  private static final Splitter CELLS = Splitter.on(' ');
  private static final int LEAF = -1;

  private final double start;
  private final int[] roots;
  private final int[] feature;
  private final double[] threshold;
  private final double[] value;
  private final int[] right;

  private Forest(List<String> features, List<List<String>> lines) {
    Map<String, Integer> index = new HashMap<>();
    for (String name : features) {
      index.put(name, index.size());
    }
    int size = lines.size() - 1;
    this.start = Double.parseDouble(lines.get(0).get(1));
    this.feature = new int[size];
    this.threshold = new double[size];
    this.value = new double[size];
    this.right = new int[size];
    for (int node = 0; node < size; node++) {
      List<String> cells = lines.get(node + 1);
      value[node] = Double.parseDouble(cells.get(cells.size() - 1));
      feature[node] = LEAF;
      if (cells.size() == 3) {
        Integer known = index.get(cells.get(0));
        if (known == null) {
          throw new IllegalStateException("no feature is called " + cells.get(0));
        }
        feature[node] = known;
        threshold[node] = Double.parseDouble(cells.get(1));
      }
    }
    List<Integer> starts = new ArrayList<>();
    for (int node = 0; node < size; node = link(node)) {
      starts.add(node);
    }
    this.roots = starts.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Notes where the right children below a node stand; gives the node behind its subtree. */
  private int link(int node) {
    if (feature[node] == LEAF) {
      return node + 1;
    }
    right[node] = link(node + 1);
    return link(right[node]);
  }

  /**
   * Reads a forest.
   *
   * @param name the resource, in this package
   * @param features the names of the features in the order of the rows to be scored
   */
  public static Forest read(String name, List<String> features) {
    try {
      return of(Table.text(Forest.class, name), features);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The forest that some lines describe. */
  static Forest of(String text, List<String> features) {
    List<List<String>> lines = new ArrayList<>();
    for (String line : Splitter.on('\n').split(text)) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        lines.add(CELLS.splitToList(line));
      }
    }
    return new Forest(features, lines);
  }

  /** The score of a row, in log-odds. */
  public double score(double[] row) {
    double sum = start;
    for (int root : roots) {
      int node = root;
      while (feature[node] != LEAF) {
        node = row[feature[node]] <= threshold[node] ? node + 1 : right[node];
      }
      sum += value[node];
    }
    return sum;
  }

  /**
   * Adds what each feature weighed in a row's score (Saabas 2014, "Interpreting random forests"):
   * each decision on the way moves the mean, and counts for its feature.
   *
   * @param row the features
   * @param weights a sum for each feature, in log-odds; what speaks against is negative
   */
  public void weigh(double[] row, double[] weights) {
    for (int root : roots) {
      int node = root;
      while (feature[node] != LEAF) {
        int next = row[feature[node]] <= threshold[node] ? node + 1 : right[node];
        weights[feature[node]] += value[next] - value[node];
        node = next;
      }
    }
  }
}
