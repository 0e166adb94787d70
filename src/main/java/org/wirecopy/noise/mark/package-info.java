/**
 * What cleaning says of a text: kinds of noise and where they stand, posts and what they quote,
 * blocks of text, kinds of pages, and what may be asked for. Start from {@link
 * org.wirecopy.noise.mark.Noise}.
 */
@NullMarked
package org.wirecopy.noise.mark;

import org.jspecify.annotations.NullMarked;
