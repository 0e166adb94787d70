/**
 * Weighing: reuse and text come in, signals, profiles of sources and stories with their independent
 * origins go out. Start from {@link org.wirecopy.reliability.Weighing}.
 */
@NullMarked
package org.wirecopy.reliability;

import org.jspecify.annotations.NullMarked;
