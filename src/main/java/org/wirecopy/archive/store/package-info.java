/**
 * What an archive is on disk: documents and their fingerprints come in, segments that never change
 * go out, with a manifest that says which count. Start from {@link
 * org.wirecopy.archive.store.Snapshot} to read and {@link org.wirecopy.archive.store.SegmentWriter}
 * to write.
 */
@NullMarked
package org.wirecopy.archive.store;

import org.jspecify.annotations.NullMarked;
