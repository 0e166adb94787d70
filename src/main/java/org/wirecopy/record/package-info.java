/**
 * What is known of a document, made once when it is read: clean documents come in, are kept as
 * compact records in memory or on disk, and come out again by their number. Start from {@link
 * org.wirecopy.record.RecordStore}.
 */
@NullMarked
package org.wirecopy.record;

import org.jspecify.annotations.NullMarked;
