package org.wirecopy.document;

/**
 * The first record of a table.
 *
 * @param row the record, which names the columns
 * @param separator what stands between values
 */
record TableHead(LineSource.Line row, char separator) {}
