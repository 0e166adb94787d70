/**
 * Subtitles come in, the text that is said goes out. Start from {@link
 * org.wirecopy.document.subtitle.SubtitleFormat}.
 */
@NullMarked
package org.wirecopy.document.subtitle;

import org.jspecify.annotations.NullMarked;
