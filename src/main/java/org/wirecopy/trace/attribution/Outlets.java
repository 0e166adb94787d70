package org.wirecopy.trace.attribution;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.Phrases;

/**
 * Finds where a text names outlets that are known by a name or by a host: {@code nytimes.com} is
 * named by "NY Times", "nytimes" and "www.nytimes.com/2019/…", {@code washingtonpost.com} by
 * "Washington Post", {@code CNN News} by "CNN".
 *
 * <p>Names are compared as runs of letters; the first words may be written as initials. Words of a
 * name are written with capitals where the script has them, so that "the guardian of the child"
 * names nobody.
 *
 * <p>Immutable and safe for threads. At most a dozen look-ups for each word with a capital.
 */
public final class Outlets {
  private static final int MOST_WORDS = 6;
  private static final int SHORTEST = 3;
  private static final Splitter LABELS = Splitter.on('.').omitEmptyStrings();
  private static final List<String> GENERIC = List.of("news", "online", "com");

  private final Map<String, String> byLetters = new HashMap<>();

  private Outlets(Collection<String> names) {
    for (String name : new TreeSet<>(names)) {
      for (String letters : spellings(name)) {
        byLetters.putIfAbsent(letters, name);
      }
    }
  }

  /**
   * A finder of outlets.
   *
   * @param names their names or hosts
   * @return the finder
   */
  public static Outlets of(Collection<String> names) {
    checkNotNull(names, "names");
    return new Outlets(names);
  }

  /**
   * Finds the outlets that words name.
   *
   * @param tokens the words
   * @return the names as they were given, with the words that name them, in order
   */
  public List<Phrases.Match<String>> find(Tokens tokens) {
    checkNotNull(tokens, "tokens");
    List<Phrases.Match<String>> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Phrases.Match<String> match = byLetters.isEmpty() ? null : longest(tokens, at);
      if (match != null) {
        found.add(match);
      }
      at = match == null ? at + 1 : match.to();
    }
    return found;
  }

  private Phrases.@Nullable Match<String> longest(Tokens tokens, int from) {
    if (isSmallWord(tokens, from)) {
      return null;
    }
    String address = host(tokens.text(from));
    if (address != null) {
      String name = byLetters.get(letters(address));
      return name == null ? byLabel(address, from) : new Phrases.Match<>(name, from, from + 1);
    }
    StringBuilder initials = new StringBuilder();
    List<String> words = new ArrayList<>();
    Phrases.Match<String> longest = null;
    for (int i = from; i < tokens.size() && i - from < MOST_WORDS; i++) {
      String word = tokens.text(i);
      if (Character.isLowerCase(word.codePointAt(0)) || i > from && !isTogether(tokens, i - 1)) {
        break;
      }
      words.add(letters(word));
      initials.appendCodePoint(Character.toLowerCase(word.codePointAt(0)));
      String name = known(words, initials.toString());
      longest = name == null ? longest : new Phrases.Match<>(name, from, i + 1);
    }
    return longest;
  }

  /** Nearly all words begin in small letters, and have no stop that may make an address of them. */
  private static boolean isSmallWord(Tokens tokens, int word) {
    String text = tokens.original();
    if (!Character.isLowerCase(text.charAt(tokens.start(word)))) {
      return false;
    }
    for (int i = tokens.start(word) + 1; i < tokens.end(word); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '&') {
        return false;
      }
    }
    return true;
  }

  private Phrases.@Nullable Match<String> byLabel(String host, int word) {
    String name = byLetters.get(label(host));
    return name == null ? null : new Phrases.Match<>(name, word, word + 1);
  }

  /** The outlet whose letters are the words, the first of them perhaps as initials only. */
  private @Nullable String known(List<String> words, String initials) {
    String rest = String.join("", words);
    for (int shortened = 0; shortened <= words.size(); shortened++) {
      String letters = initials.substring(0, Math.min(shortened, initials.length())) + rest;
      String name = letters.length() < SHORTEST ? null : byLetters.get(letters);
      if (name != null) {
        return name;
      }
      rest = shortened < words.size() ? rest.substring(words.get(shortened).length()) : rest;
    }
    return null;
  }

  private static boolean isTogether(Tokens tokens, int word) {
    String between = tokens.original().substring(tokens.end(word), tokens.start(word + 1));
    return between.length() <= 1 && CharMatcher.anyOf(" -&'’\u00a0").matchesAllOf(between);
  }

  private static List<String> spellings(String name) {
    String host = host(name);
    List<String> spellings = new ArrayList<>();
    if (host != null) {
      spellings.add(letters(host));
      add(spellings, label(host));
      return spellings;
    }
    String letters = letters(name);
    add(spellings, letters);
    add(spellings, letters.startsWith("the") ? letters.substring(3) : letters);
    for (String generic : GENERIC) {
      if (letters.endsWith(generic)) {
        add(spellings, letters.substring(0, letters.length() - generic.length()));
      }
    }
    return spellings;
  }

  private static void add(List<String> spellings, String letters) {
    if (letters.length() >= SHORTEST) {
      spellings.add(letters);
    }
  }

  /** The host of an address without {@code www}, or {@code null} where it is none. */
  static @Nullable String host(String address) {
    if (address.indexOf('.') < 0) {
      return null;
    }
    String rest = address.toLowerCase(Locale.ROOT).strip();
    int scheme = rest.indexOf("://");
    rest = scheme >= 0 ? rest.substring(scheme + 3) : rest;
    int end = CharMatcher.anyOf("/?#:").indexIn(rest);
    String host = end >= 0 ? rest.substring(0, end) : rest;
    int dot = host.lastIndexOf('.');
    boolean named = dot > 0 && host.length() - dot > 2 && host.indexOf(' ') < 0;
    boolean letters = named && host.codePoints().skip(dot + 1L).allMatch(Character::isLetter);
    return letters ? host.startsWith("www.") ? host.substring(4) : host : null;
  }

  /** The part of a host that its owner chose: "bbc" of "news.bbc.co.uk". */
  private static String label(String host) {
    List<String> labels = LABELS.splitToList(host);
    int last = labels.size() - 1;
    boolean country = labels.get(last).length() == 2;
    boolean second = last >= 2 && country && labels.get(last - 1).length() <= 3;
    return letters(labels.get(Math.max(0, last - (second ? 2 : 1))));
  }

  private static String letters(String words) {
    StringBuilder letters = new StringBuilder(words.length());
    for (int at = 0, c; at < words.length(); at += Character.charCount(c)) {
      c = words.codePointAt(at);
      if (Character.isLetterOrDigit(c)) {
        letters.appendCodePoint(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }
}
