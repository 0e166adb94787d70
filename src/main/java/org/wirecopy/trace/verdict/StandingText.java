package org.wirecopy.trace.verdict;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.token.Tokens;
import org.wirecopy.trace.Evidence;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.ReuseKind;
import org.wirecopy.work.Identifiers;

/**
 * Finds what documents share outside of their text, which is not compared as such: the captions of
 * the same picture, and notices, biographies and disclaimers that a source puts on {@value #FEWEST}
 * pages and more. Only what is the same word for word, in {@value #SHORTEST} words and more.
 *
 * <p>Of more than {@value #FEW} documents that hold the same words each is linked with the next, up
 * to {@value #MOST} of them: a notice on ten thousand pages is one finding, not fifty million.
 *
 * <p>Linear in the text that is marked.
 */
final class StandingText {
  private static final int SHORTEST = 8;
  private static final int FEWEST = 3;
  private static final int FEW = 5;
  private static final int MOST = 50;

  private final Map<Key, Map<String, Place>> places = new LinkedHashMap<>();

  /** The same words, as a caption or as a notice of one source. */
  private record Key(long words, @Nullable String source) {}

  /** Where they stand in a document, and how many they are. */
  private record Place(CleanDocument document, Span span, int words) {}

  private StandingText(List<CleanDocument> documents) {
    for (CleanDocument document : documents) {
      for (Mark mark : document.marks()) {
        String source = document.metadata().source();
        boolean notice = mark.noise().isNotice() && source != null;
        if (notice || mark.noise() == Noise.CAPTION) {
          add(document, mark.span(), notice ? source : null);
        }
      }
    }
  }

  /** The findings, ordered by document and place. */
  static List<Judged> of(List<CleanDocument> documents) {
    StandingText text =
        new StandingText(
            documents.stream().sorted(Comparator.comparing(CleanDocument::id)).toList());
    List<Judged> found = new ArrayList<>();
    text.places.forEach((key, holders) -> link(key, List.copyOf(holders.values()), found));
    return found;
  }

  private void add(CleanDocument document, Span span, @Nullable String source) {
    Tokens tokens = document.tokens();
    int from = tokens.indexFrom(span.start());
    int to = tokens.indexAfter(span.end());
    if (to - from >= SHORTEST) {
      HashStream64 words = Hashing.komihash5_0().hashStream();
      for (int i = from; i < to; i++) {
        words.putLong(tokens.word(i));
      }
      places
          .computeIfAbsent(new Key(words.getAsLong(), source), key -> new LinkedHashMap<>())
          .putIfAbsent(document.id(), new Place(document, tokens.span(from, to), to - from));
    }
  }

  private static void link(Key key, List<Place> holders, List<Judged> found) {
    if (key.source != null && holders.size() < FEWEST) {
      return;
    }
    int reach = holders.size() <= FEW ? FEW : 1;
    for (int i = 1; i < Math.min(holders.size(), MOST); i++) {
      for (int j = Math.max(0, i - reach); j < i; j++) {
        found.add(judged(key, holders.get(j), holders.get(i), holders.size()));
      }
    }
  }

  private static Judged judged(Key key, Place left, Place right, int pages) {
    String reason =
        key.source == null
            ? "is the caption of a picture"
            : "stands on " + pages + " pages of " + key.source;
    Passage passage = new Passage(side(left), side(right), left.words, 1, List.of());
    String id =
        Identifiers.of(
            "p",
            List.of(
                left.document.id(),
                right.document.id(),
                left.document.inLines().text(left.span),
                right.document.inLines().text(right.span)));
    ReuseKind kind = key.source == null ? ReuseKind.CAPTION : ReuseKind.BOILERPLATE;
    List<Evidence> evidence =
        List.of(
            new Evidence(left.document.id(), left.span, reason),
            new Evidence(right.document.id(), right.span, reason));
    return new Judged(new Reuse(id, passage, kind, evidence), null, true);
  }

  private static Passage.Side side(Place place) {
    return new Passage.Side(place.document.id(), place.span);
  }
}
