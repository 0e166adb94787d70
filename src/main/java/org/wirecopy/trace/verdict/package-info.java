/**
 * Telling what happened: passages and the texts around them come in, kinds of reuse, families of
 * copies and their origins go out. Start from {@link org.wirecopy.trace.verdict.Tracer}.
 */
@NullMarked
package org.wirecopy.trace.verdict;

import org.jspecify.annotations.NullMarked;
