/**
 * Mail comes in, a document for each message goes out. Start from {@link
 * org.wirecopy.document.mail.MailFormat}.
 */
@NullMarked
package org.wirecopy.document.mail;

import org.jspecify.annotations.NullMarked;
