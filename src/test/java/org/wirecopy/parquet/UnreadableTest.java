package org.wirecopy.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files and rows that cannot be read, and what is said of them. */
class UnreadableTest {
  @TempDir Path folder;

  /** Writes what it gets, and says that it is compressed with Brotli. */
  private record Brotli() implements BytesInputCompressor {
    @Override
    public BytesInput compress(BytesInput bytes) {
      return bytes;
    }

    @Override
    public CompressionCodecName getCodecName() {
      return CompressionCodecName.BROTLI;
    }

    @Override
    public void release() {}
  }

  @Test
  void says_what_a_file_is_that_is_no_parquet() throws IOException {
    requireRefused("", "is empty, which no Parquet file is");
    requireRefused("{\"id\":\"a\"}", "is no Parquet file: it does not begin with PAR1");
    requireRefused(
        "PAR1 and no end", "is truncated: it does not end with PAR1; copy or write it again");
    requireRefused("PAR1", "is truncated: it does not end with PAR1; copy or write it again");
    requireRefused("PARE…PARE", "is encrypted, which is not supported; decrypt it first");
    requireRefused(
        "PAR1\u0000\u0001\u0000\u0000PAR1", "is damaged: its footer cannot be 256 bytes long");
    assertThatIOException()
        .isThrownBy(() -> Sample.json(folder.resolve("none")))
        .withMessage(folder.resolve("none") + ": does not exist");
  }

  private void requireRefused(String content, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("a.parquet"), content, StandardCharsets.UTF_8);
    assertThatIOException().isThrownBy(() -> Sample.json(file)).withMessage(file + ": " + message);
    assertThatIOException()
        .isThrownBy(() -> Sample.file("", file, folder.resolve("b.parquet")))
        .withMessage(file + ": " + message);
    assertThat(folder.resolve("b.parquet")).doesNotExist();
  }

  @Test
  void a_file_that_is_cut_anywhere_is_truncated() throws IOException {
    byte[] whole = Files.readAllBytes(texts());
    for (int length = 4; length < whole.length; length++) {
      Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, length));
      assertThatIOException()
          .isThrownBy(() -> Sample.json(cut))
          .withMessage(cut + ": is truncated: it does not end with PAR1; copy or write it again");
    }
  }

  @Test
  void a_file_with_any_byte_changed_is_read_or_refused_with_its_name() throws IOException {
    byte[] whole = Files.readAllBytes(texts());
    for (int place = 0; place < whole.length; place++) {
      for (int change : new int[] {1, 0x80, 0xFF}) {
        byte[] changed = whole.clone();
        changed[place] ^= (byte) change;
        Path file = Files.write(folder.resolve("changed"), changed);
        try {
          ParquetFile.toJsonLines(file, new ByteArrayOutputStream());
        } catch (IOException e) {
          assertThat(e).hasMessageStartingWith(file + ": ");
        }
      }
    }
  }

  @Test
  void a_page_with_a_byte_changed_is_known_by_its_checksum() throws IOException {
    Path file = texts();
    byte[] bytes = Files.readAllBytes(file);
    int text = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("one");
    bytes[text] ^= 1;
    Files.write(file, bytes);
    assertThatIOException()
        .isThrownBy(() -> Sample.json(file))
        .withMessage(file + ": is damaged: a page does not have the checksum that the file names");
  }

  @Test
  void names_a_compression_that_is_not_supported() throws IOException {
    Path file =
        Sample.ofTexts().compressed(new Brotli()).text("a", "b").write(folder.resolve("a.parquet"));
    assertThatIOException()
        .isThrownBy(() -> Sample.json(file))
        .withMessage(
            file
                + ": is compressed with BROTLI, which is not supported; write it with snappy, gzip,"
                + " zstd, lz4_raw or without compression");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'id':'b'}{'id':'c','other':1} | row 3, field other is neither a column of the schema nor",
        "{'tags':[]} | row 2 has no field id, which must not be null",
        "{'id':null} | row 2, field id must not be null",
        "{'id':'b','id':'c'} | row 2, field id is there twice",
        "{'id':7} | row 2, field id is no string",
        "{'id':'\\ud800'} | row 2, field id has half a character",
        "{'id':['b']} | row 2, field id is no string",
        "{'id':{'base64':1}} | row 2, field id.base64 is neither a string nor",
        "{'id':{'base32':'AA=='}} | row 2, field id.base32 is neither a string nor",
        "{'id':{'base64':'AA==','more':1}} | row 2, field id.more has more than its base64",
        "{'id':{'base64':'?'}} | row 2, field id.base64 is not in base64",
        "{'id':'b','tags':'x'} | row 2, field tags is no array",
        "{'id':'b','tags':[{'n':1},{'n':'x'}]} | row 2, field tags[1].n is no whole number",
        "{'id':'b','tags':[null]} | row 2, field tags[0] is no object",
        "{'id':'b','tags':null} | row 2, field tags is no array",
        "{'id':'b','tags':[{'n':2147483648}]} | row 2, field tags[0].n does not fit into 32 bits",
        "{'id':'b','price':'1.234'} | row 2, field price has more than 2 digits after the point",
        "{'id':'b','price':1e99999} | row 2, field price is out of range",
        "{'id':'b','price':'99999999999.99'} | row 2, field price does not fit into 32 bits",
        "{'id':'b','price':'x'} | row 2, field price is no decimal number",
        "{'id':'b','day':'28.2.2026'} | row 2, field day is not written as 2026-02-28",
        "{'id':'b','day':true} | row 2, field day is not written as 2026-02-28",
        "{'id':'b','at':'2026-02-28T23:59:59'} | row 2, field at is not written as 2026-02-28T23:",
        "{'id':'b','at':'2026-02-28T23:59:59.0001Z'} | row 2, field at is finer than the column",
        "{'id':'b','old':'12:00'} | row 2, field old is not written as 2026-02-28T23:59:59Z",
        "{'id':'b','code':'AAA='} | row 2, field code has 2 bytes, not 3",
        "{'id':'b','key':'1-1-1-1-1'} | row 2, field key is no UUID",
        "{'id':'b','half':65520} | row 2, field half is out of range",
        "[1] | row 2 is no object",
        "{'id':'b' | row 2 is not JSON: Unexpected end-of-input",
        "{'id':b} | row 2 is not JSON: Unrecognized token 'b'",
      })
  void names_the_row_and_the_field_that_do_not_fit(String rows, String message) throws IOException {
    Path schema =
        Sample.of(
                "required binary id (STRING); repeated group tags { optional int32 n; }"
                    + " optional int32 price (DECIMAL(9,2)); optional int32 day (DATE);"
                    + " optional int64 at (TIMESTAMP(MILLIS,true)); optional int96 old;"
                    + " optional fixed_len_byte_array(3) code;"
                    + " optional fixed_len_byte_array(16) key (UUID);"
                    + " optional fixed_len_byte_array(2) half (FLOAT16);")
            .write(folder.resolve("schema.parquet"));
    Path target = Files.writeString(folder.resolve("b.parquet"), "as it was");
    String json = "{\"id\":\"a\"}\n" + rows.replace('\'', '"');
    assertThatIOException()
        .isThrownBy(() -> Sample.file(json, schema, target))
        .withMessageStartingWith(message);
    assertThat(target).hasContent("as it was");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void names_a_target_that_cannot_be_written() throws IOException {
    Path file = texts();
    Path target = folder.resolve("none/b.parquet");
    requireMessage(
        () -> Sample.file("", file, target),
        "cannot write " + target + ": its folder does not exist; create it");
    requireMessage(
        () -> Sample.file("", file, folder), "cannot write " + folder + ": it is a folder");
  }

  private static void requireMessage(ThrowingCallable call, String message) {
    assertThatIOException().isThrownBy(call).withMessage(message);
  }

  private Path texts() throws IOException {
    return Sample.ofTexts()
        .compressed(new PageCompressor(Codec.UNCOMPRESSED))
        .text("a", "one")
        .text("b", "two")
        .write(folder.resolve("texts.parquet"));
  }
}
