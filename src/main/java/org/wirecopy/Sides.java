package org.wirecopy;

import org.wirecopy.comparison.Side;
import org.wirecopy.noise.CleanDocuments;
import org.wirecopy.trace.verdict.Subject;
import org.wirecopy.work.RecentValues;

/**
 * The documents of a run as sides of comparisons, each made when it is asked for. The last ones
 * used are kept, since candidates come in the order of their left documents, and the others are
 * made anew.
 *
 * <p>Safe for threads: two that ask for one side at once both make it, and it is the same.
 */
final class Sides {
  private static final int KEPT = 128;

  private final CleanDocuments documents;
  private final RecentValues<Integer, Side> kept;

  Sides(CleanDocuments documents) {
    this.documents = documents;
    this.kept = new RecentValues<>(KEPT);
  }

  Side get(int index) {
    return kept.get(index, i -> Side.of(subject(i)));
  }

  /** A document under examination, without its words. */
  Subject subject(int index) {
    return Subject.of(documents.get(index));
  }

  /** The id of a document. */
  String id(int index) {
    return documents.ids().get(index);
  }

  int size() {
    return documents.size();
  }

  /** The index of a document, negative if there is none. */
  int indexOf(String id) {
    return documents.indexOf(id);
  }
}
