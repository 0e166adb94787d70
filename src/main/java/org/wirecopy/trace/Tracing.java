package org.wirecopy.trace;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;

/**
 * What happened to the texts of a set of documents.
 *
 * @param reuses the shared passages with their kinds, ordered by left document and place
 * @param families each text with all its copies
 * @param derivations how much of one document stems from another, for every pair that shares a
 *     passage or was asked for
 * @param pressReleaseReuses how much of each article stems from a press release at hand
 * @param clusters documents that are copies of one another as wholes
 */
public record Tracing(
    List<Reuse> reuses,
    List<Family> families,
    List<Derivation> derivations,
    List<PressReleaseReuse> pressReleaseReuses,
    List<Cluster> clusters) {
  /** Nothing was traced. */
  public static final Tracing NONE =
      new Tracing(List.of(), List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Tracing {
    checkNotNull(reuses, "reuses");
    checkNotNull(families, "families");
    checkNotNull(derivations, "derivations");
    checkNotNull(pressReleaseReuses, "pressReleaseReuses");
    checkNotNull(clusters, "clusters");
    reuses = List.copyOf(reuses);
    families = List.copyOf(families);
    derivations = List.copyOf(derivations);
    pressReleaseReuses = List.copyOf(pressReleaseReuses);
    clusters = List.copyOf(clusters);
  }

  /**
   * Documents that are reports on one form: alike, and no copies of one another.
   *
   * @return the groups, sorted by their first document
   */
  public List<Cluster> forms() {
    return FormGroups.of(reuses);
  }
}
