package org.wirecopy.dedup;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;
import org.wirecopy.noise.Mark;

/**
 * A part of a text that goes.
 *
 * @param span where it stands
 * @param words how many words are in it
 * @param overlap where else the words stand, if that is why
 * @param mark what noise it is, if that is why
 */
record Cut(Span span, int words, @Nullable Overlap overlap, @Nullable Mark mark) {}
