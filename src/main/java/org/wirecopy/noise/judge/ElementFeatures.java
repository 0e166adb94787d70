package org.wirecopy.noise.judge;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wirecopy.noise.line.ElementUse;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.table.Table;
import org.wirecopy.work.Labels;

/**
 * What the elements around a line are and how they are named. A tag or a name counts by the share
 * of the page's prose in its element, from 0 to 1, or -1 if there is none: a name is a hint that
 * loses where much of the text is so named. The words in class, id and role add their weights from
 * {@code element-words.tsv}, those on the two nearest named elements by themselves.
 */
final class ElementFeatures {
  private static final List<String> REGIONS =
      List.of(
          "nav",
          "aside",
          "footer",
          "header",
          "main",
          "article",
          "form",
          "ul",
          "ol",
          "table",
          "section",
          "figure",
          "button",
          "label",
          "dl",
          "details",
          "blockquote",
          "pre");

  private static final List<String> BLOCKS =
      List.of(
          "p",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "td",
          "th",
          "a",
          "span",
          "div",
          "dt",
          "dd",
          "button",
          "label",
          "figcaption",
          "time",
          "pre",
          "strong",
          "summary",
          "option",
          "body");

  private static final List<String> IN = BLOCKS.stream().map("in-"::concat).toList();
  private static final List<String> NAMES = featureNames();

  private final PageTree tree;
  private final PageRuns runs;

  /** The nearest element around each, for each of the names, or -1. */
  private final int[][] nearest;

  /** The weights of pairs of names, which many elements have. */
  private final Map<Set<String>, Map<Set<String>, Double>> near = new IdentityHashMap<>();

  private final double[] far;

  ElementFeatures(PageTree tree, PageRuns runs) {
    this.tree = tree;
    this.runs = runs;
    this.nearest = new int[NAMES.size()][tree.size()];
    for (int e = 0; e < tree.size(); e++) {
      int parent = tree.parent(e);
      for (int[] of : nearest) {
        of[e] = parent < 0 ? -1 : of[parent];
      }
      int region = REGIONS.indexOf(tree.element(e).name());
      if (region >= 0) {
        nearest[region][e] = e;
      }
      for (ElementUse use : ElementUse.values()) {
        if (tree.isNamed(e, use)) {
          nearest[REGIONS.size() + use.ordinal()][e] = e;
        }
      }
    }
    this.far = new double[tree.size()];
    Arrays.fill(far, Double.NaN);
  }

  private static List<String> featureNames() {
    List<String> names = new ArrayList<>();
    REGIONS.forEach(tag -> names.add("tag-" + tag));
    for (ElementUse use : ElementUse.values()) {
      names.add("name-" + Labels.of(use));
    }
    return names;
  }

  void add(FeatureRow out, int around, int block) {
    String inner = around < 0 ? "" : tree.element(around).name();
    String outer = block < 0 ? "" : tree.element(block).name();
    for (int i = 0; i < BLOCKS.size(); i++) {
      String name = BLOCKS.get(i);
      out.add(IN.get(i), inner.equals(name) || outer.equals(name));
    }
    double prose = Math.max(1, runs.proseChars());
    for (int i = 0; i < NAMES.size(); i++) {
      int at = around < 0 ? -1 : nearest[i][around];
      out.add(NAMES.get(i), at < 0 ? -1 : runs.proseChars(runs.from(at), runs.to(at)) / prose);
    }
    out.add("names", around < 0 ? 0 : weight(around));
  }

  /** The sum of the weights of all words that name the elements around a line. */
  private double weight(int around) {
    int first = named(around);
    int second = first < 0 ? -1 : named(tree.parent(first));
    return near(first, second) + far(second < 0 ? -1 : named(tree.parent(second)));
  }

  /** The nearest element around one, itself included, that has a name. */
  private int named(int element) {
    return tree.nearest(element, e -> !tree.words(e).isEmpty());
  }

  private double near(int first, int second) {
    if (first < 0) {
      return 0;
    }
    Set<String> one = tree.words(first);
    Set<String> other = second < 0 ? Set.of() : tree.words(second);
    return near.computeIfAbsent(one, k -> new IdentityHashMap<>())
        .computeIfAbsent(
            other,
            k -> {
              Set<String> words = new HashSet<>();
              words.addAll(one);
              words.addAll(other);
              return sum(words, Words.NEAR);
            });
  }

  /** The words of an element that has a name and of all around it. */
  private double far(int element) {
    if (element < 0) {
      return 0;
    }
    if (Double.isNaN(far[element])) {
      Set<String> words = new HashSet<>();
      for (int at = element; at >= 0; at = tree.parent(at)) {
        words.addAll(tree.words(at));
      }
      far[element] = sum(words, Words.FAR);
    }
    return far[element];
  }

  private static double sum(Set<String> words, ImmutableMap<String, Double> weights) {
    double sum = 0;
    for (String word : words) {
      sum += weights.getOrDefault(word, 0.0);
    }
    return sum;
  }

  private static final class Words {
    private static final ImmutableMap<String, Double> NEAR = weights("near");
    private static final ImmutableMap<String, Double> FAR = weights("far");

    private static ImmutableMap<String, Double> weights(String column) {
      ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
      for (Table.Row row : Table.read(ElementFeatures.class, "element-words.tsv").rows()) {
        double weight = Double.parseDouble(row.cell(column));
        if (weight != 0) {
          weights.put(row.cell("word"), weight);
        }
      }
      return weights.buildOrThrow();
    }
  }
}
