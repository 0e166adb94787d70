/**
 * Observing: texts, and what was copied among them, come in, the signals that they show go out.
 * Start from {@link org.wirecopy.reliability.observation.Weigher}.
 */
@NullMarked
package org.wirecopy.reliability.observation;

import org.jspecify.annotations.NullMarked;
