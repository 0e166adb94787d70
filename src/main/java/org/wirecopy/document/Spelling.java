package org.wirecopy.document;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.part.MarkupPart;
import org.wirecopy.document.part.WrittenCharacters;
import org.wirecopy.work.BinarySearch;

/**
 * A text as its words are read: where a character of a word is written as a reference ({@code
 * M&uuml;ller}) or a command ({@code M\"uller}), the character stands, and what is not shown inside
 * of a word ({@code <wbr>}) is gone. Knows where each place of it stands in the original.
 *
 * <p>Immutable and safe for threads. A second text, and eight bytes a reference; a look-up is a
 * binary search.
 */
public final class Spelling {
  private static final String NOTHING = "";

  private final String text;
  private final int[] ends;
  private final int[] spelledEnds;

  private Spelling(Document document, List<Element> characters) {
    String written = document.text();
    StringBuilder spelled = new StringBuilder(written.length());
    ImmutableIntArray.Builder ended = ImmutableIntArray.builder();
    ImmutableIntArray.Builder spelledTo = ImmutableIntArray.builder();
    int at = 0;
    for (Element element : characters) {
      spelled.append(written, at, element.span().start());
      at = element.span().start();
      while (at < element.span().end()) {
        // References that touch are one element.
        int end =
            isCharacter(element) ? WrittenCharacters.end(written, at, element.span().end()) : -1;
        String reference = written.substring(at, end < 0 ? element.span().end() : end);
        String character = isCharacter(element) ? WrittenCharacters.character(reference) : NOTHING;
        spelled.append(character == null ? reference : character);
        at += reference.length();
        ended.add(at);
        spelledTo.add(spelled.length());
      }
    }
    text = spelled.append(written, at, written.length()).toString();
    ends = ended.build().toArray();
    spelledEnds = spelledTo.build().toArray();
  }

  /**
   * The spelling of a document's text.
   *
   * @param document any document
   * @return its spelling, or {@code null} if it is read as it is written
   */
  public static @Nullable Spelling of(Document document) {
    checkNotNull(document, "document");
    if (document.isPage()) {
      return null;
    }
    List<Element> references =
        document.elements().stream().filter(e -> isCharacter(e) || isJoint(e)).toList();
    return references.isEmpty() ? null : new Spelling(document, references);
  }

  /**
   * Whether an element is a character of a word, and neither markup nor anything else that is left
   * out.
   *
   * @param element an element of a text in a markup language
   * @return whether a spelling has its character in its place
   */
  public static boolean isCharacter(Element element) {
    checkNotNull(element, "element");
    return element.name().equals(MarkupPart.CHARACTER_ELEMENT);
  }

  private static boolean isJoint(Element element) {
    return MarkupPart.JOINT_ROLE.equals(element.attributes().get("role"));
  }

  /**
   * Whether a blank has to stand where a part of the markup is left out, alone or with other parts
   * around it: the part is white space, a line break, a sign or a note between two words. Emphasis,
   * accents and soft hyphens keep no words apart.
   *
   * @param part an element of a text in a markup language
   * @param text the document's text
   * @param start where all that is left out starts, above 0
   * @param end where it ends, below the text's length
   * @return whether what stands before and behind must not touch
   */
  public static boolean keepsApart(Element part, String text, int start, int end) {
    checkNotNull(part, "part");
    checkNotNull(text, "text");
    String apart = part.attributes().get(MarkupPart.APART);
    int before = text.codePointBefore(start);
    int behind = text.codePointAt(end);
    if (apart == null || isSpace(before) || isSpace(behind)) {
      return false;
    }
    return apart.equals(MarkupPart.SPACE) || !opens(before) && Character.isLetterOrDigit(behind);
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  private static boolean opens(int point) {
    int type = Character.getType(point);
    return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
  }

  /**
   * The text as it is read.
   *
   * @return the text with its references replaced
   */
  public String text() {
    return text;
  }

  /**
   * Where a place of the original stands in this text.
   *
   * @param offset an offset into the original that is inside of no reference
   * @return the offset into {@link #text()}
   */
  public int spelled(int offset) {
    int before = BinarySearch.firstAfter(ends, offset) - 1;
    return before < 0 ? offset : spelledEnds[before] + offset - ends[before];
  }

  /**
   * Where a place of this text stands in the original.
   *
   * @param offset an offset into {@link #text()}, not inside of what a reference stands for
   * @return the offset into the original
   */
  public int original(int offset) {
    int before = BinarySearch.firstAfter(spelledEnds, offset) - 1;
    return before < 0 ? offset : ends[before] + offset - spelledEnds[before];
  }

  /**
   * A part of the text as it is read.
   *
   * @param span a part of the original that cuts no reference
   * @return its spelling
   */
  public String text(Span span) {
    checkNotNull(span, "span");
    return text.substring(spelled(span.start()), spelled(span.end()));
  }
}
