package org.wirecopy.noise.judge;

import java.util.HashMap;
import java.util.Map;
import org.wirecopy.noise.line.ElementSignatures;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.line.TextLine;

/**
 * Lines that a template made alike: those whose {@value #ELEMENTS} nearest elements have the same
 * tags and signatures, and those that say the same.
 */
final class AlikeLines {
  private static final int ELEMENTS = 3;

  private final PageRuns runs;
  private final Group[] ofRow;
  private final Map<String, Integer> repeats = new HashMap<>();

  private static final class Group {
    private int rows;
    private int chars;
    private double linked;
    private int sentences;
    private int first = -1;
    private int last;

    private void add(int row, TextLine line, double links) {
      rows++;
      chars += line.text().length();
      linked += links * line.text().length();
      sentences += line.endsLikeASentence() ? 1 : 0;
      first = first < 0 ? row : first;
      last = row;
    }
  }

  AlikeLines(LineLabels labels, PageTree tree, ElementSignatures signatures, PageRuns runs) {
    this.runs = runs;
    this.ofRow = new Group[labels.size()];
    Map<String, Group> groups = new HashMap<>();
    for (int row = 0; row < ofRow.length; row++) {
      StringBuilder name = new StringBuilder();
      int at = tree.around(row);
      for (int i = 0; i < ELEMENTS && at >= 0; i++, at = tree.parent(at)) {
        name.append(tree.element(at).name()).append(signatures.of(at).get(0)).append(' ');
      }
      ofRow[row] = groups.computeIfAbsent(name.toString(), k -> new Group());
      ofRow[row].add(row, labels.row(row), runs.links(row));
      repeats.merge(labels.row(row).folded(), 1, Integer::sum);
    }
  }

  void add(FeatureRow out, int row, TextLine line) {
    Group group = ofRow[row];
    double size = group.rows;
    out.add("repeats", repeats.getOrDefault(line.folded(), 1));
    out.add("alike-lines", size);
    out.add("alike-length", group.chars / size);
    out.add("alike-links", group.linked / Math.max(1, group.chars));
    out.add("alike-sentences", group.sentences / size);
    out.add("alike-share", group.chars / (double) Math.max(1, runs.chars()));
    out.add("alike-spread", (group.last - group.first + 1) / (double) Math.max(1, runs.rows()));
  }
}
