package org.wirecopy.dedup;

import com.google.common.base.Ascii;

/** Which of several copies stays. */
public enum Keep {
  /** The earliest in the order of the input. */
  FIRST,
  /** The one with the most words. */
  LONGEST,
  /** The one that was published first; those without a date come last. */
  OLDEST,
  /** The one that was published last; those without a date come last. */
  NEWEST,
  /** What others name as their original or credits its source, and then the best source. */
  BEST_SOURCE,
  /** None: of what stands twice nothing stays. */
  NONE;

  /**
   * The name by which users choose it.
   *
   * @return small letters and hyphens
   */
  public String label() {
    return Ascii.toLowerCase(name()).replace('_', '-');
  }
}
