/**
 * Tracing: passages come in, what happened to the text goes out: kinds of reuse with their
 * evidence, credits, families of copies and their origins. Start from {@link
 * org.wirecopy.trace.Tracing}.
 */
@NullMarked
package org.wirecopy.trace;

import org.jspecify.annotations.NullMarked;
