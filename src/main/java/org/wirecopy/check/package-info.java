/**
 * The gate for continuous integration: takes texts, what they are compared with and what is known
 * already, and gives findings that are over the gate; starts from {@link org.wirecopy.check.Check}.
 */
@NullMarked
package org.wirecopy.check;

import org.jspecify.annotations.NullMarked;
