package org.wirecopy.noise.bare;

/**
 * Something that is told of a line.
 *
 * @param name what the model calls it
 * @param meaning what it is, in words: "is told from text by" it
 * @param value how much of it a line has
 */
record BareFeature(String name, String meaning, Value value) {
  /** Whether it is told of the line or what is near, and not the same of all lines. */
  boolean isOfLine() {
    return !name.startsWith("page-") && !name.startsWith("core-");
  }

  /** How a feature is counted. */
  interface Value {
    double of(BarePage page, int line);
  }
}
