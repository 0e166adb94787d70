package org.wirecopy.noise;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words by which pages announce what is not text, in many languages, from the table {@code
 * phrases.tsv}.
 */
final class Phrases {
  private static final Phrases STANDARD = load();

  private final ImmutableSetMultimap<String, String> byKind;

  private Phrases(ImmutableSetMultimap<String, String> byKind) {
    this.byKind = byKind;
  }

  static Phrases standard() {
    return STANDARD;
  }

  /** The phrases of a kind, in lower case. */
  Set<String> of(String kind) {
    Set<String> phrases = byKind.get(kind);
    if (phrases.isEmpty()) {
      throw new IllegalArgumentException("no phrases of the kind " + kind);
    }
    return phrases;
  }

  /** Whether a line is one of the phrases of a kind, with or without a colon or dots after it. */
  boolean is(String kind, Row row) {
    String line = row.folded();
    int end = line.length();
    while (end > 0 && ":.… ".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return of(kind).contains(line) || of(kind).contains(line.substring(0, end));
  }

  /** Whether a line starts with one of the phrases of a kind, as whole words. */
  boolean starts(String kind, Row row) {
    String line = row.folded();
    for (String phrase : of(kind)) {
      if (line.startsWith(phrase) && endsWord(line, phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWord(String line, String phrase) {
    int end = phrase.length();
    return end == line.length()
        || !Character.isLetterOrDigit(line.charAt(end))
        || !Character.isLetterOrDigit(phrase.charAt(end - 1))
        || Character.UnicodeScript.of(line.charAt(end)) == Character.UnicodeScript.HAN;
  }

  private static Phrases load() {
    try {
      String table =
          Resources.toString(
              Resources.getResource(Phrases.class, "phrases.tsv"), StandardCharsets.UTF_8);
      ImmutableSetMultimap.Builder<String, String> byKind = ImmutableSetMultimap.builder();
      Splitter.on('\n')
          .omitEmptyStrings()
          .splitToStream(table)
          .skip(1)
          .map(row -> Splitter.on('\t').splitToList(row))
          .map(row -> Map.entry(row.get(0), split(row.get(2))))
          .forEach(e -> byKind.putAll(e.getKey(), e.getValue()));
      return new Phrases(byKind.build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> split(String phrases) {
    return Splitter.on(" | ").splitToList(phrases.toLowerCase(Locale.ROOT));
  }
}
