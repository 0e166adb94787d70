/**
 * The report for a person: an analysis comes in, text goes out. Start from {@link
 * org.wirecopy.report.console.ConsoleWriter}.
 */
@NullMarked
package org.wirecopy.report.console;

import org.jspecify.annotations.NullMarked;
