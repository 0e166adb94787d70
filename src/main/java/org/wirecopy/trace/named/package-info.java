/**
 * Whom results name: agencies, sources, and who is credited with the words of a passage. Start from
 * {@link org.wirecopy.trace.named.Crediting}.
 */
@NullMarked
package org.wirecopy.trace.named;

import org.jspecify.annotations.NullMarked;
