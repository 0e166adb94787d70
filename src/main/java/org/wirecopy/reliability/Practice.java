package org.wirecopy.reliability;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a source does, told without a judgement.
 *
 * @param reuse the share of its words by what happened to them: {@code own} and the labels of
 *     {@link org.wirecopy.trace.ReuseKind}; sorted by name
 * @param rates how many of its texts show what careful texts show, copies of a text counted once;
 *     empty below five texts, where a rate would be chance
 * @param timing whether it is first or follows
 * @param originVariety the effective number of origins of its words, its own being one: the
 *     exponential of the entropy of their shares, at least 1
 */
public record Practice(
    Map<String, Double> reuse, List<Rate> rates, Timing timing, double originVariety) {
  /** Copies the shares and the rates. */
  public Practice {
    checkNotNull(reuse, "reuse");
    checkNotNull(rates, "rates");
    checkNotNull(timing, "timing");
    reuse = Collections.unmodifiableMap(new TreeMap<>(reuse));
    rates = List.copyOf(rates);
  }
}
