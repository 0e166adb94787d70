package org.wirecopy.noise.judge;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the text of a page ends, told by how much of the page has which score. An article has much
 * that is near its text and none of it, but scores far below; on a page of cards and lists all
 * scores are middling, and what is lost weighs more. The same page ends at the same score
 * everywhere.
 */
final class ScoreLevels {
  /** The least scores of text: of a page of middling scores, and of one whose text stands out. */
  static final double WIDE = -1.7;

  static final double STRICT = -0.2;

  /** The log-odds from which a page's text stands out. */
  private static final double LIKELY = -0.5;

  private static final List<String> LEVELS = List.of("-1.7", "-1", "0", "1", "2", "3");
  private static final double[] LEVEL = LEVELS.stream().mapToDouble(Double::parseDouble).toArray();

  /** Features that are the same on all lines of a page. */
  private static final List<String> OF_PAGE =
      List.of(
          "page-links",
          "page-prose",
          "page-best-share",
          "page-held",
          "page-prose-chars",
          "page-time",
          "page-article",
          "page-main");

  private final double[] words = new double[LEVEL.length];
  private final double[] page = new double[OF_PAGE.size()];
  private double all;

  /** Adds a line with its score. */
  void add(double[] line, double score) {
    double of = line[Standard.WORDS];
    for (int i = 0; i < LEVEL.length; i++) {
      words[i] += score > LEVEL[i] ? of : 0;
    }
    all += of;
    for (int i = 0; i < page.length; i++) {
      page[i] = line[Standard.OF_PAGE_AT[i]];
    }
  }

  /** The least score of what is text. */
  double least() {
    return Standard.FOREST.score(features()) > LIKELY ? STRICT : WIDE;
  }

  private double[] features() {
    FeatureRow row = new FeatureRow();
    for (double above : words) {
      row.add("above", above);
    }
    for (double above : words) {
      row.add("share", above / Math.max(1, all));
    }
    for (int i = 1; i < words.length; i++) {
      row.add("relative", words[i] / Math.max(1, words[0]));
    }
    for (double of : page) {
      row.add("page", of);
    }
    return row.values();
  }

  private static final class Standard {
    private static final ImmutableList<String> LINE = PageFeatures.standardNames();
    private static final int WORDS = LINE.indexOf("line-words");
    private static final int[] OF_PAGE_AT = OF_PAGE.stream().mapToInt(LINE::indexOf).toArray();
    private static final Forest FOREST = Forest.read("strict-forest.txt", names());

    private static List<String> names() {
      List<String> names = new ArrayList<>();
      LEVELS.forEach(level -> names.add("above-" + level));
      LEVELS.forEach(level -> names.add("share-" + level));
      LEVELS.subList(1, LEVELS.size()).forEach(level -> names.add("relative-" + level));
      names.addAll(OF_PAGE);
      return names;
    }
  }
}
