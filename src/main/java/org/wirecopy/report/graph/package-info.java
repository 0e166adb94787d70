/**
 * Who copies from whom: an analysis comes in, a graph of its documents or sources goes out. Start
 * from {@link org.wirecopy.report.graph.Copying}.
 */
@NullMarked
package org.wirecopy.report.graph;

import org.jspecify.annotations.NullMarked;
