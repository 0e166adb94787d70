/**
 * Text for a person: takes words and how they are set apart, and gives lines that fit a screen and
 * cannot command it; starts from {@link org.wirecopy.report.page.Page}.
 */
@NullMarked
package org.wirecopy.report.page;

import org.jspecify.annotations.NullMarked;
