/**
 * A text without markup that was copied from a page, with its menus, teasers and footers: its lines
 * go in, and those that are no part of the text are marked. Start from {@link
 * org.wirecopy.noise.bare.BareText}.
 */
@NullMarked
package org.wirecopy.noise.bare;

import org.jspecify.annotations.NullMarked;
