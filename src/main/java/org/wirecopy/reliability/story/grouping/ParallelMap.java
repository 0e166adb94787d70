package org.wirecopy.reliability.story.grouping;

import java.util.List;
import java.util.function.Function;

/** Does the same work on each of some things, at once or one after another. */
@FunctionalInterface
public interface ParallelMap {
  /** One after another, on the thread that asks. */
  ParallelMap NONE = ParallelMap::oneByOne;

  /**
   * Does the work.
   *
   * @param things what to work on
   * @param work what to do with each, safe for threads
   * @param <T> what a thing is
   * @param <R> what becomes of it
   * @return the results, in the order of the things
   */
  <T, R> List<R> map(List<T> things, Function<? super T, ? extends R> work);

  private static <T, R> List<R> oneByOne(List<T> things, Function<? super T, ? extends R> work) {
    return things.stream().<R>map(work).toList();
  }
}
