package org.wirecopy.noise.line;

import com.google.common.base.CharMatcher;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Element;

/**
 * The words in the names that a page's author gave its elements, in class, id, role and itemprop.
 * What software makes of a text is no name: ids that repeat their own heading, categories and tags
 * of a post in its class, random ids, and what a formula is drawn with.
 */
final class ElementNames {
  private static final List<String> NAMING = List.of("class", "role", "itemprop");
  private static final int LONGEST = 200;
  private static final int LONGEST_HEADING = 200;

  private static final Set<String> SECTIONS = Set.of("section", "h1", "h2", "h3", "h4", "h5", "h6");

  /** The sections of manuals that are older than the tag: Sphinx, pandoc, DocBook, Asciidoctor. */
  private static final Pattern SECTION = Pattern.compile("(?:^|\\s)sect(?:ion|\\d)(?=\\s|$)");

  /** Behind these a class of blog software says what a post is about. */
  private static final Set<String> ABOUT =
      Set.of("category", "tag", "author", "label", "topic", "section");

  /** The elements that MathJax draws formulas with. */
  private static final String FORMULA = "mjx-";

  private final Document document;
  private final Map<String, Set<String>> known = new HashMap<>();

  ElementNames(Document document) {
    this.document = document;
  }

  /** The words, in lower case. */
  Set<String> words(Element element) {
    Map<String, String> attributes = element.attributes();
    if (attributes.isEmpty() || element.name().startsWith(FORMULA)) {
      return Set.of();
    }
    String names = "";
    for (String attribute : NAMING) {
      names = joined(names, attributes.get(attribute));
    }
    String id = attributes.get("id");
    if (id != null && !isOfHeading(id, element)) {
      names = joined(names, id);
    }
    return names.isEmpty()
        ? Set.of()
        : known.computeIfAbsent(
            names.length() > LONGEST ? names.substring(0, LONGEST) : names, ElementNames::split);
  }

  private static String joined(String names, @Nullable String more) {
    return more == null || more.isEmpty() ? names : names.isEmpty() ? more : names + ' ' + more;
  }

  /**
   * Whether an id is made of the first line of its element, as for links to a heading. One word
   * alone is so only of headings and sections, by tag or by class: boxes of all kinds bear their
   * title as an id.
   */
  private boolean isOfHeading(String id, Element element) {
    if (CharMatcher.anyOf("-_").matchesNoneOf(id)
        && !SECTIONS.contains(element.name())
        && !SECTION.matcher(element.attributes().getOrDefault("class", "")).find()) {
      return false;
    }
    int start = element.span().start();
    int end = document.text().indexOf('\n', start);
    int last = Math.min(end < 0 ? element.span().end() : end, element.span().end());
    return last > start
        && last - start <= LONGEST_HEADING
        && slug(document.text().substring(start, last)).equals(slug(id));
  }

  private static String slug(String text) {
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        slug.append(Character.toLowerCase(c));
      }
    }
    return slug.toString();
  }

  private static Set<String> split(String names) {
    Set<String> words = new HashSet<>();
    boolean first = true;
    boolean isAbout = false;
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      boolean apart = i == names.length() || CharMatcher.whitespace().matches(names.charAt(i));
      if (apart || "-_:./".indexOf(names.charAt(i)) >= 0) {
        if (i > start && !isAbout) {
          String piece = names.substring(start, i);
          if (!isRandom(piece)) {
            addWords(piece, words);
          }
          isAbout = first && ABOUT.contains(piece.toLowerCase(Locale.ROOT));
          first = false;
        }
        first |= apart;
        isAbout &= !apart;
        start = i + 1;
      }
    }
    return words;
  }

  /** Letters behind a digit are part of a number in a foreign alphabet, a hash or a key. */
  private static boolean isRandom(String piece) {
    for (int i = 1; i < piece.length(); i++) {
      if (Character.isDigit(piece.charAt(i - 1)) && Character.isLetter(piece.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Adds the words of a name in camel case. */
  private static void addWords(String piece, Set<String> words) {
    StringBuilder word = new StringBuilder();
    char before = ' ';
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      boolean letter = Character.isLetter(c);
      boolean starts = Character.isUpperCase(c) && Character.isLowerCase(before);
      if ((!letter || starts) && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (letter) {
        word.append(Character.toLowerCase(c));
      }
      before = c;
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
  }
}
