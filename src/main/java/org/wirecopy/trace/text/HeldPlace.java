package org.wirecopy.trace.text;

/**
 * A stretch of a text in a document.
 *
 * @param holder the document, by its place among the holders
 * @param from its first word
 * @param to the word after its last
 */
public record HeldPlace(int holder, int from, int to) {}
