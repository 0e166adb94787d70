package org.wirecopy.archive;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/**
 * Who does the work of a question, and who may stop it.
 *
 * @param executor runs the work on each text; {@link #USUAL} has the thread that asks do it
 * @param cancelled asked often; once it says true, the question ends with a {@link
 *     java.util.concurrent.CancellationException}
 */
public record FindOptions(Executor executor, BooleanSupplier cancelled) {
  /** The thread that asks works, and nobody stops it. */
  public static final FindOptions USUAL = new FindOptions(Runnable::run, () -> false);

  /** Refuses {@code null}. */
  public FindOptions {
    checkNotNull(executor, "executor");
    checkNotNull(cancelled, "cancelled");
  }

  /**
   * Others work.
   *
   * @param other runs the work on each text
   * @return the options with it
   */
  public FindOptions on(Executor other) {
    checkNotNull(other, "other");
    return new FindOptions(other, cancelled);
  }

  /**
   * Somebody may stop it.
   *
   * @param stop says whether to stop; called from the threads that work
   * @return the options with it
   */
  public FindOptions cancelledBy(BooleanSupplier stop) {
    checkNotNull(stop, "stop");
    return new FindOptions(executor, stop);
  }
}
