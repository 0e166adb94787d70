package org.wirecopy.document.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of a row are which. A field goes by its name; in JSON it may stand inside others and
 * go by the way there, as {@code doc.body}, {@code doc/body}, {@code $.doc.body} (JSONPath, RFC
 * 9535) or {@code /doc/body} (JSON Pointer, RFC 6901). A name with a dot or a slash in it that is a
 * field of the row is that field.
 */
public final class FieldNames {
  /** The standard names. */
  public static final List<String> STANDARD =
      List.of("id", "text", "html", "source", "published", "title", "author", "url", "language");

  private static final Pattern BRACKETS =
      Pattern.compile("\\[(?:'([^']*)'|\"([^\"]*)\"|(\\d+)|\\*)\\]");

  private final Map<String, String> standardNames;
  private final List<Way> ways;

  /**
   * The way that is left to a field.
   *
   * @param standard the field's standard name
   * @param names the names on the way, with dots or slashes between them; empty at the field itself
   * @param isPointer whether only slashes stand between names, and signs in them are escaped
   */
  public record Way(String standard, String names, boolean isPointer) {
    /** The way that is left behind a field of this name; nothing if it does not go there. */
    @Nullable Way behind(String name) {
      String written = isPointer ? name.replace("~", "~0").replace("/", "~1") : name;
      if (written.isEmpty() || !names.startsWith(written)) {
        return null;
      }
      if (names.length() == written.length()) {
        return new Way(standard, "", isPointer);
      }
      char next = names.charAt(written.length());
      return next == '/' || next == '.' && !isPointer
          ? new Way(standard, names.substring(written.length() + 1), isPointer)
          : null;
    }

    public boolean isThere() {
      return names.isEmpty();
    }
  }

  private FieldNames(Map<String, String> standardNames, List<Way> ways) {
    this.standardNames = Map.copyOf(standardNames);
    this.ways = List.copyOf(ways);
  }

  /**
   * The fields of rows.
   *
   * @param renamed the names of fields that have others than the standard ones, or the ways to
   *     them, by the standard names
   */
  public static FieldNames of(Map<String, String> renamed) {
    Map<String, String> names = new HashMap<>();
    STANDARD.forEach(name -> names.put(name, name));
    renamed.keySet().forEach(names::remove);
    renamed.forEach((standard, actual) -> names.put(actual, standard));
    List<Way> ways = new ArrayList<>();
    names.forEach(
        (actual, standard) -> {
          if (actual.startsWith("/")) {
            ways.add(new Way(standard, actual.substring(1), true));
          } else if (actual.startsWith("$")) {
            ways.add(new Way(standard, plain(actual), false));
          } else if (actual.indexOf('.') >= 0 || actual.indexOf('/') >= 0) {
            ways.add(new Way(standard, actual, false));
          }
        });
    return new FieldNames(names, ways);
  }

  /** A JSONPath without its root and brackets. */
  private static String plain(String path) {
    String names =
        BRACKETS
            .matcher(path.substring(1))
            .replaceAll(
                step -> {
                  String name = step.group(1) != null ? step.group(1) : step.group(2);
                  String index = step.group(3) == null ? "" : "." + step.group(3);
                  return Matcher.quoteReplacement(name == null ? index : "." + name);
                });
    return names.startsWith(".") ? names.substring(1) : names;
  }

  /** The standard name of a field by the name that it has in the rows. */
  public @Nullable String standard(String name) {
    return standardNames.get(name);
  }

  /** The ways to fields that may stand inside others. */
  public List<Way> ways() {
    return ways;
  }

  /** The ways that go on behind a name. */
  public static List<Way> behind(String name, List<Way> ways) {
    List<Way> left = new ArrayList<>();
    for (Way way : ways) {
      Way behind = way.behind(name);
      if (behind != null) {
        left.add(behind);
      }
    }
    return left;
  }
}
