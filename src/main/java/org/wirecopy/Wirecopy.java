package org.wirecopy;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.stream.Stream;
import org.wirecopy.document.Document;

/**
 * The façade: what most users need.
 *
 * <pre>{@code
 * Analysis analysis = Wirecopy.compare(
 *     Document.of("wire", "Beijing (AFP) – A leak of …"), Document.of("site", "A leak of …"));
 * analysis.reuses().forEach(System.out::println);
 * }</pre>
 */
public final class Wirecopy {
  private Wirecopy() {}

  /**
   * Compares two documents with the default options.
   *
   * @param left the one
   * @param right the other
   * @return everything found in and between them
   */
  public static Analysis compare(Document left, Document right) {
    checkNotNull(left, "left");
    checkNotNull(right, "right");
    return analyzer().build().analyze(Stream.of(left, right));
  }

  /**
   * Compares two texts with the default options. They are called {@code left} and {@code right} in
   * the result.
   *
   * @param left the one
   * @param right the other
   * @return everything found in and between them
   */
  public static Analysis compare(String left, String right) {
    checkNotNull(left, "left");
    checkNotNull(right, "right");
    return compare(Document.of("left", left), Document.of("right", right));
  }

  /**
   * A way to choose options.
   *
   * @return a builder with the default options
   */
  public static Analyzer.Builder analyzer() {
    return new Analyzer.Builder();
  }
}
