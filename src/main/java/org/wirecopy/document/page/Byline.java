package org.wirecopy.document.page;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.dates.PublishedParser;
import org.wirecopy.table.Table;

/**
 * The names in a byline: "By Anna Weir, 6 April 2020", "Posted on 6 April by Anna Weir", "Anna Weir
 * | 6 April 2020". The words around names are those of the table {@code byline-words.tsv}.
 *
 * @param name the author or authors, as written
 * @param isSaid whether a word says that this is who wrote it
 */
record Byline(String name, boolean isSaid) {
  private static final int LONGEST_NAME = 80;
  private static final int MOST_WORDS = 12;
  private static final int MOST_WORDS_UNSAID = 5;
  private static final Splitter PARTS =
      Splitter.on(Pattern.compile("[\\n|•·●∙/»→–—]|\\s-\\s")).trimResults().omitEmptyStrings();
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern CREDENTIAL =
      Pattern.compile("(?:[\\p{Lu}][\\p{L}]{0,3}[.-]?){1,4}(?: \\d{3})?");

  /** What a template should have put a name for. */
  private static final Pattern TEMPLATE =
      Pattern.compile("[{}]|^\\p{Ll}+(?:\\.\\p{Ll}+){3,}$|%\\w+%");

  private static final CharMatcher EDGE = CharMatcher.anyOf(" ,;:.-–—|()[]\"'“”*@");

  /** The names in a short text; {@code null} if there are none. */
  static @Nullable Byline of(String text) {
    List<String> parts = PARTS.splitToList(text);
    for (int i = 0; i < parts.size(); i++) {
      boolean isAlone = Words.ALONE.matcher(parts.get(i)).matches() && i + 1 < parts.size();
      String part = isAlone ? parts.get(i) + ' ' + parts.get(i + 1) : parts.get(i);
      Matcher prefix = Words.PREFIX.matcher(part);
      if (prefix.find()) {
        String name = name(part.substring(prefix.end()));
        if (name != null) {
          return new Byline(name, true);
        }
      }
    }
    for (String part : parts) {
      String name = name(part);
      if (name != null && SPACES.split(name).length <= MOST_WORDS_UNSAID) {
        return new Byline(name, false);
      }
    }
    for (String part : parts) {
      Byline behind = behindDay(part);
      if (behind != null) {
        return behind;
      }
    }
    return null;
  }

  /** Of "6 April 2020, Anna Weir" the person. */
  private static @Nullable Byline behindDay(String part) {
    int comma = part.lastIndexOf(',');
    boolean isDay = comma >= 0 && PublishedParser.parse(part.substring(0, comma)).isPresent();
    String name = isDay ? name(part.substring(comma + 1)) : null;
    Byline byline = name == null ? null : new Byline(name, false);
    return byline != null && byline.isPerson() ? byline : null;
  }

  /** Whether a run of text begins with a word that says who wrote something. */
  static boolean begins(String run) {
    String text = run.stripLeading();
    return text.length() <= LONGEST_NAME && Words.PREFIX.matcher(text + " X").lookingAt();
  }

  /** Whether what stands where a name should is none. */
  static boolean isNoName(String written) {
    String name = EDGE.trimFrom(written);
    return name.length() < 2
        || name.length() > LONGEST_NAME
        || !Character.isLetter(name.codePointAt(0))
        || name.contains("://")
        || TEMPLATE.matcher(name).find()
        || Words.NO_NAMES.contains(name.toLowerCase(Locale.ROOT));
  }

  private static @Nullable String name(String written) {
    List<String> words = new ArrayList<>();
    String[] all = SPACES.split(written.strip());
    for (int i = 0; i < all.length; i++) {
      boolean isNumber = hasDigit(all[i]) && !isNickname(all[i], words);
      // Jan and May are names too, where no number follows.
      boolean isBeforeNumber = i + 1 == all.length || hasDigit(all[i + 1]);
      if (isNumber || isPartOfDate(all[i], written, isBeforeNumber)) {
        break;
      }
      words.add(all[i]);
    }
    String name = Words.STOP.split(' ' + String.join(" ", words) + ' ', 2)[0];
    name = EDGE.trimFrom(withoutTitles(name));
    return isNoName(name) || SPACES.split(name).length > MOST_WORDS ? null : name;
  }

  /** Only letters first, and the only word so far: "mira7". */
  private static boolean isNickname(String word, List<String> before) {
    return before.isEmpty() && Character.isLetter(word.codePointAt(0)) && word.length() > 3;
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  private static boolean isPartOfDate(String word, String written, boolean isBeforeNumber) {
    String bare = EDGE.trimFrom(word);
    return PublishedParser.mentionsDay(written)
        && (isBeforeNumber && PublishedParser.mentionsDay("1 " + bare)
            || Words.DAYS.matcher(bare).matches());
  }

  /** Of "Anna Weir, Senior Editor" the name; of "Anna Weir, MD, and Jan Moor" all. */
  private static String withoutTitles(String names) {
    StringBuilder kept = new StringBuilder();
    for (String part : Splitter.on(',').split(names)) {
      String bare = part.strip();
      boolean isName =
          kept.length() == 0
              || CREDENTIAL.matcher(bare).matches()
              || !Words.TITLE.matcher(bare).find() && startsWithCapital(bare);
      if (!isName) {
        break;
      }
      kept.append(kept.length() == 0 ? "" : ", ").append(bare);
    }
    return kept.toString();
  }

  private static boolean startsWithCapital(String part) {
    String bare = part.startsWith("and ") ? part.substring("and ".length()) : part;
    return !bare.isEmpty() && !Character.isLowerCase(bare.codePointAt(0));
  }

  /** Whether the name is written like that of a person, and not of a section of the site. */
  boolean isPerson() {
    return Words.PERSON.matcher(name).matches();
  }

  private static final class Words {
    private static final Table TABLE = Table.read(Byline.class, "byline-words.tsv");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** At the start, or "by" behind anything, or such a word of any language behind a date. */
    private static final Pattern PREFIX =
        Pattern.compile(
            "^\\W{0,3}(?:"
                + words("prefix")
                + ")(?:\\s*[:：]\\s*|\\s+|(?<=\\bby)(?=\\p{Lu}))"
                + "(?:by[:\\s]\\s*)?|\\s[bB]y:?\\s+(?=\\p{L})"
                + "|(?<=\\d[^|\\n]{0,40})[\\s,](?:"
                + words("prefix")
                + "):?\\s+(?-i:(?=\\p{Lu}))",
            FLAGS);

    private static final Pattern ALONE =
        Pattern.compile("(?:" + words("prefix") + ")\\s*[:：]?", FLAGS);

    private static final Pattern STOP =
        Pattern.compile("[\\s,;(]+(?:" + words("stop") + ")(?=[\\s:,.)])", FLAGS);
    private static final Pattern TITLE =
        Pattern.compile("(?<![\\p{L}])(?:" + words("title") + ")(?![\\p{L}])", FLAGS);
    private static final Pattern DAYS =
        Pattern.compile("(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?", FLAGS);

    /** Two words or three, of which none is one that sections of sites are called by. */
    private static final Pattern PERSON =
        Pattern.compile(
            "(?!.*\\b(?:"
                + words("section")
                + ")\\b)\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]*){1,2}");

    private static final Set<String> NO_NAMES =
        TABLE.rows().stream()
            .filter(row -> row.cell("part").equals("no-name"))
            .map(row -> row.cell("word"))
            .collect(toUnmodifiableSet());

    private static String words(String part) {
      return TABLE.rows().stream()
          .filter(row -> row.cell("part").equals(part))
          .map(row -> row.cell("word"))
          .sorted(Comparator.comparing(String::length).reversed())
          .map(Pattern::quote)
          .collect(joining("|"));
    }
  }
}
