package org.wirecopy.document.part;

import com.google.common.base.Ascii;
import java.util.Map;

/** What a part of a text in a markup language is, when it is not prose. */
public enum MarkupPart {
  FRONT_MATTER("front-matter", "front matter, which describes the document"),
  PREAMBLE("front-matter", "the preamble of the document"),
  FENCED_CODE("code-block", "a fenced code block"),
  INDENTED_CODE("code-block", "an indented code block"),
  LISTING("code-block", "a listing"),
  LITERAL("code-block", "a literal block"),
  SESSION("code-block", "a session at a prompt"),
  SCRIPT("code-block", "a script or style sheet"),
  HEADING("markup", "the sign of a heading"),
  BULLET("markup", "the sign of a list item or quotation"),
  EMPHASIS("markup", "a sign of emphasis or code"),
  ESCAPE("markup", "an escape sign"),
  LINK("markup", "the address or the brackets of a link"),
  IMAGE("markup", "the address of an image"),
  DEFINITION("markup", "the definition of a link, name or footnote"),
  REFERENCE("markup", "a reference"),
  SPACE_REFERENCE("markup", "a reference", MarkupPart.SPACE),
  NOTE("markup", "the brackets of a note", MarkupPart.WORD),
  TAG("markup", "a tag"),
  BREAK_TAG("markup", "a tag", MarkupPart.SPACE),
  COMMENT("markup", "a comment"),
  ENTITY("markup", "a character reference"),
  SPACE_ENTITY("markup", "a character reference", MarkupPart.SPACE),
  SIGN_ENTITY("markup", "a character reference", MarkupPart.WORD),
  CHARACTER("character", "a character of a word, written as a reference"),
  JOINT(MarkupPart.JOINT_ROLE),
  ATTRIBUTES("markup", "a list of attributes"),
  DIRECTIVE("markup", "a directive"),
  BORDER("markup", "a border of a block or table"),
  COMMAND("markup", "a command"),
  SPACE_COMMAND("markup", "a command", MarkupPart.SPACE),
  WORD_COMMAND("markup", "a command", MarkupPart.WORD),
  MATH("markup", "a formula"),
  /** Of no length; no tag of a page has such a name. */
  MESSAGE(MarkupPart.MESSAGE_ELEMENT, "a mail or news message");

  /** The name of the elements that are characters of words. */
  public static final String CHARACTER_ELEMENT = "character";

  /** The role of the elements that stand inside of a word and are not seen. */
  public static final String JOINT_ROLE = "a sign inside of a word that is not shown";

  /** The name of the last element of a message. */
  public static final String MESSAGE_ELEMENT = "message/rfc822";

  /** The attribute that says that words around a part have to be kept apart without it. */
  public static final String APART = "apart";

  /** The part is white space: it keeps all apart. */
  public static final String SPACE = "space";

  /** The part ends a word: what follows is another, but it may be followed by a sign. */
  static final String WORD = "word";

  private final String element;
  private final Map<String, String> attributes;

  MarkupPart(String words) {
    this("markup", words);
  }

  MarkupPart(String element, String words) {
    this.element = element;
    this.attributes = Map.of("role", words);
  }

  MarkupPart(String element, String words, String apart) {
    this.element = element;
    this.attributes = Map.of("role", words, APART, apart);
  }

  /** The name of the elements for parts of this kind. */
  public String element() {
    return element;
  }

  /** The attributes of the elements for parts of this kind. */
  public Map<String, String> attributes() {
    return attributes;
  }

  /** Whether an element of this name comes from a markup language and not from a page. */
  public static boolean isName(String name) {
    return switch (Ascii.toLowerCase(name)) {
      case "front-matter", "code-block", "markup", CHARACTER_ELEMENT, MESSAGE_ELEMENT -> true;
      default -> false;
    };
  }
}
