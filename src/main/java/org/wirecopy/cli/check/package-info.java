/**
 * The command {@code check}: its arguments in, an exit status out. Start from {@link
 * org.wirecopy.cli.check.CheckJob}.
 */
@NullMarked
package org.wirecopy.cli.check;

import org.jspecify.annotations.NullMarked;
