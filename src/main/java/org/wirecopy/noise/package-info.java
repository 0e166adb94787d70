/**
 * Cleaning: a document and its tokens come in, a {@link org.wirecopy.noise.CleanDocument} with
 * marked noise and posts goes out; nothing is rewritten. Start from {@link
 * org.wirecopy.noise.Cleaner}.
 */
@NullMarked
package org.wirecopy.noise;

import org.jspecify.annotations.NullMarked;
