/**
 * What a run knows of a corpus, on disk and in memory: where each document is, its fingerprints,
 * what comparisons found. Start from {@link org.wirecopy.dedup.store.State}.
 */
@NullMarked
package org.wirecopy.dedup.store;

import org.jspecify.annotations.NullMarked;
