package org.wirecopy.dedup;

import org.wirecopy.dedup.store.Decisions;

/**
 * What is to become of documents.
 *
 * @param decisions what they lose
 * @param forms which of them stay though they are like another, as reports on one form
 */
record Fate(Decisions decisions, FormReports forms) {}
