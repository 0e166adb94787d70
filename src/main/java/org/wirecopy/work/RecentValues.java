package org.wirecopy.work;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Values that are made when they are asked for, of which those asked for last are kept. Safe for
 * threads; two that ask for the same at once may both make it.
 *
 * @param <K> what a value is made of
 * @param <V> a value
 */
public final class RecentValues<K, V> {
  private final Cache<K, V> kept;

  /**
   * No values yet.
   *
   * @param most how many are kept
   */
  public RecentValues(int most) {
    // One segment, since each evicts for itself.
    this.kept = CacheBuilder.newBuilder().concurrencyLevel(1).maximumSize(most).build();
  }

  /**
   * Makes values.
   *
   * @param <K> what a value is made of
   * @param <V> a value
   * @param <X> what making may throw
   */
  @FunctionalInterface
  public interface Maker<K, V, X extends Exception> {
    /**
     * Makes a value.
     *
     * @param key what it is made of
     * @return the value
     * @throws X if that fails
     */
    V of(K key) throws X;
  }

  /**
   * The value for a key, if it is kept.
   *
   * @param key the key
   * @return the value, or {@code null}
   */
  public @Nullable V ifKnown(K key) {
    return kept.getIfPresent(key);
  }

  /**
   * The value for a key.
   *
   * @param key the key
   * @param maker makes the value if it is not there
   * @return the value
   * @throws X as the maker does; nothing is kept then
   */
  public <X extends Exception> V get(K key, Maker<K, V, X> maker) throws X {
    V known = kept.getIfPresent(key);
    if (known != null) {
      return known;
    }
    V made = maker.of(key);
    kept.put(key, made);
    return made;
  }
}
