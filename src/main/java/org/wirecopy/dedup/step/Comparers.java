package org.wirecopy.dedup.step;

import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Keep;
import org.wirecopy.fingerprint.Winnowing;

/** What chooses pairs of texts and compares them, by the options of a run. */
public final class Comparers {
  private Comparers() {}

  /**
   * What chooses fingerprints.
   *
   * @param options what is asked for
   * @return such that a run of {@code minWords} equal words gives two texts a common one
   */
  public static Winnowing winnowing(DedupOptions options) {
    return Winnowing.guaranteeing(options.minWords());
  }

  /**
   * What compares two texts.
   *
   * @param options what is asked for
   * @param isJudged whether it is wanted what kind of copies whole documents are
   * @return a comparer
   */
  public static Comparer of(DedupOptions options, boolean isJudged) {
    return switch (options.mode()) {
      case DOCUMENTS ->
          new WholeTexts(
              options.threshold(), winnowing(options), isJudged, options.keep() == Keep.NONE);
      case PASSAGES -> new Passages(options.minWords(), options.threshold());
      case ANNOTATE -> new AlsoEqual(new Passages(options.minWords(), 0));
    };
  }
}
