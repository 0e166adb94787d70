package org.wirecopy.files;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads which lines a patch adds, from what {@code git diff -U0} prints. The bodies of hunks are
 * counted off, never read: a line of a file can look like a heading.
 */
final class PatchReader {
  private static final String NAME = "+++ ";
  private static final String NOTHING = "/dev/null";
  private static final String PREFIX = "b/";
  private static final Pattern HUNK =
      Pattern.compile("@@ -\\d+(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@");

  private final OutputParts lines;
  private final Map<String, TreeRangeSet<Integer>> added = new HashMap<>();
  private TreeRangeSet<Integer> current = TreeRangeSet.create();

  private PatchReader(InputStream out) {
    this.lines = OutputParts.lines(out);
  }

  /** The lines that are added, counted from 1, by the path of their file. */
  static Map<String, ImmutableRangeSet<Integer>> read(InputStream out) throws IOException {
    PatchReader reader = new PatchReader(out);
    for (String line = reader.lines.next(); line != null; line = reader.lines.next()) {
      reader.heading(line);
    }
    Map<String, ImmutableRangeSet<Integer>> files = new HashMap<>();
    reader.added.forEach((path, ranges) -> files.put(path, ImmutableRangeSet.copyOf(ranges)));
    return files;
  }

  private void heading(String line) throws IOException {
    if (line.startsWith(NAME)) {
      current = lines(QuotedName.plain(line.substring(NAME.length())));
    } else if (line.startsWith("@@")) {
      hunk(line);
    }
  }

  private TreeRangeSet<Integer> lines(String name) {
    return name.equals(NOTHING)
        ? TreeRangeSet.create()
        : added.computeIfAbsent(name.substring(PREFIX.length()), path -> TreeRangeSet.create());
  }

  private void hunk(String line) throws IOException {
    Matcher hunk = HUNK.matcher(line);
    if (!hunk.lookingAt()) {
      throw new IOException("git diff prints what is no hunk: " + line);
    }
    int start = Integer.parseInt(hunk.group(2));
    int count = count(hunk.group(3));
    if (count > 0) {
      current.add(Range.closedOpen(start, start + count));
    }
    passOver(count(hunk.group(1)) + count);
  }

  /** A hunk of one line does not say its count. */
  private static int count(@Nullable String group) {
    return group == null ? 1 : Integer.parseInt(group);
  }

  /** Lines that begin with a backslash say that a file has no line feed at its end. */
  private void passOver(int count) throws IOException {
    for (int left = count; left > 0; ) {
      left -= lines.skip() == '\\' ? 0 : 1;
    }
  }
}
