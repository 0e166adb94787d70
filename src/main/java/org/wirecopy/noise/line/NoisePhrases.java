package org.wirecopy.noise.line;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.table.Table;

/**
 * The words by which pages announce what is not text, in many languages, from the table {@code
 * phrases.tsv}; and those by which mail programs do, from {@code mail-phrases.tsv}.
 */
public final class NoisePhrases {
  private static final Splitter BETWEEN = Splitter.on(" | ");
  private static final NoisePhrases STANDARD = load("phrases.tsv");
  private static final NoisePhrases MAIL = load("mail-phrases.tsv");

  /** Colons, dots and spaces that may follow a phrase that is the whole line. */
  private static final int LONGEST_END = 16;

  private final ImmutableSetMultimap<String, String> byKind;
  private final Map<String, Map<Character, List<String>>> byKindAndStart = new HashMap<>();
  private final int longest;

  private NoisePhrases(ImmutableSetMultimap<String, String> byKind) {
    this.byKind = byKind;
    byKind.forEach(
        (kind, phrase) ->
            byKindAndStart
                .computeIfAbsent(kind, k -> new HashMap<>())
                .computeIfAbsent(phrase.charAt(0), k -> new ArrayList<>())
                .add(phrase));
    this.longest = byKind.values().stream().mapToInt(String::length).max().orElse(0);
  }

  public static NoisePhrases standard() {
    return STANDARD;
  }

  /** The words of mail programs. */
  public static NoisePhrases ofMail() {
    return MAIL;
  }

  /** A text in lower case, of the same length in all but a few scripts, for look-ups. */
  public static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** The phrases of a kind, in lower case. */
  public Set<String> of(String kind) {
    Set<String> phrases = byKind.get(kind);
    if (phrases.isEmpty()) {
      throw new IllegalArgumentException("no phrases of the kind " + kind);
    }
    return phrases;
  }

  /** Whether a line is one of the phrases of a kind, with or without a colon or dots after it. */
  public boolean is(String kind, TextLine row) {
    if (row.text().length() > longest + LONGEST_END) {
      return false;
    }
    String line = row.folded();
    int end = line.length();
    while (end > 0 && ":.… ".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return of(kind).contains(line) || of(kind).contains(line.substring(0, end));
  }

  /** Whether a line starts with one of the phrases of a kind, as whole words. */
  public boolean starts(String kind, TextLine row) {
    String line = row.foldedStart(longest + LONGEST_END);
    for (String phrase : likely(kind, line)) {
      if (line.startsWith(phrase) && endsWord(line, phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text in lower case starts with one of the phrases of a kind, words whole or not. */
  public boolean starts(String kind, String folded) {
    for (String phrase : likely(kind, folded)) {
      if (folded.startsWith(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** What follows the longest phrase of a kind that a line starts with, or {@code null}. */
  public @Nullable String after(String kind, TextLine row) {
    String line = row.folded();
    String longest = "";
    for (String phrase : likely(kind, line)) {
      if (line.startsWith(phrase) && phrase.length() > longest.length() && isWhole(line, phrase)) {
        longest = phrase;
      }
    }
    if (longest.isEmpty() || line.length() != row.text().length()) {
      return null;
    }
    String rest = row.text().substring(longest.length()).replaceFirst("^[:：\\s]+", "").strip();
    return rest.isEmpty() ? null : rest;
  }

  private static boolean isWhole(String line, String phrase) {
    char last = phrase.charAt(phrase.length() - 1);
    return phrase.length() == line.length()
        || !Character.isLetter(last)
        || !Character.isLetter(line.charAt(phrase.length()))
        || last >= 0x3000;
  }

  /** The phrases of a kind with the first character of a text. */
  private List<String> likely(String kind, String text) {
    Map<Character, List<String>> byStart = byKindAndStart.get(kind);
    if (byStart == null) {
      throw new IllegalArgumentException("no phrases of the kind " + kind);
    }
    return text.isEmpty() ? List.of() : byStart.getOrDefault(text.charAt(0), List.of());
  }

  private static boolean endsWord(String line, String phrase) {
    int end = phrase.length();
    return end == line.length()
        || !Character.isLetterOrDigit(line.charAt(end))
        || !Character.isLetterOrDigit(phrase.charAt(end - 1))
        || Character.UnicodeScript.of(line.charAt(end)) == Character.UnicodeScript.HAN;
  }

  private static NoisePhrases load(String table) {
    ImmutableSetMultimap.Builder<String, String> byKind = ImmutableSetMultimap.builder();
    for (Table.Row row : Table.read(NoisePhrases.class, table).rows()) {
      byKind.putAll(row.cell("kind"), BETWEEN.split(row.cell("phrases").toLowerCase(Locale.ROOT)));
    }
    return new NoisePhrases(byKind.build());
  }
}
