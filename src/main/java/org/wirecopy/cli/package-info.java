/**
 * The command line: arguments come in, an exit status goes out. Start from {@link
 * org.wirecopy.cli.Main}.
 */
@NullMarked
package org.wirecopy.cli;

import org.jspecify.annotations.NullMarked;
