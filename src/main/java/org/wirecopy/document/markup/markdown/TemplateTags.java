package org.wirecopy.document.markup.markdown;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.markup.SourceLines;
import org.wirecopy.document.part.MarkupPart;
import org.wirecopy.table.Table;
import org.wirecopy.work.BinarySearch;

/**
 * The tags of site generators: {@code {% note %}} (Jekyll, Hexo, Nunjucks), {@code {{< tab >}}}
 * (Hugo), {@code {{ title }}}. Those that the table {@code template-code-tags.tsv} names hold code
 * or a comment up to the tag that ends them; of all others the tag alone is no prose.
 *
 * <p>Looks through the text once for the tags that end others. Not safe for threads.
 */
final class TemplateTags {
  private static final int LONGEST = 1000;
  private static final Pattern OPENING =
      Pattern.compile("\\{%[-~+]?\\s{0,99}([\\w-]{1,99})|\\{\\{[<%]\\s{0,99}([\\w./-]{1,99})");
  private static final Pattern ENDING =
      Pattern.compile(
          "\\{%[-~+]?\\s{0,99}end([\\w-]{1,99})\\s{0,99}[-~+]?%\\}"
              + "|\\{\\{[<%]\\s{0,99}/\\s{0,99}([\\w./-]{1,99})\\s{0,99}[>%]\\}\\}");
  private static final ImmutableListMultimap<String, Table.Row> HOLDING =
      Table.read(TemplateTags.class, "template-code-tags.tsv").rows().stream()
          .collect(
              ImmutableListMultimap.toImmutableListMultimap(row -> row.cell("tag"), row -> row));

  private final String text;
  private @Nullable Map<String, List<Integer>> endings;

  TemplateTags(String text) {
    this.text = text;
  }

  /** What starts with a tag at an offset, or {@code null} if there is none. */
  @Nullable Stretch at(int start) {
    String close =
        text.startsWith("{%", start)
            ? "%}"
            : text.startsWith("{{<", start)
                ? ">}}"
                : text.startsWith("{{%", start)
                    ? "%}}"
                    : text.startsWith("{{", start) ? "}}" : null;
    int end = close == null ? -1 : end(start + 2, close);
    if (end < 0) {
      return null;
    }
    Matcher opening = OPENING.matcher(text).region(start, end);
    String name = !opening.lookingAt() ? "" : group(opening).toLowerCase(Locale.ROOT);
    String options = text.substring(start, end).toLowerCase(Locale.ROOT);
    for (Table.Row row : HOLDING.get(name)) {
      int behind = holds(row, options) ? ending(name, end) : -1;
      if (behind > 0) {
        return new Stretch(
            start, behind, MarkupPart.valueOf(row.cell("part").toUpperCase(Locale.ROOT)));
      }
    }
    return new Stretch(start, end, MarkupPart.DIRECTIVE);
  }

  private static String group(Matcher matcher) {
    return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
  }

  /** Whether a tag has, or lacks, the option that a row asks for. */
  private static boolean holds(Table.Row row, String options) {
    String option = row.cell("option");
    return option.isEmpty()
        || (option.startsWith("!")
            ? !options.contains(option.substring(1))
            : options.contains(option));
  }

  /** Where a tag ends: near, and in its paragraph. */
  private int end(int from, String close) {
    int limit = Math.min(text.length(), from + LONGEST);
    boolean blank = false;
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (text.startsWith(close, i)) {
        return i + close.length();
      }
      if (c == '\n' && blank || text.startsWith("{%", i) || text.startsWith("{{", i)) {
        return -1;
      }
      blank = c == '\n' || blank && SourceLines.isSpace(c);
    }
    return -1;
  }

  /** The offset behind the first tag from an offset on that ends another, or -1. */
  private int ending(String name, int from) {
    List<Integer> found = endings().getOrDefault(name, List.of());
    int first = BinarySearch.first(found.size() / 2, i -> found.get(2 * i) >= from);
    return 2 * first < found.size() ? found.get(2 * first + 1) : -1;
  }

  /** Where the tags that end others start and end, by the names of those. */
  private Map<String, List<Integer>> endings() {
    Map<String, List<Integer>> known = endings;
    if (known == null) {
      known = new HashMap<>();
      Matcher matcher = ENDING.matcher(text);
      while (matcher.find()) {
        String name = group(matcher).toLowerCase(Locale.ROOT);
        known
            .computeIfAbsent(name, any -> new ArrayList<>())
            .addAll(Ints.asList(matcher.start(), matcher.end()));
      }
      endings = known;
    }
    return known;
  }
}
