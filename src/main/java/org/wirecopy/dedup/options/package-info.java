/**
 * What is asked of a run over a corpus: what is done about copies, which copy stays, from what on a
 * text is one. Start from {@link org.wirecopy.dedup.options.DedupOptions}.
 */
@NullMarked
package org.wirecopy.dedup.options;

import org.jspecify.annotations.NullMarked;
