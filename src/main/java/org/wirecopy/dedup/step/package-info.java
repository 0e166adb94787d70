/**
 * What decides about a corpus, in the steps that one machine and a cluster share: two texts in,
 * what one holds of the other, what of it goes, and why, out. Start from {@link
 * org.wirecopy.dedup.step.Comparers}.
 */
@NullMarked
package org.wirecopy.dedup.step;

import org.jspecify.annotations.NullMarked;
