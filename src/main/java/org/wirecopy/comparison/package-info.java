/**
 * Comparing two documents: two {@link org.wirecopy.comparison.Side}s come in, what they {@linkplain
 * org.wirecopy.comparison.Shared share} goes out, judged. Start from {@link
 * org.wirecopy.comparison.Matching}.
 */
@NullMarked
package org.wirecopy.comparison;

import org.jspecify.annotations.NullMarked;
