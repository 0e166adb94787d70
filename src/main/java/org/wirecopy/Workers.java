package org.wirecopy;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same work on many things at once and gives the results in the order of the things,
 * whatever the threads.
 */
final class Workers implements AutoCloseable {
  private static final int BATCH = 16;
  private static final int LARGE_BATCH = 64;

  private final int count;
  private final ExecutorService threads;
  private final Progress progress;
  private final BooleanSupplier cancelled;

  Workers(int count, Progress progress, BooleanSupplier cancelled) {
    this.count = count;
    this.threads = Executors.newFixedThreadPool(count, Workers::thread);
    this.progress = progress;
    this.cancelled = cancelled;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "wirecopy");
    thread.setDaemon(true);
    return thread;
  }

  int threads() {
    return count;
  }

  /** Starts one piece of work. */
  <R> Future<R> start(Callable<R> work) {
    return threads.submit(work);
  }

  /** Does work on many things, some at a time. */
  <T> void inBatches(String what, List<T> things, Consumer<List<T>> work) {
    List<List<T>> batches = Lists.partition(things, LARGE_BATCH);
    map(
        what,
        batches,
        batch -> {
          work.accept(batch);
          return batch.size();
        });
  }

  <T, R> List<R> map(String what, List<T> things, Function<? super T, ? extends R> work) {
    List<Future<List<R>>> batches = new ArrayList<>();
    for (int from = 0; from < things.size(); from += BATCH) {
      List<T> batch = things.subList(from, Math.min(things.size(), from + BATCH));
      batches.add(threads.submit(() -> doAll(batch, work)));
    }
    List<R> results = new ArrayList<>(things.size());
    for (Future<List<R>> batch : batches) {
      results.addAll(result(batch));
      progress.update(what, results.size(), things.size());
    }
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

  /** Waits for a result; what the work threw is thrown here. */
  static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the thread that waits for the analysis was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
