/** Reporting: an analysis comes in, bytes go out. Start from {@link org.wirecopy.report.Report}. */
@NullMarked
package org.wirecopy.report;

import org.jspecify.annotations.NullMarked;
