package org.wirecopy;

import java.util.function.IntFunction;
import org.wirecopy.comparison.Side;
import org.wirecopy.noise.CleanDocuments;
import org.wirecopy.trace.verdict.Subject;
import org.wirecopy.trace.verdict.Tracer;
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
  private final IntFunction<Side> maker;
  private final RecentValues<Integer, Side> kept;

  private Sides(CleanDocuments documents, IntFunction<Side> maker) {
    this.documents = documents;
    this.maker = maker;
    this.kept = new RecentValues<>(KEPT);
  }

  /** Sides with all that a tracer knows of their documents. */
  static Sides kept(CleanDocuments documents, Tracer tracer) {
    return new Sides(documents, index -> Side.of(tracer.subject(documents.ids().get(index))));
  }

  /** Sides that nothing is known of. */
  static Sides passing(CleanDocuments documents) {
    return new Sides(documents, index -> Side.of(Subject.of(documents.get(index))));
  }

  Side get(int index) {
    return kept.get(index, maker::apply);
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
