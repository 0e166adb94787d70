/**
 * What a comparison says of itself before and beside its result: a {@link org.wirecopy.trial.Plan}
 * of what it would guarantee and cost, and an {@link org.wirecopy.trial.Audit} of the copies that
 * it finds where it is known what there is to find.
 */
@NullMarked
package org.wirecopy.trial;

import org.jspecify.annotations.NullMarked;
