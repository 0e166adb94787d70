package org.wirecopy.archive.store;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Published;

/**
 * What a segment needs to know of a document besides its bytes.
 *
 * @param idHash the hash of its id
 * @param date when it was published, in seconds since 1970; {@link #UNDATED} if that is not known
 */
public record Addition(long idHash, long date) {
  /** The date of a document without one: after all others. */
  public static final long UNDATED = Long.MAX_VALUE;

  /**
   * What is known of a document.
   *
   * @param id its id
   * @param published when it was published
   * @return the addition
   */
  public static Addition of(String id, @Nullable Published published) {
    return new Addition(idHash(id), published == null ? UNDATED : published.epochSecond());
  }

  /**
   * The hash by which a document is found.
   *
   * @param id its id
   * @return 64 bits
   */
  public static long idHash(String id) {
    checkNotNull(id, "id");
    return Hashing.murmur3_128().hashString(id, StandardCharsets.UTF_8).asLong();
  }
}
