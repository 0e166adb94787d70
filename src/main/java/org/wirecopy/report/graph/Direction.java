package org.wirecopy.report.graph;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Analysis;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Published;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.PressReleaseReuse;
import org.wirecopy.trace.Reuse;

/**
 * Tells which side of a passage the other has its text from: by the source that one of them names,
 * else by the origin of the family, else by the press release, else by the dates. Of two copies
 * whose origin is a third text it is not told: each may have it from there.
 *
 * <p>Quoted replies, shared quotations, captions, boilerplate and common wording are no copying.
 */
public final class Direction {
  private final Map<String, String> origins = new HashMap<>();
  private final Map<String, String> releases = new HashMap<>();
  private final Map<String, Published> dates = new HashMap<>();

  /**
   * Looks at what was traced.
   *
   * @param analysis the analysis
   */
  public Direction(Analysis analysis) {
    checkNotNull(analysis, "analysis");
    for (Family family : analysis.tracing().families()) {
      String origin = family.origin().document();
      if (origin != null) {
        family.passages().forEach(passage -> origins.put(passage, origin));
      }
    }
    for (PressReleaseReuse reuse : analysis.tracing().pressReleaseReuses()) {
      releases.put(reuse.article(), reuse.release());
    }
    for (CleanDocument document : analysis.documents()) {
      Published published = document.metadata().published();
      if (published != null) {
        dates.put(document.id(), published);
      }
    }
  }

  /** What a direction rests on. */
  public enum Ground {
    /** One of them names the source, the other does not. */
    NAMED_SOURCE,
    /** One of them is the origin of the text. */
    ORIGIN,
    /** One of them is the press release that the other stems from. */
    RELEASE,
    /** One of them was published earlier. */
    DATE
  }

  /**
   * A direction.
   *
   * @param fromLeft whether the right side has its text from the left
   * @param ground what tells it
   */
  public record Told(boolean fromLeft, Ground ground) {
    /** Refuses {@code null}. */
    public Told {
      checkNotNull(ground, "ground");
    }
  }

  /**
   * The direction of a passage.
   *
   * @param reuse what happened to it
   * @return nothing if it is no copying, or cannot be told
   */
  public Optional<Told> of(Reuse reuse) {
    checkNotNull(reuse, "reuse");
    if (!reuse.isCopy()) {
      return Optional.empty();
    }
    Passage passage = reuse.passage();
    String left = passage.left().document();
    String right = passage.right().document();
    String origin = origins.get(reuse.id());
    if (origin != null && !origin.equals(left) && !origin.equals(right)) {
      return Optional.empty();
    }
    return reuse
        .copy()
        .map(copy -> new Told(copy.equals(passage.right()), Ground.NAMED_SOURCE))
        .or(() -> from(origin, left, right, Ground.ORIGIN))
        .or(() -> released(left, right))
        .or(() -> earlier(left, right));
  }

  private Optional<Told> released(String left, String right) {
    if (right.equals(releases.get(left))) {
      return Optional.of(new Told(false, Ground.RELEASE));
    }
    return left.equals(releases.get(right))
        ? Optional.of(new Told(true, Ground.RELEASE))
        : Optional.empty();
  }

  private Optional<Told> earlier(String left, String right) {
    Published one = dates.get(left);
    Published other = dates.get(right);
    if (one == null || other == null || one.isBefore(other) == other.isBefore(one)) {
      return Optional.empty();
    }
    return Optional.of(new Told(one.isBefore(other), Ground.DATE));
  }

  private static Optional<Told> from(
      @Nullable String origin, String left, String right, Ground ground) {
    boolean isLeft = left.equals(origin);
    return isLeft || right.equals(origin)
        ? Optional.of(new Told(isLeft, ground))
        : Optional.empty();
  }
}
