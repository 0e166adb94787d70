package org.wirecopy.document.markup.asciidoc;

import java.util.Set;
import org.wirecopy.document.markup.Emphasis;
import org.wirecopy.document.markup.Ends;
import org.wirecopy.document.markup.HtmlTags;
import org.wirecopy.document.markup.MarkupParts;
import org.wirecopy.document.markup.SourceLines;
import org.wirecopy.document.part.CharacterReferences;
import org.wirecopy.document.part.MarkupPart;

/**
 * Scans a paragraph of AsciiDoc for what stands between its words: macros, links, anchors,
 * references, emphasis and breaks.
 *
 * <p>Linear: brackets and signs of emphasis wait on stacks of limited depth, and all else looks
 * ahead a limited way. Not safe for threads.
 */
final class AsciiDocInlines {
  private static final int MOST_OPEN = 1000;
  private static final String[] FOOTNOTES = {"footnote", "footnoteref"};
  private static final Set<String> SPACES = Set.of("{nbsp}", "{sp}");
  private static final Set<String> JOINTS = Set.of("{zwsp}", "{wj}", "{shy}");
  private static final int LONGEST_REFERENCE = 300;
  private static final int LONGEST_TARGET = 2000;

  private final String text;
  private final MarkupParts parts;
  private final Emphasis emphasis;
  private final Ends ends;
  private final HtmlTags tags;
  private final int[] macros = new int[MOST_OPEN];
  private final int[] brackets = new int[MOST_OPEN];
  private int open;
  private int word;
  private int colon;
  private int from;
  private int to;

  AsciiDocInlines(String text, MarkupParts parts) {
    this.text = text;
    this.parts = parts;
    this.emphasis = new Emphasis(text, parts, "*_`#^~", "^~", 2);
    this.ends = new Ends(text);
    this.tags = new HtmlTags(text);
  }

  /** Scans a paragraph. */
  void scan(int start, int end) {
    from = start;
    to = end;
    word = start;
    colon = -1;
    open = 0;
    emphasis.reset();
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (SourceLines.isSpace(c) || c == '(' || c == '"' || c == '|') {
        word = at + 1;
      }
      at = sign(c, at);
    }
  }

  private int sign(char c, int at) {
    return switch (c) {
      case '[' -> open(at);
      case ']' -> close(at);
      case '<' -> isPassed() ? tag(at) : reference(at);
      case '{' -> enclosed(at, '}', MarkupPart.REFERENCE);
      case '(' -> term(at);
      case '+' -> text.startsWith("+++", at) ? passthrough(at, "+++") : breakAt(at);
      case '$' -> text.startsWith("$$", at) ? passthrough(at, "$$") : at + 1;
      case '*', '_', '`', '#', '^', '~' -> emphasis(at);
      case ':' -> address(at);
      case '&' -> entity(at);
      default -> at + 1;
    };
  }

  private int emphasis(int at) {
    int end = at;
    while (end < to && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    if (end - at == 1 && at > from && end < to && isMark(at - 1) && isMark(end)) {
      return end;
    }
    emphasis.run(at, end, from, to);
    return end;
  }

  private boolean isMark(int at) {
    return text.charAt(at) == '/' || text.charAt(at) == ':';
  }

  /** Passes an address without brackets, whose signs are no markup. */
  private int address(int at) {
    int end = at + 1;
    colon = colon < word ? at : colon;
    if (text.startsWith("://", at) || end < to && isTargetStart(at)) {
      int limit = Math.min(to, at + LONGEST_TARGET);
      while (end < limit
          && !SourceLines.isSpace(text.charAt(end))
          && "[]<>(){}*`".indexOf(text.charAt(end)) < 0) {
        end++;
      }
    }
    return end;
  }

  private boolean isTargetStart(int at) {
    for (String name : new String[] {"link", "xref", "image", "mailto", "include"}) {
      if (at - word >= name.length() && text.startsWith(name, at - name.length())) {
        return true;
      }
    }
    return false;
  }

  /** A bracket opens the words of a macro, if what it stands at has a colon, or attributes. */
  private int open(int at) {
    if (text.startsWith("[[", at)) {
      return enclosed(at, ']', MarkupPart.REFERENCE);
    }
    boolean macro = colon > word && at - word < LONGEST_TARGET;
    int next = at + 1;
    if (!macro && next < to && (text.charAt(next) == '.' || text.charAt(next) == '#')) {
      return enclosed(at, ']', MarkupPart.ATTRIBUTES);
    }
    if (macro && hasNoWords()) {
      return enclosed(at, ']', MarkupPart.MATH);
    }
    if (open < MOST_OPEN) {
      macros[open] = macro ? macroStart() : -1;
      brackets[open++] = at;
    }
    word = next;
    return next;
  }

  /** Where the name before the colon starts; that of a footnote stands right behind its word. */
  private int macroStart() {
    int start = colon;
    while (start > word && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    for (String name : FOOTNOTES) {
      if (text.substring(start, colon).endsWith(name)) {
        return colon - name.length();
      }
    }
    return start;
  }

  /** Whether the words of a macro that passes HTML on stand here. */
  private boolean isPassed() {
    return open > 0 && macros[open - 1] >= 0 && text.startsWith("pass:", macros[open - 1]);
  }

  private int tag(int at) {
    int end = text.startsWith("<!--", at) ? ends.behind("-->", at) : tags.end(at);
    parts.add(at, Math.min(end, to), tags.part(at));
    return end > at ? Math.min(end, to) : at + 1;
  }

  /** HTML between two equal signs: these and its tags are no text. */
  private int passthrough(int at, String sign) {
    int start = at + sign.length();
    int end = ends.behind(sign, start);
    if (end < 0 || end > to || end - sign.length() == start) {
      return start;
    }
    int close = end - sign.length();
    parts.add(at, start, MarkupPart.ESCAPE);
    for (int i = start; i < close; ) {
      i = text.charAt(i) == '<' ? tag(i) : i + 1;
    }
    parts.add(close, end, MarkupPart.ESCAPE);
    return end;
  }

  private boolean hasNoWords() {
    return text.startsWith("stem:", word)
        || text.startsWith("latexmath:", word)
        || text.startsWith("asciimath:", word)
        || text.startsWith("icon:", word)
        || text.startsWith("indexterm:", word);
  }

  private int close(int at) {
    if (open == 0 || macros[--open] < 0) {
      return at + 1;
    }
    int start = macros[open];
    int bracket = brackets[open];
    boolean image = text.startsWith("image:", start);
    boolean note = text.startsWith(FOOTNOTES[0], start);
    MarkupPart part = image ? MarkupPart.IMAGE : note ? MarkupPart.NOTE : MarkupPart.LINK;
    int words = attributes(bracket + 1, at);
    if (text.startsWith("footnoteref:", start)) {
      bracket = nameEnd(bracket, at);
    }
    boolean bare = words == bracket + 1 && text.startsWith("://", text.indexOf(':', start));
    parts.add(bare ? bracket : start, bracket + 1, part);
    parts.add(words, at + 1, part);
    return at + 1;
  }

  /** Where the name ends that a note is called again by: the sign before its words. */
  private int nameEnd(int bracket, int close) {
    int comma = bracket;
    while (comma < close - 1 && text.charAt(comma) != ',') {
      comma++;
    }
    return comma;
  }

  /** Where the attributes behind the words in brackets start: ",window=_blank", or "^". */
  private int attributes(int start, int end) {
    int limit = Math.min(end, start + LONGEST_REFERENCE);
    int comma = -1;
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      comma = c == ',' && comma < 0 ? i : comma;
      if (c == '=' && comma >= 0) {
        return comma;
      }
    }
    return end > start && text.charAt(end - 1) == '^' ? end - 1 : end;
  }

  /** "<<id,words>>". */
  private int reference(int at) {
    if (!text.startsWith("<<", at)) {
      return at + 1;
    }
    int limit = Math.min(to, at + LONGEST_REFERENCE);
    int comma = -1;
    for (int i = at + 2; i + 1 < limit && text.charAt(i) != '<'; i++) {
      comma = text.charAt(i) == ',' && comma < 0 ? i : comma;
      if (text.charAt(i) == '>' && text.charAt(i + 1) == '>') {
        parts.add(at, comma < 0 ? i : comma + 1, MarkupPart.REFERENCE);
        parts.add(i, i + 2, MarkupPart.REFERENCE);
        return i + 2;
      }
    }
    return at + 2;
  }

  /** Marks what stands between two signs, if both are near one another on a line. */
  private int enclosed(int at, char close, MarkupPart part) {
    int limit = Math.min(to, at + LONGEST_REFERENCE);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == close) {
        int end = i + 1 < to && text.charAt(i + 1) == close ? i + 2 : i + 1;
        int start = part == MarkupPart.MATH ? word : at;
        parts.add(start, end, shown(start, end, part));
        return end;
      }
      if (c == '\n' || SourceLines.isSpace(c) && close == '}') {
        break;
      }
    }
    return at + 1;
  }

  private MarkupPart shown(int start, int end, MarkupPart part) {
    String written = text.substring(start, end);
    if (JOINTS.contains(written) && CharacterReferences.isInsideWord(text, start, end)) {
      return MarkupPart.JOINT;
    }
    return SPACES.contains(written) ? MarkupPart.SPACE_REFERENCE : part;
  }

  /** "((term))" is text, "(((term)))" only for the index. */
  private int term(int at) {
    int end = at;
    while (end < to && text.charAt(end) == '(' && end - at < 3) {
      end++;
    }
    int close = end - at > 1 ? ends.behind("))", end) - 2 : -1;
    if (close < 0 || close - at > LONGEST_REFERENCE || close + end - at > to) {
      return at + 1;
    }
    boolean hidden = end - at == 3;
    parts.add(at, hidden ? Math.min(to, close + 3) : end, MarkupPart.REFERENCE);
    parts.add(close, hidden ? close : close + 2, MarkupPart.REFERENCE);
    return hidden ? Math.min(to, close + 3) : end;
  }

  /** " +" at the end of a line breaks it. */
  private int breakAt(int at) {
    char before = at > from ? text.charAt(at - 1) : ' ';
    boolean ends = at + 1 == to || text.charAt(at + 1) == '\n' || text.charAt(at + 1) == '\r';
    parts.add(at, SourceLines.isSpace(before) && ends ? at + 1 : at, MarkupPart.ESCAPE);
    return at + 1;
  }

  private int entity(int at) {
    int end = CharacterReferences.end(text, at, to);
    if (end > at) {
      parts.add(at, end, CharacterReferences.part(text, at, end));
    }
    return Math.max(end, at + 1);
  }
}
