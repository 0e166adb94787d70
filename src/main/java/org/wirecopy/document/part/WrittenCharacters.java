package org.wirecopy.document.part;

import org.jspecify.annotations.Nullable;

/** Characters of words that are written in some other way: as a reference or as a command. */
public final class WrittenCharacters {
  private WrittenCharacters() {}

  /**
   * The offset behind the character that is written at an offset.
   *
   * @param text the text
   * @param start the offset
   * @param limit where to stop
   * @return the offset, or -1 if none is written there
   */
  public static int end(String text, int start, int limit) {
    return text.charAt(start) == '&'
        ? CharacterReferences.end(text, start, limit)
        : LatexLetters.end(text, start, limit);
  }

  /**
   * The character or characters that are written.
   *
   * @param written a reference or a command
   * @return what it stands for, or {@code null} if that is nothing
   */
  public static @Nullable String character(String written) {
    return written.startsWith("&")
        ? CharacterReferences.character(written)
        : LatexLetters.letter(written);
  }
}
