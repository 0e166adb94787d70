package org.wirecopy.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.Tries;

class KeysTest {
  private static final long PART = 0x4AL << 56;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 63, 64, 65, 3000})
  void equal_hashes_come_side_by_side(int count) {
    long[] hashes = new Random(3).longs(Math.max(1, count / 3)).toArray();
    long[] keys =
        new Random(4)
            .longs(count)
            .map(n -> Keys.key(hashes[index(n, hashes)], number(n)))
            .toArray();

    long[] sorted = Keys.sorted(keys.clone());

    assertThat(sorted).containsExactlyInAnyOrder(keys);
    Set<Long> done = new HashSet<>();
    for (int i = 0; i < sorted.length; i++) {
      boolean begins = i == 0 || !Keys.isSame(sorted[i - 1], sorted[i]);
      assertThat(begins).isEqualTo(done.add(Keys.with(sorted[i], 0)));
    }
  }

  private static int index(long n, long[] hashes) {
    return (int) Math.floorMod(n, (long) hashes.length);
  }

  private static int number(long n) {
    return (int) (n >>> 40);
  }

  @Test
  void a_key_tells_its_document_and_its_fingerprint() {
    Tries.of(1000)
        .each(
            values -> {
              long hash = values.seed();
              int document = values.number(0, Keys.LAST_DOCUMENT);
              int other = values.number(0, Keys.LAST_DOCUMENT);
              long key = Keys.key(hash, document);

              assertThat(Keys.document(key)).isEqualTo(document);
              assertThat(Keys.with(key, other)).isEqualTo(Keys.key(hash, other));
              assertThat(Keys.isSame(key, Keys.key(hash, other))).isTrue();
              assertThat(Keys.part(hash)).isEqualTo(Long.divideUnsigned(hash, 1L << 56));
            });
  }

  @Test
  void fingerprints_are_told_apart_by_44_bits() {
    for (int bit = 0; bit < Long.SIZE; bit++) {
      long other = PART ^ 1L << bit;
      boolean isSame =
          Keys.part(PART) == Keys.part(other) && Keys.isSame(Keys.key(PART, 1), Keys.key(other, 1));
      assertThat(isSame).as("bit %d", bit).isEqualTo(bit < 20);
      assertThat(Links.key(PART) == Links.key(other)).as("bit %d", bit).isEqualTo(isSame);
    }
  }
}
