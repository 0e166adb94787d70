/**
 * An archive: documents come in and stay, and are found again by what a text shares with them, from
 * where, and who had it first. Start from {@link org.wirecopy.archive.Archive}.
 */
@NullMarked
package org.wirecopy.archive;

import org.jspecify.annotations.NullMarked;
