package org.wirecopy.document.page;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Limits;

/**
 * The tree of a page, put together as its scripts would, and what of it is seen. What is out of
 * sight is seen after all where the page shows next to no text without it; {@link #remarks} says
 * so.
 */
final class ParsedPage {
  private static final Pattern SELF_CLOSED =
      Pattern.compile(
          "<(textarea|title|iframe)(\\s[^<>]{0,2000}[\"'\\s])?/>", Pattern.CASE_INSENSITIVE);

  /** The id of a piece; what is shown at once has the first numbers, or none. */
  private static final Pattern PIECE = Pattern.compile("S:[0-9a-f]{1,8}[\"'\\s>]");

  private final Limits limits;
  private final Document tree;
  private final Sight sight = new Sight();
  private final List<String> remarks = new ArrayList<>();

  private ParsedPage(Document tree, Limits limits) {
    this.tree = tree;
    this.limits = limits;
  }

  /** Parses a page. */
  static ParsedPage of(String html, Limits limits) {
    return of(html, limits, parser(limits));
  }

  /** Parses a page into a tree whose nodes know where in the page they stand. */
  static ParsedPage placed(String html, Limits limits) {
    return of(html, limits, parser(limits).setTrackPosition(true));
  }

  private static ParsedPage of(String html, Limits limits, Parser parser) {
    ParsedPage page = new ParsedPage(parser.parseInput(closed(html), ""), limits);
    if (PIECE.matcher(html).find() || html.contains("afph")) {
      page.sight.cover(StreamedPieces.place(page.tree));
    }
    if (html.contains("shadowroot")) {
      page.sight.cover(ShadowTrees.fill(page.tree));
    }
    return page;
  }

  private static Parser parser(Limits limits) {
    return Parser.htmlParser().setMaxDepth(Ints.saturatedCast(limits.nesting() + 1L));
  }

  /**
   * Pages that were written as XML end some elements in their own tag, and would be lost behind.
   */
  private static String closed(String html) {
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      int first = at + 2 < html.length() ? html.charAt(at + 1) | 0x20 : ' ';
      int second = at + 2 < html.length() ? html.charAt(at + 2) | 0x20 : ' ';
      if (first == 't' && (second == 'e' || second == 'i') || first == 'i' && second == 'f') {
        Matcher element = SELF_CLOSED.matcher(html).region(at, html.length());
        if (element.lookingAt()) {
          return element.reset().replaceAll("<$1$2></$1>");
        }
      }
    }
    return html;
  }

  /** The tree. */
  Document tree() {
    return tree;
  }

  /** What of the tree is seen, once {@link #text} was asked for. */
  Sight sight() {
    return sight;
  }

  /** The text that is seen. Where that is next to nothing, what is out of sight is brought in. */
  PageText text() {
    PageText text = walked();
    if (uncover(
        text.withheld().withoutScripts(), "is empty without scripts; its noscript was read")) {
      text = walked();
    }
    if (uncover(
        text.withheld().hidden(), "hides itself until scripts ran; what it hides was read")) {
      text = walked();
    }
    if (text.withheld().seen() == 0) {
      @Nullable Element embedded = EmbeddedText.of(tree, limits);
      if (embedded != null) {
        tree.body().appendChild(embedded);
        remarks.add("is drawn by scripts; its text was read from their data");
        text = walked();
      }
    }
    return text;
  }

  private PageText walked() {
    PageText text = new PageText(sight, limits.nesting());
    tree.traverse(text);
    return text;
  }

  private boolean uncover(List<Element> elements, String remark) {
    if (elements.isEmpty()) {
      return false;
    }
    sight.uncover(elements);
    remarks.add(remark);
    return true;
  }

  /** What is to be said of how the text was found. */
  List<String> remarks() {
    return remarks;
  }
}
