package org.wirecopy;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.util.concurrent.ExecutionError;
import com.google.common.util.concurrent.UncheckedExecutionException;
import org.wirecopy.noise.CleanDocuments;
import org.wirecopy.trace.Subject;
import org.wirecopy.trace.Tracer;

/**
 * The documents of a run as sides of comparisons, each made when it is first asked for, and made
 * anew where it is not worth the memory to keep it. Safe for threads.
 */
final class Sides {
  /** Texts of so many characters are kept for the pairs that follow. */
  private static final long KEPT = 4L << 20;

  private final CleanDocuments documents;
  private final LoadingCache<Integer, Side> sides;

  private Sides(CleanDocuments documents, LoadingCache<Integer, Side> sides) {
    this.documents = documents;
    this.sides = sides;
  }

  /** Sides that are kept once made, as their documents are. */
  static Sides kept(CleanDocuments documents, Tracer tracer) {
    return new Sides(
        documents,
        CacheBuilder.newBuilder()
            .build(CacheLoader.from(index -> Side.of(tracer.subject(documents.ids().get(index))))));
  }

  /** Sides of which the last ones used are kept. */
  static Sides passing(CleanDocuments documents) {
    return new Sides(
        documents,
        CacheBuilder.newBuilder()
            .maximumWeight(KEPT)
            .weigher(
                (Integer index, Side side) -> side.subject().clean().document().text().length())
            .build(CacheLoader.from(index -> Side.of(Subject.of(documents.get(index))))));
  }

  Side get(int index) {
    try {
      return sides.getUnchecked(index);
    } catch (UncheckedExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } catch (ExecutionError e) {
      throw e.getCause() instanceof Error cause ? cause : e;
    }
  }

  int size() {
    return documents.size();
  }

  /** The index of a document, negative if there is none. */
  int indexOf(String id) {
    return documents.indexOf(id);
  }
}
