package org.wirecopy.fuzz;

import java.nio.charset.StandardCharsets;

/**
 * A file to read.
 *
 * @param name its name, of which the ending tells the format
 * @param bytes what it holds; not to be changed
 */
record Sample(String name, byte[] bytes) {
  static Sample of(String name, String text) {
    return new Sample(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Sample withBytes(byte[] other) {
    return new Sample(name, other);
  }

  Sample withName(String other) {
    return new Sample(other, bytes);
  }
}
