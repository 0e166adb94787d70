/** An archive that is asked over HTTP. */
@NullMarked
package org.wirecopy.serve;

import org.jspecify.annotations.NullMarked;
