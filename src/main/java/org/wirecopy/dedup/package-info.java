/**
 * Cleans a corpus of copies: from files of rows to the same files without what stands elsewhere in
 * them, with a ledger of every removal. An edge that nothing inside imports. Start from {@link
 * org.wirecopy.dedup.Dedup}.
 */
@NullMarked
package org.wirecopy.dedup;

import org.jspecify.annotations.NullMarked;
