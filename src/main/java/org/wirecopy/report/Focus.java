package org.wirecopy.report;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wirecopy.Analysis;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Pair;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.CleanDocuments;
import org.wirecopy.reliability.SourceProfile;
import org.wirecopy.reliability.Weighing;
import org.wirecopy.reliability.story.Story;
import org.wirecopy.trace.Cluster;
import org.wirecopy.trace.Evidence;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.Tracing;

/**
 * Narrows an analysis to what concerns one passage, family, cluster, story, document or source.
 *
 * <pre>{@code
 * Focus.on("ferry/wire.txt", analysis).orElseThrow();
 * }</pre>
 *
 * <p>Costs a look at every finding of the analysis, and reads the documents that stay.
 */
public final class Focus {
  private final Analysis analysis;

  private Focus(Analysis analysis) {
    this.analysis = analysis;
  }

  /**
   * The part of an analysis that concerns one thing in it.
   *
   * @param name the id of a passage, family, cluster, story or document, or the name of a source
   * @param analysis the whole report
   * @return the passages concerned with their documents, families, clusters and stories, and for a
   *     document, story or source what each document shows; empty if nothing has that name. What
   *     could not be read stays in
   */
  public static Optional<Analysis> on(String name, Analysis analysis) {
    checkNotNull(name, "name");
    checkNotNull(analysis, "analysis");
    return new Focus(analysis).narrowed(name);
  }

  /**
   * Everything in an analysis that one can look at.
   *
   * @param analysis the analysis
   * @return the names, in the order in which {@link #on} looks for them
   */
  public static Stream<String> names(Analysis analysis) {
    checkNotNull(analysis, "analysis");
    Tracing tracing = analysis.tracing();
    Weighing weighing = analysis.weighing();
    return Stream.of(
            tracing.reuses().stream().map(Reuse::id),
            tracing.families().stream().map(Family::id),
            tracing.families().stream().map(family -> family.text().id()),
            tracing.clusters().stream().map(Cluster::id),
            weighing.stories().stream().map(Story::id),
            analysis.documents().ids().stream(),
            weighing.sources().stream().map(SourceProfile::source))
        .flatMap(names -> names);
  }

  private Optional<Analysis> narrowed(String name) {
    Tracing tracing = analysis.tracing();
    Set<String> passages =
        tracing.families().stream()
            .filter(family -> family.id().equals(name) || family.text().id().equals(name))
            .flatMap(family -> family.passages().stream())
            .collect(Collectors.toSet());
    passages.add(name);
    List<Reuse> reuses = reuses(reuse -> passages.contains(reuse.id()));
    if (!reuses.isEmpty()) {
      return Optional.of(narrowed(reuses, Set.of(), List.of()));
    }
    Optional<Collection<String>> group =
        Stream.concat(
                tracing.clusters().stream()
                    .filter(cluster -> cluster.id().equals(name))
                    .map(Cluster::documents),
                analysis.weighing().stories().stream()
                    .filter(story -> story.id().equals(name))
                    .map(Story::documents))
            .<Collection<String>>map(HashSet::new)
            .findFirst();
    if (group.isPresent()) {
      Predicate<Passage.Side> inside = side -> group.get().contains(side.document());
      List<Reuse> between =
          reuses(reuse -> sides(reuse).allMatch(inside) && !reuse.passage().isInside());
      return Optional.of(narrowed(between, group.get(), List.of()));
    }
    if (analysis.documents().indexOf(name) >= 0) {
      List<Reuse> touching = reuses(reuse -> sides(reuse).anyMatch(s -> s.document().equals(name)));
      return Optional.of(narrowed(touching, Set.of(name), profiles(name)));
    }
    return source(name);
  }

  private Optional<Analysis> source(String name) {
    List<SourceProfile> profiles =
        analysis.weighing().sources().stream().filter(p -> p.source().equals(name)).toList();
    if (profiles.isEmpty()) {
      return Optional.empty();
    }
    Set<String> texts =
        profiles.stream().flatMap(p -> p.texts().stream()).collect(Collectors.toSet());
    List<Reuse> touching =
        reuses(reuse -> sides(reuse).anyMatch(side -> texts.contains(side.document())));
    return Optional.of(narrowed(touching, texts, profiles));
  }

  /** The profiles that a document belongs to. */
  private List<SourceProfile> profiles(String document) {
    return analysis.weighing().sources().stream()
        .filter(p -> p.texts().contains(document))
        .toList();
  }

  private List<Reuse> reuses(Predicate<Reuse> wanted) {
    return analysis.tracing().reuses().stream().filter(wanted).toList();
  }

  private static Stream<Passage.Side> sides(Reuse reuse) {
    return Stream.of(reuse.passage().left(), reuse.passage().right());
  }

  /**
   * The report of some passages, and of documents that are looked at as a whole.
   *
   * @param reuses the passages
   * @param weighed the documents whose signals are wanted
   * @param sources the profiles that are wanted
   */
  private Analysis narrowed(
      List<Reuse> reuses, Collection<String> weighed, List<SourceProfile> sources) {
    Tracing whole = analysis.tracing();
    Set<String> passages = reuses.stream().map(Reuse::id).collect(Collectors.toSet());
    Set<Pair> pairs = new HashSet<>();
    Set<String> documents = new HashSet<>(weighed);
    for (Reuse reuse : reuses) {
      String left = reuse.passage().left().document();
      String right = reuse.passage().right().document();
      pairs.add(new Pair(left, right));
      pairs.add(new Pair(right, left));
      documents.add(left);
      documents.add(right);
    }
    Collection<String> subjects = weighed.isEmpty() ? Set.copyOf(documents) : weighed;
    boolean together = weighed.isEmpty() || weighed.size() > 1 && sources.isEmpty();
    Predicate<Collection<String>> concerned =
        group ->
            together ? group.containsAll(subjects) : subjects.stream().anyMatch(group::contains);
    Tracing tracing =
        new Tracing(
            reuses,
            whole.families().stream()
                .filter(family -> family.passages().stream().anyMatch(passages::contains))
                .toList(),
            whole.derivations().stream()
                .filter(pair -> pairs.contains(new Pair(pair.left(), pair.right())))
                .toList(),
            whole.pressReleaseReuses().stream()
                .filter(reuse -> pairs.contains(new Pair(reuse.release(), reuse.article())))
                .toList(),
            whole.clusters().stream().filter(c -> concerned.test(c.documents())).toList());
    Weighing weighing =
        new Weighing(
            analysis.weighing().documents().stream()
                .filter(one -> weighed.contains(one.document()))
                .toList(),
            sources,
            analysis.weighing().stories().stream()
                .filter(story -> concerned.test(story.documents()))
                .toList());
    documents.addAll(named(tracing, weighing));
    return new Analysis(
        analysis.options(), documents(documents), tracing, weighing, analysis.problems());
  }

  /** The documents that findings point into. */
  private static List<String> named(Tracing tracing, Weighing weighing) {
    List<String> named = new ArrayList<>();
    for (Reuse reuse : tracing.reuses()) {
      reuse.evidence().stream().map(Evidence::document).forEach(named::add);
    }
    for (Family family : tracing.families()) {
      family.members().stream().map(Passage.Side::document).forEach(named::add);
      family.origin().evidence().stream().map(Evidence::document).forEach(named::add);
      family.origin().conflicts().stream().map(Evidence::document).forEach(named::add);
    }
    tracing.clusters().forEach(cluster -> named.addAll(cluster.documents()));
    weighing.stories().forEach(story -> named.addAll(story.documents()));
    return named;
  }

  private CleanDocuments documents(Set<String> wanted) {
    CleanDocuments all = analysis.documents();
    List<CleanDocument> kept =
        wanted.stream().map(all::indexOf).filter(index -> index >= 0).map(all::get).toList();
    return CleanDocuments.of(kept);
  }
}
