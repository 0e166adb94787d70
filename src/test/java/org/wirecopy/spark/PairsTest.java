package org.wirecopy.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.match.Links;

class PairsTest {
  /** Some fingerprints are held by more documents than a partition has room for. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 40})
  void links_holders_that_stand_in_several_partitions(int partitions) {
    int[] counts = {1, 2, 49, 50, 51, 300, 3, 1, 700};
    Map<List<Long>, Integer> expected = new TreeMap<>(PairsTest::compare);
    List<Row> holders = new ArrayList<>();
    for (int key = 0; key < counts.length; key++) {
      Links links =
          new Links(
              (left, right, shared) -> expected.merge(List.of(left, right), shared, Integer::sum));
      for (long i = 0; i < counts[key]; i++) {
        links.add(i * (key + 1));
        holders.add(RowFactory.create((long) key, i * (key + 1)));
      }
      links.end();
    }
    Collections.shuffle(holders, new Random(3));
    StructType type =
        new StructType().add("key", DataTypes.LongType).add("rank", DataTypes.LongType);
    Map<List<Long>, Integer> found = new TreeMap<>(PairsTest::compare);
    Sparks.session().conf().set("spark.sql.shuffle.partitions", partitions);
    try {
      for (Row row :
          Pairs.linked(Sparks.session().createDataFrame(holders, type)).collectAsList()) {
        found.merge(List.of(row.getLong(0), row.getLong(1)), row.getInt(2), Integer::sum);
      }
    } finally {
      Sparks.session().conf().set("spark.sql.shuffle.partitions", 3);
    }
    assertThat(found).isEqualTo(expected);
  }

  private static int compare(List<Long> one, List<Long> other) {
    int lefts = Long.compare(one.get(0), other.get(0));
    return lefts != 0 ? lefts : Long.compare(one.get(1), other.get(1));
  }
}
