/**
 * A check as others read it: takes a {@link org.wirecopy.check.CheckReport} and gives bytes; starts
 * from {@link org.wirecopy.check.format.CheckFormat}.
 */
@NullMarked
package org.wirecopy.check.format;

import org.jspecify.annotations.NullMarked;
