package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Compares what work costs at two sizes, in processor time of the thread that does it: what else
 * the machine does is no part of it.
 *
 * <pre>{@code
 * Growth.isBounded(100_000, size -> Lines.of("a\n".repeat(size)));
 * }</pre>
 */
public final class Growth {
  /** How many times as much is done for the second measure. */
  private static final int TIMES = 4;

  /** Between {@value #TIMES}, as linear work grows, and its square. */
  private static final int MOST = 10;

  /** Below this the first compilation of the code is all that is measured. */
  private static final long LEAST_NANOS = TimeUnit.MILLISECONDS.toNanos(30);

  /** What no work at hand takes unless it grows without bound. */
  private static final long HANGS_NANOS = TimeUnit.SECONDS.toNanos(60);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Growth() {}

  /** Work on something of a size. */
  @FunctionalInterface
  public interface Work {
    /** Does it. */
    void on(int size) throws Exception;
  }

  /**
   * Checks that the work of a size is about {@value #TIMES} times that of a quarter of it.
   *
   * @param size the larger size, at least {@value #TIMES}
   * @param work the work, all in the thread that calls it
   */
  public static void isBounded(int size, Work work) {
    int quarter = size / TIMES;
    long less = Math.max(LEAST_NANOS, Math.min(measure(quarter, work), measure(quarter, work)));
    long more = measure(size, work);
    if (more > MOST * less) {
      more = Math.min(more, measure(size, work));
    }
    assertThat(more)
        .as("nanoseconds for %d, where %d takes %d", size, quarter, less)
        .isLessThanOrEqualTo(MOST * less);
  }

  private static long measure(int size, Work work) {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    long[] took = new long[1];
    Thread thread =
        new Thread(
            () -> {
              try {
                work.on(size);
              } catch (Exception | Error e) {
                failure.set(e);
              }
              took[0] = THREADS.getCurrentThreadCpuTime();
            });
    thread.setDaemon(true);
    thread.start();
    await(thread, size);
    if (failure.get() != null) {
      throw new AssertionError("fails at a size of " + size, failure.get());
    }
    return took[0];
  }

  private static void await(Thread thread, int size) {
    try {
      while (thread.isAlive()) {
        thread.join(200);
        if (THREADS.getThreadCpuTime(thread.getId()) > HANGS_NANOS) {
          fail("hangs at a size of " + size);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
