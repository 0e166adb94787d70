package org.wirecopy.fuzz;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * Runs trials, each in a thread of its own, and watches what processor time the process takes: all
 * of it is the trial's, as long as nothing else runs in the process.
 */
final class Runner {
  private static final long LEAST_NANOS = TimeUnit.SECONDS.toNanos(6);
  private static final long NANOS_A_BYTE = 60_000;

  /** So many times the time that it has, and a trial is given up. */
  private static final int GIVEN_UP = 10;

  private static final com.sun.management.OperatingSystemMXBean SYSTEM =
      (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final boolean isTimed;

  /**
   * A runner.
   *
   * @param isTimed whether trials that take too long are findings
   */
  Runner(boolean isTimed) {
    this.isTimed = isTimed;
  }

  /** Runs a trial; what is wrong with it, if anything is. */
  Optional<Finding> run(Trial trial) {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                Examination.of(trial);
                RoundTrip.of(trial);
              } catch (Exception | Error e) {
                failure.set(e);
              }
            },
            "trial");
    thread.setDaemon(true);
    Optional<Finding> slow = watch(thread, LEAST_NANOS + NANOS_A_BYTE * trial.size());
    Throwable thrown = failure.get();
    return thrown == null ? slow : Optional.of(Finding.of(thrown));
  }

  private Optional<Finding> watch(Thread thread, long nanos) {
    long began = SYSTEM.getProcessCpuTime();
    String where = "";
    thread.start();
    try {
      while (thread.isAlive()) {
        thread.join(100);
        long took = SYSTEM.getProcessCpuTime() - began;
        if (isTimed && took > nanos && where.isEmpty()) {
          where = stacks();
        }
        if (isTimed && took > GIVEN_UP * nanos) {
          return Optional.of(new Finding("hangs", new Broken("hangs", where + stacks())));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    long took = SYSTEM.getProcessCpuTime() - began;
    return where.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Finding("slow", new Broken("slow", took / 1_000_000 + " ms, when in\n" + where)));
  }

  /** Where the threads of the library are. */
  private static String stacks() {
    return Thread.getAllStackTraces().values().stream()
        .filter(
            stack ->
                Arrays.stream(stack)
                    .map(StackTraceElement::getClassName)
                    .anyMatch(
                        name ->
                            name.startsWith("org.wirecopy.")
                                && !name.startsWith("org.wirecopy.fuzz.Runner")))
        .map(
            stack ->
                Arrays.stream(stack)
                    .limit(12)
                    .map(frame -> "    " + frame)
                    .collect(Collectors.joining("\n")))
        .collect(Collectors.joining("\n\n"));
  }
}
