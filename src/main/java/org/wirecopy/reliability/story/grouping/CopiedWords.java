package org.wirecopy.reliability.story.grouping;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
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

/**
 * Which parts of each document stand in others as well, and the origin that they stem from.
 *
 * <p>An origin is named by the agency that the copies credit, by the document nearest to the
 * origin, or, where neither is known, by the family of the copies: one origin, whoever it is. Words
 * in several passages are of the longest.
 */
public final class CopiedWords {
  private static final String UNKNOWN = "unknown origin of ";

  private final Map<String, RangeMap<Integer, String>> origins = new HashMap<>();
  private final Map<String, Family> families = new HashMap<>();
  private final Folding folding;

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
    tracing.reuses().stream()
        .filter(reuse -> counts(reuse, folding))
        .sorted(
            Comparator.comparingInt((Reuse reuse) -> reuse.passage().words())
                .thenComparing(Reuse::id))
        .forEach(words::add);
    return words;
  }

  private static boolean counts(Reuse reuse, Folding folding) {
    boolean kind =
        reuse.isCopy() || folding == Folding.ALL && reuse.kind() == ReuseKind.SHARED_QUOTATION;
    boolean exact = folding != Folding.EXACT || reuse.passage().edits().isEmpty();
    return kind && exact && !reuse.passage().isInside();
  }

  private void add(Reuse reuse) {
    String origin = origin(reuse);
    enter(reuse.passage().left(), origin);
    enter(reuse.passage().right(), origin);
  }

  private void enter(Passage.Side side, String origin) {
    if (side.span().length() > 0) {
      origins
          .computeIfAbsent(side.document(), document -> TreeRangeMap.create())
          .put(Range.closedOpen(side.span().start(), side.span().end()), origin);
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
    return origins.containsKey(document);
  }

  /** The origin of the text at an offset, or {@code null} where it stands nowhere else. */
  public @Nullable String originAt(String document, int offset) {
    checkNotNull(document, "document");
    RangeMap<Integer, String> own = origins.get(document);
    return own == null ? null : own.get(offset);
  }

  /** Whether the words at an offset are the document's own and no copy of somebody else's. */
  public boolean isOwn(String document, int offset) {
    checkNotNull(document, "document");
    String origin = originAt(document, offset);
    return origin == null || origin.equals(document(document));
  }

  /** Whether the words at an offset are known to stem from elsewhere. */
  public boolean isForeign(String document, int offset) {
    checkNotNull(document, "document");
    String origin = originAt(document, offset);
    return origin != null && !origin.equals(document(document)) && !origin.startsWith(UNKNOWN);
  }
}
