package org.wirecopy.files;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The rules of one ignore file, in the syntax of {@code .gitignore}.
 *
 * <pre>{@code
 * IgnoreRules rules = IgnoreRules.of("docs", List.of("*.md", "!index.md"));
 * rules.verdict("docs/a.md", false);     // IGNORED
 * rules.verdict("docs/index.md", false); // KEPT
 * rules.verdict("a.md", false);          // OPEN
 * }</pre>
 *
 * <p>Of rules that match a path the last one counts. Rules judge a path by itself: that nothing
 * below an ignored folder is kept is for the walk to see to, which does not enter it. Letters are
 * told from capitals, and names are compared byte by byte in UTF-8.
 *
 * <p>Immutable and safe for threads. A verdict costs at most the length of all patterns times that
 * of the path. The syntax is that of {@code git help gitignore}.
 */
public final class IgnoreRules {
  private static final Splitter LINES = Splitter.on('\n');
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String prefix;
  private final List<IgnorePattern> lastFirst;

  /** What rules say of a path. */
  public enum Verdict {
    /** It is ignored. */
    IGNORED,
    /** It is not ignored, whatever rules of less weight say. */
    KEPT,
    /** No rule speaks of it. */
    OPEN
  }

  private IgnoreRules(String prefix, List<IgnorePattern> lastFirst) {
    this.prefix = prefix;
    this.lastFirst = lastFirst;
  }

  /**
   * Reads rules.
   *
   * @param folder the folder of the ignore file, with slashes between its parts; empty for the top
   * @param lines the file's lines; carriage returns at their ends are passed over
   * @return the rules
   */
  public static IgnoreRules of(String folder, List<String> lines) {
    checkNotNull(folder, "folder");
    checkNotNull(lines, "lines");
    List<IgnorePattern> patterns =
        lines.stream().map(IgnorePattern::parse).flatMap(Optional::stream).toList();
    return new IgnoreRules(
        folder.isEmpty() ? "" : folder + "/", ImmutableList.copyOf(patterns).reverse());
  }

  /** Reads the rules of a file's text, whose byte order mark is passed over. */
  static IgnoreRules parse(String folder, String text) {
    return of(
        folder, LINES.splitToList(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
  }

  /**
   * What the rules say of a path.
   *
   * @param path the path from the same top as the folder of the rules, with slashes
   * @param isFolder whether it is a folder
   * @return the verdict; {@link Verdict#OPEN} for all that is not below the folder of the rules
   */
  public Verdict verdict(String path, boolean isFolder) {
    checkNotNull(path, "path");
    if (lastFirst.isEmpty() || !path.startsWith(prefix)) {
      return Verdict.OPEN;
    }
    byte[] below = path.substring(prefix.length()).getBytes(StandardCharsets.UTF_8);
    byte[] name = path.substring(path.lastIndexOf('/') + 1).getBytes(StandardCharsets.UTF_8);
    for (IgnorePattern pattern : lastFirst) {
      if (pattern.matches(below, name, isFolder)) {
        return pattern.negated() ? Verdict.KEPT : Verdict.IGNORED;
      }
    }
    return Verdict.OPEN;
  }
}
