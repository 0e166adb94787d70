package org.wirecopy.noise.judge;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Element;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.table.Table;
import org.wirecopy.work.Labels;

/**
 * The kind of noise that an element is plainly named for: one of its names is made of words for
 * that kind and words for boxes alone, as {@code ad}, {@code ad-slot} and {@code socialLinks} are,
 * and {@code ad-free-text} is not. The words are in {@code plain-names.tsv}.
 */
final class PlainNames {
  private static final Splitter TOKENS =
      Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().limit(20);

  /** What holds text alone has an id that was counted, or drawn at random, for links to it. */
  private static final Set<String> TEXT =
      Set.of("p", "li", "blockquote", "pre", "span", "figure", "td", "dd", "dt");

  private static final int LONGEST = 60;
  private static final String BOX = "box";

  private static final ImmutableMap<String, Noise> USES;
  private static final ImmutableSet<String> BOXES;

  static {
    ImmutableMap.Builder<String, Noise> uses = ImmutableMap.builder();
    ImmutableSet<String> boxes = ImmutableSet.of();
    for (Table.Row row : Table.read(PlainNames.class, "plain-names.tsv").rows()) {
      ImmutableSet<String> words =
          ImmutableSet.copyOf(Splitter.on(' ').splitToList(row.cell("names")));
      if (row.cell("noise").equals(BOX)) {
        boxes = words;
      } else {
        Noise noise = Labels.constant(Noise.class, row.cell("noise"));
        words.forEach(word -> uses.put(word, noise));
      }
    }
    USES = uses.buildOrThrow();
    BOXES = boxes;
  }

  private final Map<String, Optional<Noise>> known = new HashMap<>();

  /**
   * The kind, or {@code null} if no name is plain.
   *
   * @param words what the element's names say, without what software put in, such as the category
   *     of a post and ids that repeat a heading
   */
  @Nullable Noise of(Element element, Set<String> words) {
    if (words.isEmpty()) {
      return null;
    }
    String classes = element.attributes().getOrDefault("class", "");
    String id = TEXT.contains(element.name()) ? "" : element.attributes().getOrDefault("id", "");
    Noise kind = known.computeIfAbsent(classes + ' ' + id, PlainNames::kind).orElse(null);
    return words.stream().anyMatch(word -> USES.get(word) == kind) ? kind : null;
  }

  private static Optional<Noise> kind(String names) {
    for (String name : TOKENS.split(names)) {
      Noise kind = name.length() <= LONGEST ? ofName(name) : null;
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static @Nullable Noise ofName(String name) {
    Noise kind = null;
    int start = 0;
    for (int i = 1; i <= name.length(); i++) {
      if (i == name.length() || isBoundary(name, i)) {
        String word = letters(name.substring(start, i));
        Noise use = word.isEmpty() ? null : USES.get(word);
        if (use == null && !word.isEmpty() && !BOXES.contains(word)
            || use != null && kind != null && use != kind && !BOXES.contains(word)) {
          return null;
        }
        kind = kind == null ? use : kind;
        start = i;
      }
    }
    return kind;
  }

  /** Whether a new word of a name in camel case, or one behind a sign, starts at an index. */
  private static boolean isBoundary(String name, int i) {
    char c = name.charAt(i);
    char before = name.charAt(i - 1);
    return !Character.isLetterOrDigit(c)
        || Character.isUpperCase(c) && Character.isLowerCase(before);
  }

  /** A word in lower case, without the sign before it and the number behind it. */
  private static String letters(String piece) {
    String word = piece;
    if (!word.isEmpty() && !Character.isLetterOrDigit(word.charAt(0))) {
      word = word.substring(1);
    }
    int end = word.length();
    while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
      end--;
    }
    return Ascii.toLowerCase(word.substring(0, end));
  }
}
