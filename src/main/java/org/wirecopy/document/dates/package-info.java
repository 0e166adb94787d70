/**
 * Dates as machines and people write them: a few words, a path or an address come in, a {@link
 * org.wirecopy.document.Published} goes out where the day is certain. Start from {@link
 * org.wirecopy.document.dates.PublishedParser}.
 */
@NullMarked
package org.wirecopy.document.dates;

import org.jspecify.annotations.NullMarked;
