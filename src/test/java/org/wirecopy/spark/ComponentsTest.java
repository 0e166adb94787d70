package org.wirecopy.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.work.UnionFind;

class ComponentsTest {
  private static final int NODES = 400;

  @ParameterizedTest
  @ValueSource(ints = {0, 1000})
  void finds_what_a_union_of_sets_finds(int few) {
    Random random = new Random(5);
    List<Row> edges = new ArrayList<>();
    UnionFind sets = new UnionFind(NODES);
    for (int i = 1; i < NODES; i++) {
      // A long chain, a star, and pairs by chance.
      int other = i < 60 ? i - 1 : i < 150 ? 60 : 150 + random.nextInt(NODES - 150);
      if (other != i) {
        edges.add(RowFactory.create((long) i, (long) other));
        sets.union(i, other);
      }
    }
    StructType type =
        new StructType().add("left", DataTypes.LongType).add("right", DataTypes.LongType);
    Dataset<Row> found = Components.of(Sparks.session().createDataFrame(edges, type), few);
    Map<Long, Long> components =
        found.collectAsList().stream()
            .collect(Collectors.toMap(row -> row.getLong(0), row -> row.getLong(1)));
    Map<Long, Long> expected = new TreeMap<>();
    edges.forEach(
        edge -> {
          for (int side = 0; side < 2; side++) {
            expected.put(edge.getLong(side), (long) sets.find((int) edge.getLong(side)));
          }
        });
    assertThat(new TreeMap<>(components)).isEqualTo(expected);
  }
}
