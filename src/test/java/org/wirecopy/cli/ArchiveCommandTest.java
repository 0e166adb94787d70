package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCommandTest {
  private static final String WIRE =
      """
      OSLO, March 2 (Reuters) - The old bridge over the river Orla will stay closed until late \
      spring after divers found cracks in two of its pillars, the county said on Monday. Lorries \
      have to take the road through the hills, which adds forty minutes to the way to the port.
      """;

  private static final String SITE =
      """
      The old bridge over the river Orla will stay closed until late spring after divers found \
      cracks in two of its pillars, the county said. Our readers have written to us about the noise.
      """;

  @TempDir Path folder;
  private String archive;
  private String wire;
  private String site;

  @BeforeEach
  void writes_two_texts() throws IOException {
    archive = folder.resolve("news").toString();
    wire = Files.writeString(folder.resolve("wire.txt"), WIRE).toString();
    site = Files.writeString(folder.resolve("site.txt"), SITE).toString();
  }

  @Test
  void keeps_documents_and_finds_them() {
    Run added = Run.of("archive", "add", archive, wire);
    assertThat(added).isEqualTo(new Run(0, "", "wirecopy: " + archive + " holds 1 documents\n"));
    Run found = Run.of("find", "--format", "jsonl", archive, site);
    assertThat(found.err()).isEmpty();
    assertThat(found.status()).isZero();
    assertThat(found.out())
        .contains("\"type\":\"run\"", "\"type\":\"passage\"", "\"kind\":\"uncredited-copy\"")
        .contains("\"type\":\"family\"", "\"agency\":\"Reuters\"");
    assertThat(Run.of("find", archive, site).out()).contains("wire.txt", "site.txt");
    Run itself = Run.of("find", archive, wire);
    assertThat(itself.status()).isZero();
    assertThat(itself.err()).contains("wire.txt: is in the archive, and not compared with itself");
  }

  @Test
  void tells_what_new_documents_hold_of_earlier_ones() {
    Run added = Run.of("archive", "add", "-q", "--tell", archive, wire, site);
    assertThat(added)
        .isEqualTo(new Run(0, "site.txt\tuncredited-copy\t25\twire.txt\t1\twire.txt\n", ""));
  }

  @Test
  void removes_and_counts_and_verifies() {
    Run.of("archive", "add", archive, wire, site);
    assertThat(Run.of("archive", "info", archive).out())
        .containsPattern("documents +2\n")
        .containsPattern("segments +1\n");
    assertThat(Run.of("archive", "remove", "-q", archive, "wire.txt").status()).isZero();
    Run again = Run.of("archive", "remove", archive, "wire.txt");
    assertThat(again.status()).isEqualTo(3);
    assertThat(again.err()).contains("wire.txt: is not in the archive");
    assertThat(Run.of("archive", "merge", "-q", archive).status()).isZero();
    assertThat(Run.of("archive", "verify", archive).out())
        .isEqualTo(archive + " is as it was written: 1 documents\n");
  }

  @Test
  void is_analyzed_in_place_of_inputs_and_beside_them() {
    Run.of("archive", "add", archive, wire);
    assertThat(Run.of("analyze", "-q", "--archive", archive, site).out()).contains("wire.txt");
    Run.of("archive", "add", archive, site);
    assertThat(Run.of("clusters", "-q", "--archive", archive).status()).isZero();
    assertThat(Run.of("explain", "-q", "--archive", archive, "wire.txt").out())
        .contains("site.txt");
    assertThat(Run.of("sources", "-q", "--archive", archive).status()).isZero();
  }

  @Test
  void is_checked_against() {
    Run.of("archive", "add", archive, wire);
    Run over = Run.of("check", "-q", "--max-words", "12", "--against", archive, site);
    assertThat(over.status()).isEqualTo(1);
    assertThat(over.out()).contains("wire.txt");
    assertThat(Run.of("check", "-q", "--max-words", "40", "--against", archive, site).status())
        .isZero();
  }

  @Test
  void says_what_it_takes() {
    assertThat(Run.of("archive").err())
        .contains(
            "archive takes what to do, one of add, remove, info, verify, merge, and a folder");
    assertThat(Run.of("archive", "keep", archive).err()).contains("merge, was keep");
    assertThat(Run.of("archive", "add", archive).err())
        .contains("archive add takes the folder of an archive, and then one input or more");
    assertThat(Run.of("find", archive).err()).contains("find takes the folder of an archive");
    assertThat(Run.of("find", archive, site).err())
        .contains(archive + " is no archive; make one with wirecopy archive add");
    assertThat(Run.of("archive", "info", archive).status()).isEqualTo(2);
    assertThat(Files.exists(Path.of(archive))).isFalse();
  }

  @Test
  void names_the_file_that_is_damaged() throws IOException {
    Run.of("archive", "add", archive, wire);
    Path segment;
    try (Stream<Path> files = Files.list(Path.of(archive))) {
      segment = files.filter(file -> file.toString().contains("segment")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(segment);
    bytes[20] ^= 1;
    Files.write(segment, bytes);
    for (Run run :
        new Run[] {
          Run.of("find", archive, site),
          Run.of("check", "--against", archive, site),
          Run.of("analyze", "--archive", archive)
        }) {
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains(segment + " is damaged");
    }
    Run verified = Run.of("archive", "verify", archive);
    assertThat(verified.status()).isEqualTo(3);
    assertThat(verified.err()).contains(segment + " is damaged");
  }
}
