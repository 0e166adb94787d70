package org.wirecopy.document.markup;

import com.google.common.base.Ascii;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.part.CharacterReferences;
import org.wirecopy.document.part.MarkupPart;

/**
 * Tells the tags of HTML and of components from words between angles, such as a placeholder or a
 * comparison: a tag is one of an element that browsers know, or one that ends itself, has an
 * attribute with a value, or is closed somewhere.
 *
 * <p>Looks a limited way ahead, and through the text once for what is closed. Not safe for threads.
 */
public final class HtmlTags {
  private static final int LONGEST = 2000;
  private static final Pattern CLOSING =
      Pattern.compile("</([A-Za-z][A-Za-z0-9_.:-]{0,99})\\s{0,99}>");

  private final String text;
  private @Nullable Set<String> closed;

  public HtmlTags(String text) {
    this.text = text;
  }

  /** Where the tag at an offset ends, or -1 if there is none. */
  public int end(int start) {
    boolean closing = text.startsWith("</", start);
    int name = start + (closing ? 2 : 1);
    int behind = name;
    while (behind < text.length() && isName(text.charAt(behind))) {
      behind++;
    }
    if (text.charAt(start) != '<' || behind == name || !isLetter(text.charAt(name))) {
      return -1;
    }
    Attributes attributes = new Attributes();
    int end = attributes.pass(behind);
    boolean isTag =
        end > 0
            && (closing ? attributes.isNothing : isTag(text.substring(name, behind), attributes));
    return isTag ? end : -1;
  }

  /** What the tag at an offset is: one that breaks the line, or another. */
  public MarkupPart part(int start) {
    int name = start + (text.startsWith("</", start) ? 2 : 1);
    int behind = name;
    while (behind < text.length() && isName(text.charAt(behind))) {
      behind++;
    }
    String written = Ascii.toLowerCase(text.substring(name, behind));
    if (written.equals("wbr") && CharacterReferences.isInsideWord(text, start, end(start))) {
      return MarkupPart.JOINT;
    }
    boolean breaks =
        written.equals("br") || Tag.isKnownTag(written) && Tag.valueOf(written).isBlock();
    return breaks ? MarkupPart.BREAK_TAG : MarkupPart.TAG;
  }

  private boolean isTag(String name, Attributes attributes) {
    if (attributes.isMore) {
      return true;
    }
    boolean known = Tag.isKnownTag(Ascii.toLowerCase(name));
    boolean variable = name.length() == 1 && !attributes.isNothing;
    return known && !variable || closed().contains(name);
  }

  private Set<String> closed() {
    Set<String> names = closed;
    if (names == null) {
      names = new HashSet<>();
      Matcher matcher = CLOSING.matcher(text);
      while (matcher.find()) {
        names.add(matcher.group(1));
      }
      closed = names;
    }
    return names;
  }

  private static boolean isName(char c) {
    return isLetter(c) || c >= '0' && c <= '9' || "_.:-".indexOf(c) >= 0;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** What stands in a tag behind its name. */
  private final class Attributes {
    /** There is none. */
    private boolean isNothing = true;

    /** One has a value, or the tag ends itself. */
    private boolean isMore;

    /** Goes to the end of the tag, and gives the offset behind it, or -1. */
    int pass(int from) {
      if (from < text.length() && "/> \t\r\n".indexOf(text.charAt(from)) < 0) {
        return -1;
      }
      int limit = Math.min(text.length(), from + LONGEST);
      int depth = 0;
      for (int i = from; i < limit; i++) {
        char c = text.charAt(i);
        if (c == '>' && depth == 0) {
          isMore |= text.charAt(i - 1) == '/';
          return i + 1;
        }
        if (c == '<' && depth == 0) {
          return -1;
        }
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        isNothing &= SourceLines.isSpace(c);
        isMore |= c == '{' || c == '=' && i > from + 1;
        i = c == '=' ? quoted(i, limit) : i;
      }
      return -1;
    }

    /** The end of the value in quotes behind an equals sign, or the sign. */
    private int quoted(int equals, int limit) {
      int open = equals + 1;
      boolean isQuote = open < limit && (text.charAt(open) == '"' || text.charAt(open) == '\'');
      int close = isQuote ? open + 1 : limit;
      while (close < limit && text.charAt(close) != text.charAt(open)) {
        close++;
      }
      return close < limit ? close : equals;
    }
  }
}
