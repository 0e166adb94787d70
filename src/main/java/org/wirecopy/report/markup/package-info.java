/**
 * The words of XML and Markdown: what strangers wrote comes in, what no reader takes for markup
 * goes out. Start from {@link org.wirecopy.report.markup.Xml} or {@link
 * org.wirecopy.report.markup.MarkdownPage}.
 */
@NullMarked
package org.wirecopy.report.markup;

import org.jspecify.annotations.NullMarked;
