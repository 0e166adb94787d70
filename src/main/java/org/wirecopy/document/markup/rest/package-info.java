/**
 * A text in reStructuredText comes in, a document with its parts that are no prose goes out. Start
 * from {@link org.wirecopy.document.markup.rest.RestFormat}.
 */
@NullMarked
package org.wirecopy.document.markup.rest;

import org.jspecify.annotations.NullMarked;
