package org.wirecopy.noise.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The features of one line, written down one after another, always in the same order. Names are
 * kept for the first row alone.
 */
public final class FeatureRow {
  private final List<String> names = new ArrayList<>();
  private double[] values = new double[192];
  private int size;
  private boolean complete;

  /** Adds a feature, as exact as a float, which models are trained on; what is missing is -1. */
  public void add(String name, double value) {
    if (!complete) {
      note(name);
    }
    values[size++] = (float) value;
  }

  /** Apart from what is done for every feature, so that the compiler need not look at it there. */
  private void note(String name) {
    names.add(name);
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
  }

  public void add(String name, boolean value) {
    add(name, value ? 1 : 0);
  }

  /** Names of features that are made at several distances, from 1: a list for each distance. */
  static List<List<String>> names(String prefix, int distances, String... suffixes) {
    List<List<String>> names = new ArrayList<>();
    for (int distance = 1; distance <= distances; distance++) {
      String start = prefix + distance;
      names.add(Stream.of(suffixes).map(start::concat).toList());
    }
    return names;
  }

  /** Begins the next line. */
  public void clear() {
    complete = size > 0;
    size = 0;
  }

  /** The features in order; the array is used again for the next line. */
  public double[] values() {
    return values;
  }

  public int size() {
    return size;
  }

  public List<String> names() {
    return names;
  }
}
