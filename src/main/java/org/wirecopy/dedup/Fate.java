package org.wirecopy.dedup;

/**
 * What is to become of documents.
 *
 * @param decisions what they lose
 * @param forms which of them stay though they are like another, as reports on one form
 */
record Fate(Decisions decisions, FormReports forms) {}
