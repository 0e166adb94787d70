package org.wirecopy.document.page;

import com.google.common.primitives.Ints;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
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
  private static final Pattern SELF_CLOSED =
      Pattern.compile(
          "<(textarea|title|iframe)(\\s[^<>]{0,2000}[\"'\\s])?/>", Pattern.CASE_INSENSITIVE);

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
    org.jsoup.nodes.Document page = parser(limits).parseInput(closed(front.blanked(repaired)), "");
    PageText text = new PageText(limits.nesting());
    page.traverse(text);
    if (text.isTooDeep()) {
      problems.accept(
          Problem.of(
              id,
              "nests elements deeper than "
                  + limits.nesting()
                  + " levels, the limit; what is deeper is read as text of that level"));
    }
    PageMetadata metadata = PageMetadata.of(page, limits);
    String language = front.language() == null ? metadata.language() : front.language();
    return new Document(
        id, text.text(), language, front.metadata().orElse(metadata.metadata()), text.elements());
  }

  /** The tree of a page whose nodes know where in the page they stand. */
  static org.jsoup.nodes.Document placed(String html, Limits limits) {
    String page = FrontMatter.of(html).blanked(html);
    return parser(limits).setTrackPosition(true).parseInput(closed(page), "");
  }

  private static Parser parser(Limits limits) {
    return Parser.htmlParser().setMaxDepth(Ints.saturatedCast(limits.nesting() + 1L));
  }

  /**
   * Pages that were written as XML end some elements in their own tag, and would be lost behind.
   */
  private static String closed(String html) {
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      char first = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
      if ((first | 0x20) == 't' || (first | 0x20) == 'i') {
        Matcher element = SELF_CLOSED.matcher(html).region(at, html.length());
        if (element.lookingAt()) {
          return element.reset().replaceAll("<$1$2></$1>");
        }
      }
    }
    return html;
  }
}
