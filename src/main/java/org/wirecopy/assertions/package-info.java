/**
 * The gate as assertions for tests: takes texts and what they are not to be copied from, and passes
 * or fails; starts from {@link org.wirecopy.assertions.WirecopyAssertions}. Needs AssertJ, which
 * whoever uses it brings along.
 */
@NullMarked
package org.wirecopy.assertions;

import org.jspecify.annotations.NullMarked;
