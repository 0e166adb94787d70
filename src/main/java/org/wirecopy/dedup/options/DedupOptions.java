package org.wirecopy.dedup.options;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.noise.mark.Preset;
import org.wirecopy.trace.ReuseKind;

/**
 * What the result of a run depends on, besides the corpus. Immutable.
 *
 * @param mode what is done about copies
 * @param keep which copy stays
 * @param threshold from what on text is a copy, above 0 to 1: of a document the share of its words
 *     that stand in another, of a passage its similarity to another
 * @param minWords the shortest run of words that is found for certain, at least 3
 * @param noise how noise is marked, which is then cut out and not compared; {@code null} to compare
 *     texts as they are
 * @param noiseOptions what {@code noise} was made of, for the ledger and to tell runs apart
 * @param takesForms whether another report on one form (other names, numbers and days in the same
 *     sentences) is a copy too; else it stays, and is counted
 */
public record DedupOptions(
    Mode mode,
    Keep keep,
    double threshold,
    int minWords,
    @Nullable Cleaner noise,
    Map<String, String> noiseOptions,
    boolean takesForms) {
  private static final double OF_DOCUMENTS = 0.7;
  private static final double OF_PASSAGES = 0.8;

  private static final int IN_DOCUMENTS = 16;
  private static final int IN_PASSAGES = 24;
  private static final int FEWEST_WORDS = 3;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is out of range
   */
  public DedupOptions {
    checkNotNull(mode, "mode");
    checkNotNull(keep, "keep");
    checkNotNull(noiseOptions, "noiseOptions");
    if (!(threshold > 0 && threshold <= 1)) {
      throw new IllegalArgumentException(
          "threshold must be above 0 and at most 1, was " + threshold);
    }
    if (minWords < FEWEST_WORDS) {
      throw new IllegalArgumentException("minWords must be at least 3, was " + minWords);
    }
    noiseOptions = Map.copyOf(noiseOptions);
  }

  /**
   * Options by which reports on one form stay.
   *
   * @param mode what is done about copies
   * @param keep which copy stays
   * @param threshold from what on text is a copy, above 0 to 1
   * @param minWords the shortest run of words that is found for certain, at least 3
   * @param noise how noise is marked, or {@code null}
   * @param noiseOptions what {@code noise} was made of
   */
  public DedupOptions(
      Mode mode,
      Keep keep,
      double threshold,
      int minWords,
      @Nullable Cleaner noise,
      Map<String, String> noiseOptions) {
    this(mode, keep, threshold, minWords, noise, noiseOptions, false);
  }

  /**
   * The same options for reports on one form too.
   *
   * @param isWanted whether they are copies
   * @return the options
   */
  public DedupOptions takingForms(boolean isWanted) {
    return new DedupOptions(mode, keep, threshold, minWords, noise, noiseOptions, isWanted);
  }

  /**
   * Whether what was found goes nowhere: it is another report on one form, and these stay.
   *
   * @param kind what was found, or {@code null} if nobody asked
   * @return false for copies
   */
  public boolean spares(@Nullable ReuseKind kind) {
    return kind == ReuseKind.SAME_FORM && !takesForms && mode != Mode.ANNOTATE;
  }

  /**
   * The usual options of a mode: the first copy stays, noise is text.
   *
   * @param mode what is done about copies
   * @return a threshold of 0.7 and runs of 16 words for whole documents, of 0.8 and 24 words for
   *     passages
   */
  public static DedupOptions of(Mode mode) {
    return new DedupOptions(
        mode, Keep.FIRST, usualThreshold(mode), usualWords(mode), null, Map.of());
  }

  /**
   * The run of words that is found for certain where nobody says otherwise.
   *
   * @param mode what is done about copies
   * @return 16 or 24
   */
  public static int usualWords(Mode mode) {
    checkNotNull(mode, "mode");
    return mode == Mode.DOCUMENTS ? IN_DOCUMENTS : IN_PASSAGES;
  }

  /**
   * From what on text is a copy where nobody says otherwise.
   *
   * @param mode what is done about copies
   * @return 0.8 for passages, else 0.7
   */
  public static double usualThreshold(Mode mode) {
    checkNotNull(mode, "mode");
    return mode == Mode.PASSAGES ? OF_PASSAGES : OF_DOCUMENTS;
  }

  /**
   * What marks what is not compared.
   *
   * @return a cleaner, which marks nothing where texts are compared as they are
   */
  public Cleaner cleaner() {
    return noise == null ? Cleaner.builder().preset(Preset.NONE).build() : noise;
  }

  /** The options by name, in a fixed order. */
  public Map<String, String> described() {
    Map<String, String> described = new LinkedHashMap<>();
    described.put("mode", mode.label());
    described.put("keep", keep.label());
    described.put("threshold", Double.toString(threshold));
    described.put("minWords", Integer.toString(minWords));
    described.put("sameForm", takesForms ? "goes" : "stays");
    described.put("clean", noise == null ? "no" : "yes");
    described.putAll(new TreeMap<>(noiseOptions));
    return described;
  }
}
