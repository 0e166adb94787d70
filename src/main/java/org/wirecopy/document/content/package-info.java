/**
 * The bytes of an input come in, and text goes out: unpacked, in the encoding that they declare,
 * line by line where they are rows; what is no text is refused with its place. Start from {@link
 * org.wirecopy.document.content.Content}.
 */
@NullMarked
package org.wirecopy.document.content;

import org.jspecify.annotations.NullMarked;
