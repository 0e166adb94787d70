/**
 * Dumps of forums and networks in JSON come in, documents go out. Start from {@link
 * org.wirecopy.document.dump.DumpFormat}; what is a post says the table {@code dumps.tsv}.
 */
@NullMarked
package org.wirecopy.document.dump;

import org.jspecify.annotations.NullMarked;
