package org.wirecopy.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongNumbersTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 500, 512, 513, 1024, 5000})
  void numbers_as_a_map_does(int keys) {
    Random random = new Random(keys);
    long[] some = random.longs(keys).toArray();
    some[0] = 0;
    LongNumbers numbers = new LongNumbers();
    Map<Long, Integer> expected = new HashMap<>();
    for (int i = 0; i < 4 * keys; i++) {
      long key = some[random.nextInt(keys)];
      expected.putIfAbsent(key, expected.size());

      assertThat(numbers.number(key)).isEqualTo(expected.get(key));
      assertThat(numbers.size()).isEqualTo(expected.size());
    }
  }
}
