package org.wirecopy.noise;

import org.wirecopy.document.Span;

/**
 * A part of a document that is noise: what kind, and which rule said so.
 *
 * @param span where it stands
 * @param noise what it is
 * @param reason the rule and what it saw, in words for a person
 */
public record Mark(Span span, Noise noise, String reason) {}
