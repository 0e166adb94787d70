package org.wirecopy.cli.check;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.wirecopy.cli.check.CheckSources.Source;
import org.wirecopy.document.compression.Compression;

/**
 * Tells files of rows that hold texts from the many that hold other data: in a repository most
 * tables do, and only who names one expects it to be read.
 */
final class RowFiles {
  private static final int BEGINNING = 1 << 16;
  private static final CharMatcher AROUND = CharMatcher.anyOf("\" \uFEFF");
  private static final Splitter CELLS = Splitter.on(CharMatcher.anyOf(",;\t")).trimResults(AROUND);

  private final Set<String> names = new HashSet<>(Set.of("text", "html"));

  /**
   * Files of rows.
   *
   * @param fields the names under which fields are read, by the names that they have here
   */
  RowFiles(Map<String, String> fields) {
    names.removeAll(fields.keySet());
    Set.of("text", "html").stream()
        .filter(fields::containsKey)
        .map(fields::get)
        .map(RowFiles::last)
        .forEach(names::add);
  }

  /** The name at the end of the way to a field that stands inside others. */
  private static String last(String way) {
    return way.substring(CharMatcher.anyOf("./").lastIndexIn(way) + 1);
  }

  /** Whether the first line of a file names a field with text. */
  boolean holdTexts(Source source) throws IOException {
    String line = firstLine(source);
    return line.startsWith("{")
        ? names.stream().anyMatch(name -> line.contains('"' + name + '"'))
        : isAny(CELLS.splitToList(line));
  }

  private boolean isAny(Collection<String> cells) {
    return cells.stream().anyMatch(names::contains);
  }

  private static String firstLine(Source source) throws IOException {
    try (InputStream raw = source.bytes().openStream();
        InputStream in = Compression.unpacked(raw)) {
      String start = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8).stripLeading();
      int end = CharMatcher.anyOf("\r\n").indexIn(start);
      return end < 0 ? start : start.substring(0, end);
    }
  }
}
