package org.wirecopy.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.wirecopy.work.UnionFind;

/** Finds the components of a graph that fits into one memory; some 100 bytes an edge. */
final class FewEdges {
  private static final StructType SCHEMA =
      new StructType().add("node", DataTypes.LongType).add("component", DataTypes.LongType);

  private FewEdges() {}

  /**
   * The components.
   *
   * @param spark makes the table
   * @param edges two nodes each
   * @return {@code node} and {@code component}, the lowest node of its component
   */
  static Dataset<Row> components(SparkSession spark, List<Row> edges) {
    long[] nodes =
        edges.stream()
            .flatMapToLong(edge -> LongStream.of(edge.getLong(0), edge.getLong(1)))
            .sorted()
            .distinct()
            .toArray();
    UnionFind sets = new UnionFind(nodes.length);
    for (Row edge : edges) {
      sets.union(
          Arrays.binarySearch(nodes, edge.getLong(0)), Arrays.binarySearch(nodes, edge.getLong(1)));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < nodes.length; i++) {
      rows.add(RowFactory.create(nodes[i], nodes[sets.find(i)]));
    }
    return spark.createDataFrame(rows, SCHEMA);
  }
}
