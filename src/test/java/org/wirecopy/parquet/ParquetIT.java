package org.wirecopy.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar of the command line holds what Parquet needs, although not all that it brings. */
class ParquetIT {
  @TempDir Path folder;

  @Test
  void the_jar_reads_and_writes_every_type_and_logs_nothing() throws Exception {
    List<Path> files = Surroundings.files(folder);
    assertThat(
            Surroundings.again(
                "target/wirecopy-cli.jar" + File.pathSeparator + "target/test-classes", files))
        .isEqualTo("the same again\n".repeat(files.size()));
  }
}
