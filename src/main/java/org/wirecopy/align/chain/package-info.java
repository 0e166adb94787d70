/**
 * Chaining: two texts come in, the runs of equal words that they share are chained over edits, and
 * the passages go out. Start from {@link org.wirecopy.align.chain.Aligner}.
 */
@NullMarked
package org.wirecopy.align.chain;

import org.jspecify.annotations.NullMarked;
