/**
 * Sketching: the shingles of a whole document come in, a few hundred bytes that tell how much of it
 * resembles another come out. Start from {@link org.wirecopy.fingerprint.sketch.MinHash}.
 */
@NullMarked
package org.wirecopy.fingerprint.sketch;

import org.jspecify.annotations.NullMarked;
