/**
 * Packed bytes come in and plain ones go out, told by what they begin with, and the other way
 * round, told by a name. Start from {@link org.wirecopy.document.compression.Compression}.
 */
@NullMarked
package org.wirecopy.document.compression;

import org.jspecify.annotations.NullMarked;
