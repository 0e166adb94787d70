package org.wirecopy.report.console;

/**
 * A line as it is written.
 *
 * @param text its characters, with the terminal's sequences where there is colour
 * @param columns how many columns it takes
 */
record Line(String text, int columns) {}
