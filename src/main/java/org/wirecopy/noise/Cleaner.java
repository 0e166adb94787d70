package org.wirecopy.noise;

import java.util.List;
import org.wirecopy.document.Document;

/**
 * Marks what on a page is not its text, and tells posts apart.
 *
 * <pre>{@code
 * CleanDocument clean = Cleaner.auto().clean(document);
 * String text = clean.keptText();
 * }</pre>
 *
 * <p>Works on lines. Looks first at what the page is: a message with a header block, a forum page,
 * a page with elements, or an article; then asks the rules for it one after another, and the first
 * that knows a line marks it, with a reason.
 *
 * <p>Immutable and safe for threads. Linear in the text.
 */
public final class Cleaner {
  private static final List<Rule> MESSAGE = List.of(new MessageRules());
  private static final List<Rule> FORUM = List.of(new ForumRules(), new SeparatorRule());
  private static final List<Rule> PAGE =
      List.of(new ElementRules(), new PictureRules(), new ArticleRules());
  private static final List<Rule> ARTICLE = List.of(new PictureRules(), new ArticleRules());

  private Cleaner() {}

  /**
   * The cleaner that looks at each document and chooses the rules that fit.
   *
   * @return a cleaner
   */
  public static Cleaner auto() {
    return new Cleaner();
  }

  /**
   * Marks a document's noise.
   *
   * @param document the document
   * @return the document with its noise marked
   */
  public CleanDocument clean(Document document) {
    Sheet sheet = new Sheet(document);
    for (Rule rule : rules(sheet)) {
      rule.apply(sheet);
    }
    return new CleanDocument(
        document, sheet.tokens(), sheet.marks(), sheet.posts(), sheet.metadata());
  }

  private static List<Rule> rules(Sheet sheet) {
    if (!sheet.document().elements().isEmpty()) {
      return PAGE;
    }
    if (MessageRules.isMessage(sheet)) {
      return MESSAGE;
    }
    return ForumRules.isForum(sheet) ? FORUM : ARTICLE;
  }
}
