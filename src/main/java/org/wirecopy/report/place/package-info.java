/**
 * Places: offsets of a text come in, offsets, lines and columns in the unit that was asked for go
 * out. Start from {@link org.wirecopy.report.place.Places}.
 */
@NullMarked
package org.wirecopy.report.place;

import org.jspecify.annotations.NullMarked;
