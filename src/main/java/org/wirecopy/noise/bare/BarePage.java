package org.wirecopy.noise.bare;

import java.util.function.IntToDoubleFunction;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.TextLine;
import org.wirecopy.token.Tokens;
import org.wirecopy.work.LongCounts;

/**
 * The lines of a bare text with what each is like, and what the whole is like: sums from which any
 * stretch of lines is told at once, the {@linkplain #coreFrom core} of prose, and the words of it.
 * Built in time proportional to the text. Not safe for threads.
 */
final class BarePage {
  private static final int LABEL = 4;

  private final LineLabels labels;
  private final LineShape[] shapes;
  private final double[] words;
  private final double[] mass;
  private final double[] labelLines;
  private final double[] notices;
  private final LongCounts copies = new LongCounts();
  private final LongCounts seen = new LongCounts();
  private final boolean[] earlier;
  private final int[] run;
  private final ProseCore core;
  private final Topic topic;

  BarePage(LineLabels labels) {
    this.labels = labels;
    Tokens tokens = labels.tokens();
    int size = labels.size();
    this.shapes = new LineShape[size];
    this.earlier = new boolean[size];
    int at = 0;
    for (int i = 0; i < size; i++) {
      shapes[i] = new LineShape(labels.row(i), tokens, at);
      at = shapes[i].to;
      copies.increment(shapes[i].print);
      earlier[i] = copies.get(shapes[i].print) > 1;
    }
    this.words = sums(i -> shapes[i].words());
    this.mass = sums(i -> shapes[i].mass());
    this.labelLines = sums(i -> isLabel(i) ? 1 : 0);
    this.notices = sums(i -> hasNotice(i) ? 1 : 0);
    this.run = runs();
    this.core = ProseCore.of(shapes);
    this.topic = new Topic(tokens, shapes, core);
  }

  int size() {
    return shapes.length;
  }

  LineShape shape(int line) {
    return shapes[line];
  }

  TextLine row(int line) {
    return labels.row(line);
  }

  ProseCore core() {
    return core;
  }

  Topic topic() {
    return topic;
  }

  /** Whether a line is as short as a label and no sentence. */
  boolean isLabel(int line) {
    return shapes[line].words() <= LABEL * (1 + shapes[line].wide) && !isProse(line);
  }

  boolean isProse(int line) {
    return shapes[line].isProse();
  }

  /** How many lines of the page have the same words. */
  int copies(int line) {
    return copies.get(shapes[line].print);
  }

  boolean hasEarlierCopy(int line) {
    return earlier[line];
  }

  /** The words from one line to the one before another, as far as there are such lines. */
  double words(int from, int to) {
    return between(words, from, to);
  }

  /** The words of prose from one line to the one before another. */
  double mass(int from, int to) {
    return between(mass, from, to);
  }

  /** The labels from one line to the one before another. */
  double labels(int from, int to) {
    return between(labelLines, from, to);
  }

  /** The prompts and notices from one line to the one before another. */
  double phrases(int from, int to) {
    return between(notices, from, to);
  }

  /** How many of the lines next to a line are about as long. */
  int alike(int line, int width) {
    int alike = 0;
    for (int i = Math.max(0, line - width); i < Math.min(size(), line + width + 1); i++) {
      int longer = Math.max(shapes[i].words(), shapes[line].words());
      int shorter = Math.min(shapes[i].words(), shapes[line].words());
      alike += i != line && longer <= 1.25 * shorter + 1 ? 1 : 0;
    }
    return alike;
  }

  private boolean hasNotice(int line) {
    for (LinePhrase phrase : LinePhrase.values()) {
      if (phrase.isNotice() && phrase.isIn(labels.row(line))) {
        return true;
      }
    }
    return false;
  }

  /** The first line of the run of prose, or of other lines, that a line stands in. */
  int runStart(int line) {
    return run[line];
  }

  /** The line after the run that a line stands in. */
  int runEnd(int line) {
    return run[size() + line];
  }

  private double between(double[] sums, int from, int to) {
    int start = Math.max(0, Math.min(from, size()));
    return sums[Math.max(start, Math.min(to, size()))] - sums[start];
  }

  private double[] sums(IntToDoubleFunction value) {
    double[] sums = new double[size() + 1];
    for (int i = 0; i < size(); i++) {
      sums[i + 1] = sums[i] + value.applyAsDouble(i);
    }
    return sums;
  }

  /** The starts of all runs, and behind them their ends. */
  private int[] runs() {
    int[] runs = new int[2 * size()];
    for (int i = 0; i < size(); i++) {
      runs[i] = i > 0 && isProse(i) == isProse(i - 1) ? runs[i - 1] : i;
    }
    for (int i = size() - 1; i >= 0; i--) {
      boolean last = i == size() - 1 || isProse(i) != isProse(i + 1);
      runs[size() + i] = last ? i + 1 : runs[size() + i + 1];
    }
    return runs;
  }
}
