package org.wirecopy.work;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Throwables;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on several things at once and hands the results on in the order of the things, whatever the
 * threads.
 *
 * <p>Things are asked for, and results are taken, by the thread that calls. What the work throws is
 * thrown there when its turn comes, and what was begun behind it is cancelled. The threads keep no
 * program from ending.
 *
 * @param <X> what work may throw
 */
public final class OrderedExecutor<X extends Exception> implements AutoCloseable {
  private static final int OPEN_A_THREAD = 4;

  private final int mostOpen;
  private final ExecutorService threads;
  private final Function<InterruptedException, X> interruption;

  /**
   * Threads without work.
   *
   * @param count how many things are worked on at once
   * @param name what the threads are called
   * @param interruption what is thrown if the thread that calls is interrupted
   */
  public OrderedExecutor(int count, String name, Function<InterruptedException, X> interruption) {
    this.mostOpen = OPEN_A_THREAD * count;
    this.threads = Executors.newFixedThreadPool(count, work -> thread(work, name));
    this.interruption = interruption;
  }

  private static Thread thread(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * What is done with one thing, by any thread.
   *
   * @param <T> a thing
   * @param <R> its result
   * @param <X> what the work may throw
   */
  @FunctionalInterface
  public interface Work<T, R, X extends Exception> {
    /**
     * Works on a thing.
     *
     * @param thing the thing
     * @return its result
     * @throws X if that fails
     */
    R of(T thing) throws X;
  }

  /**
   * What is done with each result, in order, by the thread that called.
   *
   * @param <R> a result
   * @param <X> what the taker may throw
   */
  @FunctionalInterface
  public interface Taker<R, X extends Exception> {
    /**
     * Takes a result.
     *
     * @param result the result
     * @throws X if that fails
     */
    void take(R result) throws X;
  }

  /**
   * Works on things that come one after the other. No more than a few a thread are asked for before
   * their results are taken.
   *
   * @param things the things
   * @param work what is done with each
   * @param taker takes the results
   * @throws X if the work or the taker does, or the thread is interrupted
   */
  public <T, R> void inOrder(Iterator<T> things, Work<T, R, X> work, Taker<R, X> taker) throws X {
    run(things, mostOpen, work, taker);
  }

  /**
   * Works on things that are all there. All are begun before the first result is taken, so that no
   * thread waits for work.
   *
   * @param things the things
   * @param work what is done with each
   * @param taker takes the results
   * @throws X if the work or the taker does, or the thread is interrupted
   */
  public <T, R> void onAll(List<T> things, Work<T, R, X> work, Taker<R, X> taker) throws X {
    run(things.iterator(), things.size(), work, taker);
  }

  private <T, R> void run(Iterator<T> things, int most, Work<T, R, X> work, Taker<R, X> taker)
      throws X {
    Queue<Future<R>> open = new ArrayDeque<>();
    try {
      while (things.hasNext()) {
        T thing = things.next();
        open.add(threads.submit(() -> work.of(thing)));
        if (open.size() > most) {
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

  private <R> R result(Future<R> future) throws X {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interruption.apply(e);
    } catch (ExecutionException e) {
      Throwable cause = checkNotNull(e.getCause(), "cause");
      Throwables.throwIfUnchecked(cause);
      @SuppressWarnings("unchecked") // Work throws nothing else that is checked.
      X failure = (X) cause;
      throw failure;
    }
  }

  /** Ends the threads; what is under way is interrupted. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
