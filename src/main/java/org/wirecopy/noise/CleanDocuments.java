package org.wirecopy.noise;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.AbstractList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import org.wirecopy.document.Document;

/**
 * The documents of a run with their noise marked, sorted by id. Those that are {@linkplain
 * CleanDocument#kept kept elsewhere} are read when something of their text is asked for.
 *
 * <p>Immutable and safe for threads. A look-up by id is a binary search.
 */
public final class CleanDocuments extends AbstractList<CleanDocument> implements RandomAccess {
  private final List<String> ids;
  private final List<CleanDocument> documents;

  private CleanDocuments(List<String> ids, List<CleanDocument> documents) {
    this.ids = ids;
    this.documents = documents;
  }

  /**
   * Sorts documents.
   *
   * @param documents the documents, in any order; ids are unique
   * @return the same documents, sorted by id
   */
  public static CleanDocuments of(List<CleanDocument> documents) {
    checkNotNull(documents, "documents");
    if (documents instanceof CleanDocuments already) {
      return already;
    }
    List<CleanDocument> sorted =
        documents.stream().sorted(Comparator.comparing(CleanDocument::id)).toList();
    return new CleanDocuments(sorted.stream().map(CleanDocument::id).toList(), sorted);
  }

  @Override
  public CleanDocument get(int index) {
    return documents.get(index);
  }

  @Override
  public int size() {
    return ids.size();
  }

  /**
   * The ids of the documents.
   *
   * @return sorted
   */
  public List<String> ids() {
    return ids;
  }

  /**
   * The index of a document.
   *
   * @param id the document's id
   * @return its index, or a negative number if there is no such document
   */
  public int indexOf(String id) {
    checkNotNull(id, "id");
    return Collections.binarySearch(ids, id);
  }

  /**
   * A document as it was read, without a look at its noise.
   *
   * @param index the document's index
   * @return the document
   */
  public Document original(int index) {
    return documents.get(index).document();
  }
}
