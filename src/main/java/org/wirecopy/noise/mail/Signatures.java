package org.wirecopy.noise.mail;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.wirecopy.noise.line.AppLine;
import org.wirecopy.noise.line.FieldLine;
import org.wirecopy.noise.line.NoisePhrases;
import org.wirecopy.noise.line.TextLine;
import org.wirecopy.noise.mark.Noise;

/**
 * Finds what stands below a message in each part of it: all after the line of two hyphens (RFC
 * 3676, section 4.3), name and addresses below a rule, and what a device adds.
 */
final class Signatures {
  private static final Pattern CONTACT =
      Pattern.compile("[^\\s@<>]{1,80}@[^\\s@<>]{1,80}\\.[^\\s@<>]{2,}|https?://|\\bwww\\.");
  private static final Pattern NUMBER = Pattern.compile("[+(]?\\d[\\d ()./\u00a0-]{5,24}\\d");
  private static final Pattern CODE =
      Pattern.compile(".*[;{}\\\\]|[$%#] .*|[\\w./-]{1,120}[:-]\\d{1,7}[:-].*|-\\w.*");

  /** Between the rows of a table: "+----+----+", "|---|---|". */
  private static final Pattern EDGE_OF_CELLS = Pattern.compile("[+|][=:-]+[+|][=:-][=:+|-]*");

  private static final CharMatcher BARS = CharMatcher.anyOf("| ");
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  private static final Splitter SPACES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private static final Splitter BAR = Splitter.on(CharMatcher.anyOf("|·•")).trimResults();

  private static final int MOST_LINES = 14;
  private static final int LONGEST_LINE = 100;
  private static final int MOST_WORDS_OF_A_NAME = 6;
  private static final int LEAST_DIGITS = 7;
  private static final int MOST_LOWER = 4;

  /** Beyond this many signs a rule more often parts sections. */
  private static final int LONGEST_RULE = 32;

  /** Who signs may add a motto, and no more that is a sentence. */
  private static final int MOST_SENTENCES = 1;

  private final MessageLines lines;
  private final String sender;

  /**
   * A message.
   *
   * @param sender who sent it, as its header says, or nothing
   */
  Signatures(MessageLines lines, String sender) {
    this.lines = lines;
    this.sender = NoisePhrases.folded(sender);
  }

  /** Marks the signature in a part of a message. */
  void mark(int from, int to) {
    int end = belowHyphens(from, to);
    ofDevices(from, end);
    int last = end;
    while (last > from && !lines.isText(last - 1)) {
      last--;
    }
    inBox(from, last);
    belowRule(from, last);
  }

  /**
   * Marks all after the line of two hyphens, up to what was quoted there with a line that says so.
   *
   * @return that line, or the end if there is none
   */
  private int belowHyphens(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isHyphens(i)) {
        lines.mark(
            i, endOfSignature(i, to), Noise.SIGNATURE, "stands below the signature line \"-- \"");
        return i;
      }
    }
    return to;
  }

  private int endOfSignature(int line, int to) {
    for (int i = line + 1; i + 1 < to; i++) {
      if (lines.isMarked(i, Noise.QUOTE_HEADER) && lines.isMarked(i + 1, Noise.QUOTED_REPLY)) {
        return i;
      }
    }
    return to;
  }

  private boolean isHyphens(int line) {
    return lines.row(line).text().equals("--")
        && lines.isText(line)
        && !lines.isIndented(line)
        && !isInCode(line);
  }

  /**
   * Comments go on with comments, and what separates lines of output stands between such. A name
   * behind two hyphens right above the line was signed by hand.
   */
  private boolean isInCode(int line) {
    boolean above = line > lines.from() && lines.goesOn(line);
    boolean below = line + 1 < lines.size() && lines.goesOn(line + 1);
    boolean block =
        above
            && lines.isComment(line - 1)
            && line - 2 >= lines.from()
            && lines.goesOn(line - 1)
            && lines.row(line - 2).text().startsWith("--");
    return !lines.isSpaced(line) && (block || below && lines.isComment(line + 1))
        || above && below && isCodeLike(line - 1) && isCodeLike(line + 1);
  }

  private boolean isCodeLike(int line) {
    return lines.row(line).text().equals("--") || CODE.matcher(lines.row(line).text()).matches();
  }

  private void ofDevices(int from, int to) {
    for (int i = from; i < to; i++) {
      if (lines.isText(i) && AppLine.is(lines.row(i)) && endsHere(i, to)) {
        lines.mark(i, i + 1, Noise.SIGNATURE, "is added by a device or an app");
        if (i + 1 < to && lines.isText(i + 1) && AppLine.isExcuse(lines.row(i + 1))) {
          lines.mark(i + 1, i + 2, Noise.SIGNATURE, "excuses a small keyboard");
        }
      }
    }
  }

  private boolean endsHere(int line, int to) {
    int below = line + 1;
    return below >= to
        || !lines.isText(below)
        || lines.isApart(below)
        || AppLine.is(lines.row(below))
        || AppLine.isExcuse(lines.row(below));
  }

  /**
   * Marks the last rule with what stands below it, if that is a name with numbers and addresses.
   */
  private void belowRule(int from, int end) {
    for (int i = end - 1; i > from && i >= end - 1 - MOST_LINES; i--) {
      boolean starts =
          lines.isText(i)
              && lines.isRule(i)
              && i + 1 < end
              && (lines.row(i).text().length() <= LONGEST_RULE || isReachable(i + 1, end));
      if (starts && isSignature(i + 1, end)) {
        lines.mark(i, end, Noise.SIGNATURE, "is a name with numbers and addresses below a rule");
        return;
      }
    }
  }

  /**
   * Whether both a telephone number and an address stand in lines that are no sentences, as they do
   * below no rule across the page that parts sections.
   */
  private boolean isReachable(int from, int to) {
    boolean number = false;
    boolean address = false;
    for (int i = from; i < to; i++) {
      String text = lines.row(i).text();
      boolean contact = isContact(lines.row(i));
      number |= contact && NUMBER.matcher(text).results().anyMatch(Signatures::isNumber);
      address |= contact && CONTACT.matcher(text).find();
    }
    return number && address;
  }

  /** Marks the last lines if they stand in a box with numbers or addresses, and are no table. */
  private void inBox(int from, int end) {
    int first = end;
    int boxed = 0;
    int contacts = 0;
    boolean table = false;
    while (first > from && lines.isText(first - 1) && (isBoxed(first - 1) || isEdge(first - 1))) {
      first--;
      String inside = BARS.trimFrom(lines.row(first).text());
      boxed += isBoxed(first) ? 1 : 0;
      contacts +=
          CONTACT.matcher(inside).find()
                  || NUMBER.matcher(inside).results().anyMatch(Signatures::isNumber)
              ? 1
              : 0;
      table |= EDGE_OF_CELLS.matcher(lines.row(first).text()).matches();
    }
    if (boxed > 1 && contacts > 0 && !table && end - first <= MOST_LINES) {
      lines.mark(first, end, Noise.SIGNATURE, "is a box with numbers and addresses");
    }
  }

  private boolean isBoxed(int line) {
    String text = lines.row(line).text();
    return text.length() > 1 && text.charAt(0) == '|' && text.charAt(text.length() - 1) == '|';
  }

  /** Whether a line has signs only, as above and below a box. */
  private boolean isEdge(int line) {
    return lines.row(line).text().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private boolean isSignature(int from, int to) {
    if (!isName(lines.row(from)) || isAnnounced(from - 1)) {
      return false;
    }
    int contacts = 0;
    int sentences = 0;
    int others = 0;
    for (int i = from; i < to; i++) {
      TextLine row = lines.row(i);
      boolean contact = isContact(row);
      contacts += contact ? 1 : 0;
      sentences += !contact && isProse(row) ? 1 : 0;
      others += !contact && row.text().indexOf(':') > 0 ? 1 : 0;
      if (i + 1 < to && lines.isRule(i)) {
        return false;
      }
    }
    boolean isSender =
        sender.contains(lines.row(from).folded()) && to - from <= MOST_WORDS_OF_A_NAME;
    return sentences <= MOST_SENTENCES
        && others <= contacts
        && (contacts > 0 || isSender && sentences == 0);
  }

  /** A list of people stands below a line with a colon. */
  private boolean isAnnounced(int rule) {
    String above = rule > lines.from() ? lines.row(rule - 1).text() : "";
    return above.endsWith(":") || above.endsWith("：");
  }

  /** Whether a line has as many words in lower case as a line of a sentence. */
  private static boolean isProse(TextLine row) {
    return lowerWords(row.text()) > MOST_LOWER || row.text().length() > LONGEST_LINE;
  }

  private static long lowerWords(String text) {
    return SPACES
        .splitToStream(text)
        .filter(word -> Character.isLowerCase(word.codePointAt(0)) && word.indexOf('@') < 0)
        .count();
  }

  /** A name, perhaps with more behind a bar or a dot in the middle of the line. */
  private static boolean isName(TextLine row) {
    String name = BAR.splitToStream(row.text()).findFirst().orElse("");
    return !name.isEmpty()
        && row.text().length() <= LONGEST_LINE
        && SPACES.splitToList(name).size() <= MOST_WORDS_OF_A_NAME
        && Character.isLetter(name.codePointAt(0))
        && !Character.isLowerCase(name.codePointAt(0))
        && !row.endsLikeASentence()
        && name.indexOf(':') < 0
        && !DIGIT.matchesAnyOf(name);
  }

  private static boolean isContact(TextLine row) {
    if (CONTACT.matcher(row.text()).find() && lowerWords(row.text()) < MOST_LOWER) {
      return true;
    }
    FieldLine field = FieldLine.of(row);
    boolean named =
        field != null && NoisePhrases.ofMail().of("contact-label").contains(field.name());
    return named
        || lowerWords(row.text()) <= MOST_LOWER
            && !row.endsLikeASentence()
            && NUMBER.matcher(row.text()).results().anyMatch(Signatures::isNumber);
  }

  private static boolean isNumber(MatchResult number) {
    return DIGIT.countIn(number.group()) >= LEAST_DIGITS;
  }
}
