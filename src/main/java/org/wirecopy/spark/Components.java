package org.wirecopy.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Finds what hangs together: turns edges into stars, each with the lowest node of its component in
 * the middle. In turn every node is linked to the lowest of its larger neighbours' company, and of
 * its smaller ones', until nothing changes. The turns grow with the logarithm of the longest chain.
 * No node's neighbours are ever gathered in one place.
 *
 * <p>Kiveris, Lattanzi, Mirrokni, Rastogi and Vassilvitskii, "Connected Components in MapReduce and
 * Beyond", SoCC 2014, doi:10.1145/2670979.2670997, algorithm "alternating".
 */
final class Components {
  private Components() {}

  /**
   * The components of a graph.
   *
   * @param edges {@code left} and {@code right}, which differ; may hold an edge several times
   * @param few up to how many edges are put together in the memory of the driver, which is faster
   *     than many small steps
   * @return {@code node} and {@code component}, the lowest node of its component, for each node
   *     that has an edge
   */
  static Dataset<Row> of(Dataset<Row> edges, int few) {
    Dataset<Row> stars = PersistedDatasets.settled(downwards(edges));
    List<Row> some = stars.limit(few + 1).collectAsList();
    if (some.size() <= few) {
      return FewEdges.components(edges.sparkSession(), some);
    }
    boolean isChanged = true;
    while (isChanged) {
      Dataset<Row> next = PersistedDatasets.settled(smallStar(largeStar(stars)));
      isChanged = next.count() != stars.count() || !next.except(stars).isEmpty();
      stars = next;
    }
    Dataset<Row> centres = stars.select(col("low").as("node"), col("low").as("component"));
    return stars
        .select(col("high").as("node"), col("low").as("component"))
        .union(centres.distinct());
  }

  private static Dataset<Row> downwards(Dataset<Row> edges) {
    return pairs(edges, least(col("left"), col("right")), greatest(col("left"), col("right")));
  }

  private static Dataset<Row> pairs(Dataset<Row> from, Column low, Column high) {
    return from.select(low.as("low"), high.as("high")).where("low < high").distinct();
  }

  /** Links the larger neighbours of each node to the lowest of its neighbours and itself. */
  private static Dataset<Row> largeStar(Dataset<Row> edges) {
    Dataset<Row> lowest = edges.groupBy(col("high").as("node")).agg(min("low").as("lowest"));
    Dataset<Row> joined = edges.join(lowest, col("low").equalTo(col("node")), "left_outer");
    return pairs(joined, least(col("lowest"), col("low")), col("high"));
  }

  /** Links the smaller neighbours of each node and itself to the lowest of them. */
  private static Dataset<Row> smallStar(Dataset<Row> edges) {
    Dataset<Row> lowest = edges.groupBy(col("high").as("node")).agg(min("low").as("lowest"));
    Dataset<Row> neighbours =
        edges
            .join(lowest, col("high").equalTo(col("node")))
            .select(col("lowest").as("left"), col("low").as("right"));
    Dataset<Row> selves = lowest.select(col("lowest").as("left"), col("node").as("right"));
    return pairs(neighbours.union(selves), col("left"), col("right"));
  }
}
