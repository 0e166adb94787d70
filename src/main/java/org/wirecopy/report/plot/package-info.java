/**
 * Pictures for papers and talks: an analysis comes in, SVG goes out. Start from {@link
 * org.wirecopy.report.plot.Plot}.
 */
@NullMarked
package org.wirecopy.report.plot;

import org.jspecify.annotations.NullMarked;
