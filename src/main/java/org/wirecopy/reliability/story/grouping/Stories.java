package org.wirecopy.reliability.story.grouping;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.wirecopy.document.Published;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.reliability.story.Independence;
import org.wirecopy.reliability.story.Story;
import org.wirecopy.reliability.story.Warning;
import org.wirecopy.trace.Tracing;
import org.wirecopy.trace.headline.Headlines;

/**
 * Finds the documents that report on the same event, and counts the independent origins behind
 * them.
 *
 * <pre>{@code
 * List<Story> stories = Stories.find(documents, tracing);
 * }</pre>
 *
 * <p>Documents are about one event if they share rare names and numbers and their dates, where
 * known, are close; a common country or topic is not enough. A copy is of the story of its origin.
 * The result does not depend on the order of documents with different ids.
 *
 * <p>Linear in the text, plus the pairs of documents that share a rare term.
 */
public final class Stories {
  /**
   * The likeness of two reports on one event among a handful of texts: pairs that share no more
   * than a region and its people stay below it.
   */
  private static final double SAME_EVENT = 0.075;

  /**
   * How much more is asked for each factor of ten in the number of texts: the more pairs there are,
   * the more alike are the most alike of the unrelated ones.
   */
  private static final double MORE_FOR_TENFOLD = 0.03;

  private static final double HANDFUL = 10;
  private static final double NEARLY_ALL = 0.8;
  private static final int MANY_OUTLETS = 3;
  private static final double ONE_ORIGIN = 1.5;

  private Stories() {}

  /**
   * Finds the stories.
   *
   * @param documents the documents, with different ids
   * @param tracing what was copied among them
   * @return the stories, sorted by their first document
   */
  public static List<Story> find(List<CleanDocument> documents, Tracing tracing) {
    return find(documents, tracing, new CopiedTexts(documents, tracing), ParallelMap.NONE);
  }

  /** Finds the stories, reading several documents at a time. */
  public static List<Story> find(
      List<CleanDocument> documents, Tracing tracing, CopiedTexts copying, ParallelMap parallel) {
    checkNotNull(documents, "documents");
    checkNotNull(tracing, "tracing");
    checkNotNull(copying, "copying");
    checkNotNull(parallel, "parallel");
    List<CleanDocument> sorted =
        documents.stream().sorted(Comparator.comparing(CleanDocument::id)).toList();
    OriginCounter origins = new OriginCounter(sorted, tracing);
    return parallel
        .map(groups(sorted, copying, parallel), group -> story(group, origins, copying))
        .stream()
        .sorted(Comparator.comparing((Story story) -> story.documents().get(0)))
        .toList();
  }

  /** The texts, by index, that quote each statement. */
  private static List<Set<Integer>> statements(
      List<List<CleanDocument>> texts, CopiedTexts copying) {
    Map<String, Integer> indexes = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      for (CleanDocument document : texts.get(i)) {
        indexes.put(document.id(), i);
      }
    }
    List<Set<Integer>> statements = new ArrayList<>();
    for (Set<String> ids : copying.statements()) {
      Set<Integer> quoting = new TreeSet<>();
      for (String id : ids) {
        Integer index = indexes.get(id);
        if (index != null) {
          quoting.add(index);
        }
      }
      statements.add(quoting);
    }
    return statements;
  }

  /**
   * Groups documents, and then looks at each group by itself: among reports on one subject the
   * names that all of them share tell nothing any more, and two events that a mixed collection made
   * look like one come apart.
   */
  private static List<List<CleanDocument>> groups(
      List<CleanDocument> documents, CopiedTexts copying, ParallelMap parallel) {
    List<List<CleanDocument>> texts = copying.texts(documents);
    List<List<CleanDocument>> groups = new ArrayList<>();
    StoryLinks links = StoryLinks.of(texts, copying, parallel);
    List<Set<Integer>> statements = statements(texts, copying);
    List<List<Integer>> alike = Grouping.of(links.links(), threshold(texts.size()));
    List<List<Integer>> joined = Joining.of(alike, links.links(), statements);
    List<List<Integer>> events = EventGroups.of(joined, links, statements);
    for (List<Integer> indexes : Attaching.of(events, links)) {
      List<CleanDocument> group =
          indexes.stream()
              .flatMap(index -> texts.get(index).stream())
              .sorted(Comparator.comparing(CleanDocument::id))
              .toList();
      if (group.size() > 1) {
        boolean whole = indexes.size() == 1 || indexes.size() == texts.size();
        groups.addAll(whole ? List.of(group) : parts(group, copying, parallel));
      }
    }
    return groups;
  }

  private static List<List<CleanDocument>> parts(
      List<CleanDocument> group, CopiedTexts copying, ParallelMap parallel) {
    List<List<CleanDocument>> parts = groups(group, copying, parallel);
    int covered = parts.stream().mapToInt(List::size).sum();
    boolean accounts = parts.stream().anyMatch(part -> copying.texts(part).size() > 1);
    boolean comesApart = accounts && parts.size() > 1 && covered >= NEARLY_ALL * group.size();
    return comesApart ? parts : List.of(group);
  }

  private static double threshold(int documents) {
    return SAME_EVENT + MORE_FOR_TENFOLD * Math.max(0, Math.log10(documents / HANDFUL));
  }

  private static Story story(
      List<CleanDocument> documents, OriginCounter origins, CopiedTexts copying) {
    List<String> ids = documents.stream().map(CleanDocument::id).toList();
    String id =
        Hashing.murmur3_128()
            .hashString(String.join("\n", ids), StandardCharsets.UTF_8)
            .toString()
            .substring(0, 12);
    Independence independence = origins.of(documents);
    List<Warning> warnings = new ArrayList<>(Circles.of(documents));
    List<String> outlets =
        documents.stream()
            .map(document -> document.metadata().source())
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
    if (outlets.size() >= MANY_OUTLETS && independence.origins() < ONE_ORIGIN) {
      warnings.add(new Warning(Warning.Kind.ONE_ORIGIN, outlets, List.of()));
    }
    String title = Headlines.of(documents).orElseGet(() -> Headlines.opening(earliest(documents)));
    return new Story(
        id, title, ids, independence, PrimarySources.of(copying.texts(documents)), warnings);
  }

  private static CleanDocument earliest(List<CleanDocument> documents) {
    return documents.stream()
        .min(Comparator.comparingLong(Stories::second).thenComparing(CleanDocument::id))
        .orElseThrow();
  }

  private static long second(CleanDocument document) {
    Published published = document.metadata().published();
    return published == null ? Long.MAX_VALUE : published.epochSecond();
  }
}
