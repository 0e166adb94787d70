package org.wirecopy.noise.bare;

import java.util.ArrayList;
import java.util.List;

/**
 * What is told of each line of a bare text, in the order in which the model takes it: the line by
 * itself, the phrases in it, the lines around it, where it stands to the core of prose, whether it
 * speaks of the same, and the page as a whole.
 */
final class BareFeatures {
  private static final List<BareFeature> ALL = all();

  private BareFeatures() {}

  /** All features, in order. */
  static List<BareFeature> list() {
    return ALL;
  }

  /** Writes the features of a line. */
  static void of(BarePage page, int line, double[] into) {
    for (int f = 0; f < ALL.size(); f++) {
      into[f] = (float) ALL.get(f).value().of(page, line);
    }
  }

  private static List<BareFeature> all() {
    List<BareFeature> all = new ArrayList<>();
    ownFeatures(all);
    phraseFeatures(all);
    neighbours(all);
    windows(all);
    places(all);
    wholePage(all);
    return List.copyOf(all);
  }

  private static void ownFeatures(List<BareFeature> all) {
    add(all, "words", "its length", (p, i) -> Math.log1p(p.shape(i).words()));
    add(all, "characters", "its length", (p, i) -> Math.log1p(p.shape(i).characters));
    add(all, "word-length", "the length of its words", (p, i) -> p.shape(i).wordLength());
    add(all, "function", "its share of function words", (p, i) -> p.shape(i).function);
    add(all, "capitals", "its capitals", (p, i) -> p.shape(i).capitals);
    add(all, "shouted", "its capitals", (p, i) -> p.shape(i).shouted);
    add(all, "digits", "its digits", (p, i) -> p.shape(i).digits);
    add(all, "commas", "its commas", (p, i) -> p.shape(i).commas);
    add(all, "stops", "its sentences", (p, i) -> p.shape(i).stops);
    add(all, "bars", "its bars and arrows", (p, i) -> p.shape(i).bars);
    add(all, "quotes", "its quotation marks", (p, i) -> p.shape(i).quotes);
    add(all, "wide", "its script", (p, i) -> p.shape(i).wide);
    add(all, "ends", "how it ends", (p, i) -> flag(p.shape(i).ends));
    add(all, "hangs", "how it ends", (p, i) -> flag(p.shape(i).hangs));
    add(all, "starts-lower", "how it starts", (p, i) -> flag(p.shape(i).startsLower));
    add(all, "starts-mark", "how it starts", (p, i) -> flag(p.shape(i).startsMark));
    add(all, "address", "an address in it", (p, i) -> flag(p.shape(i).hasAddress));
    add(all, "time", "a time of day in it", (p, i) -> flag(p.shape(i).hasTime));
    add(all, "year", "a year in it", (p, i) -> flag(p.shape(i).hasYear));
    add(all, "prose", "whether it is a sentence", (p, i) -> p.shape(i).prose());
    add(all, "copies", "its copies on the page", (p, i) -> Math.min(6, p.copies(i)));
    add(all, "earlier-copy", "its copies on the page", (p, i) -> flag(p.hasEarlierCopy(i)));
  }

  private static void phraseFeatures(List<BareFeature> all) {
    for (LinePhrase phrase : LinePhrase.values()) {
      add(all, phrase.feature(), phrase.meaning(), (p, i) -> flag(phrase.isIn(p.row(i))));
    }
    add(all, "phrases-around", "prompts and notices around it", (p, i) -> p.phrases(i - 5, i + 6));
    add(all, "phrases-before", "prompts and notices before it", (p, i) -> p.phrases(i - 15, i));
    add(all, "phrases-after", "prompts and notices after it", (p, i) -> p.phrases(i, i + 16));
  }

  private static void neighbours(List<BareFeature> all) {
    for (int distance : new int[] {-3, -2, -1, 1, 2, 3}) {
      String at = distance < 0 ? "before" + -distance : "after" + distance;
      String meaning = distance < 0 ? "the lines before it" : "the lines after it";
      add(all, at + "-words", meaning, (p, i) -> words(p, i + distance));
      add(all, at + "-prose", meaning, (p, i) -> prose(p, i + distance));
    }
    for (int distance : new int[] {-1, 1}) {
      String at = distance < 0 ? "before" + -distance : "after" + distance;
      String meaning = distance < 0 ? "the line before it" : "the line after it";
      add(
          all,
          at + "-ends",
          meaning,
          (p, i) -> has(p, i + distance) ? flag(p.shape(i + distance).ends) : -1);
      add(
          all,
          at + "-hangs",
          meaning,
          (p, i) -> has(p, i + distance) ? flag(p.shape(i + distance).hangs) : -1);
      add(
          all,
          at + "-capitals",
          meaning,
          (p, i) -> has(p, i + distance) ? p.shape(i + distance).capitals : -1);
      add(
          all,
          at + "-copies",
          meaning,
          (p, i) -> has(p, i + distance) ? Math.min(6, p.copies(i + distance)) : -1);
      add(
          all,
          at + "-starts-lower",
          meaning,
          (p, i) -> has(p, i + distance) ? flag(p.shape(i + distance).startsLower) : -1);
    }
  }

  private static void windows(List<BareFeature> all) {
    for (int width : new int[] {2, 5, 10, 25}) {
      add(all, "prose-before" + width, "the prose before it", (p, i) -> density(p, i - width, i));
      add(
          all,
          "prose-after" + width,
          "the prose after it",
          (p, i) -> density(p, i + 1, i + 1 + width));
      add(
          all,
          "mass-before" + width,
          "the prose before it",
          (p, i) -> Math.log1p(p.mass(i - width, i)));
      add(
          all,
          "mass-after" + width,
          "the prose after it",
          (p, i) -> Math.log1p(p.mass(i + 1, i + 1 + width)));
    }
    for (int width : new int[] {3, 10}) {
      add(all, "labels-before" + width, "the labels before it", (p, i) -> p.labels(i - width, i));
      add(
          all,
          "labels-after" + width,
          "the labels after it",
          (p, i) -> p.labels(i + 1, i + 1 + width));
      add(all, "alike" + width, "lines around it of its length", (p, i) -> p.alike(i, width));
    }
    add(
        all,
        "run-lines",
        "the lines alike around it",
        (p, i) -> Math.log1p(p.runEnd(i) - p.runStart(i)));
    add(
        all,
        "run-words",
        "the lines alike around it",
        (p, i) -> Math.log1p(p.words(p.runStart(i), p.runEnd(i))));
    add(all, "run-before", "the lines alike before it", (p, i) -> Math.log1p(i - p.runStart(i)));
    add(all, "run-after", "the lines alike after it", (p, i) -> Math.log1p(p.runEnd(i) - i - 1));
    add(all, "last-run-lines", "the block before its own", (p, i) -> lastRunLines(p, i));
    add(all, "last-run-words", "the block before its own", (p, i) -> lastRunWords(p, i));
    add(all, "next-run-lines", "the block after its own", (p, i) -> nextRunLines(p, i));
    add(all, "next-run-words", "the block after its own", (p, i) -> nextRunWords(p, i));
  }

  private static void places(List<BareFeature> all) {
    add(all, "in-core", "the prose it stands in", (p, i) -> flag(p.core().contains(i)));
    add(
        all,
        "from-core-start",
        "its distance from the text",
        (p, i) -> distance(i - p.core().from()));
    add(
        all,
        "from-core-end",
        "its distance from the text",
        (p, i) -> distance(i - p.core().to() + 1));
    add(all, "core-mass-before", "its place in the text", (p, i) -> coreShare(p, i));
    add(
        all,
        "mass-before",
        "its place on the page",
        (p, i) -> p.mass(0, i) / (1 + p.mass(0, p.size())));
    add(all, "mass-before-words", "the prose above it", (p, i) -> Math.log1p(p.mass(0, i)));
    add(
        all,
        "mass-after-words",
        "the prose below it",
        (p, i) -> Math.log1p(p.mass(i + 1, p.size())));
    add(all, "place", "its place on the page", (p, i) -> i / (double) p.size());
    add(all, "lines-before", "its place on the page", (p, i) -> Math.log1p(i));
    add(all, "lines-after", "its place on the page", (p, i) -> Math.log1p(p.size() - 1 - i));
    add(
        all,
        "function-by-text",
        "its share of function words",
        (p, i) -> byText(p.shape(i).function, p.core().usual().function()));
    add(
        all,
        "capitals-by-text",
        "its capitals",
        (p, i) -> byText(p.shape(i).capitals, p.core().usual().capitals()));
    add(
        all,
        "word-length-by-text",
        "the length of its words",
        (p, i) -> byText(p.shape(i).wordLength(), p.core().usual().wordLength()));
    add(
        all,
        "words-by-text",
        "its length",
        (p, i) -> byText(p.shape(i).words(), p.core().usual().words()));
    add(
        all,
        "topic-words",
        "how few of its words the text shares",
        (p, i) -> Math.log1p(p.topic().shared(i)[0]));
    add(all, "topic-share", "how few of its words the text shares", (p, i) -> topicShare(p, i));
  }

  private static void wholePage(List<BareFeature> all) {
    add(all, "page-lines", "the length of the page", (p, i) -> Math.log1p(p.size()));
    add(all, "page-words", "the length of the page", (p, i) -> Math.log1p(p.words(0, p.size())));
    add(all, "page-prose", "how much of the page is prose", (p, i) -> density(p, 0, p.size()));
    add(
        all,
        "page-labels",
        "how many labels the page has",
        (p, i) -> p.labels(0, p.size()) / p.size());
    add(
        all,
        "page-phrases",
        "how many prompts the page has",
        (p, i) -> Math.min(20, p.phrases(0, p.size())));
    add(
        all,
        "core-share",
        "how much of the prose is in one place",
        (p, i) -> p.mass(p.core().from(), p.core().to()) / (1 + p.mass(0, p.size())));
    add(
        all,
        "core-density",
        "how much of the text is prose",
        (p, i) -> density(p, p.core().from(), p.core().to()));
    add(
        all,
        "core-line-words",
        "the lines of the text",
        (p, i) ->
            Math.log1p(p.words(p.core().from(), p.core().to()) / Math.max(1, p.core().lines())));
    add(all, "core-lines", "the lines of the text", (p, i) -> Math.log1p(p.core().lines()));
  }

  private static void add(
      List<BareFeature> all, String name, String meaning, BareFeature.Value value) {
    all.add(new BareFeature(name, meaning, value));
  }

  private static double flag(boolean value) {
    return value ? 1 : 0;
  }

  /** How much of something a line has beside what lines of the text have on average. */
  private static double byText(double line, double text) {
    return text == 0 ? -1 : Math.min(5, line / text);
  }

  private static boolean has(BarePage page, int line) {
    return line >= 0 && line < page.size();
  }

  private static double words(BarePage page, int line) {
    return has(page, line) ? Math.log1p(page.shape(line).words()) : -1;
  }

  private static double prose(BarePage page, int line) {
    return has(page, line) ? page.shape(line).prose() : -1;
  }

  private static double density(BarePage page, int from, int to) {
    return page.mass(from, to) / (1 + page.words(from, to));
  }

  private static double distance(int lines) {
    return Math.signum(lines) * Math.log1p(Math.abs(lines));
  }

  private static double coreShare(BarePage page, int line) {
    double before = page.mass(page.core().from(), Math.min(line, page.core().to()));
    return line < page.core().from()
        ? -1
        : before / (1 + page.mass(page.core().from(), page.core().to()));
  }

  private static double topicShare(BarePage page, int line) {
    int[] shared = page.topic().shared(line);
    return shared[1] == 0 ? -1 : shared[0] / (double) shared[1];
  }

  private static double lastRunLines(BarePage page, int line) {
    int end = page.runStart(line);
    return end == 0 ? -1 : Math.log1p(end - page.runStart(end - 1));
  }

  private static double lastRunWords(BarePage page, int line) {
    int end = page.runStart(line);
    return end == 0 ? -1 : Math.log1p(page.words(page.runStart(end - 1), end));
  }

  private static double nextRunLines(BarePage page, int line) {
    int start = page.runEnd(line);
    return start == page.size() ? -1 : Math.log1p(page.runEnd(start) - start);
  }

  private static double nextRunWords(BarePage page, int line) {
    int start = page.runEnd(line);
    return start == page.size() ? -1 : Math.log1p(page.words(start, page.runEnd(start)));
  }
}
