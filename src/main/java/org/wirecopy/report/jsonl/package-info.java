/**
 * The report as JSON Lines: an analysis comes in, a JSON object a line goes out. Start from {@link
 * org.wirecopy.report.jsonl.JsonLinesWriter}.
 */
@NullMarked
package org.wirecopy.report.jsonl;

import org.jspecify.annotations.NullMarked;
