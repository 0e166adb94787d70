/**
 * Fingerprinting: clean tokens come in, {@link org.wirecopy.fingerprint.Fingerprints} that
 * represent their shingles go out. Start from {@link org.wirecopy.fingerprint.Winnowing}; whole
 * documents are sketched by {@link org.wirecopy.fingerprint.sketch.MinHash}.
 */
@NullMarked
package org.wirecopy.fingerprint;

import org.jspecify.annotations.NullMarked;
