package org.wirecopy.document.markup;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Problem;
import org.wirecopy.document.Published;
import org.wirecopy.document.dates.PublishedParser;

/**
 * What stands above a text between two lines of {@code ---} (YAML) or {@code +++} (TOML): names
 * with values, of which plain ones and lists of plain ones are read. One of more than {@value
 * #LONGEST} lines is none, and neither is what has no names, such as a letter between two rules.
 *
 * @param end the offset behind it, 0 if there is none
 * @param values the values by their names in lower case
 * @param isUnread whether the library that reads its values is missing
 */
public record FrontMatter(int end, Map<String, String> values, boolean isUnread) {
  private static final int LONGEST = 100;
  private static final int MOST_CHARACTERS = 1 << 16;

  /** Libraries take long over what is nested, or descend into it. */
  private static final int DEEPEST = 64;

  private static final String YAML = "---";
  private static final String TOML = "+++";
  private static final FrontMatter NONE = new FrontMatter(0, Map.of(), false);

  public static FrontMatter of(String text) {
    int start = text.startsWith("\ufeff") ? 1 : 0;
    String mark = text.startsWith(TOML, start) ? TOML : YAML;
    if (!text.startsWith(mark, start)) {
      return NONE;
    }
    SourceLines lines = new SourceLines(text);
    int last = lines.end(0) == start + mark.length() ? closing(text, lines, mark) : -1;
    if (last < 0 || lines.start(last) > MOST_CHARACTERS) {
      return NONE;
    }
    String written = text.substring(lines.start(1), lines.start(last));
    if (depth(written) > DEEPEST) {
      return NONE;
    }
    return mark.equals(TOML) ? toml(written, lines.end(last)) : yaml(written, lines.end(last));
  }

  /** The line that ends it, or -1. */
  private static int closing(String text, SourceLines lines, String mark) {
    for (int line = 1; line < Math.min(lines.count(), LONGEST); line++) {
      String written = text.substring(lines.start(line), lines.end(line));
      if (written.equals(mark) || mark.equals(YAML) && written.equals("...")) {
        return line;
      }
    }
    return -1;
  }

  /** How deep brackets are nested, those in quotes counted too. */
  private static int depth(String toml) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < toml.length(); i++) {
      char c = toml.charAt(i);
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  private static FrontMatter yaml(String written, int end) {
    Map<String, String> values = YamlValues.of(written);
    return values == null ? NONE : new FrontMatter(end, values, false);
  }

  private static FrontMatter toml(String written, int end) {
    try {
      Map<String, String> values = TomlValues.of(written);
      return values == null ? NONE : new FrontMatter(end, values, false);
    } catch (NoClassDefFoundError e) {
      return new FrontMatter(end, Map.of(), true);
    }
  }

  /** The first of some names that has a value, or {@code null}. */
  @Nullable String get(String... names) {
    for (String name : names) {
      String value = values.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** Says if its values could not be read. */
  public void report(String id, Consumer<Problem> problems) {
    if (isUnread) {
      problems.accept(
          Problem.of(
              id,
              "has front matter in TOML, which is left out; add org.tomlj:tomlj to the class"
                  + " path"));
    }
  }

  public Metadata metadata() {
    return new Metadata(
        get("source", "publisher"),
        published(),
        get("title"),
        get("author", "authors"),
        get("url", "canonical_url"));
  }

  /** The date, or the day of the path under which the text is published. */
  private @Nullable Published published() {
    return PublishedParser.parse(get("date", "published", "pubdate"))
        .or(
            () ->
                Optional.ofNullable(get("path", "permalink", "slug", "url"))
                    .flatMap(PublishedParser::inPath))
        .orElse(null);
  }

  /** The language that it tells, as a BCP 47 tag. */
  public @Nullable String language() {
    return Languages.tag(get("lang", "language"));
  }

  /** A text with white space in its place, so that all else keeps its own. */
  public String blanked(String text) {
    if (end == 0) {
      return text;
    }
    StringBuilder blanked = new StringBuilder(text);
    for (int i = 0; i < end; i++) {
      if (!SourceLines.isSpace(text.charAt(i))) {
        blanked.setCharAt(i, ' ');
      }
    }
    return blanked.toString();
  }
}
