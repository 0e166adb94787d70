package org.wirecopy.report.place;

/**
 * Where a span starts and ends, in the unit of a result.
 *
 * @param start the first unit
 * @param end the unit after the last
 * @param line the line of the start, from 1
 * @param column the column of the start in its line, from 1, in the same unit
 */
public record Place(int start, int end, int line, int column) {}
