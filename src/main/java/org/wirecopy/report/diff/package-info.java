/**
 * What changed between two results: two files of JSON Lines come in, changes go out. Start from
 * {@link org.wirecopy.report.diff.StoredAnalysis} and {@link org.wirecopy.report.diff.Difference}.
 */
@NullMarked
package org.wirecopy.report.diff;

import org.jspecify.annotations.NullMarked;
