package org.wirecopy.document.markup.markdown;

import java.util.List;
import org.commonmark.node.CustomBlock;

/**
 * A block that CommonMark does not know.
 *
 * @see MarkdownSigned
 * @see MarkdownIndented
 */
final class MarkdownBlock extends CustomBlock {
  private final List<Stretch> stretches;

  MarkdownBlock(List<Stretch> stretches) {
    this.stretches = List.copyOf(stretches);
  }

  /** What of it is no prose, by offsets of the document. */
  List<Stretch> stretches() {
    return stretches;
  }
}
