package org.wirecopy.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed with words comes back as it was, and what is broken is refused. */
class VocabularyTest {
  private static final Path FILE = Path.of("segment-1");
  private static final String[] WORDS = {
    "harbour", "ferry", "Monday", "the", "of", "a", "crew", "2024", "said.", "quay,", "Überfahrt"
  };

  private final Random random = new Random(5);
  private final byte[] bytes = VocabularyTraining.of(texts(3000), 0, 20_000);
  private final WordPacking words = new WordPacking(bytes);
  private final Vocabulary vocabulary = Vocabulary.of(bytes);

  private List<byte[]> texts(int count) {
    List<byte[]> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 60; word++) {
        text.append(WORDS[random.nextInt(WORDS.length)]);
        text.append(random.nextInt(12) == 0 ? random.nextInt(900) + "\r\n" : " ");
      }
      texts.add(text.toString().getBytes(StandardCharsets.UTF_8));
    }
    return texts;
  }

  private byte[] again(byte[] plain) {
    byte[] packed = words.packed(plain, 0);
    byte[] again = new byte[plain.length];
    vocabulary.unpack(packed, 0, packed.length, again, 0);
    return again;
  }

  @Test
  void packs_texts_that_are_like_the_sample_to_a_quarter() {
    for (byte[] text : texts(50)) {
      assertThat(again(text)).isEqualTo(text);
      assertThat(words.packed(text, 0).length).isLessThan(text.length / 4);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\0",
        "\r\n\r\n\t",
        "harbour harbour harbour harbour harbour harbour",
        "船は港を出て、夜明けに島へ着いた。",
        "Паром вышел из порта на рассвете",
        "العبّارة غادرت الميناء",
        "e\u0301 \uD83D\uDE00 \uFEFF\u200B",
        "Donaudampfschifffahrtsgesellschaftskapitänswitwenrente",
        "12345678901234567890 0000000000"
      })
  void gives_any_text_back(String text) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    assertThat(again(plain)).isEqualTo(plain);
    byte[] wide = text.getBytes(StandardCharsets.UTF_16BE);
    assertThat(again(wide)).isEqualTo(wide);
  }

  @Test
  void gives_any_bytes_back() {
    for (int length = 0; length < 600; length++) {
      byte[] plain = new byte[length];
      random.nextBytes(plain);
      assertThat(again(plain)).isEqualTo(plain);
    }
    byte[] all = new byte[1 << 16];
    assertThat(again(all)).isEqualTo(all);
  }

  @Test
  void is_the_same_for_the_same_texts() {
    List<byte[]> texts = texts(200);
    assertThat(VocabularyTraining.of(texts, 0, 900))
        .isEqualTo(VocabularyTraining.of(texts, 0, 900));
  }

  @Test
  void packs_the_same_bytes_in_any_thread() {
    List<byte[]> texts = texts(300);
    List<byte[]> packed = texts.stream().map(text -> words.packed(text, 0)).toList();
    List<byte[]> beside = texts.parallelStream().map(text -> words.packed(text, 0)).toList();
    assertThat(beside).usingElementComparator(Arrays::compare).isEqualTo(packed);
  }

  @Test
  void refuses_packed_bytes_that_are_cut_or_longer() {
    byte[] plain = texts(1).get(0);
    byte[] packed = words.packed(plain, 0);
    for (int length = 0; length < packed.length; length++) {
      int cut = length;
      byte[] into = new byte[plain.length];
      assertThatThrownBy(() -> vocabulary.unpack(packed, 0, cut, into, 0))
          .isInstanceOf(IllegalArgumentException.class);
    }
    byte[] longer = Arrays.copyOf(packed, packed.length + 2);
    assertThatThrownBy(() -> vocabulary.unpack(longer, 0, longer.length, plain.clone(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void survives_any_packed_bytes() {
    for (int i = 0; i < 3000; i++) {
      byte[] packed = new byte[random.nextInt(80)];
      random.nextBytes(packed);
      byte[] into = new byte[random.nextInt(400)];
      try {
        vocabulary.unpack(packed, 0, packed.length, into, 0);
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageContaining("not as it was written");
      }
    }
  }

  @Test
  void survives_a_vocabulary_with_any_byte_changed() {
    byte[] plain = texts(1).get(0);
    byte[] packed = words.packed(plain, 0);
    for (int i = 0; i < 3000; i++) {
      byte[] changed = bytes.clone();
      int at = i < 600 ? i % 120 : random.nextInt(changed.length);
      changed[at] = (byte) random.nextInt(256);
      byte[] into = new byte[plain.length];
      try {
        Vocabulary.of(changed).unpack(packed, 0, packed.length, into, 0);
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageNotContaining("null");
      }
    }
  }

  @Test
  void gives_the_documents_of_a_block_one_by_one() throws IOException {
    List<byte[]> texts = new ArrayList<>(texts(20));
    texts.add(new byte[0]);
    texts.add(new byte[] {1, 2, 3});
    PackedBlock block = PackedBlock.of(texts, words);
    assertThat(WordBlock.vocabulary(block.bytes())).isZero();
    WordBlock.Reading reading = new WordBlock.Reading(FILE, block.bytes());
    assertThat(reading.count()).isEqualTo(texts.size());
    for (int i = texts.size() - 1; i >= 0; i--) {
      assertThat(reading.document(i, vocabulary)).isEqualTo(texts.get(i));
    }
  }

  @Test
  void packs_in_another_way_what_words_do_not_fit() throws IOException {
    byte[] noise = new byte[2000];
    random.nextBytes(noise);
    byte[] repeated = new byte[4000];
    System.arraycopy(noise, 0, repeated, 0, 2000);
    System.arraycopy(noise, 0, repeated, 2000, 2000);
    byte[] uniform = new byte[1 << 20];
    for (byte[] one : List.of(repeated, uniform)) {
      PackedBlock block = PackedBlock.of(List.of(one), words);
      assertThat(block.vocabulary()).isNull();
      assertThat(DocumentBlock.unpack(FILE, block.bytes())).isDeepEqualTo(new byte[][] {one});
    }
  }

  @Test
  void refuses_blocks_whose_lengths_lie() {
    byte[] words = PackedBlock.of(texts(3), this.words).bytes();
    byte[] plain = PackedBlock.of(texts(3), null).bytes();
    IntStream.range(0, 3000)
        .forEach(
            i -> {
              byte[] changed = (i % 2 == 0 ? words : plain).clone();
              changed[i % 4 < 2 ? random.nextInt(20) : random.nextInt(changed.length)] =
                  (byte) random.nextInt(256);
              int length = i % 8 == 0 ? random.nextInt(changed.length) : changed.length;
              read(Arrays.copyOf(changed, length));
            });
  }

  /** Whatever a block says of itself: it is read or refused, with little memory. */
  private void read(byte[] block) {
    try {
      if (WordBlock.vocabulary(block) >= 0) {
        WordBlock.Reading reading = new WordBlock.Reading(FILE, block);
        for (int i = 0; i < reading.count(); i++) {
          reading.document(i, vocabulary);
        }
      } else {
        DocumentBlock.unpack(FILE, block);
      }
    } catch (IOException e) {
      assertThat(e).hasMessageContaining(FILE.toString());
    }
  }
}
