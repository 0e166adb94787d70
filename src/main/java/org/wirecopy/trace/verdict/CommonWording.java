package org.wirecopy.trace.verdict;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.align.Edit;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;

/**
 * Tells customary wording from copies: all who write on a subject use its stock phrases ("a
 * citizenship question to the 2020 census"), and two documents that share nothing but a few such
 * runs are no copies. That is so if no passage has {@value #ENOUGH} words outside of quotations,
 * and all together are a small part of both documents.
 *
 * <p>In two large samples of news, equal runs of independent reports on one event hardly ever pass
 * a dozen words, while copied sentences have twenty and more (Clough, Gaizauskas, Piao and Wilks,
 * "METER: MEasuring TExt Reuse", ACL 2002).
 */
final class CommonWording {
  /** Equal runs of independent reports hardly ever pass a dozen words. */
  static final int CUSTOMARY_RUN = 12;

  private static final int ENOUGH = 16;
  private static final double SMALL_PART = 0.2;

  private CommonWording() {}

  /** Whether passages, all that two documents share, are no more than customary wording. */
  static boolean isAll(Subject left, Subject right, List<Passage> passages) {
    int total = 0;
    for (Passage passage : passages) {
      int own = narrated(left, right, passage);
      if (own >= ENOUGH) {
        return false;
      }
      total += own;
    }
    int shorter = Math.min(left.clean().body().size(), right.clean().body().size());
    return total < SMALL_PART * shorter;
  }

  /** How many of a passage's matching words stand outside of quotations on both sides. */
  static int narrated(Subject left, Subject right, Passage passage) {
    Set<Span> onLeft = new HashSet<>();
    Set<Span> onRight = new HashSet<>();
    for (Edit edit : passage.edits()) {
      onLeft.add(edit.left());
      onRight.add(edit.right());
    }
    return Math.min(
        left.narrated(passage.left().span(), onLeft),
        right.narrated(passage.right().span(), onRight));
  }
}
