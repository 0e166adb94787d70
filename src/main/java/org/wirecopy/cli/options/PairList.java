package org.wirecopy.cli.options;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Pair;

/**
 * The pairs of documents that {@code --pairs} names: two ids a line with a tab between.
 *
 * @param file the file's name, or {@code null} if none is given
 * @param pairs the pairs in the order of the file
 */
public record PairList(@Nullable String file, List<Pair> pairs) {
  private static final Splitter TAB = Splitter.on('\t');

  public static PairList of(Arguments arguments) throws IOException {
    String file = arguments.has(Flag.PAIRS) ? arguments.value(Flag.PAIRS) : null;
    return file == null ? new PairList(null, List.of()) : read(file);
  }

  boolean isGiven() {
    return file != null;
  }

  private static PairList read(String file) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (!line.isBlank()) {
        pairs.add(pair(line, file + ":" + number));
      }
    }
    return new PairList(file, pairs);
  }

  private static List<String> lines(String file) throws IOException {
    try {
      return Files.readAllLines(Path.of(file));
    } catch (CharacterCodingException e) {
      throw new UsageException("cannot read the pairs in " + file + ": not in UTF-8");
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new UsageException("cannot read the pairs in " + file + ": no such file");
    } catch (IOException e) {
      throw new IOException("cannot read the pairs in " + file + ": " + e.getMessage(), e);
    }
  }

  private static Pair pair(String line, String where) {
    List<String> ids = TAB.splitToList(line);
    if (ids.size() != 2 || ids.get(0).isBlank() || ids.get(1).isBlank()) {
      throw new UsageException(where + ": a line of pairs must be two ids with a tab between");
    }
    return new Pair(ids.get(0), ids.get(1));
  }
}
