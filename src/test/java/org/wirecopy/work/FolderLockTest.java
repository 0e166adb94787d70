package org.wirecopy.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
  @Test
  void is_had_by_one_at_a_time(@TempDir Path folder) throws IOException {
    Path made = folder.resolve("state");
    try (FolderLock first = FolderLock.take(made).orElseThrow()) {
      assertThat(first).isNotNull();
      assertThat(FolderLock.take(made)).isEmpty();
    }
    FolderLock.take(made).orElseThrow().close();
    assertThat(made.resolve(FolderLock.NAME)).isEmptyFile();
  }
}
