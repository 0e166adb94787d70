/**
 * A page in HTML comes in; its visible text, its elements and what it says of itself go out as a
 * document. Start from {@link org.wirecopy.document.page.HtmlReader}.
 */
@NullMarked
package org.wirecopy.document.page;

import org.jspecify.annotations.NullMarked;
