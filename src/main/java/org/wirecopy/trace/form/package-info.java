/**
 * Two reports on one form: the words of two texts in, why they are reports on one form and no
 * copies of each other out. Start from {@link org.wirecopy.trace.form.SameForm}.
 */
@NullMarked
package org.wirecopy.trace.form;

import org.jspecify.annotations.NullMarked;
