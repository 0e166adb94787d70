package org.wirecopy.dedup;

import org.wirecopy.dedup.options.Mode;

/**
 * How rows are edited.
 *
 * @param mode what is done about copies
 * @param isCleaned whether noise goes
 * @param isExplained whether a ledger is kept
 * @param keepsNone whether no copy stays
 * @param threshold the share of words from which on a text is a copy
 * @param layout what the output is
 */
record EditRules(
    Mode mode,
    boolean isCleaned,
    boolean isExplained,
    boolean keepsNone,
    double threshold,
    OutputLayout layout) {}
