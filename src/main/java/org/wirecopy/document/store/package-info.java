/**
 * Documents come in, are packed in memory or on disk, and come out again by their number. Start
 * from {@link org.wirecopy.document.store.PackedStore}.
 */
@NullMarked
package org.wirecopy.document.store;

import org.jspecify.annotations.NullMarked;
