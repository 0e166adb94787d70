/**
 * The report as a table for spreadsheets: an analysis comes in, CSV goes out. Start from {@link
 * org.wirecopy.report.csv.CsvWriter}.
 */
@NullMarked
package org.wirecopy.report.csv;

import org.jspecify.annotations.NullMarked;
