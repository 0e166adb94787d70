package org.wirecopy.archive.store;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.fingerprint.Fingerprints;
import org.wirecopy.fingerprint.Winnowing;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.record.DocumentRecord;
import org.wirecopy.token.Tokens;

/**
 * Documents that are ready to be added, with what finds them. Any thread may prepare some for the
 * one that writes.
 *
 * @param records the documents
 * @param additions what is to be known of each
 * @param count how many words they have
 * @param prints the fingerprints of each; {@code null} if it is not known yet which to choose
 * @param bodies the words of each, where that is so
 */
public record Prepared(
    Records records,
    List<Addition> additions,
    long count,
    @Nullable List<long[]> prints,
    List<Tokens> bodies) {
  /** Refuses {@code null}. */
  public Prepared {
    checkNotNull(records, "records");
    checkNotNull(additions, "additions");
    checkNotNull(bodies, "bodies");
  }

  /**
   * Prepares documents.
   *
   * @param documents the documents
   * @param winnowing chooses fingerprints; {@code null} if that is not known yet
   * @param words packs documents; {@code null} if that is not known yet
   * @return what is to be added
   */
  static Prepared of(
      List<CleanDocument> documents, @Nullable Winnowing winnowing, @Nullable WordPacking words) {
    checkNotNull(documents, "documents");
    List<byte[]> records = new ArrayList<>(documents.size());
    List<Addition> additions = new ArrayList<>(documents.size());
    List<Tokens> bodies = new ArrayList<>(documents.size());
    for (CleanDocument document : documents) {
      records.add(DocumentRecord.write(document));
      additions.add(Addition.of(document.id(), document.metadata().published()));
      bodies.add(document.body());
    }
    List<long[]> prints =
        winnowing == null
            ? null
            : bodies.stream().map(body -> keys(winnowing.choose(body))).toList();
    return new Prepared(
        Records.of(records, words),
        additions,
        bodies.stream().mapToLong(Tokens::size).sum(),
        prints,
        prints == null ? bodies : List.of());
  }

  /**
   * The fingerprints of a text, as far as they count.
   *
   * @param chosen the fingerprints
   * @return the bits that count of each, in the order of the text
   */
  public static long[] keys(Fingerprints chosen) {
    checkNotNull(chosen, "chosen");
    long[] keys = new long[chosen.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = Print.key(chosen.hash(i));
    }
    return keys;
  }
}
