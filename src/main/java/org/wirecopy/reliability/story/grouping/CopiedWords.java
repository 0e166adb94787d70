package org.wirecopy.reliability.story.grouping;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.Passage;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.ReuseKind;
import org.wirecopy.trace.Tracing;
import org.wirecopy.work.Ranges;

/**
 * Which parts of each document stand in others as well, and the origin that they stem from.
 *
 * <p>An origin is named by the agency that the copies credit, by the document nearest to the
 * origin, or, where neither is known, by the family of the copies: one origin, whoever it is. Words
 * in several passages are of the longest.
 */
public final class CopiedWords {
  private static final String UNKNOWN = "unknown origin of ";

  private final Map<String, Ranges<Source>> sources = new HashMap<>();
  private final Map<String, Family> families = new HashMap<>();
  private final Folding folding;

  /**
   * What copied words of a document stem from.
   *
   * @param origin the name of the origin
   * @param own whether that is the document itself
   */
  public record Source(String origin, boolean own) {
    /** Refuses {@code null}. */
    public Source {
      checkNotNull(origin, "origin");
    }

    /** Whether the words are known to stem from elsewhere. */
    boolean isForeign() {
      return !own && !origin.startsWith(UNKNOWN);
    }
  }

  private CopiedWords(List<Family> families, Folding folding) {
    this.folding = folding;
    for (Family family : families) {
      family.passages().forEach(passage -> this.families.put(passage, family));
    }
  }

  public static CopiedWords of(Tracing tracing, Folding folding) {
    checkNotNull(tracing, "tracing");
    checkNotNull(folding, "folding");
    CopiedWords words = new CopiedWords(tracing.families(), folding);
    Map<String, Ranges.Builder<Source>> entered = new HashMap<>();
    tracing.reuses().stream()
        .filter(reuse -> counts(reuse, folding))
        .sorted(
            Comparator.comparingInt((Reuse reuse) -> reuse.passage().words())
                .thenComparing(Reuse::id))
        .forEach(reuse -> words.add(reuse, entered));
    entered.forEach((document, ranges) -> words.sources.put(document, ranges.build()));
    return words;
  }

  private static boolean counts(Reuse reuse, Folding folding) {
    boolean kind =
        reuse.isCopy() || folding == Folding.ALL && reuse.kind() == ReuseKind.SHARED_QUOTATION;
    boolean exact = folding != Folding.EXACT || reuse.passage().edits().isEmpty();
    return kind && exact && !reuse.passage().isInside();
  }

  private void add(Reuse reuse, Map<String, Ranges.Builder<Source>> entered) {
    String origin = origin(reuse);
    enter(reuse.passage().left(), origin, entered);
    enter(reuse.passage().right(), origin, entered);
  }

  private static void enter(
      Passage.Side side, String origin, Map<String, Ranges.Builder<Source>> entered) {
    if (side.span().length() > 0) {
      Source source = new Source(origin, origin.equals(document(side.document())));
      entered
          .computeIfAbsent(side.document(), document -> new Ranges.Builder<>())
          .put(side.span().start(), side.span().end(), source);
    }
  }

  private String origin(Reuse reuse) {
    Passage passage = reuse.passage();
    Family family = families.get(reuse.id());
    if (folding == Folding.EXACT) {
      return document(holder(passage, family));
    }
    if (family != null && family.agency() != null) {
      return agency(family.agency().code());
    }
    if (family != null && family.origin().document() != null) {
      return document(family.origin().document());
    }
    if (family != null) {
      return UNKNOWN + family.id();
    }
    String left = passage.left().document();
    String right = passage.right().document();
    return UNKNOWN + (left.compareTo(right) <= 0 ? left : right);
  }

  /** The document that stands for all that hold the same words, whoever wrote them. */
  private static String holder(Passage passage, @Nullable Family family) {
    if (family == null) {
      return passage.left().document();
    }
    String origin = family.origin().document();
    return origin != null ? origin : family.members().get(0).document();
  }

  static String agency(String code) {
    return "agency " + code;
  }

  static String document(String id) {
    return "document " + id;
  }

  /** Whether any words of a document stand in others as well. */
  public boolean isShared(String document) {
    checkNotNull(document, "document");
    return sources.containsKey(document);
  }

  /** What stems from where in a document; empty where nothing of it stands elsewhere. */
  public Ranges<Source> sources(String document) {
    checkNotNull(document, "document");
    return sources.getOrDefault(document, Ranges.none());
  }

  /** Whether the words at an offset are known to stem from elsewhere. */
  public boolean isForeign(String document, int offset) {
    Ranges<Source> own = sources(document);
    int at = own.at(offset);
    return at >= 0 && own.value(at).isForeign();
  }
}
