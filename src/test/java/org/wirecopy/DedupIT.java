package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cleaning as a user runs it: from the program itself, which may be killed at any moment. */
class DedupIT {
  private static final int KILLS = 10;

  @TempDir Path folder;
  private Path input;

  @BeforeEach
  void writes_a_corpus() throws Exception {
    Random random = new Random(1);
    List<String> rows = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 6000; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 150; word++) {
        text.append(Integer.toString(random.nextInt(1 << 20), 36))
            .append(word % 15 == 14 ? ". " : " ");
      }
      if (i % 4 == 3) {
        String other = texts.get(random.nextInt(texts.size()));
        text.append(other, 0, other.lastIndexOf('.', other.length() / 2) + 1);
      }
      texts.add(text.toString());
      rows.add("{\"id\":" + i + ",\"text\":\"" + text + "\"}");
    }
    input = Files.write(folder.resolve("in.jsonl"), rows);
    Files.createDirectory(folder.resolve("a"));
    Files.createDirectory(folder.resolve("b"));
  }

  private List<String> command(String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(Path.of("target", "wirecopy-cli.jar").toAbsolutePath().toString());
    command.addAll(List.of(args));
    return command;
  }

  private Processes.Ended run(String... args) throws Exception {
    return Processes.run(folder, command(args));
  }

  /** Runs until it is killed; says whether it was done before. */
  private boolean isDoneWithin(long milliseconds, String... args) throws Exception {
    Process process =
        new ProcessBuilder(command(args))
            .directory(folder.toFile())
            .redirectOutput(new File(folder.toFile(), "killed.out"))
            .redirectError(new File(folder.toFile(), "killed.err"))
            .start();
    boolean isDone = process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return isDone;
  }

  @Test
  void gives_the_same_bytes_however_often_it_is_killed() throws Exception {
    String[] whole = {
      "dedup", "--mode", "passages", "in.jsonl", "-o", "a/out.jsonl", "--ledger", "a/ledger"
    };
    long start = System.nanoTime();
    assertThat(run(whole).status()).isZero();
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    String[] again = {
      "dedup",
      "--mode",
      "passages",
      "in.jsonl",
      "-o",
      "b/out.jsonl",
      "--ledger",
      "b/ledger",
      "--resume"
    };
    Random random = new Random(2);
    int killed = 0;
    for (int i = 0; i < KILLS; i++) {
      boolean isDone = isDoneWithin(took / 10 + random.nextInt((int) took), again);
      killed += isDone ? 0 : 1;
    }
    assertThat(killed).isPositive();
    assertThat(run(again).status()).isZero();
    assertThat(folder.resolve("b/out.jsonl")).hasSameBinaryContentAs(folder.resolve("a/out.jsonl"));
    assertThat(folder.resolve("b/ledger")).hasSameBinaryContentAs(folder.resolve("a/ledger"));
    assertThat(folder.resolve("b/.out.jsonl.wirecopy")).doesNotExist();
    Processes.Ended restored = run("restore", "b/out.jsonl", "b/ledger", "-o", "again.jsonl");
    assertThat(restored).isEqualTo(new Processes.Ended(0, "", ""));
    assertThat(folder.resolve("again.jsonl")).hasSameBinaryContentAs(input);
  }

  @Test
  void is_bounded_in_memory() throws Exception {
    List<String> command = command("dedup", "in.jsonl", "-o", "out.jsonl");
    command.add(1, "-Xmx48m");
    assertThat(Processes.run(folder, command).status()).isZero();
  }
}
