/**
 * Matching: the fingerprints of many documents come in, {@link org.wirecopy.match.Candidate} pairs
 * go out. Start from {@link org.wirecopy.match.PassageIndex}.
 */
@NullMarked
package org.wirecopy.match;

import org.jspecify.annotations.NullMarked;
