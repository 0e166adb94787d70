/**
 * Aligning: a pair of documents comes in, the {@link org.wirecopy.align.Passage}s that they share,
 * with the edits between the sides, go out. Start from {@link org.wirecopy.align.Passage}.
 */
@NullMarked
package org.wirecopy.align;

import org.jspecify.annotations.NullMarked;
