package org.wirecopy.document;

/** Tells documents that show no text. */
final class Blank {
  private Blank() {}

  /** Refuses a document of nothing but spaces, controls and other characters without a glyph. */
  static Document refused(Document document) throws UnreadableException {
    if (document.text().codePoints().noneMatch(Blank::isShown)) {
      throw new UnreadableException("holds no text");
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
