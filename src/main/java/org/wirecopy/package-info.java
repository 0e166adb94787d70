/**
 * The way in: {@link org.wirecopy.Wirecopy} compares two texts in one line, and builds the {@link
 * org.wirecopy.Analyzer} that examines many documents.
 */
@NullMarked
package org.wirecopy;

import org.jspecify.annotations.NullMarked;
