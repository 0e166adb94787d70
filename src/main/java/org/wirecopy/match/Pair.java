package org.wirecopy.match;

/**
 * Two documents to compare.
 *
 * @param left the id of the one
 * @param right the id of the other; may be the same
 */
public record Pair(String left, String right) {}
