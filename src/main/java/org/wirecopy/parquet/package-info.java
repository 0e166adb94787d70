/**
 * Parquet files as JSON Lines and back, without Hadoop and without Spark. Start from {@link
 * org.wirecopy.parquet.ParquetFile}, which also says how each type looks in JSON.
 *
 * <p>The library that decodes Parquet is optional: whoever uses this package adds {@code
 * org.apache.parquet:parquet-hadoop}. Only what that library can do without Hadoop is used, so
 * pages are read and compressed here.
 */
@NullMarked
package org.wirecopy.parquet;

import org.jspecify.annotations.NullMarked;
