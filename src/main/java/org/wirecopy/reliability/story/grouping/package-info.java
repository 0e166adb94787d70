/**
 * Grouping: texts and what they copied of each other come in, those that tell one event go out
 * together, with the number of their independent origins. Start from {@link
 * org.wirecopy.reliability.story.grouping.Stories}.
 */
@NullMarked
package org.wirecopy.reliability.story.grouping;

import org.jspecify.annotations.NullMarked;
