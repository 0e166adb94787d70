/**
 * Below all values: what a part of a text in a markup language is that is no prose, and which
 * character a reference stands for. Comes in: a name, a reference; goes out: a kind, a character.
 * Start from {@link org.wirecopy.document.part.MarkupPart}.
 */
@NullMarked
package org.wirecopy.document.part;

import org.jspecify.annotations.NullMarked;
