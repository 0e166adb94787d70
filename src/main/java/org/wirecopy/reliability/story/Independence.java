package org.wirecopy.reliability.story;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many independent origins stand behind a story: effective numbers, in which an origin counts
 * by its share of what more than one document says.
 *
 * <p>Hill numbers (Hill, "Diversity and evenness", Ecology 1973, doi:10.2307/1934352): of order 1,
 * the exponential of the Shannon entropy of the shares; of order 2, the inverse of the sum of their
 * squares, which small origins move less.
 *
 * @param origins the number of order 1, at least 1 and at most the number of documents
 * @param order2 the number of order 2, at least 1 and at most {@code origins}
 * @param low the number of order 1 if every likeness is taken for a copy
 * @param high the number of order 1 if only exact copies are folded
 * @param shares the share of each origin, from 0 to 1, the largest first: {@code agency CODE},
 *     {@code document ID}, or a family of copies whose origin is unknown
 */
public record Independence(
    double origins, double order2, double low, double high, Map<String, Double> shares) {
  /** Copies the shares. */
  public Independence {
    checkNotNull(shares, "shares");
    shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
  }

  /**
   * The numbers for shares that sum up to 1.
   *
   * @param shares the share of each origin
   * @param origins the effective number of origins
   * @param low the least that it may be
   * @param high the most that it may be
   * @return the numbers
   */
  public static Independence of(
      Map<String, Double> shares, double origins, double low, double high) {
    checkNotNull(shares, "shares");
    Map<String, Double> sorted = new TreeMap<>(shares);
    Map<String, Double> largest = new LinkedHashMap<>();
    sorted.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .forEach(share -> largest.put(share.getKey(), share.getValue()));
    double squares = shares.values().stream().mapToDouble(share -> share * share).sum();
    double order2 = squares > 0 ? Math.max(1, Math.min(origins, 1 / squares)) : 1;
    return new Independence(
        origins, order2, Math.min(low, origins), Math.max(high, origins), largest);
  }
}
