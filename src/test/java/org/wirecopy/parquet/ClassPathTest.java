package org.wirecopy.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathTest {
  @TempDir Path folder;

  @Test
  void needs_no_hadoop_and_no_native_code_and_logs_nothing() throws Exception {
    String classPath =
        Surroundings.classPathWithout(
            name ->
                name.contains("hadoop-client")
                    || name.contains("spark")
                    || name.contains("snappy-java")
                    || name.contains("zstd-jni"));
    assertThat(classPath).contains("parquet-hadoop");
    List<Path> files = Surroundings.files(folder);
    assertThat(Surroundings.again(classPath, files))
        .isEqualTo("the same again\n".repeat(files.size()));
  }

  @Test
  void says_which_library_to_add() throws IOException, InterruptedException {
    Path file = Sample.ofTexts().text("a", "b").write(folder.resolve("a.parquet"));
    for (String left : List.of("org/apache/parquet", "airlift", "parquet-jackson")) {
      assertThat(
              Surroundings.again(
                  Surroundings.classPathWithout(name -> name.contains(left)), List.of(file, file)))
          .startsWith("Parquet needs org.apache.parquet:parquet-hadoop with its dependencies")
          .hasLineCount(2)
          .endsWith("; add it to the class path\n");
    }
  }
}
