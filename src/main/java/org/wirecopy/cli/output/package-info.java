/**
 * Where results and words about a run go: the terminal, files in their place, the list of problems.
 * Start from {@link org.wirecopy.cli.output.Outputs}.
 */
@NullMarked
package org.wirecopy.cli.output;

import org.jspecify.annotations.NullMarked;
