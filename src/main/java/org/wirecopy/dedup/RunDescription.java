package org.wirecopy.dedup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.store.CorpusFiles;
import org.wirecopy.dedup.store.CorpusInputs;
import org.wirecopy.document.input.CorpusFile;
import org.wirecopy.table.Version;

/**
 * Everything that a result depends on, in words: a run that was cut off can be resumed if it is
 * still the same.
 *
 * @param options what is done
 * @param corpus what is read
 * @param targets what is written, by name
 */
record RunDescription(DedupOptions options, CorpusInputs corpus, Map<String, String> targets) {
  /** A line for everything. */
  String described(CorpusFiles files) throws IOException {
    StringBuilder lines = new StringBuilder();
    line(lines, "wirecopy", Version.current());
    options.described().forEach((name, value) -> line(lines, name, value));
    new TreeMap<>(corpus.reading().fields()).forEach((name, value) -> line(lines, name, value));
    line(lines, "encoding", corpus.reading().encoding().name());
    line(lines, "limit", String.valueOf(corpus.reading().limits().documentBytes()));
    new TreeMap<>(targets).forEach((name, value) -> line(lines, name, value));
    for (CorpusFile file : files.references()) {
      line(lines, "against", described(file));
    }
    for (CorpusFile file : files.inputs()) {
      line(lines, "input", described(file));
    }
    return lines.toString();
  }

  private static void line(StringBuilder lines, String name, String value) {
    lines.append(name).append(' ').append(value.replace('\n', ' ')).append('\n');
  }

  private static String described(CorpusFile file) throws IOException {
    Path path = file.path().orElse(null);
    return path == null
        ? file.id()
        : path.toRealPath()
            + " of "
            + Files.size(path)
            + " bytes from "
            + Files.getLastModifiedTime(path);
  }
}
