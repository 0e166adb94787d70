package org.wirecopy;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.wirecopy.work.OrderedExecutor;

/**
 * Does the work of an analysis on many things at once, a batch a piece, tells how far it has come,
 * and stops if that is wanted.
 */
final class Workers implements AutoCloseable {
  private static final int BATCH = 16;
  private static final int LARGE_BATCH = 64;

  private final OrderedExecutor<RuntimeException> executor;
  private final Progress progress;
  private final BooleanSupplier cancelled;

  Workers(int count, Progress progress, BooleanSupplier cancelled) {
    this.executor = new OrderedExecutor<>(count, "wirecopy", e -> interrupted());
    this.progress = progress;
    this.cancelled = cancelled;
  }

  private static CancellationException interrupted() {
    return new CancellationException("the thread that waits for the analysis was interrupted");
  }

  /** Works on things that come one after the other, and takes the results in their order. */
  <T, R> void inOrder(
      Iterator<T> things, Function<? super T, ? extends R> work, Consumer<R> taker) {
    executor.inOrder(things, work::apply, taker::accept);
  }

  /** Does work on many things, some at a time. */
  <T> void inBatches(String what, List<T> things, Consumer<List<T>> work) {
    map(
        what,
        Lists.partition(things, LARGE_BATCH),
        batch -> {
          work.accept(batch);
          return batch.size();
        });
  }

  <T, R> List<R> map(String what, List<T> things, Function<? super T, ? extends R> work) {
    List<R> results = new ArrayList<>(things.size());
    executor.<List<T>, List<R>>onAll(
        Lists.partition(things, BATCH),
        batch -> doAll(batch, work),
        some -> {
          results.addAll(some);
          progress.update(what, results.size(), things.size());
        });
    return results;
  }

  private <T, R> List<R> doAll(List<T> batch, Function<? super T, ? extends R> work) {
    List<R> results = new ArrayList<>(batch.size());
    for (T thing : batch) {
      stopIfCancelled();
      results.add(work.apply(thing));
    }
    return results;
  }

  void stopIfCancelled() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException("the analysis was cancelled");
    }
  }

  @Override
  public void close() {
    executor.close();
  }
}
