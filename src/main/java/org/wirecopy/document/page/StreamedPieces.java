package org.wirecopy.document.page;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Moves the pieces of a page that was sent while it was still being made to where a script would
 * move them. React sends a piece as a hidden element {@code S:1} for the template {@code B:1},
 * which stands before what is shown while the reader waits, or {@code P:1}, which stands alone;
 * Marko as {@code af1} for {@code afph1}. A piece without a place stays where it is, and is seen.
 *
 * <p>Takes one look at each node, and each piece moves as a whole.
 */
final class StreamedPieces {
  private static final Pattern REACT = Pattern.compile("(.{0,40})S:([0-9a-f]{1,8})");
  private static final Pattern REACT_PLACE = Pattern.compile(".{0,40}[BP]:[0-9a-f]{1,8}");
  private static final Pattern MARKO = Pattern.compile("af(?!ph).{1,40}");
  private static final String MARKO_PLACE = "afph";

  /** A move takes time for all that stands beside the place. */
  private static final int MOST = 2000;

  private static final int MOST_LOOKS = 1 << 20;

  private final List<Element> pieces = new ArrayList<>();
  private final Map<String, Element> places = new HashMap<>();
  private final Set<Node> waiting = Sets.newIdentityHashSet();

  private int looks;

  private StreamedPieces() {}

  /**
   * Puts a page together.
   *
   * @return what was shown in the place of pieces, and is to be seen no more
   */
  static Set<Node> place(Document page) {
    StreamedPieces streamed = new StreamedPieces();
    page.traverse(
        (node, depth) -> {
          if (node instanceof Element element && element.attributesSize() > 0) {
            streamed.look(element);
          }
        });
    streamed.pieces.forEach(streamed::move);
    return streamed.waiting;
  }

  private void look(Element element) {
    String id = element.attr("id");
    if (id.isEmpty()) {
      return;
    }
    boolean isTemplate = element.normalName().equals("template");
    if (id.startsWith(MARKO_PLACE) || isTemplate && REACT_PLACE.matcher(id).matches()) {
      places.putIfAbsent(id, element);
    } else if (pieces.size() < MOST && isPiece(element, id)) {
      pieces.add(element);
    }
  }

  private static boolean isPiece(Element element, String id) {
    return element.hasAttr("hidden") && REACT.matcher(id).matches()
        || id.startsWith("af") && MARKO.matcher(id).matches() && Visibility.isNotDisplayed(element);
  }

  private void move(Element piece) {
    Matcher react = REACT.matcher(piece.id());
    if (!react.matches()) {
      Element place = places.get(MARKO_PLACE + piece.id().substring("af".length()));
      if (place != null) {
        waiting.add(place);
        move(piece, place);
      }
      return;
    }
    Element waited = places.get(react.group(1) + "B:" + react.group(2));
    Element alone = places.get(react.group(1) + "P:" + react.group(2));
    if (waited != null && move(piece, waited)) {
      passWaiting(waited);
    } else if (waited != null || alone == null || !move(piece, alone)) {
      piece.removeAttr("hidden");
    }
  }

  private static boolean move(Element piece, Element place) {
    Element parent = place.parent();
    if (parent == null || place.parents().contains(piece)) {
      return false;
    }
    parent.insertChildren(place.siblingIndex(), piece.childNodes());
    return true;
  }

  /** Notes what is shown until the piece is there, to the comment that ends it if one does. */
  private void passWaiting(Element place) {
    List<Node> shown = new ArrayList<>();
    int open = 0;
    for (Node node = place.nextSibling(); node != null && looks++ < MOST_LOOKS; ) {
      String mark = node instanceof Comment comment ? comment.getData() : "";
      if (mark.equals("/$")) {
        open--;
      } else if (mark.startsWith("$")) {
        open++;
      }
      if (open < 0) {
        waiting.addAll(shown);
        return;
      }
      shown.add(node);
      node = node.nextSibling();
    }
  }
}
