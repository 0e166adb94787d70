/**
 * What was asked for: words of a command line and of a settings file in, commands and checked
 * options out, and what tells of them: help, manual, completion. Start from {@link
 * org.wirecopy.cli.options.Arguments}.
 */
@NullMarked
package org.wirecopy.cli.options;

import org.jspecify.annotations.NullMarked;
