package org.wirecopy.browser;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wirecopy.cli.Main;

/** The pages that are opened, each written once, as a user would write it. */
final class Reports {
  private static final Path FOLDER = Path.of("target", "report-pages").toAbsolutePath();

  private Reports() {}

  /** The texts of the project. */
  static Path seeds() throws IOException {
    return written("seeds.html", "fixtures");
  }

  /** 5,000 documents. */
  static synchronized Path big() throws IOException {
    Files.createDirectories(FOLDER);
    Path corpus = FOLDER.resolve("big.jsonl");
    if (Files.notExists(corpus)) {
      BigCorpus.write(corpus);
    }
    return written("big.html", corpus.toString());
  }

  /** Documents that want to be more than text. */
  static Path hostile() throws IOException {
    Files.createDirectories(FOLDER);
    return written("hostile.html", HostileCorpus.write(FOLDER.resolve("hostile.jsonl")).toString());
  }

  private static synchronized Path written(String name, String input) throws IOException {
    Files.createDirectories(FOLDER);
    Path page = FOLDER.resolve(name);
    Path mark = FOLDER.resolve(name + ".of-" + ProcessHandle.current().pid());
    if (Files.notExists(mark)) {
      run(List.of("analyze", "-q", "--keep-going", "-o", "html=" + page, input));
      Files.createFile(mark);
      mark.toFile().deleteOnExit();
    }
    return page;
  }

  private static void run(List<String> arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    int status =
        Main.run(
            arguments.toArray(String[]::new),
            new ByteArrayInputStream(new byte[0]),
            stream,
            stream);
    if (status != 0) {
      throw new IllegalStateException(arguments + ": " + said.toString(StandardCharsets.UTF_8));
    }
  }
}
