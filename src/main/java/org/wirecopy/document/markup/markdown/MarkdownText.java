package org.wirecopy.document.markup.markdown;

import org.wirecopy.document.markup.SourceLines;
import org.wirecopy.document.part.CharacterReferences;
import org.wirecopy.document.part.MarkupPart;

/**
 * Looks for what CommonMark takes for text and sites do not: tags of components and of templates,
 * comments, notes, citations, links of wikis and lists of attributes; and for references to
 * characters and escapes.
 *
 * <p>Looks ahead a limited way, and goes on behind what it marked. Not safe for threads.
 */
final class MarkdownText {
  private static final int LONGEST = 300;
  private static final int MOST_OPEN = 1000;
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final String text;
  private final MarkupLayer layer;
  private final MarkdownEnclosures enclosures;
  private final int[] brackets = new int[MOST_OPEN];
  private int open;
  private int to;

  MarkdownText(String text, MarkupLayer layer) {
    this.text = text;
    this.layer = layer;
    this.enclosures = new MarkdownEnclosures(text);
  }

  /** Begins a paragraph: no bracket is open. */
  void begin() {
    open = 0;
  }

  /** Marks the sign of a block. */
  void mark(Stretch stretch) {
    layer.seal(stretch.start(), stretch.end(), stretch.part());
  }

  /** Scans a part of the text that lies behind those scanned before. */
  void scan(int start, int end) {
    to = end;
    for (int at = Math.max(start, layer.sealed()); at < end; ) {
      at = sign(text.charAt(at), at);
    }
  }

  private int sign(char c, int at) {
    return switch (c) {
      case '\\' -> escape(at);
      case '&' -> reference(at);
      case '<' -> enclosed(at);
      case '{' -> brace(at);
      case '[' -> bracket(at);
      case ']' -> close(at);
      case ':' -> address(at);
      default -> at + 1;
    };
  }

  private int seal(int start, int end, MarkupPart part) {
    layer.seal(start, end, part);
    return end;
  }

  private int escape(int at) {
    boolean escapes = at + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0;
    layer.mark(at, escapes ? at + 1 : at, MarkupPart.ESCAPE);
    return escapes ? at + 2 : at + 1;
  }

  private int reference(int at) {
    int end = CharacterReferences.end(text, at, to);
    if (end > at) {
      layer.mark(at, end, CharacterReferences.part(text, at, end));
    }
    return Math.max(end, at + 1);
  }

  private int enclosed(int at) {
    Stretch stretch = enclosures.at(at);
    return stretch == null ? at + 1 : seal(at, stretch.end(), stretch.part());
  }

  private int brace(int at) {
    int behind = enclosed(at);
    int end = behind > at + 1 ? -1 : attributesEnd(at);
    return end < 0 ? behind : seal(at, end, MarkupPart.ATTRIBUTES);
  }

  /** Where a list of attributes, "{#mill .big}" or "{: .note}", ends; -1 if there is none. */
  private int attributesEnd(int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (text.charAt(at) != '{' || "#.:".indexOf(next) < 0) {
      return -1;
    }
    int close = lineEnd('}', '{', at + 1);
    return close < 0 ? -1 : close + 1;
  }

  /** Where a sign stands near on the line, before another; -1 if it does not. */
  private int lineEnd(char sign, char other, int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == sign) {
        return i;
      }
      if (c == '\n' || c == '\r' || c == other) {
        return -1;
      }
    }
    return -1;
  }

  private int bracket(int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    int end =
        switch (next) {
          case '[' -> wiki(at);
          case '^' -> note(at);
          case '@' -> citation(at);
          case '-' -> text.startsWith("@", at + 2) ? citation(at) : -1;
          default -> -1;
        };
    if (end < 0 && open < MOST_OPEN) {
      brackets[open++] = at;
    }
    return Math.max(end, at + 1);
  }

  /** "[^1]". */
  private int note(int at) {
    int close = lineEnd(']', '[', at + 1);
    boolean isNote =
        close > at + 2 && text.substring(at, close).chars().noneMatch(Character::isWhitespace);
    return isNote ? seal(at, close + 1, MarkupPart.REFERENCE) : -1;
  }

  /** "[@hale1911, p. 4]" or "[-@hale1911]", over two lines perhaps. */
  private int citation(int at) {
    int limit = Math.min(to + LONGEST, Math.min(text.length(), at + LONGEST));
    for (int i = at + 2; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return seal(at, i + 1, MarkupPart.REFERENCE);
      }
      if (c == '[' || c == '\n' && i + 1 < limit && text.charAt(i + 1) == '\n') {
        return -1;
      }
    }
    return -1;
  }

  /** "[[page|shown words]]", "![[picture.png]]". */
  private int wiki(int at) {
    int close = lineEnd(']', '[', at + 2);
    if (close <= at + 2
        || !text.startsWith("]]", close)
        || SourceLines.isSpace(text.charAt(at + 2))) {
      return -1;
    }
    boolean embeds = at > 0 && text.charAt(at - 1) == '!';
    int bar = at + text.substring(at, close).lastIndexOf('|');
    int words = bar > at ? bar + 1 : text.charAt(at + 2) == '#' ? at + 3 : at + 2;
    boolean shown = !embeds || isShown(text.substring(words, close), bar > at);
    MarkupPart part = embeds ? MarkupPart.IMAGE : MarkupPart.LINK;
    int start = embeds ? at - 1 : at;
    layer.mark(start, shown ? words : close, part);
    layer.mark(close, close + 2, part);
    return close + 2;
  }

  /** Whether what an embedded file is called is words: neither its size nor the file's name. */
  private static boolean isShown(String words, boolean described) {
    return described
        ? !words.matches("\\s*\\d+(x\\d+)?\\s*")
        : !words.matches(".*\\.\\w{1,5}(#.*)?");
  }

  /** Brackets around words that have attributes go with these. */
  private int close(int at) {
    int start = open > 0 ? brackets[--open] : -1;
    int end = start < 0 || at + 1 >= text.length() ? -1 : attributesEnd(at + 1);
    if (end > 0) {
      layer.mark(start, start + 1, MarkupPart.LINK);
      layer.mark(at, at + 1, MarkupPart.LINK);
    }
    return at + 1;
  }

  /** Passes an address that stands in the text, for its signs are no markup. */
  private int address(int at) {
    if (!text.startsWith("://", at)) {
      return at + 1;
    }
    int end = at + 3;
    while (end < to
        && !SourceLines.isSpace(text.charAt(end))
        && "<>)]*`\"|".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
