/**
 * HeldTexts in many hands: the words that documents have in common brought together once, the
 * sentences that stand in several documents, and the texts, in all their versions, that these make
 * up.
 */
@NullMarked
package org.wirecopy.trace.text;

import org.jspecify.annotations.NullMarked;
