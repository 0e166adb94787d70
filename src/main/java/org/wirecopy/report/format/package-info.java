/**
 * The formats by name: a name comes in, a writer goes out. Start from {@link
 * org.wirecopy.report.format.Format}.
 */
@NullMarked
package org.wirecopy.report.format;

import org.jspecify.annotations.NullMarked;
