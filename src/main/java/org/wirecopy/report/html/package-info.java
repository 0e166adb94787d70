/**
 * One page in which people look at a report: {@link org.wirecopy.report.html.HtmlWriter} packs what
 * was found into parts, and the page's own script, under {@code src/main/resources}, draws from
 * them.
 */
@NullMarked
package org.wirecopy.report.html;

import org.jspecify.annotations.NullMarked;
