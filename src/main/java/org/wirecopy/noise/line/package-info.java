/**
 * A text as lines and elements: the lines with their labels in, more labels out. What rules for
 * articles, threads and messages have in common. Start from {@link
 * org.wirecopy.noise.line.LineLabels}.
 */
@NullMarked
package org.wirecopy.noise.line;

import org.jspecify.annotations.NullMarked;
