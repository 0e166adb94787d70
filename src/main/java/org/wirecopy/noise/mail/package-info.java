/**
 * Messages: the lines of a text or page in, its header lines, quoted messages and signatures out.
 * Start from {@link org.wirecopy.noise.mail.MessageRules}.
 */
@NullMarked
package org.wirecopy.noise.mail;

import org.jspecify.annotations.NullMarked;
