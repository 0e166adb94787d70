package org.wirecopy.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.document.Document;

/**
 * Programs that are killed while they change an archive, and readers beside one. {@code
 * -Darchive.kills=100} kills more often, {@code -Darchive.documents=8000} in an archive that is
 * large enough for a vocabulary, {@code -Darchive.seconds=300} lets programs read longer.
 */
class ArchiveCrashTest {
  private static final int KILLS = Integer.getInteger("archive.kills", 3);
  private static final int DOCUMENTS = Integer.getInteger("archive.documents", 60);
  private static final int WINDOW = 400 + DOCUMENTS / 3;
  private static final int SECONDS = Integer.getInteger("archive.seconds", 4);

  @TempDir Path folder;

  private static List<String> java(Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  private ProcessBuilder disturber(Path archive, Path log, int seed) {
    return new ProcessBuilder(
            java(
                Disturber.class,
                archive.toString(),
                log.toString(),
                Integer.toString(seed),
                Integer.toString(DOCUMENTS)))
        .redirectErrorStream(true)
        .redirectOutput(new File(folder.toFile(), "said"));
  }

  @Test
  void loses_nothing_that_was_committed_when_it_is_killed()
      throws IOException, InterruptedException {
    Path archive = folder.resolve("archive");
    Path log = Files.createFile(folder.resolve("log"));
    Random random = new Random(5);
    String held = "[]";
    int read = 0;
    for (int i = 0; i < KILLS; i++) {
      long before = Files.size(log);
      Process process = disturber(archive, log, i).start();
      while (Files.size(log) == before && process.isAlive()) {
        TimeUnit.MILLISECONDS.sleep(5);
      }
      TimeUnit.MILLISECONDS.sleep(random.nextInt(WINDOW));
      assertThat(process.isAlive()).as(Files.readString(folder.resolve("said"))).isTrue();
      process.destroyForcibly().waitFor();
      List<String> lines = Files.readAllLines(log);
      held = requireLastCommit(archive, held, lines.subList(read, lines.size()));
      read = lines.size();
    }
  }

  /**
   * The last commit that a program told of before it was killed, or the one that was under way;
   * what was there before if it told of none.
   *
   * @return what is there now
   */
  private static String requireLastCommit(Path folder, String before, List<String> log)
      throws IOException {
    int last =
        IntStream.range(0, log.size()).filter(i -> log.get(i).startsWith("=")).max().orElse(-1);
    List<String> possible = new ArrayList<>();
    possible.add(last < 0 ? before : log.get(last).substring(1));
    if (last + 1 < log.size()) {
      possible.add(log.get(last + 1).substring(1));
    }
    try (Archive archive = Archive.open(folder, ArchiveOptions.USUAL.withThreads(1))) {
      assertThat(archive.verify()).isEmpty();
      TreeSet<String> ids = new TreeSet<>(archive.documents().map(Document::id).toList());
      assertThat(ids.toString()).isIn(possible);
      assertThat(archive.size()).isEqualTo(ids.size());
      Document any = Document.of("any", "Something else that is said.");
      assertThat(archive.find(any).isEmpty()).isTrue();
      for (Document held : archive.documents().limit(20).toList()) {
        assertThat(archive.find(held.withId("copy")).parts())
            .flatExtracting(FoundPart::places)
            .extracting(FoundPlace::document)
            .contains(held.id());
      }
      return ids.toString();
    }
  }

  @Test
  void lets_many_read_beside_one_who_writes() throws IOException, InterruptedException {
    Path place = folder.resolve("archive");
    List<Document> documents = new Planted(11).documents(120);
    AtomicBoolean isOver = new AtomicBoolean();
    List<String> wrong = java.util.Collections.synchronizedList(new ArrayList<>());
    try (Archive archive = Archive.open(place, ArchiveOptions.USUAL.withThreads(1))) {
      archive.add(documents.subList(0, 20).toArray(Document[]::new));
      archive.commit();
      List<Thread> readers =
          IntStream.range(0, 4)
              .mapToObj(i -> new Thread(() -> read(place, documents, isOver, wrong)))
              .toList();
      readers.forEach(Thread::start);
      for (int i = 20; i < 120; i += 20) {
        archive.add(documents.subList(i, i + 20).toArray(Document[]::new));
        archive.commit();
      }
      archive.merge();
      isOver.set(true);
      for (Thread reader : readers) {
        reader.join();
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void lets_programs_read_beside_one_who_writes() throws IOException, InterruptedException {
    Path place = folder.resolve("archive");
    List<Document> documents = Onlooker.all();
    List<Process> programs = new ArrayList<>();
    List<String> said = new ArrayList<>();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    try (Archive archive = Archive.open(place, ArchiveOptions.USUAL.withThreads(1))) {
      archive.commit();
      for (int i = 0; i < 2; i++) {
        programs.add(
            new ProcessBuilder(java(Onlooker.class, place.toString()))
                .redirectErrorStream(true)
                .start());
      }
      int size = 0;
      while (System.nanoTime() < end) {
        boolean isFull = size == documents.size();
        List<Document> some = documents.subList(isFull ? 0 : size, isFull ? size : size + 20);
        if (isFull) {
          for (Document document : some) {
            archive.remove(document.id());
          }
          size = 0;
        } else {
          archive.add(some.toArray(Document[]::new));
          size += Onlooker.AT_ONCE;
        }
        if (size % 200 == 0) {
          archive.merge();
        } else {
          archive.commit();
        }
      }
      for (Process program : programs) {
        program.getOutputStream().close();
        said.add(
            new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
      }
    } finally {
      programs.forEach(Process::destroyForcibly);
    }
    assertThat(said).hasSize(2).allMatch(line -> line.matches("looked [1-9][0-9]*"));
  }

  /** Each commit holds a multiple of twenty documents, the first ones. */
  private static void read(
      Path place, List<Document> documents, AtomicBoolean isOver, List<String> wrong) {
    try (Archive reader = Archive.open(place)) {
      while (!isOver.get()) {
        reader.refresh();
        int size = (int) reader.size();
        List<Document> held = documents.subList(0, size);
        if (size % 20 != 0
            || !reader
                .documents()
                .collect(java.util.stream.Collectors.toSet())
                .equals(java.util.Set.copyOf(held))) {
          wrong.add("holds " + size);
        }
        reader.find(documents.subList(100, 110));
      }
    } catch (IOException | RuntimeException e) {
      wrong.add(e.toString());
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void is_asked_where_nothing_can_be_written() throws IOException {
    Path place = folder.resolve("archive");
    try (Archive archive = Archive.open(place)) {
      archive.add(new Planted(12).documents(10).toArray(Document[]::new));
      archive.commit();
    }
    assertThat(place.toFile().setWritable(false)).isTrue();
    assertThat(place.resolve("lock").toFile().setWritable(false)).isTrue();
    try (Archive archive = Archive.open(place)) {
      assertThat(archive.size()).isEqualTo(10);
      assertThat(archive.verify()).isEmpty();
      // Who may do everything may write here too.
      if (!Files.isWritable(place)) {
        assertThatThrownBy(() -> archive.add(Document.of("x", "More.")))
            .isInstanceOf(IOException.class)
            .hasMessageContaining(place.toString());
      }
    } finally {
      assertThat(place.toFile().setWritable(true)).isTrue();
    }
  }
}
