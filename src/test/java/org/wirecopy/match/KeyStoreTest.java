package org.wirecopy.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyStoreTest {
  /** Whatever goes to disk, each part gives back its own keys, all of them and once. */
  @ParameterizedTest
  @ValueSource(longs = {0, 1_000, 300_000, Long.MAX_VALUE})
  void gives_back_the_keys_of_each_part(long memory) {
    KeyStore store = new KeyStore(memory);
    Random random = new Random(9);
    long[][] expected = new long[Keys.PARTS][0];
    for (int batch = 0; batch < 20; batch++) {
      int[] counts = new int[Keys.PARTS];
      long[] keys = new long[Keys.PARTS * 50];
      int at = 0;
      for (int part = 0; part < Keys.PARTS; part++) {
        counts[part] = part == 7 ? 0 : random.nextInt(50);
        for (int i = 0; i < counts[part]; i++) {
          keys[at++] = random.nextLong();
        }
        expected[part] = Arrays.copyOf(expected[part], expected[part].length + counts[part]);
        System.arraycopy(
            keys,
            at - counts[part],
            expected[part],
            expected[part].length - counts[part],
            counts[part]);
      }
      store.add(keys, counts);
    }

    assertThat(store.size()).isEqualTo(Arrays.stream(expected).mapToLong(k -> k.length).sum());
    assertThat(store.spilled() > 0).isEqualTo(memory < Long.MAX_VALUE);
    for (int part = Keys.PARTS - 1; part >= 0; part--) {
      assertThat(store.take(part)).containsExactlyInAnyOrder(expected[part]);
    }
  }
}
