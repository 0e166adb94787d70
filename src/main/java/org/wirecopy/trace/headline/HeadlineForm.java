package org.wirecopy.trace.headline;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Metadata;
import org.wirecopy.table.Table;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

/** Takes from a headline what desks and sites put before and behind it. */
final class HeadlineForm {
  /** A name of a site behind a dash has so many words at most. */
  private static final int LONGEST_NAME = 5;

  private static final Pattern BARS = Pattern.compile("\\s+[|·»•]+\\s+|\\s+::\\s+");
  private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s+");
  private static final Pattern PREFIX = prefix();

  /** "By Ada Moss, professor of law" is a byline that says too much to be known as one. */
  private static final Pattern BYLINE =
      Pattern.compile("^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or) \\p{Lu}.*");

  private HeadlineForm() {}

  private static Pattern prefix() {
    List<String> words = new ArrayList<>();
    for (Table.Row row : Table.read(HeadlineForm.class, "headline-prefixes.tsv").rows()) {
      row.items("prefixes").forEach(words::add);
    }
    String any =
        words.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?iu)^\\s*(?:" + any + ")(?:\\s*[-#]?\\s*\\d{1,2})?\\s*(?:[-–—:]|\\s[-–—])\\s*(?=\\S)");
  }

  /**
   * A line as a headline.
   *
   * @param line the line or title
   * @param metadata what is known of its document
   * @return its words alone
   */
  static String of(String line, Metadata metadata) {
    String headline = longest(BARS.split(line.strip()));
    headline = withoutSite(headline.strip().replaceAll("\\s+", " "), metadata);
    for (Matcher prefix = PREFIX.matcher(headline);
        prefix.find();
        prefix = PREFIX.matcher(headline)) {
      headline = headline.substring(prefix.end());
    }
    return headline;
  }

  private static String longest(String[] pieces) {
    String longest = "";
    for (String piece : pieces) {
      longest = words(piece) > words(longest) ? piece : longest;
    }
    return longest;
  }

  private static int words(String text) {
    return Tokenizer.tokenize(text).size();
  }

  /** Without the name of the site before or behind a dash. */
  private static String withoutSite(String headline, Metadata metadata) {
    String[] pieces = DASH.split(headline);
    if (pieces.length < 2) {
      return headline;
    }
    String last = pieces[pieces.length - 1];
    if (isSite(last, metadata)) {
      return headline.substring(0, headline.length() - last.length()).replaceAll("[-–—\\s]+$", "");
    }
    return isSite(pieces[0], metadata)
        ? headline.substring(pieces[0].length()).replaceAll("^[-–—\\s]+", "")
        : headline;
  }

  private static boolean isSite(String piece, Metadata metadata) {
    String name = letters(piece);
    return words(piece) <= LONGEST_NAME
        && !name.isEmpty()
        && (isNamed(name, metadata.source()) || isNamed(name, host(metadata.url())));
  }

  private static boolean isNamed(String name, @Nullable String site) {
    String letters = site == null ? "" : letters(site.replaceFirst("^www\\.", ""));
    String bare = name.startsWith("the") ? name.substring("the".length()) : name;
    return !letters.isEmpty()
        && !bare.isEmpty()
        && (letters.contains(bare) || name.contains(letters));
  }

  private static @Nullable String host(@Nullable String url) {
    try {
      return url == null ? null : URI.create(url).getHost();
    } catch (IllegalArgumentException notAnAddress) {
      return null;
    }
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Whether a line names who wrote the text. */
  static boolean isByline(String line) {
    return BYLINE.matcher(line).matches();
  }

  /** What headlines have in common that say the same in other signs. */
  static String key(String headline) {
    Tokens tokens = Tokenizer.tokenize(headline);
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      key.append(i == 0 ? "" : " ").append(tokens.folded(i));
    }
    return key.toString();
  }
}
