/**
 * Files that are packed parts come in, their texts go out: books and Word's documents. Start from
 * {@link org.wirecopy.document.pack.EpubFormat}.
 */
@NullMarked
package org.wirecopy.document.pack;

import org.jspecify.annotations.NullMarked;
