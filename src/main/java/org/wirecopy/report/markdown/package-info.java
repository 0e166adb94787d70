/**
 * The report as Markdown for a comment: an analysis comes in, a comment goes out. Start from {@link
 * org.wirecopy.report.markdown.MarkdownWriter}.
 */
@NullMarked
package org.wirecopy.report.markdown;

import org.jspecify.annotations.NullMarked;
