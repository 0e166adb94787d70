package org.wirecopy.report.console;

import java.util.Comparator;
import java.util.List;
import org.wirecopy.align.Edit;
import org.wirecopy.align.Passage;

/** Passages seen from the side of a document. */
final class Turned {
  private Turned() {}

  /** The passage itself if that document is left, its mirror image if not. */
  static Passage to(Passage passage, String left) {
    if (passage.left().document().equals(left)) {
      return passage;
    }
    List<Edit> edits =
        passage.edits().stream()
            .map(edit -> new Edit(turned(edit.kind()), edit.right(), edit.left()))
            .sorted(Comparator.comparing(Edit::left))
            .toList();
    return new Passage(
        passage.right(), passage.left(), passage.words(), passage.similarity(), edits);
  }

  private static Edit.Kind turned(Edit.Kind kind) {
    return switch (kind) {
      case INSERTED -> Edit.Kind.DROPPED;
      case DROPPED -> Edit.Kind.INSERTED;
      case CHANGED -> Edit.Kind.CHANGED;
    };
  }
}
