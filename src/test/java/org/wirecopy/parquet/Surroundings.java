package org.wirecopy.parquet;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.io.api.Binary;

/** Runs {@link Again} in a process with a class path of its own, and makes files for it. */
final class Surroundings {
  private Surroundings() {}

  /** What {@link Again} prints, on both outputs. */
  static String again(String classPath, List<Path> files) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", classPath, Again.class.getName()));
    files.forEach(file -> command.add(file.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return printed;
  }

  /** The class path of the tests, without the jars of some names. */
  static String classPathWithout(Predicate<String> left) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(part -> !part.endsWith(".jar") || !left.test(part))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** A file with columns of every type in every way to store them, for each way to compress. */
  static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Codec codec : Codec.values()) {
      for (WriterVersion version : WriterVersion.values()) {
        for (boolean dictionary : new boolean[] {true, false}) {
          Sample sample =
              everyType()
                  .compressed(new PageCompressor(codec))
                  .with(set -> set.withWriterVersion(version).withDictionaryEncoding(dictionary))
                  .with(set -> set.withByteStreamSplitEncoding(!dictionary));
          files.add(fill(sample).write(folder.resolve(codec + "-" + version + "-" + dictionary)));
        }
      }
    }
    return files;
  }

  private static Sample everyType() {
    return Sample.of(
        """
        required boolean truth; optional int32 i; optional int64 l (INTEGER(64,false));
        optional float f; optional double d; optional int96 old;
        optional binary text (STRING); optional binary bytes;
        optional fixed_len_byte_array(16) key (UUID); optional binary place (GEOMETRY);
        optional fixed_len_byte_array(9) price (DECIMAL(20,2)); optional int32 day (DATE);
        optional int64 at (TIMESTAMP(NANOS,true)); optional int32 clock (TIME(MILLIS,true));
        optional group list (LIST) { repeated group list { optional double element; } }
        optional group map (MAP) {
          repeated group key_value { required binary key (STRING); optional int64 value; } }
        """);
  }

  private static Sample fill(Sample sample) {
    for (int i = 0; i < 500; i++) {
      int n = i;
      sample.row(
          row -> {
            row.append("truth", n % 3 == 0).append("i", 1 << n % 32).append("l", 1L << n % 64);
            row.append("f", n / 3f).append("d", n / 7d).append("old", bytes(12, n % 256));
            row.append("text", "word ".repeat(n % 20) + n).append("bytes", bytes(n % 9, n));
            row.append("key", bytes(16, n)).append("place", line(n));
            row.append("price", bytes(9, n)).append("day", n).append("at", 1L << n % 63);
            row.append("clock", n * 1000);
            row.addGroup("list").addGroup(0).append("element", n / 2d);
            row.addGroup("map").addGroup(0).append("key", "k").append("value", (long) n);
          });
    }
    return sample.row(row -> row.append("truth", true));
  }

  private static Binary bytes(int length, int value) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) value);
    return Binary.fromConstantByteArray(bytes);
  }

  /** A line of two points in well-known binary, as Parquet stores places. */
  private static Binary line(int n) {
    ByteBuffer line = ByteBuffer.allocate(1 + 4 + 4 + 4 * 8);
    line.put((byte) 0).putInt(2).putInt(2).putDouble(n).putDouble(1).putDouble(2).putDouble(n);
    return Binary.fromConstantByteArray(line.array());
  }
}
