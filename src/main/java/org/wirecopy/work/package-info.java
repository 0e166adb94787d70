/**
 * What every stage needs to do its work and none is about: searching what is sorted. Values and
 * functions come in, results in their order go out.
 */
@NullMarked
package org.wirecopy.work;

import org.jspecify.annotations.NullMarked;
