package org.wirecopy.dedup;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works on several things at once and hands the results on in the order of the things, a bounded
 * number of them at a time.
 */
final class Lanes implements AutoCloseable {
  private static final int OPEN_A_THREAD = 4;

  private final int threads;
  private final ExecutorService executor;

  Lanes(int threads) {
    this.threads = threads;
    this.executor =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "wirecopy-dedup");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** What is done with one thing, by any thread. */
  @FunctionalInterface
  interface Work<T, R> {
    R of(T thing) throws IOException;
  }

  /** What is done with each result, in order, by the thread that called. */
  @FunctionalInterface
  interface Taker<R> {
    void take(R result) throws IOException;
  }

  /**
   * Works on things.
   *
   * @throws IOException if the work or the taker does; what is under way is waited for
   */
  <T, R> void inOrder(Iterator<T> things, Work<T, R> work, Taker<R> taker) throws IOException {
    Queue<Future<R>> open = new ArrayDeque<>();
    try {
      while (things.hasNext()) {
        T thing = things.next();
        open.add(executor.submit(() -> work.of(thing)));
        if (open.size() > OPEN_A_THREAD * threads) {
          taker.take(result(open.remove()));
        }
      }
      while (!open.isEmpty()) {
        taker.take(result(open.remove()));
      }
    } finally {
      open.forEach(future -> future.cancel(true));
    }
  }

  private static <R> R result(Future<R> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
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
    executor.shutdownNow();
  }
}
