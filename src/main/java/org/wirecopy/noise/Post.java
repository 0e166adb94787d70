package org.wirecopy.noise;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Published;
import org.wirecopy.document.Span;

/**
 * A post of a forum thread, or a message: from the first to the last unit of what its author sent,
 * quotes included, without the poster's header.
 *
 * @param span where it stands
 * @param author who posted it, or {@code null}
 * @param published when, or {@code null}
 */
public record Post(Span span, @Nullable String author, @Nullable Published published) {}
