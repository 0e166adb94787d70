package org.wirecopy.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.Tries;
import org.wirecopy.fingerprint.Fingerprints;
import org.wirecopy.fingerprint.Winnowing;
import org.wirecopy.token.Tokenizer;

class PrintBlockTest {
  @TempDir Path folder;

  private static Fingerprints fingerprints(List<Integer> words) {
    String text = words.stream().map(word -> "w" + word).collect(Collectors.joining(" "));
    return new Winnowing(1, 1).choose(Tokenizer.tokenize(text));
  }

  private static List<Fingerprints> all(List<List<Integer>> corpus) {
    return corpus.stream().map(PrintBlockTest::fingerprints).toList();
  }

  private static byte[] bytes(PrintBlock block) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    block.writeTo(out);
    return out.toByteArray();
  }

  private static void assertSame(PrintBlock block, PrintBlock expected) throws IOException {
    assertThat(block.counts()).isEqualTo(expected.counts());
    assertThat(bytes(block)).isEqualTo(bytes(expected));
  }

  @Test
  void holds_the_keys_of_each_part_side_by_side() {
    Tries.of(100)
        .each(
            values -> {
              List<Fingerprints> documents = all(values.lists(5, 12, 400));
              int first = values.number(0, 1000);
              int[] counts = new int[Keys.PARTS];
              List<Long> keys = new ArrayList<>();
              for (int part = 0; part < Keys.PARTS; part++) {
                for (int d = 0; d < documents.size(); d++) {
                  for (int i = 0; i < documents.get(d).size(); i++) {
                    long hash = documents.get(d).hash(i);
                    if (Keys.part(hash) == part) {
                      keys.add(Keys.key(hash, first + d));
                      counts[part]++;
                    }
                  }
                }
              }
              long[] expected = keys.stream().mapToLong(Long::longValue).toArray();
              assertSame(PrintBlock.of(first, documents), PrintBlock.of(counts, expected));
            });
  }

  @Test
  void is_written_whole() throws IOException {
    int count = 2 * (1 << 13) + 5;
    long[] keys = IntStream.range(0, count).mapToLong(i -> i * 0x9E3779B97F4A7C15L).toArray();
    int[] counts = new int[Keys.PARTS];
    counts[9] = count;
    ByteBuffer expected = ByteBuffer.allocate(count * Long.BYTES);
    expected.asLongBuffer().put(keys);
    assertThat(bytes(PrintBlock.of(counts, keys))).isEqualTo(expected.array());
  }

  @Test
  void of_two_halves_is_that_of_the_whole() {
    Tries.of(100)
        .each(
            values -> {
              List<Fingerprints> documents = all(values.lists(8, 12, 400));
              int half = documents.size() / 2;
              PrintBlock merged =
                  PrintBlock.merged(
                      List.of(
                          PrintBlock.of(0, documents.subList(0, half)),
                          PrintBlock.EMPTY,
                          PrintBlock.of(half, documents.subList(half, documents.size()))));
              assertSame(merged, PrintBlock.of(0, documents));
            });
  }

  @Test
  void of_some_is_as_if_there_had_never_been_others() {
    Tries.of(100)
        .each(
            values -> {
              List<Fingerprints> documents = all(values.lists(8, 12, 400));
              List<Integer> left = values.numbers(8, 7).stream().distinct().sorted().toList();
              List<Fingerprints> some =
                  left.stream().filter(d -> d < documents.size()).map(documents::get).toList();
              assertSame(PrintBlock.of(0, documents).only(left::indexOf), PrintBlock.of(0, some));
            });
  }

  @Test
  void in_a_file_counts_as_in_memory() throws IOException {
    Path file = folder.resolve("prints");
    Tries.of(50)
        .each(
            values -> {
              List<Fingerprints> documents = all(values.lists(8, 12, 20));
              int before = values.number(0, 9);
              PrintBlock block = PrintBlock.of(0, documents);
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              out.write(new byte[before]);
              block.writeTo(out);
              Files.write(file, out.toByteArray());
              PassageIndex index = new PassageIndex(Long.MAX_VALUE);
              try (FileChannel channel = FileChannel.open(file)) {
                index.attach(PrintBlock.laidOut(block.counts()), channel, before);
                assertThat(index.size())
                    .isEqualTo(documents.stream().mapToLong(Fingerprints::size).sum());
                int[] order = IntStream.range(0, documents.size()).toArray();
                assertThat(index.candidates(order))
                    .isEqualTo(PassageIndex.of(documents).candidates(order));
              }
            });
  }

  @Test
  void numbers_end_where_a_key_has_no_bits_left() {
    List<Fingerprints> two = all(List.of(List.of(1), List.of(2)));
    assertThat(Arrays.stream(PrintBlock.of(Keys.LAST_DOCUMENT - 2, two).counts()).sum())
        .isEqualTo(2);
    for (int first : new int[] {-1, Keys.LAST_DOCUMENT - 1}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PrintBlock.of(first, two))
          .withMessageContaining("the first is " + first);
    }
  }

  @Test
  void refuses_a_layout_that_is_none() {
    int[] negative = new int[Keys.PARTS];
    negative[3] = -1;
    int[] one = new int[Keys.PARTS];
    one[255] = 1;
    assertThat(PrintBlock.laidOut(one).counts()).isEqualTo(one);
    assertThatIllegalArgumentException().isThrownBy(() -> PrintBlock.laidOut(negative));
    assertThatIllegalArgumentException().isThrownBy(() -> PrintBlock.laidOut(new int[255]));
    assertThatIllegalArgumentException().isThrownBy(() -> PrintBlock.of(one, new long[0]));
    assertThatIllegalArgumentException().isThrownBy(() -> PrintBlock.of(new int[255], new long[0]));
  }
}
