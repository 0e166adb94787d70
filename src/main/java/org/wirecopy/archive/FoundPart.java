package org.wirecopy.archive;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;
import org.wirecopy.trace.Origin;
import org.wirecopy.trace.ReuseKind;
import org.wirecopy.trace.named.Agency;

/**
 * A part of a text that was asked for, with the places in the archive that hold it.
 *
 * @param span where it stands in the text
 * @param places the places, the earliest first, and those without a date last; where a crowd holds
 *     it, the first of them only
 * @param holders how many documents of the archive hold it; where that is more than there are
 *     places, it was counted by a fingerprint from its middle
 * @param origin who had it first, by dates, credits and edits, among the text and the places; with
 *     its reasons
 * @param agency the agency that the copies credit, or {@code null}
 */
public record FoundPart(
    Span span, List<FoundPlace> places, long holders, Origin origin, @Nullable Agency agency) {
  /**
   * Copies the places.
   *
   * @throws IllegalArgumentException if there is no place
   */
  public FoundPart {
    checkNotNull(span, "span");
    checkNotNull(places, "places");
    checkNotNull(origin, "origin");
    places = List.copyOf(places);
    checkArgument(!places.isEmpty(), "places must not be empty");
  }

  /**
   * What happened to it, as the place with the most words in common shows.
   *
   * @return the kind
   */
  public ReuseKind kind() {
    FoundPlace most = places.get(0);
    for (FoundPlace place : places) {
      if (place.reuse().passage().words() > most.reuse().passage().words()) {
        most = place;
      }
    }
    return most.reuse().kind();
  }

  /**
   * Whether more documents hold it than are named.
   *
   * @return true for a crowd
   */
  public boolean isCrowd() {
    return holders > places.stream().map(FoundPlace::document).distinct().count();
  }
}
