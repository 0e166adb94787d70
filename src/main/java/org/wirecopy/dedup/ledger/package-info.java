/**
 * What was removed: changes in, rows of a ledger out, and back again. Start from {@link
 * org.wirecopy.dedup.ledger.LedgerRows}.
 */
@NullMarked
package org.wirecopy.dedup.ledger;

import org.jspecify.annotations.NullMarked;
