package org.wirecopy.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a text between two lines of {@code ---} (YAML) or {@code +++} (TOML): of it the
 * plain values and the lists of plain values are read. One of more than {@value #LONGEST} lines is
 * none.
 *
 * @param end the offset behind it, 0 if there is none
 * @param values the values by their names in lower case
 */
record FrontMatter(int end, Map<String, String> values) {
  private static final int LONGEST = 100;
  private static final FrontMatter NONE = new FrontMatter(0, Map.of());

  static FrontMatter of(String text) {
    int start = text.startsWith("\ufeff") ? 1 : 0;
    boolean toml = text.startsWith("+++", start);
    if (!toml && !text.startsWith("---", start)) {
      return NONE;
    }
    SourceLines lines = new SourceLines(text);
    int last = Math.min(lines.count(), LONGEST);
    String mark = toml ? "+++" : "---";
    Map<String, String> values = new HashMap<>();
    String name = null;
    for (int i = 0; i < last; i++) {
      String line = text.substring(lines.start(i), lines.end(i));
      boolean closes = line.equals(mark) || !toml && line.equals("...");
      if (i > 0 && closes) {
        return new FrontMatter(lines.end(i), values);
      } else if (i == 0 && !line.substring(start).equals(mark)) {
        return NONE;
      } else if (i > 0) {
        name = take(line, toml ? '=' : ':', name, values);
      }
    }
    return NONE;
  }

  /** Takes a line, and gives the name that items on the next lines belong to. */
  private static @Nullable String take(
      String line, char sign, @Nullable String list, Map<String, String> values) {
    String stripped = line.strip();
    if (list != null && stripped.startsWith("- ")) {
      String item = unquoted(stripped.substring(2).strip().replaceFirst("^name:\\s*", ""));
      values.merge(list, item, (one, more) -> one + ", " + more);
      return list;
    }
    int at = line.indexOf(sign);
    if (at <= 0 || Character.isWhitespace(line.charAt(0))) {
      return stripped.isEmpty() || Character.isWhitespace(line.charAt(0)) ? list : null;
    }
    String name = unquoted(line.substring(0, at).strip().toLowerCase(Locale.ROOT));
    String value = value(line.substring(at + 1).strip());
    if (!value.isEmpty()) {
      values.put(name, value);
      return null;
    }
    return name;
  }

  private static String value(String written) {
    if (!written.startsWith("[") || !written.endsWith("]")) {
      return unquoted(written);
    }
    StringBuilder list = new StringBuilder();
    for (String item : written.substring(1, written.length() - 1).split(",", -1)) {
      String one = unquoted(item.strip());
      list.append(list.isEmpty() || one.isEmpty() ? "" : ", ").append(one);
    }
    return list.toString();
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
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

  Metadata metadata() {
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
        .or(() -> Optional.ofNullable(get("path", "permalink", "slug", "url")).flatMap(PathDay::of))
        .orElse(null);
  }

  /** The language that it tells, as a BCP 47 tag. */
  @Nullable String language() {
    return Languages.tag(get("lang", "language"));
  }
}
