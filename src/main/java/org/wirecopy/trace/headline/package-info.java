/**
 * What texts are called: documents that carry a text come in, and the headline that most of them
 * give it goes out. Start with {@link org.wirecopy.trace.headline.Headlines}.
 */
@NullMarked
package org.wirecopy.trace.headline;

import org.jspecify.annotations.NullMarked;
