package org.wirecopy.document.format;

import org.wirecopy.document.content.LineSource;

/**
 * The first record of a table.
 *
 * @param row the record, which names the columns
 * @param separator what stands between values
 */
public record TableHead(LineSource.Line row, char separator) {}
