package org.wirecopy.noise.judge;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wirecopy.noise.mark.PageKind;

/**
 * Tells the kind of a page by the means of its lines' features, over all lines and over those that
 * read like text: of forests that each know one kind, the one with the highest score. The same page
 * is of the same kind everywhere.
 */
final class KindJudge {
  /** A line with a higher score reads like text. */
  private static final double TEXT = -1.2;

  private final int features;
  private final double[] sums;
  private int lines;
  private int text;

  KindJudge(int features) {
    this.features = features;
    this.sums = new double[2 * features];
  }

  /** Adds a line with its score. */
  void add(double[] line, double score) {
    boolean isText = score > TEXT;
    lines++;
    text += isText ? 1 : 0;
    for (int i = 0; i < features; i++) {
      sums[i] += line[i];
      sums[features + i] += isText ? line[i] : 0;
    }
  }

  private double[] means() {
    double[] means = new double[2 * features];
    for (int i = 0; i < means.length; i++) {
      int count = i < features ? lines : text;
      means[i] = count == 0 ? 0 : (float) (sums[i] / count);
    }
    return means;
  }

  /** The kind of the page; {@link PageKind#THREAD} is only one that looks like a thread. */
  Verdict verdict() {
    double[] means = means();
    PageKind best = PageKind.ARTICLE;
    double most = Double.NEGATIVE_INFINITY;
    double article = most;
    double thread = most;
    for (Map.Entry<PageKind, Forest> kind : Standard.FORESTS.entrySet()) {
      double score = kind.getValue().score(means);
      article = kind.getKey() == PageKind.ARTICLE ? score : article;
      thread = kind.getKey() == PageKind.THREAD ? score : thread;
      if (score > most) {
        best = kind.getKey();
        most = score;
      }
    }
    return new Verdict(best, most, article, thread);
  }

  /**
   * What a page is.
   *
   * @param kind the likeliest kind
   * @param most how likely it is of that kind, in log-odds
   * @param article how likely it is an article
   * @param thread how likely it is a thread
   */
  record Verdict(PageKind kind, double most, double article, double thread) {}

  private static final class Standard {
    private static final ImmutableMap<PageKind, Forest> FORESTS = forests();

    private static ImmutableMap<PageKind, Forest> forests() {
      List<String> lines = PageFeatures.standardNames();
      List<String> names = new ArrayList<>();
      lines.forEach(name -> names.add("all-" + name));
      lines.forEach(name -> names.add("text-" + name));
      return ImmutableMap.<PageKind, Forest>builder()
          .put(PageKind.ARTICLE, Forest.read("kind-article.txt", names))
          .put(PageKind.COLLECTION, Forest.read("kind-collection.txt", names))
          .put(PageKind.DOCUMENTATION, Forest.read("kind-documentation.txt", names))
          .put(PageKind.THREAD, Forest.read("kind-forum.txt", names))
          .put(PageKind.LISTING, Forest.read("kind-listing.txt", names))
          .put(PageKind.PRODUCT, Forest.read("kind-product.txt", names))
          .put(PageKind.SERVICE, Forest.read("kind-service.txt", names))
          .buildOrThrow();
    }
  }
}
