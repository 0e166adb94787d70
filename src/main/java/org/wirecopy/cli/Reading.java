package org.wirecopy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;

/** The documents that the arguments name. */
final class Reading implements AutoCloseable {
  private final List<Problem> problems = new ArrayList<>();
  private final List<Document> documents = new ArrayList<>();

  static Reading of(Arguments arguments, InputStream in) {
    Reading reading = new Reading();
    for (String input : arguments.inputs()) {
      reading.add(input, in, arguments.command() == Command.COMPARE);
    }
    return reading;
  }

  /** The ids of two documents that are compared. */
  static List<String> names(Arguments arguments) {
    String left = arguments.inputs().get(0);
    String right = arguments.inputs().get(1);
    return List.of(left, left.equals(right) ? right + "#2" : right);
  }

  private void add(String input, InputStream in, boolean named) {
    try {
      Path path = Path.of(input);
      if (input.equals("-")) {
        documents.add(Document.of("-", new String(in.readAllBytes(), StandardCharsets.UTF_8)));
      } else if (Files.isDirectory(path)) {
        try (Stream<Path> files = Files.list(path)) {
          for (Path file : files.sorted().toList()) {
            documents.add(Document.of(file.getFileName().toString(), Files.readString(file)));
          }
        }
      } else if (!Files.exists(path)) {
        problems.add(Problem.of(input, "does not exist"));
      } else {
        documents.add(
            Document.of(named ? input : path.getFileName().toString(), Files.readString(path)));
      }
    } catch (IOException e) {
      problems.add(Problem.of(input, e.toString()));
    }
  }

  Stream<Document> documents() {
    return documents.stream();
  }

  List<Problem> problems() {
    return problems;
  }

  @Override
  public void close() {}
}
