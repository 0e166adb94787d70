/**
 * Facts: tab-separated resources come in, rows of named cells go out. Start from {@link
 * org.wirecopy.table.Table}.
 */
@NullMarked
package org.wirecopy.table;

import org.jspecify.annotations.NullMarked;
