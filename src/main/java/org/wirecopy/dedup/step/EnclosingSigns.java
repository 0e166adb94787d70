package org.wirecopy.dedup.step;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Element;
import org.wirecopy.document.Span;

/**
 * Finds signs of a markup language that stand around words: signs of emphasis, the brackets of a
 * link with its address, a command with the braces of its argument. One without the other would
 * change what follows, and without words both say nothing.
 */
final class EnclosingSigns {
  private static final Set<String> SMALL =
      Set.of(
          "the sign of a heading",
          "the sign of a list item or quotation",
          "a sign of emphasis or code",
          "a command",
          "a directive");
  private static final String OF_A_LINK = "the address or the brackets of a link";

  private final String text;
  private final NavigableMap<Integer, Span> byStart;
  private final NavigableMap<Integer, Span> byEnd;
  private final NavigableMap<Integer, Span> small = new TreeMap<>();
  private final NavigableMap<Integer, Span> links = new TreeMap<>();

  EnclosingSigns(
      Document document, NavigableMap<Integer, Span> byStart, NavigableMap<Integer, Span> byEnd) {
    this.text = document.text();
    this.byStart = byStart;
    this.byEnd = byEnd;
    for (Element element : document.elements()) {
      String role = element.attributes().get("role");
      Span span = element.span();
      if (role == null || !byStart.containsKey(span.start())) {
        continue;
      }
      if (SMALL.contains(role) && span.of(text).indexOf('\n') < 0) {
        small.put(span.start(), span);
      }
      if (role.equals(OF_A_LINK)) {
        links.put(span.start(), span);
      }
    }
  }

  /** The sign of one line that an offset is in, if there is one. */
  @Nullable Span sign(int offset) {
    Map.Entry<Integer, Span> sign = small.floorEntry(offset);
    return sign != null && sign.getValue().end() > offset ? sign.getValue() : null;
  }

  /**
   * Widens a part by the signs that open directly before it and close directly behind it.
   *
   * @param least where the part before it ends
   */
  Span widened(Span words, int least) {
    Span wide = balanced(words, least);
    while (true) {
      Span opening = byEnd.get(wide.start());
      Span closing = byStart.get(wide.end());
      if (opening == null
          || closing == null
          || opening.start() < least
          || !isPair(opening, closing)) {
        return wide;
      }
      wide = new Span(commandStart(opening, least), closing.end());
    }
  }

  /** With the brace that closes what the part opens, or opens what it closes. */
  private Span balanced(Span words, int least) {
    int depth = 0;
    for (Span sign : byStart.subMap(words.start(), words.end()).values()) {
      depth += depth(sign);
    }
    Span opening = byEnd.get(words.start());
    Span closing = byStart.get(words.end());
    if (depth > 0 && closing != null && depth(closing) == -depth) {
      return new Span(words.start(), closing.end());
    }
    if (depth >= 0 || opening == null || opening.start() < least || depth(opening) != -depth) {
      return words;
    }
    return new Span(commandStart(opening, least), words.end());
  }

  private boolean isPair(Span opening, Span closing) {
    int open = depth(opening);
    return opening.of(text).equals(closing.of(text))
        || open > 0 && open == -depth(closing)
        || links.containsKey(opening.start()) && links.containsKey(closing.start());
  }

  /** How many braces are open behind a sign. */
  private int depth(Span sign) {
    int depth = 0;
    for (int i = sign.start(); i < sign.end(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return depth;
  }

  /** Where the command starts whose brace a sign is. */
  private int commandStart(Span brace, int least) {
    Span command = text.charAt(brace.start()) == '{' ? byEnd.get(brace.start()) : null;
    if (command == null || command.start() < least || text.charAt(command.start()) != '\\') {
      return brace.start();
    }
    return command.start();
  }
}
