/**
 * Phrases: tokens come in, the sentences and the known turns of words in them go out. Start from
 * {@link org.wirecopy.token.phrase.Sentences}.
 */
@NullMarked
package org.wirecopy.token.phrase;

import org.jspecify.annotations.NullMarked;
