package org.wirecopy;

/**
 * Hears how far an analysis has come. Called from the thread that asked for the analysis, at most a
 * few times a second.
 */
@FunctionalInterface
public interface Progress {
  /**
   * Called when work was done.
   *
   * @param what what is being done, for example {@code "comparing"}
   * @param done how much of it, in the unit of {@code total}
   * @param total how much there is, or -1 if that is not known
   */
  void update(String what, long done, long total);
}
