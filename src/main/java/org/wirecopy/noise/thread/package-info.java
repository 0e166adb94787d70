/**
 * Threads: the elements of a page or the lines of a text in, its posts with authors, dates and
 * quotes out. Start from {@link org.wirecopy.noise.thread.Threads}.
 */
@NullMarked
package org.wirecopy.noise.thread;

import org.jspecify.annotations.NullMarked;
