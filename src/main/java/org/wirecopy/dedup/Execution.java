package org.wirecopy.dedup;

import java.io.IOException;
import java.util.function.Consumer;
import org.wirecopy.Progress;
import org.wirecopy.work.OrderedExecutor;

/** How the work is done, on which the result does not depend. */
record Execution(boolean isResumed, int threads, Progress progress, Consumer<String> notes) {
  /** Threads for the work of a run. */
  OrderedExecutor<IOException> executor() {
    return new OrderedExecutor<>(threads, "wirecopy-dedup", e -> new IOException("interrupted", e));
  }
}
