package org.wirecopy.dedup.step;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Element;
import org.wirecopy.document.Span;

/**
 * Finds the signs of a markup language that say something of words alone: the sign of a heading, an
 * item or a quotation before them, signs of emphasis around them, and lines over and under a
 * heading. Where all their words go, they would be an empty heading or item.
 *
 * <p>A sign stays if words of its own stay: of the same line, or, of an item, on the next line. Not
 * safe for threads.
 */
final class MarkupSigns {
  private static final Set<String> NAMES = Set.of("markup", "code-block", "front-matter");
  private static final String OF_A_HEADING = "the sign of a heading";
  private static final Pattern SECTIONING =
      Pattern.compile("\\\\(?:part|chapter|(?:sub){0,2}section|(?:sub)?paragraph)\\b.*");

  private final String text;
  private final TreeMap<Integer, Span> byStart = new TreeMap<>();
  private final TreeMap<Integer, Span> byEnd = new TreeMap<>();
  private final Set<Span> ofHeadings = new HashSet<>();
  private final TreeMap<Integer, Span> going = new TreeMap<>();
  private final EnclosingSigns enclosing;

  /**
   * The signs of a document.
   *
   * @param document a text in a markup language, or another, which has none
   */
  MarkupSigns(Document document) {
    this.text = document.text();
    for (Element element : document.elements()) {
      if (NAMES.contains(element.name())) {
        Span span = element.span();
        byStart.put(span.start(), span);
        byEnd.put(span.end(), span);
        boolean isSectioning =
            text.charAt(span.start()) == '\\' && SECTIONING.matcher(span.of(text)).matches();
        if (isSectioning || OF_A_HEADING.equals(element.attributes().get("role"))) {
          ofHeadings.add(span);
        }
      }
    }
    enclosing = new EnclosingSigns(document, byStart, byEnd);
  }

  /** The sign of one line that a word or another character is a part of, if there is one. */
  @Nullable Span at(int offset) {
    return enclosing.sign(offset);
  }

  /** Whether a character is a part of any sign. */
  boolean hold(int offset) {
    Map.Entry<Integer, Span> sign = byStart.floorEntry(offset);
    return sign != null && sign.getValue().end() > offset;
  }

  /** Whether a sign says something of words that follow on its line. */
  boolean introduces(Span sign) {
    int at = sign.end();
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
  }

  /** Says that a part goes; to be said of all before the first is widened. */
  void goes(Span part) {
    going.put(part.start(), part);
  }

  /**
   * Whether something else begins between two words: an item, a heading, or what follows one.
   *
   * @param end where the first word ends
   * @param start where the next one starts
   */
  boolean separate(int end, int start) {
    int line = lineEnd(end);
    if (byStart.isEmpty() || line >= start) {
      return false;
    }
    return !byStart.subMap(line + 1, start + 1).isEmpty()
        || byStart.subMap(lineStart(end), end).values().stream().anyMatch(ofHeadings::contains);
  }

  /**
   * Widens a part that goes.
   *
   * @param words the part, with the punctuation of its words
   * @param least where the part before it ends
   * @return the part with all signs whose words are in it
   */
  Span widened(Span words, int least) {
    if (byStart.isEmpty()) {
      return words;
    }
    Span around = enclosing.widened(words, least);
    int line = lineStart(around.start());
    int end = lineEnd(around.end());
    if (line < least || !isBare(line, around.start()) || !isBare(around.end(), end)) {
      return around;
    }
    Span under = startsParagraph(line) ? under(end) : null;
    if (under != null) {
      return new Span(overline(line, least), under.end());
    }
    List<Span> leading = within(line, around.start());
    boolean stays = leading.isEmpty() || !ofHeadings.containsAll(leading) && goesOn(line, end);
    return stays ? around : new Span(line, endOfSigns(around.end(), end));
  }

  /** Whether nothing stands before a place on its line but signs without words. */
  boolean isFirstOnLine(int at) {
    int line = lineStart(at);
    return line == at || !byStart.isEmpty() && isBare(line, at);
  }

  /** Whether nothing is left there but signs of markup and others that are no words. */
  private boolean isBare(int from, int to) {
    int at = from;
    while (at < to) {
      Span sign = byStart.get(at);
      Map.Entry<Integer, Span> gone = going.floorEntry(at);
      if (sign != null && sign.end() <= to) {
        at = sign.end();
      } else if (gone != null && gone.getValue().end() > at) {
        at = gone.getValue().end();
      } else if (Character.isLetterOrDigit(text.codePointAt(at))) {
        return false;
      } else {
        at++;
      }
    }
    return true;
  }

  private List<Span> within(int from, int to) {
    List<Span> signs = new ArrayList<>();
    for (Span sign : byStart.subMap(from, to).values()) {
      if (sign.end() <= to) {
        signs.add(sign);
      }
    }
    return signs;
  }

  /**
   * Whether an item goes on behind the line that it begins on: with words that have no sign of
   * their own before them, directly below or, behind blank lines, further to the right.
   */
  private boolean goesOn(int line, int end) {
    int at = end;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return false;
    }
    int start = lineStart(at);
    return !hold(at) && (start == end + 1 || at - start > indentation(line));
  }

  private int indentation(int line) {
    int at = line;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at - line;
  }

  /** Whether the line before is blank, goes too, or is drawn over a heading. */
  private boolean startsParagraph(int line) {
    if (line == 0) {
      return true;
    }
    int before = lineStart(line - 1);
    return text.substring(before, line).isBlank() || isBare(before, line - 1);
  }

  /** The start of the line that is drawn over a heading, or of the heading's own. */
  private int overline(int line, int least) {
    Span over = line == 0 ? null : byEnd.get(line - 1);
    return over != null && isRule(over) && over.start() >= least ? over.start() : line;
  }

  /** The line that is drawn under a heading, if it is one. */
  private @Nullable Span under(int end) {
    Span under = byStart.get(end + 1);
    return under != null && isRule(under) ? under : null;
  }

  private int endOfSigns(int from, int end) {
    List<Span> trailing = within(from, end);
    return trailing.isEmpty() ? from : trailing.get(trailing.size() - 1).end();
  }

  /** Whether a sign of a heading is a line by itself, of one character over and over. */
  private boolean isRule(Span sign) {
    String drawn = sign.of(text);
    boolean isAlone = lineStart(sign.start()) == sign.start() && lineEnd(sign.end()) == sign.end();
    return ofHeadings.contains(sign)
        && isAlone
        && drawn.chars().allMatch(c -> c == drawn.charAt(0));
  }

  private int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }
}
