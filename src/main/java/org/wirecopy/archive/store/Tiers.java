package org.wirecopy.archive.store;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which segments become one, so that there are few and no document is written again too often:
 * those that are together at least half as large as the next larger one, and it. The number of
 * segments stays logarithmic, and so does how often a document is written again.
 *
 * <p>The logarithmic method of Bentley and Saxe, "Decomposable searching problems I", Journal of
 * Algorithms 1980, doi:10.1016/0196-6774(80)90015-2.
 */
public final class Tiers {
  private static final long MOST = 8L << 20;
  private static final long MOST_PRINTS = 1L << 31;

  private Tiers() {}

  /**
   * The segments to merge.
   *
   * @param parts all segments
   * @return some of them, in their order; none if nothing is to be done
   */
  public static List<Snapshot.Part> toMerge(List<Snapshot.Part> parts) {
    checkNotNull(parts, "parts");
    List<Snapshot.Part> ascending = ascending(parts);
    long smaller = 0;
    long prints = 0;
    int reach = 0;
    for (int i = 0; i < ascending.size(); i++) {
      int size = ascending.get(i).size();
      prints += ascending.get(i).segment().prints();
      boolean fits = smaller + size <= MOST && prints <= MOST_PRINTS;
      if (fits && i > 0 && 2 * smaller >= size) {
        reach = i + 1;
      }
      smaller += size;
    }
    List<Snapshot.Part> chosen = ascending.subList(0, reach);
    return parts.stream().filter(part -> chosen.contains(part) || isMostlyGone(part)).toList();
  }

  /**
   * As many segments as fit into one, the smallest first.
   *
   * @param parts all segments
   * @return some of them, in their order
   */
  public static List<Snapshot.Part> most(List<Snapshot.Part> parts) {
    checkNotNull(parts, "parts");
    long documents = 0;
    long prints = 0;
    List<Snapshot.Part> chosen = new ArrayList<>();
    for (Snapshot.Part part : ascending(parts)) {
      documents += part.size();
      prints += part.segment().prints();
      if (documents <= MOST && prints <= MOST_PRINTS) {
        chosen.add(part);
      }
    }
    return parts.stream().filter(chosen::contains).toList();
  }

  private static List<Snapshot.Part> ascending(List<Snapshot.Part> parts) {
    return parts.stream().sorted(Comparator.comparingInt(Snapshot.Part::size)).toList();
  }

  private static boolean isMostlyGone(Snapshot.Part part) {
    return 2 * part.size() < part.segment().size();
  }
}
