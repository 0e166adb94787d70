package org.wirecopy.report.page;

/**
 * A line as it is written.
 *
 * @param text its characters, with the terminal's sequences where there is colour
 * @param columns how many columns it takes
 */
public record Line(String text, int columns) {}
