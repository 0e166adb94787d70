/**
 * What every stage needs to do its work and none is about. Values and functions come in, results in
 * their order go out. Start from {@link org.wirecopy.work.OrderedExecutor}.
 */
@NullMarked
package org.wirecopy.work;

import org.jspecify.annotations.NullMarked;
