package org.wirecopy.check;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.document.Document;
import org.wirecopy.fingerprint.Shingles;
import org.wirecopy.token.Tokenizer;

/**
 * The files that changed, as they were before: what they held then is nothing new, wherever it
 * stands now, unless it still stands where it stood.
 *
 * <p>Immutable and safe for threads; 16 bytes or more a word.
 */
public final class EarlierState {
  /** Nothing was there. */
  public static final EarlierState EMPTY = new EarlierState(List.of());

  /** How many words a shingle has. */
  static final int SHINGLE = 4;

  private final Map<String, Multiset<Long>> before;
  private final Map<String, Multiset<Long>> now;

  /**
   * The earlier state of the checked documents.
   *
   * @param documents the documents as they were; the id of each is its path
   */
  public EarlierState(Collection<Document> documents) {
    this(checkNotNull(documents, "documents"), List.of());
  }

  /**
   * The earlier state of checked documents and of others that changed with them.
   *
   * @param before the documents as they were; the id of each is its path
   * @param now those of them that are not checked, as they are now
   */
  public EarlierState(Collection<Document> before, Collection<Document> now) {
    checkNotNull(before, "before");
    checkNotNull(now, "now");
    this.before = shingles(before);
    this.now = shingles(now);
  }

  private static Map<String, Multiset<Long>> shingles(Collection<Document> documents) {
    Map<String, Multiset<Long>> files = new HashMap<>();
    for (Document document : documents) {
      addTo(files.computeIfAbsent(document.id(), id -> HashMultiset.create()), document.text());
    }
    return files;
  }

  /** Adds the shingles of a text. */
  static void addTo(Multiset<Long> shingles, String text) {
    for (long shingle : Shingles.hash(Tokenizer.tokenize(text), SHINGLE)) {
      shingles.add(shingle);
    }
  }

  /** The shingles of each file as it was. */
  Map<String, Multiset<Long>> before() {
    return before;
  }

  /** The shingles of the files that are not checked, as they are now. */
  Map<String, Multiset<Long>> now() {
    return now;
  }
}
