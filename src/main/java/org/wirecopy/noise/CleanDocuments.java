package org.wirecopy.noise;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.AbstractList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import org.wirecopy.document.Document;

/**
 * The documents of a run with their noise marked, sorted by id: all in memory, or read and cleaned
 * anew each time one is asked for.
 *
 * <p>Immutable and safe for threads. A look-up by id is a binary search.
 */
public final class CleanDocuments extends AbstractList<CleanDocument> implements RandomAccess {
  private final List<String> ids;
  private final IntFunction<Document> originals;
  private final IntFunction<CleanDocument> clean;

  private CleanDocuments(
      List<String> ids, IntFunction<Document> originals, IntFunction<CleanDocument> clean) {
    this.ids = ids;
    this.originals = originals;
    this.clean = clean;
  }

  /**
   * Documents in memory.
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
    return new CleanDocuments(
        sorted.stream().map(CleanDocument::id).toList(),
        index -> sorted.get(index).document(),
        sorted::get);
  }

  /**
   * Documents that are read from where they are kept, and cleaned, when they are asked for.
   *
   * @param ids the ids of the documents, sorted
   * @param originals gives the document at an index; safe for threads
   * @param cleaner marks the noise
   * @return the documents
   */
  public static CleanDocuments of(
      List<String> ids, IntFunction<Document> originals, Cleaner cleaner) {
    checkNotNull(ids, "ids");
    checkNotNull(originals, "originals");
    checkNotNull(cleaner, "cleaner");
    return new CleanDocuments(
        List.copyOf(ids), originals, index -> cleaner.clean(originals.apply(index)));
  }

  @Override
  public CleanDocument get(int index) {
    return clean.apply(index);
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
    return originals.apply(index);
  }
}
