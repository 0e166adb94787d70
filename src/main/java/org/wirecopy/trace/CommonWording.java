package org.wirecopy.trace;

import java.util.List;
import org.wirecopy.align.Passage;

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
  private static final int ENOUGH = 16;
  private static final double SMALL_PART = 0.2;

  private CommonWording() {}

  /** Whether passages, all that two documents share, are no more than customary wording. */
  static boolean isAll(Subject left, Subject right, List<Passage> passages) {
    double total = 0;
    for (Passage passage : passages) {
      double own = narrated(left, right, passage);
      if (own >= ENOUGH) {
        return false;
      }
      total += own;
    }
    int shorter = Math.min(left.clean().body().size(), right.clean().body().size());
    return total < SMALL_PART * shorter;
  }

  /** How many of a passage's words stand outside of quotations on both sides. */
  static double narrated(Subject left, Subject right, Passage passage) {
    double quoted =
        Math.min(left.quoted(passage.left().span()), right.quoted(passage.right().span()));
    return passage.words() * (1 - quoted);
  }
}
