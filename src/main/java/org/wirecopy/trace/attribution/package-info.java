/**
 * Whom a text names for what it says: words in, the agencies that it credits, the sources and
 * outlets that it cites and the people whom it quotes out. Start from {@link
 * org.wirecopy.trace.attribution.Credits} and {@link org.wirecopy.trace.attribution.Quotations}.
 */
@NullMarked
package org.wirecopy.trace.attribution;

import org.jspecify.annotations.NullMarked;
