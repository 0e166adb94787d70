package org.wirecopy.check;

import org.wirecopy.document.Span;

/**
 * A part of a text whose author says that it may be a copy, and why.
 *
 * @param path the file
 * @param line where the allowance starts in the file, from 1
 * @param span the part of the text
 * @param reason why it may be a copy, not blank
 */
public record Allowance(String path, int line, Span span, String reason) {}
