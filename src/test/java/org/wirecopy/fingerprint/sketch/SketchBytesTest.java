package org.wirecopy.fingerprint.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.token.Tokenizer;

class SketchBytesTest {
  private static final String TEXT = "The harbour reopened on Friday after nine days of repairs.";

  private static byte[] stored() {
    return MinHash.of(Tokenizer.tokenize(TEXT), 3, 16).toBytes();
  }

  /** If this fails, sketches kept by users can be compared no more: raise the version. */
  @Test
  void writes_what_its_version_always_wrote() {
    assertThat(HexFormat.of().formatHex(stored()))
        .isEqualTo("57434d02000000030000001000000008cd5f31de4d424f9964ee90b6");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0  | it does not start with the letters WCM and a version",
        "3  | it does not start with the letters WCM and a version",
        "4  | it ends after 4 bytes",
        "19 | it ends after 19 bytes",
        "27 | it has 27 bytes instead of 28",
        "29 | it has 29 bytes instead of 28"
      })
  void refuses_a_sketch_of_the_wrong_length(int length, String why) {
    byte[] wrong = Arrays.copyOf(stored(), length);
    assertThatThrownBy(() -> MinHash.fromBytes(wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a whole sketch: " + why);
  }

  @Test
  void refuses_a_newer_version_and_says_what_to_do() {
    byte[] newer = stored();
    newer[3] = 9;
    assertThatThrownBy(() -> MinHash.fromBytes(newer))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the sketch is of version 9 and this release reads version 2; sketch the document anew");
  }

  @Test
  void refuses_a_sketch_with_any_bit_turned() {
    for (int bit = 0; bit < stored().length * 8; bit++) {
      byte[] damaged = stored();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      assertThatThrownBy(() -> MinHash.fromBytes(damaged))
          .as("bit %d", bit)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({"4, k is", "8, components", "12, shingles"})
  void refuses_a_number_out_of_range(int at, String why) {
    byte[] wrong = stored();
    wrong[at] = (byte) 0xFF;
    assertThatThrownBy(() -> MinHash.fromBytes(wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  @Test
  void is_a_copy_that_nobody_can_write_to() {
    MinHash sketch = MinHash.fromBytes(stored());
    sketch.toBytes()[22] ^= 1;
    assertThat(sketch.toBytes()).isEqualTo(stored());
  }
}
