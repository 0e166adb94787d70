package org.wirecopy.trace;

import org.wirecopy.document.Span;

/**
 * A reason for a finding, and the words that led to it.
 *
 * @param document the document that the words stand in
 * @param span the words, an empty span if the reason rests on no single place
 * @param reason what the words show, in words for a person
 */
public record Evidence(String document, Span span, String reason) {}
