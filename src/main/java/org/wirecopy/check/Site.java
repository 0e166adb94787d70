package org.wirecopy.check;

import org.wirecopy.document.Span;

/**
 * Where a copy of a text stands.
 *
 * @param path the file, as the check was given it
 * @param document the document in it: the same as the path, or the id of a row
 * @param span the words in the document's text
 * @param region where they stand in the file; the line of its row for a document that is one
 * @param role what the document is to the check
 */
public record Site(String path, String document, Span span, Region region, Role role) {}
