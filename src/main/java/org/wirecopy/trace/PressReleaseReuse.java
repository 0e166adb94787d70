package org.wirecopy.trace;

import static com.google.common.base.Preconditions.checkNotNull;

/**
 * How much of an article stems from a press release, not counting names, which any text on the
 * subject has, and the release's standing text on its issuer. Rows call it {@code churn}.
 *
 * <p>Share and density are the extractive coverage and density of Grusky, Naaman and Artzi,
 * "Newsroom", NAACL 2018, doi:10.18653/v1/N18-1065: of equal length, a share in long runs is
 * copied, one in short runs reworked.
 *
 * @param release the id of the release
 * @param article the id of the article
 * @param share the share of the article's words that match the release, from 0 to 1
 * @param density the average length, in words, of the run of matching words that a word of the
 *     article stands in; words that do not match count 0
 * @param words how many words match
 */
public record PressReleaseReuse(
    String release, String article, double share, double density, int words) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException unless {@code share} is from 0 to 1 and {@code density} and
   *     {@code words} at least 0
   */
  public PressReleaseReuse {
    checkNotNull(release, "release");
    checkNotNull(article, "article");
    if (!(share >= 0 && share <= 1 && density >= 0 && words >= 0)) {
      throw new IllegalArgumentException(
          "share must be from 0 to 1, density and words at least 0, were "
              + share
              + ", "
              + density
              + ", "
              + words);
    }
  }
}
