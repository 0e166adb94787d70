package org.wirecopy.document.part;

import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** References to characters as HTML has them: {@code &uuml;}, {@code &#252;}, {@code &#xFC;}. */
public final class CharacterReferences {
  private static final int LONGEST = 33;
  private static final int MOST_DIGITS = 7;

  /** Apostrophes, the soft hyphen, and joiners without a width. */
  private static final String JOINING = "'\u2019\u00ad\u200c\u200d\u2060";

  /** The dot between two l of Catalan. */
  private static final int MIDDLE_DOT = 0xb7;

  private CharacterReferences() {}

  /** The offset behind the reference at an offset, or -1 if there is none. */
  public static int end(String text, int start, int limit) {
    int to = Math.min(limit, start + LONGEST);
    int at = start + 1;
    while (at < to
        && (isDigitOrLetter(text.charAt(at)) || at == start + 1 && text.charAt(at) == '#')) {
      at++;
    }
    boolean closed = at < to && at > start + 2 && text.charAt(at) == ';';
    return closed && character(text.substring(start, at + 1)) != null ? at + 1 : -1;
  }

  private static boolean isDigitOrLetter(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** The character or characters that a reference stands for, or {@code null} if it is none. */
  public static @Nullable String character(String reference) {
    String name = reference.substring(1, reference.length() - 1);
    if (!name.startsWith("#")) {
      String known = Entities.getByName(name);
      return known.isEmpty() ? null : known;
    }
    boolean hex = name.length() > 1 && (name.charAt(1) | 0x20) == 'x';
    String digits = name.substring(hex ? 2 : 1);
    if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
      return null;
    }
    try {
      int point = Integer.parseInt(digits, hex ? 16 : 10);
      boolean whole =
          Character.isValidCodePoint(point) && Character.getType(point) != Character.SURROGATE;
      return whole && point > 0 ? Character.toString(point) : "\ufffd";
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /**
   * What a reference is: a part of a word, as are letters, digits and, between letters, what joins
   * them; or markup between words.
   */
  public static MarkupPart part(String text, int start, int end) {
    String character = character(text.substring(start, end));
    int point = character == null ? ' ' : character.codePointAt(0);
    boolean joins =
        JOINING.indexOf(point) >= 0
            && start > 0
            && end < text.length()
            && Character.isLetter(text.charAt(start - 1))
            && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '&');
    boolean ofWord =
        Character.isLetterOrDigit(point)
            || Character.getType(point) == Character.NON_SPACING_MARK
            || Character.getType(point) == Character.COMBINING_SPACING_MARK;
    if (joins || ofWord) {
      return MarkupPart.CHARACTER;
    }
    boolean isJoint =
        Character.getType(point) == Character.FORMAT && isInsideWord(text, start, end);
    return isJoint ? MarkupPart.JOINT : between(point);
  }

  /**
   * Whether a part of a text has letters or digits directly before and behind it.
   *
   * @param text the text
   * @param start where the part starts
   * @param end where it ends
   * @return whether it parts a word
   */
  public static boolean isInsideWord(String text, int start, int end) {
    return start > 0
        && end < text.length()
        && Character.isLetterOrDigit(text.codePointBefore(start))
        && Character.isLetterOrDigit(text.codePointAt(end));
  }

  private static MarkupPart between(int point) {
    if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      return MarkupPart.SPACE_ENTITY;
    }
    boolean isWithinWord =
        JOINING.indexOf(point) >= 0
            || point == MIDDLE_DOT
            || Character.getType(point) == Character.FORMAT;
    return isWithinWord ? MarkupPart.ENTITY : MarkupPart.SIGN_ENTITY;
  }
}
