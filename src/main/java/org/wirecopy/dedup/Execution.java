package org.wirecopy.dedup;

import java.util.function.Consumer;
import org.wirecopy.Progress;

/** How the work is done, on which the result does not depend. */
record Execution(boolean isResumed, int threads, Progress progress, Consumer<String> notes) {}
