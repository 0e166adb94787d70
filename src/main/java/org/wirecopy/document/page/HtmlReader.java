package org.wirecopy.document.page;

import java.util.function.Consumer;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Problem;
import org.wirecopy.document.content.UnreadableException;
import org.wirecopy.document.markup.FrontMatter;

/**
 * Takes the visible text of a page, a line a block, and the elements that it came from.
 *
 * <p>Linear in the size of the page; a hundred bytes an element besides the page's own tree.
 */
public final class HtmlReader {
  private HtmlReader() {}

  /**
   * Reads a page.
   *
   * @param id the document's id
   * @param html the page
   * @param limits how large the page may be, and how deep its elements are followed
   * @param problems told if elements are too deep
   * @return the document
   * @throws UnreadableException if the page has more markup than allowed
   */
  public static Document read(String id, String html, Limits limits, Consumer<Problem> problems)
      throws UnreadableException {
    // A tag or an attribute takes two characters at least.
    if (html.length() / 2 > limits.markup() && Markup.count(html) > limits.markup()) {
      throw new UnreadableException(
          "has more than "
              + limits.markup()
              + " tags and attributes, which is the limit for a page");
    }
    String repaired = Mojibake.repaired(html);
    FrontMatter front = FrontMatter.of(repaired);
    front.report(id, problems);
    ParsedPage page = ParsedPage.of(front.blanked(repaired), limits);
    PageText text = page.text();
    page.remarks().forEach(remark -> problems.accept(Problem.note(id, remark)));
    if (text.isTooDeep()) {
      problems.accept(
          Problem.of(
              id,
              "nests elements deeper than "
                  + limits.nesting()
                  + " levels, the limit; what is deeper is read as text of that level"));
    }
    PageMetadata metadata = PageMetadata.of(page.tree(), limits);
    String language = front.language() == null ? metadata.language() : front.language();
    return new Document(
        id, text.text(), language, front.metadata().orElse(metadata.metadata()), text.elements());
  }
}
