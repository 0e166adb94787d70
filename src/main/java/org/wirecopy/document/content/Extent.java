package org.wirecopy.document.content;

import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;

/** Tells documents that show no text, and those that show too much. */
public final class Extent {
  private Extent() {}

  /**
   * Checks a document.
   *
   * @throws UnreadableException if it is nothing but spaces, controls and other characters without
   *     a glyph, or longer than allowed
   */
  public static Document checked(Document document, Limits limits) throws UnreadableException {
    if (document.text().length() > limits.documentBytes()) {
      throw UnreadableException.tooLong(limits.documentBytes());
    }
    if (document.text().codePoints().noneMatch(Extent::isShown)) {
      throw UnreadableException.nothingIn("holds no text");
    }
    return document;
  }

  private static boolean isShown(int c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT;
  }
}
