package org.wirecopy.noise.line;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wirecopy.document.dates.PublishedParser;

/**
 * What the words say that mail programs write above a quoted message: "On Tue, Mar 5, 2019 at 9:10
 * AM, X &lt;x@example.org&gt; wrote:", with day, name and verb in any order, and in many languages
 * without a verb.
 */
public final class Attribution {
  /** Beyond this many characters nothing is one. */
  static final int LONGEST = 300;

  private static final Splitter SPACES =
      Splitter.on(Pattern.compile("[\\s\u00a0]+")).omitEmptyStrings();
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[<(\\[\"']{0,2}(?:mailto:)?[^\\s<>()\\[\\]\"']{1,120}@[^\\s<>()\\[\\]\"']{1,120}[>)\\]\"']{0,3}");

  /** What ends a line that names day and time first: the address, behind the name. */
  private static final Pattern ADDRESS_AT_END =
      Pattern.compile("<\\s?[^\\s<>@]{1,120}@[^\\s<>@]{1,120}>\\s*[:：]\\s*$");

  private static final Pattern ASIDE = Pattern.compile("\\([^()\\d]{0,120}\\)");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d.:/+])(?<!\\d-)\\d{1,2}\\s?[:.h]\\s?\\d{2}(?![\\d.]\\d)|\\d{1,2}[時时点點시]");
  private static final Pattern DAY_AND_YEAR =
      Pattern.compile(
          "(?<!\\d)[0-3]?\\d(?!\\d)\\D{1,20}(?:19|20)\\d{2}(?!\\d)|(?<!\\d)(?:19|20)\\d{2}[."
              + " ]{1,2}\\d{1,2}[. ]{1,2}\\d{1,2}(?!\\d)");
  private static final Pattern END = Pattern.compile("(?:[:：៖]|\\.\\.\\.|…|>{2,3}|-{2,5})\\s*$");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})]+$");
  private static final Pattern MARKS = Pattern.compile("[\\p{Cf}*]|^[>-]{2,5} ");
  private static final Set<String> WORDS = words();
  private static final int LONGEST_DATE = 95;

  /** A date stands at the beginning if no more words stand before it. */
  private static final int FEW = 4;

  private static final int MOST_STRANGE = 3;
  private static final int MOST_WORDS = 16;

  private final boolean ends;
  private final boolean verb;
  private final boolean address;
  private final boolean clock;
  private final boolean dated;
  private final int before;
  private final int around;
  private final int strange;
  private final boolean namesSomebody;
  private final boolean namedBehind;
  private final boolean framed;
  private final boolean beginsWithVerb;

  private Attribution(String written) {
    String bare = MARKS.matcher(written).replaceAll("").replace('\u00a0', ' ');
    this.ends = END.matcher(bare).find();
    Matcher known = ADDRESS.matcher(bare);
    this.address = known.find();
    String plain = ASIDE.matcher(known.reset().replaceAll(" ")).replaceAll(" ");
    this.clock = CLOCK.matcher(plain).find();
    String words = withoutVerb(plain);
    this.beginsWithVerb =
        words.length() < plain.length() && words.startsWith(" ") && !plain.startsWith(" ");
    this.verb = words.length() < plain.length();
    List<String> tokens = SPACES.splitToList(words);
    int first = firstOfDate(tokens);
    int last = lastOfDate(tokens, first);
    this.dated = first >= 0 && isDay(tokens.subList(first, last + 1));
    this.before = first < 0 ? tokens.size() : first;
    this.around = first < 0 ? tokens.size() : tokens.size() - (last - first + 1);
    this.strange = (int) outside(tokens, first, last).filter(Attribution::isStrange).count();
    this.namesSomebody = address || outside(tokens, first, last).anyMatch(Attribution::isName);
    this.framed =
        clock
            && dated
            && before <= FEW
            && strange <= MOST_STRANGE
            && ADDRESS_AT_END.matcher(bare).find()
            && tokens.stream().skip(last + 1).noneMatch(Attribution::endsClause);
    this.namedBehind = last + 1 >= tokens.size() || !isStrange(bare(tokens.get(last + 1)));
  }

  /** Reads the words of one line or of several. */
  public static Attribution of(String words) {
    return new Attribution(words.length() > LONGEST ? "" : words);
  }

  /**
   * Whether these words, above quoted lines, say whose they are. Names of houses and offices have
   * words in lower case, which stand between day and address only where there is no verb.
   */
  public boolean introduces() {
    return ends && (verb || dated && (strange == 0 || framed) && around <= MOST_WORDS);
  }

  /** Whether the verb comes first, so that the name stands in a line above. */
  public boolean beginsWithVerb() {
    return beginsWithVerb;
  }

  /** Whether they begin with what a wrapped one begins with, so that it is one from here on. */
  public boolean isWhole() {
    return dated
        && before <= FEW
        && (namedBehind || framed)
        && namesSomebody
        && strange <= (address || clock ? MOST_STRANGE : 0);
  }

  /** Whether they name day, time and address, so that they may follow text without a blank line. */
  public boolean namesAll() {
    return clock && address && before <= FEW;
  }

  /** Whether a day is among them. */
  public boolean isDated() {
    return dated;
  }

  /** Whether a name or an address is among them. */
  public boolean namesSomebody() {
    return namesSomebody;
  }

  /**
   * Whether they can be nothing else, so that what follows is an old message even without marks at
   * its lines.
   */
  public boolean isCertain() {
    boolean told = clock && (verb || address) || address && verb;
    return ends
        && dated
        && told
        && namesSomebody
        && namedBehind
        && around <= MOST_WORDS
        && strange <= (address && verb ? 2 : 0);
  }

  private static Stream<String> outside(List<String> tokens, int first, int last) {
    List<String> left = first < 0 ? tokens : tokens.subList(0, first);
    List<String> right = first < 0 ? List.of() : tokens.subList(last + 1, tokens.size());
    return Stream.concat(left.stream(), right.stream()).map(Attribution::bare);
  }

  private static boolean endsClause(String token) {
    return ",;!?".indexOf(token.charAt(token.length() - 1)) >= 0;
  }

  private static String bare(String token) {
    return EDGES.matcher(token).replaceAll("");
  }

  private static int firstOfDate(List<String> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (isPartOfDate(tokens, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Between the parts of a date stand at most three words that are none. */
  private static int lastOfDate(List<String> tokens, int first) {
    int last = first;
    for (int i = first + 1; first >= 0 && i < tokens.size() && i <= last + 4; i++) {
      last = isPartOfDate(tokens, i) ? i : last;
    }
    return last;
  }

  /** A number, or the name of a month beside one. */
  private static boolean isPartOfDate(List<String> tokens, int at) {
    if (hasDigit(tokens.get(at))) {
      return true;
    }
    boolean beside =
        at > 0 && hasDigit(tokens.get(at - 1))
            || at + 1 < tokens.size() && hasDigit(tokens.get(at + 1))
            || at > 1 && hasDigit(tokens.get(at - 2));
    return beside && PublishedParser.mentionsDay("1 " + bare(tokens.get(at)));
  }

  private static boolean hasDigit(String token) {
    return token.codePoints().anyMatch(Character::isDigit);
  }

  /** A day as it is written anywhere, or, with a time, with a month of any name. */
  private static boolean isDay(List<String> tokens) {
    String date = String.join(" ", tokens);
    String start = date.substring(0, Math.min(LONGEST_DATE, date.length()));
    return PublishedParser.mentionsDay(start)
        || DAY_AND_YEAR.matcher(start).find() && CLOCK.matcher(start).find();
  }

  /** A word in lower case that no mail program writes there, or who speaks of himself. */
  private static boolean isStrange(String word) {
    boolean lower = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
    return lower && !WORDS.contains(NoisePhrases.folded(word)) || word.equals("I");
  }

  private static boolean isName(String word) {
    return word.codePointCount(0, word.length()) > 1
        && Character.isLetter(word.codePointAt(0))
        && !Character.isLowerCase(word.codePointAt(0))
        && !WORDS.contains(NoisePhrases.folded(word));
  }

  /** Takes out the longest verb, which may be of several words. */
  private static String withoutVerb(String words) {
    String folded = NoisePhrases.folded(words);
    if (folded.length() != words.length()) {
      return words;
    }
    String longest = "";
    for (String verb : NoisePhrases.ofMail().of("attribution-verb")) {
      if (verb.length() > longest.length() && wholeAt(folded, verb) >= 0) {
        longest = verb;
      }
    }
    int at = wholeAt(folded, longest);
    return longest.isEmpty()
        ? words
        : words.substring(0, at)
            + ' '
            + words.substring(Math.min(words.length(), at + longest.length()));
  }

  private static int wholeAt(String text, String phrase) {
    for (int at = text.lastIndexOf(phrase);
        at >= 0 && !phrase.isEmpty();
        at = text.lastIndexOf(phrase, at - 1)) {
      int end = at + phrase.length();
      boolean wide = phrase.charAt(0) >= 0x3000;
      boolean starts = at == 0 || !Character.isLetter(text.charAt(at - 1));
      boolean stops = end == text.length() || !Character.isLetter(text.charAt(end));
      if (wide || starts && stops) {
        return at;
      }
    }
    return -1;
  }

  private static Set<String> words() {
    return NoisePhrases.ofMail().of("attribution-word").stream()
        .flatMap(phrase -> SPACES.splitToList(phrase).stream())
        .map(word -> EDGES.matcher(word).replaceAll(""))
        .collect(Collectors.toUnmodifiableSet());
  }
}
