/**
 * Reporting: an analysis comes in, bytes go out. {@link org.wirecopy.Analysis} is what comes in,
 * {@link org.wirecopy.report.Presentation} says how it is to look, and a {@link
 * org.wirecopy.report.ReportWriter} writes it. To choose a writer by its name, start from {@code
 * org.wirecopy.report.format.Format}.
 */
@NullMarked
package org.wirecopy.report;

import org.jspecify.annotations.NullMarked;
