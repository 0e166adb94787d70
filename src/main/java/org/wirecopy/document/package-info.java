/**
 * What is read, whatever it was read from: immutable {@link org.wirecopy.document.Document}s whose
 * {@link org.wirecopy.document.Span}s point into their text, and the {@link
 * org.wirecopy.document.Problem}s of what could not be read. The rooms below this one make them:
 * {@code format} and its formats in {@code markup}, {@code page}, {@code rows}, {@code warc} and
 * {@code mail} from a file each, {@code input} from all that is named. Start from {@link
 * org.wirecopy.document.Document}.
 */
@NullMarked
package org.wirecopy.document;

import org.jspecify.annotations.NullMarked;
