package org.wirecopy.trace.attribution;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.noise.mark.Noise;

/** Agencies behind the last sentence, "(AFP)" or "--IANS", or on a line of their own. */
final class SignOffRule implements CreditRule {
  private static final int MOST_NAMES = 4;

  private static final Pattern INITIALS =
      Pattern.compile("\\p{L}{2,4}(?:/\\p{L}{2,4}){1,4}/?(?: \\(\\p{L}{3,10}\\))?");

  /** Initials before an agency on a line of their own: "jki/dpa". */
  private static final Pattern EDITORS = Pattern.compile("\\s*(?:\\p{Ll}{2,4}/){1,3}");

  @Override
  public Credit.@Nullable Kind judge(Surroundings at) {
    if (at.isIn(Noise.BYLINE)) {
      return Wording.isBare(at.lineAfter()) ? Credit.Kind.BYLINE : null;
    }
    if (at.isIn(Noise.SOURCE_LINE)) {
      return Credit.Kind.SOURCE_LINE;
    }
    if (at.mentions().isOutlet() || !isTail(at.lineAfter())) {
      return null;
    }
    if (EDITORS.matcher(at.lineBefore()).matches() && Wording.isBare(at.lineAfter())) {
      return Credit.Kind.SIGN_OFF;
    }
    String before = at.lineBefore();
    if (isBehindPlaceOrName(before, at)) {
      return Credit.Kind.BYLINE;
    }
    if (Wording.isBare(before)) {
      return at.bracket() == null ? aloneOnLine(at) : inBracket(at);
    }
    boolean set =
        at.bracket() != null
            ? inBracket(at) != null
            : isBehindDash(before) || Wording.endsSentence(before) && isLastLine(at);
    return set && endsText(before, at) ? Credit.Kind.SIGN_OFF : null;
  }

  /**
   * A line of its own: "Hong Kong, China – AFP", "JANE DOE, Associated Press", "القاهرة - أ ش أ".
   */
  private static boolean isBehindPlaceOrName(String before, Surroundings at) {
    String stripped = before.strip();
    if (at.bracket() != null || stripped.length() < 3 || !Wording.isBare(at.lineAfter())) {
      return false;
    }
    int last = stripped.length() - 1;
    String words = stripped.substring(0, last).strip();
    boolean capitals = Wording.isAllCapitals(words) || !Wording.isCased(words);
    boolean dash = "-–—|".indexOf(stripped.charAt(last)) >= 0 && words.length() < last;
    boolean comma = stripped.charAt(last) == ',' && capitals;
    return (dash && (capitals || words.contains(",")) || comma)
        && Wording.words(words) <= MOST_NAMES
        && Wording.isPlace(words, MOST_NAMES)
        && words.chars().noneMatch(Character::isDigit);
  }

  private static Credit.@Nullable Kind aloneOnLine(Surroundings at) {
    boolean generic =
        at.mentions().agencies().stream()
            .allMatch(match -> match.value().code().equals(Agencies.GENERIC));
    boolean cased = Wording.isCased(at.document().inLines().text(at.line()));
    return generic && cased ? null : Credit.Kind.SOURCE_LINE;
  }

  private static Credit.@Nullable Kind inBracket(Surroundings at) {
    boolean bare = Wording.isBare(at.before()) || at.before().strip().endsWith("/");
    return bare && at.before().length() < 20 && Wording.words(at.after()) <= 2
        ? Credit.Kind.SIGN_OFF
        : null;
  }

  /** Initials of editors may follow: "(PAP) kno/ mal/", "EFE jlr/mgc (foto)". */
  private static boolean isTail(String after) {
    String rest = after.strip();
    return Wording.isBare(rest)
        || rest.length() <= 14 && rest.contains("/")
        || INITIALS.matcher(rest).matches();
  }

  private static boolean isBehindDash(String before) {
    String stripped = before.strip();
    int end = stripped.length();
    while (end > 0 && "-–—".indexOf(stripped.charAt(end - 1)) >= 0) {
      end--;
    }
    return end < stripped.length() && Wording.endsSentence(stripped.substring(0, end));
  }

  private static boolean endsText(String before, Surroundings at) {
    String name = at.mentions().agencies().get(0).value().name();
    String words =
        at.document().inLines().text().substring(at.mentions().start(), at.mentions().end());
    String stripped = before.strip();
    boolean explained = Wording.abbreviates(words, before) || stripped.endsWith(name);
    boolean sentence = Wording.endsSentence(stripped) || isBehindDash(before);
    return !explained && (sentence || at.bracket() != null && isLastLine(at));
  }

  /** The last line of a post or a page may lack its full stop. */
  private static boolean isLastLine(Surroundings at) {
    String text = at.document().inLines().text();
    int end = text.length();
    for (var post : at.document().posts()) {
      end = post.span().overlap(at.line()) > 0 ? post.span().end() : end;
    }
    int from = Math.min(at.line().end(), end);
    int to = Math.min(end, from + Surroundings.REACH);
    return to == end && text.substring(from, to).isBlank();
  }
}
