package org.wirecopy.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type as JSON, and back as it was stored. */
class TypesTest {
  @TempDir Path folder;

  static Stream<Arguments> values() {
    return Stream.of(
        one("boolean x", row -> row.append("x", true), "true"),
        one("int32 x", row -> row.append("x", Integer.MIN_VALUE), "-2147483648"),
        one("int64 x", row -> row.append("x", Long.MAX_VALUE), "9223372036854775807"),
        one("int32 x (INTEGER(8,true))", row -> row.append("x", -128), "-128"),
        one("int32 x (INTEGER(32,false))", row -> row.append("x", -1), "4294967295"),
        one("int64 x (INTEGER(64,false))", row -> row.append("x", -1L), "18446744073709551615"),
        one("float x", row -> row.append("x", 0.1f), "0.1"),
        one("float x", row -> row.append("x", Float.NaN), "\"NaN\""),
        one("double x", row -> row.append("x", -0.0), "-0.0"),
        one("double x", row -> row.append("x", Double.MIN_VALUE), "4.9E-324"),
        one("double x", row -> row.append("x", 1e300), "1.0E300"),
        one("double x", row -> row.append("x", Double.NEGATIVE_INFINITY), "\"-Infinity\""),
        bytes("fixed_len_byte_array(2) x (FLOAT16)", "0.33325195", 0x55, 0x35),
        bytes("fixed_len_byte_array(2) x (FLOAT16)", "-65504.0", 0xFF, 0xFB),
        bytes("fixed_len_byte_array(2) x (FLOAT16)", "5.9604645E-8", 1, 0),
        bytes("fixed_len_byte_array(2) x (FLOAT16)", "\"Infinity\"", 0, 0x7C),
        one("binary x (STRING)", row -> row.append("x", ""), "\"\""),
        one(
            "binary x (STRING)",
            row -> row.append("x", "Grüße, \"你好\"\n🎉\u0000"),
            "\"Grüße, \\\"你好\\\"\\n🎉\\u0000\""),
        bytes("binary x (STRING)", "{\"base64\":\"w/8=\"}", 0xC3, 0xFF),
        one("binary x (ENUM)", row -> row.append("x", "RED"), "\"RED\""),
        one("binary x (JSON)", row -> row.append("x", "{\"a\": 1}"), "\"{\\\"a\\\": 1}\""),
        bytes("binary x", "\"AP8=\"", 0, 255),
        bytes("binary x", "\"\""),
        bytes("binary x (BSON)", "\"BQAAAAA=\"", 5, 0, 0, 0, 0),
        bytes("fixed_len_byte_array(3) x", "\"AQID\"", 1, 2, 3),
        bytes(
            "fixed_len_byte_array(12) x (INTERVAL)",
            "\"AQAAAAIAAAADAAAA\"",
            1,
            0,
            0,
            0,
            2,
            0,
            0,
            0,
            3,
            0,
            0,
            0),
        bytes(
            "fixed_len_byte_array(16) x (UUID)",
            "\"00112233-4455-6677-8899-aabbccddeeff\"",
            0x00,
            0x11,
            0x22,
            0x33,
            0x44,
            0x55,
            0x66,
            0x77,
            0x88,
            0x99,
            0xAA,
            0xBB,
            0xCC,
            0xDD,
            0xEE,
            0xFF),
        one("int32 x (DECIMAL(9,2))", row -> row.append("x", -5), "\"-0.05\""),
        one("int64 x (DECIMAL(18,0))", row -> row.append("x", 1250L), "\"1250\""),
        bytes("fixed_len_byte_array(5) x (DECIMAL(10,3))", "\"-0.001\"", 255, 255, 255, 255, 255),
        bytes("fixed_len_byte_array(9) x (DECIMAL(20,1))", "\"6553.6\"", 0, 0, 0, 0, 0, 0, 1, 0, 0),
        bytes("binary x (DECIMAL(40,2))", "\"2.56\"", 1, 0),
        one("int32 x (DATE)", row -> row.append("x", -1), "\"1969-12-31\""),
        one("int32 x (DATE)", row -> row.append("x", 2932897), "\"+10000-01-01\""),
        one("int32 x (TIME(MILLIS,true))", row -> row.append("x", 1), "\"00:00:00.001\""),
        one(
            "int64 x (TIME(MICROS,false))",
            row -> row.append("x", 86_399_999_999L),
            "\"23:59:59.999999\""),
        one("int64 x (TIME(NANOS,true))", row -> row.append("x", 3L), "\"00:00:00.000000003\""),
        one("int64 x (TIME(NANOS,true))", row -> row.append("x", -1L), "-1"),
        one(
            "int64 x (TIMESTAMP(MILLIS,true))",
            row -> row.append("x", -1L),
            "\"1969-12-31T23:59:59.999Z\""),
        one(
            "int64 x (TIMESTAMP(MICROS,false))",
            row -> row.append("x", 1_000_000L),
            "\"1970-01-01T00:00:01\""),
        one(
            "int64 x (TIMESTAMP(NANOS,true))",
            row -> row.append("x", Long.MIN_VALUE),
            "\"1677-09-21T00:12:43.145224192Z\""),
        one(
            "int64 x (TIMESTAMP(MILLIS,true))",
            row -> row.append("x", Long.MAX_VALUE),
            "\"+292278994-08-17T07:12:55.807Z\""),
        int96(3_723_000_000_001L, 2_440_589, "\"1970-01-02T01:02:03.000000001Z\""),
        int96(-1, 2_440_588, "\"//////////+MPSUA\""));
  }

  static Stream<Arguments> nested() {
    String list = "optional group x (LIST) { repeated group list { optional int32 element; } }";
    String lists =
        "required group x (LIST) { repeated group list { required group element (LIST) {"
            + " repeated group list { required binary element (STRING); } } } }";
    String map =
        "optional group x (MAP) { repeated group key_value { required binary key (STRING);"
            + " optional double value; } }";
    return Stream.of(
        arguments(list, fill(row -> {}), "null"),
        arguments(list, fill(row -> row.addGroup("x")), "[]"),
        arguments(
            list,
            fill(
                row -> {
                  Group x = row.addGroup("x");
                  x.addGroup(0).append("element", 1);
                  x.addGroup(0);
                }),
            "[1,null]"),
        arguments(
            lists,
            fill(
                row -> {
                  Group x = row.addGroup("x");
                  x.addGroup(0).addGroup("element");
                  x.addGroup(0).addGroup("element").addGroup(0).append("element", "a");
                }),
            "[[],[\"a\"]]"),
        arguments(map, fill(row -> {}), "null"),
        arguments(
            map,
            fill(
                row -> {
                  Group x = row.addGroup("x");
                  x.addGroup(0).append("key", "a").append("value", 0.5);
                  x.addGroup(0).append("key", "a");
                }),
            "[{\"key\":\"a\",\"value\":0.5},{\"key\":\"a\",\"value\":null}]"),
        arguments(
            "optional group x { optional group y { optional int64 z; } repeated int32 n; }",
            fill(
                row -> {
                  Group x = row.addGroup("x");
                  x.addGroup("y");
                  x.append("n", 1).append("n", 2);
                }),
            "{\"y\":{\"z\":null},\"n\":[1,2]}"),
        arguments("repeated group x { required int32 y; }", fill(row -> {}), "[]"),
        arguments(
            "repeated group x { required int32 y; }",
            fill(row -> row.addGroup("x").append("y", 1)),
            "[{\"y\":1}]"),
        // The four forms of older writers, in which the repeated field is the element.
        arguments(
            "optional group x (LIST) { repeated int32 element; }",
            fill(row -> row.addGroup("x").append("element", 1)),
            "[1]"),
        arguments(
            "optional group x (LIST) { repeated group element { required int32 a; optional int32"
                + " b; } }",
            fill(row -> row.addGroup("x").addGroup(0).append("a", 1)),
            "[{\"a\":1,\"b\":null}]"),
        arguments(
            "optional group x (LIST) { repeated group array { required int32 a; } }",
            fill(row -> row.addGroup("x").addGroup(0).append("a", 1)),
            "[{\"a\":1}]"),
        arguments(
            "optional group x (LIST) { repeated group x_tuple { required int32 a; } }",
            fill(row -> row.addGroup("x").addGroup(0).append("a", 1)),
            "[{\"a\":1}]"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void reads_a_value_as_it_was_written(String type, Consumer<Group> value, String json)
      throws IOException {
    Path file =
        Sample.of("optional " + type + ";")
            .row(value)
            .row(row -> {})
            .write(folder.resolve("a.parquet"));
    assertThat(Sample.json(file)).isEqualTo("{\"x\":" + json + "}\n{\"x\":null}\n");
    requireSameAgain(file);
  }

  @ParameterizedTest
  @MethodSource("nested")
  void reads_what_is_nested_as_it_was_written(String type, Consumer<Group> value, String json)
      throws IOException {
    Path file =
        Sample.of(type + (type.endsWith("}") ? "" : ";"))
            .row(value)
            .write(folder.resolve("a.parquet"));
    assertThat(Sample.json(file)).isEqualTo("{\"x\":" + json + "}\n");
    requireSameAgain(file);
  }

  private void requireSameAgain(Path file) throws IOException {
    Path again = Sample.file(Sample.json(file), file, folder.resolve("again.parquet"));
    assertThat(Sample.stored(again)).isEqualTo(Sample.stored(file)).isNotEmpty();
    assertThat(Sample.footer(again).schema()).isEqualTo(Sample.footer(file).schema());
  }

  private static Arguments one(String type, Consumer<Group> value, String json) {
    return arguments(type, value, json);
  }

  private static Arguments bytes(String type, String json, int... bytes) {
    byte[] value = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      value[i] = (byte) bytes[i];
    }
    return one(type, row -> row.append("x", Binary.fromConstantByteArray(value)), json);
  }

  private static Arguments int96(long nanos, int day, String json) {
    ByteBuffer value = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
    value.putLong(nanos).putInt(day).flip();
    return one("int96 x", row -> row.append("x", Binary.fromConstantByteBuffer(value)), json);
  }

  private static Consumer<Group> fill(Consumer<Group> value) {
    return value;
  }
}
