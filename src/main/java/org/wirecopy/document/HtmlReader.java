package org.wirecopy.document;

import com.google.common.base.Strings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Takes the visible text of a page, a line a block, and the elements that it came from.
 *
 * <p>Linear in the size of the page; a hundred bytes an element besides the page's own tree.
 */
final class HtmlReader {
  private HtmlReader() {}

  /**
   * Reads a page.
   *
   * @param id the document's id
   * @param html the page
   * @param limits how deep the elements are followed
   * @return the document
   */
  static Document read(
      String id, String html, Limits limits, java.util.function.Consumer<Problem> problems) {
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    PageText text = new PageText(limits.nesting());
    page.traverse(text);
    Element root = page.selectFirst("html");
    String language = root == null ? null : Strings.emptyToNull(root.attr("lang").strip());
    return new Document(id, text.text(), language, HtmlMetadata.of(page, limits), text.elements());
  }
}
