package org.wirecopy.noise.judge;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.wirecopy.document.Document;
import org.wirecopy.noise.line.ElementSignatures;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.line.TextLine;
import org.wirecopy.noise.mark.Favor;

/**
 * The features of each line of a page: its own characters, the elements around it and what they
 * hold, lines that are alike, the lines before and after, and the page as a whole.
 *
 * <p>Linear in lines times the depth of elements; not safe for threads.
 */
final class PageFeatures {
  private final LineLabels labels;
  private final PageTree tree;
  private final PageRuns runs;
  private final AroundLine aroundLine;
  private final ElementFeatures elements;
  private final AlikeLines alike;
  private final Neighbours neighbours;
  private final WholePage page;
  private final HeldLines held;
  private final FeatureRow row = new FeatureRow();

  PageFeatures(LineLabels labels, PageTree tree, ElementSignatures signatures, NamedNoise names) {
    this.labels = labels;
    this.tree = tree;
    this.runs = new PageRuns(labels, tree);
    this.aroundLine = new AroundLine(labels, tree, runs);
    this.elements = new ElementFeatures(tree, runs);
    this.alike = new AlikeLines(labels, tree, signatures, runs);
    this.neighbours = new Neighbours(labels, tree, runs, aroundLine);
    this.held = new HeldLines(labels, tree, runs, names);
    this.page = new WholePage(labels, tree, runs, aroundLine);
  }

  /** The features of a line; the array is used again for the next. */
  double[] of(int line) {
    row.clear();
    TextLine text = labels.row(line);
    LineFeatures.add(row, text);
    row.add("words", LineWords.weight(text.text()));
    row.add("links", runs.links(line));
    row.add("breaks", labels.breaksAbove(line));
    elements.add(row, tree.around(line), aroundLine.block(line));
    aroundLine.add(row, line);
    alike.add(row, line, text);
    neighbours.add(row, line);
    held.add(row, line);
    addTitle(text.text());
    page.add(row);
    return row.values();
  }

  private void addTitle(String line) {
    String title = labels.document().metadata().title();
    row.add("title-equal", title != null && title.equals(line));
    row.add("title-part", title != null && line.length() > 8 && title.contains(line));
  }

  /** The names of the features in their order: those of any line. */
  static ImmutableList<String> standardNames() {
    LineLabels labels = new LineLabels(Document.of("names", "A line"), Favor.BALANCE);
    PageTree tree = new PageTree(labels.lines());
    PageFeatures any =
        new PageFeatures(labels, tree, new ElementSignatures(tree), new NamedNoise(tree));
    any.of(0);
    return ImmutableList.copyOf(any.names());
  }

  /** The names of the features, after the first line. */
  List<String> names() {
    return row.names();
  }

  int size() {
    return row.size();
  }
}
