package org.wirecopy.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongCountsTest {
  /** Keys that differ in their high bits only fall into the same places. */
  @ParameterizedTest
  @ValueSource(ints = {1, 500, 512, 513, 1024, 5000})
  void counts_as_a_map_does(int keys) {
    Random random = new Random(keys);
    long[] some = random.longs(keys).map(key -> key % 3 == 0 ? key & 0xFFL << 40 : key).toArray();
    some[0] = 0;
    LongCounts counts = new LongCounts();
    Map<Long, Integer> expected = new HashMap<>();
    for (int i = 0; i < 4 * keys; i++) {
      long key = some[random.nextInt(keys)];
      counts.increment(key);
      expected.merge(key, 1, Integer::sum);
    }
    for (long key : some) {
      assertThat(counts.get(key)).isEqualTo(expected.getOrDefault(key, 0));
      assertThat(counts.get(key ^ 1L << 63)).isEqualTo(expected.getOrDefault(key ^ 1L << 63, 0));
    }
  }
}
