/**
 * Corpus cleaning on a cluster of machines: {@link org.wirecopy.spark.SparkDedup} takes the rows of
 * a {@code Dataset} and gives those that stay, with a ledger of what went, as {@link
 * org.wirecopy.dedup.Dedup} does on one machine and with the same result; {@link
 * org.wirecopy.spark.DedupMain} is what {@code spark-submit} runs. Needs Spark 4, which whoever
 * runs it has; nothing else in Wirecopy does.
 */
@NullMarked
package org.wirecopy.spark;

import org.jspecify.annotations.NullMarked;
