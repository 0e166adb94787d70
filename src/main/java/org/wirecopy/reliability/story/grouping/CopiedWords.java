package org.wirecopy.reliability.story.grouping;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.Edit;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
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
 * in several passages are of the longest. What a copier put between copied sentences is none of the
 * source's.
 */
public final class CopiedWords {
  /** So many words in a row that only one side of a passage has are not copied, but added. */
  private static final int ADDED_WORDS = 8;

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
    Passage passage = reuse.passage();
    String origin = origin(reuse);
    enter(passage, passage.left(), origin, Edit::left, Edit::right, entered);
    enter(passage, passage.right(), origin, Edit::right, Edit::left, entered);
  }

  /** Enters the words of a side but for what it has more than the other, a clause and longer. */
  private void enter(
      Passage passage,
      Passage.Side side,
      String origin,
      Function<Edit, Span> here,
      Function<Edit, Span> there,
      Map<String, Ranges.Builder<Source>> entered) {
    Span span = side.span();
    if (span.length() == 0) {
      return;
    }
    Source source = new Source(origin, origin.equals(document(side.document())));
    Ranges.Builder<Source> ranges =
        entered.computeIfAbsent(side.document(), document -> new Ranges.Builder<>());
    int start = span.start();
    if (folding == Folding.LIKELY) {
      int longest = ADDED_WORDS * span.length() / passage.words();
      for (Edit edit : passage.edits()) {
        Span added = here.apply(edit);
        if (added.length() - there.apply(edit).length() >= longest) {
          put(ranges, start, added.start(), source);
          start = added.end();
        }
      }
    }
    put(ranges, start, span.end(), source);
  }

  private static void put(Ranges.Builder<Source> ranges, int start, int end, Source source) {
    if (end > start) {
      ranges.put(start, end, source);
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
