/**
 * The learned judge: which lines of a page are its text. Lines and elements go in as features,
 * scores in log-odds come out, with the features that weighed most.
 */
@org.jspecify.annotations.NullMarked
package org.wirecopy.noise.judge;
