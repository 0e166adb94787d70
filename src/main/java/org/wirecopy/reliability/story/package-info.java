/**
 * Stories: texts and what they copied of each other in, which of them tell one event and how many
 * independent origins it has out. Start from {@link org.wirecopy.reliability.story.Story}.
 */
@NullMarked
package org.wirecopy.reliability.story;

import org.jspecify.annotations.NullMarked;
