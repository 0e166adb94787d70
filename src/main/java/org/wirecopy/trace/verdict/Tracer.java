package org.wirecopy.trace.verdict;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wirecopy.align.Passage;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.CleanDocuments;
import org.wirecopy.trace.Derivation;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.Tracing;
import org.wirecopy.trace.named.Crediting;
import org.wirecopy.work.Identifiers;

/**
 * Tells what happened to the texts of a set of documents: the kind of each passage, the families of
 * copies and their origins.
 *
 * <pre>{@code
 * Tracing tracing = Tracer.of(documents).trace(passages, derivations);
 * }</pre>
 *
 * <p>A passage is {@linkplain #judge judged} by its two documents alone, so that documents need not
 * all be in memory, and many threads can do it; what takes all passages comes after that.
 *
 * <p>Immutable and safe for threads. The result depends on neither the order of the documents nor
 * that of the passages. Linear in the text for credits and quotations; then the time to sort the
 * passages.
 */
public final class Tracer {
  private static final Comparator<Judged> BY_PLACE =
      Comparator.comparing((Judged j) -> j.reuse().passage().left().document())
          .thenComparing(j -> j.reuse().passage().left().span())
          .thenComparing(j -> j.reuse().passage().right().document())
          .thenComparing(j -> j.reuse().passage().right().span());

  private final List<CleanDocument> documents;
  private final Map<String, Subject> subjects = new HashMap<>();

  private Tracer(List<CleanDocument> documents) {
    this.documents = CleanDocuments.of(documents);
    this.documents.forEach(document -> subjects.put(document.id(), Subject.of(document)));
  }

  private Tracer(Collection<Subject> subjects) {
    this.documents = CleanDocuments.of(subjects.stream().map(Subject::clean).toList());
    subjects.forEach(subject -> this.subjects.put(subject.clean().id(), subject));
  }

  /**
   * A tracer for documents in memory.
   *
   * @param documents the documents; ids are unique
   * @return the tracer
   */
  public static Tracer of(List<CleanDocument> documents) {
    checkNotNull(documents, "documents");
    return new Tracer(documents);
  }

  /**
   * A tracer for documents that are under examination already.
   *
   * @param subjects the documents; ids are unique
   * @return the tracer
   */
  public static Tracer over(Collection<Subject> subjects) {
    checkNotNull(subjects, "subjects");
    return new Tracer(subjects);
  }

  /**
   * A document under examination.
   *
   * @param id the id of one of the tracer's documents
   * @return the document
   */
  public Subject subject(String id) {
    checkNotNull(id, "id");
    Subject subject = subjects.get(id);
    if (subject == null) {
      throw new IllegalArgumentException("id must be that of a document, was " + id);
    }
    return subject;
  }

  /**
   * Judges the passages of two documents, or inside one.
   *
   * @param left the document of the left sides
   * @param right the document of the right sides
   * @param passages all passages of the two: a few words mean less where there are no others
   * @return the passages that are findings, each with its kind
   */
  public static List<Judged> judge(Subject left, Subject right, List<Passage> passages) {
    checkNotNull(left, "left");
    checkNotNull(right, "right");
    checkNotNull(passages, "passages");
    List<Judged> judged = new ArrayList<>();
    boolean inside = left.id().equals(right.id());
    ReuseRules rules = inside ? null : ReuseRules.of(left, right, passages);
    for (Passage passage : passages) {
      Optional<Verdict> verdict =
          rules == null ? RepetitionRules.judge(left, passage) : Optional.of(rules.judge(passage));
      verdict.ifPresent(v -> judged.add(judged(left, right, passage, v)));
    }
    return judged;
  }

  /**
   * Traces passages.
   *
   * @param passages the passages between the documents and inside each
   * @param derivations the measured pairs
   * @return what happened
   */
  public Tracing trace(List<Passage> passages, List<Derivation> derivations) {
    checkNotNull(passages, "passages");
    checkNotNull(derivations, "derivations");
    Map<List<String>, List<Passage>> pairs = new LinkedHashMap<>();
    for (Passage passage : passages) {
      List<String> pair = List.of(passage.left().document(), passage.right().document());
      pairs.computeIfAbsent(pair, two -> new ArrayList<>()).add(passage);
    }
    List<Judged> judged = new ArrayList<>();
    pairs.forEach(
        (pair, shared) -> judged.addAll(judge(subject(pair.get(0)), subject(pair.get(1)), shared)));
    return conclude(judged, derivations);
  }

  /**
   * Concludes from all passages together: standing text, families, origins and clusters.
   *
   * @param judged the judged passages
   * @param derivations the measured pairs
   * @return what happened
   */
  public Tracing conclude(List<Judged> judged, List<Derivation> derivations) {
    checkNotNull(judged, "judged");
    checkNotNull(derivations, "derivations");
    List<Judged> all = new ArrayList<>(judged);
    all.addAll(StandingText.of(documents));
    Tracing tracing = passages(all, derivations);
    List<Family> families = Families.of(tracing.reuses(), subjects);
    return new Tracing(
        tracing.reuses(),
        families,
        tracing.derivations(),
        PressReleaseReuses.of(tracing, subjects),
        Clusters.of(documents, tracing.derivations(), families));
  }

  /**
   * Concludes which passages are standing text of their source, and no more: for corpora that do
   * not fit into memory.
   *
   * @param judged the judged passages
   * @param derivations the measured pairs
   * @return the passages and pairs, without families and clusters
   */
  public static Tracing passages(List<Judged> judged, List<Derivation> derivations) {
    checkNotNull(judged, "judged");
    checkNotNull(derivations, "derivations");
    Boilerplate boilerplate = new Boilerplate(judged);
    List<Reuse> reuses = new ArrayList<>(judged.size());
    Map<String, Integer> names = new HashMap<>();
    for (Judged one : judged.stream().sorted(BY_PLACE).toList()) {
      Reuse reuse = boilerplate.holds(one) ? ReuseRules.boilerplate(one) : one.reuse();
      int occurrence = names.merge(reuse.id(), 1, Integer::sum);
      reuses.add(occurrence == 1 ? reuse : reuse.withId(reuse.id() + '-' + occurrence));
    }
    List<Derivation> sorted =
        derivations.stream()
            .sorted(Comparator.comparing(Derivation::left).thenComparing(Derivation::right))
            .toList();
    return new Tracing(reuses, List.of(), sorted, List.of(), List.of());
  }

  private static Judged judged(Subject left, Subject right, Passage passage, Verdict verdict) {
    List<String> parts = new ArrayList<>();
    parts.add(left.id());
    parts.add(right.id());
    parts.add(left.clean().inLines().text(passage.left().span()));
    parts.add(right.clean().inLines().text(passage.right().span()));
    String source = left.clean().metadata().source();
    boolean isOfOneSource =
        !passage.isInside() && source != null && source.equals(right.clean().metadata().source());
    return new Judged(
        new Reuse(
            Identifiers.of("p", parts),
            passage,
            verdict.kind(),
            verdict.evidence(),
            new Crediting(
                left.crediting(passage.left().span(), right),
                right.crediting(passage.right().span(), left))),
        isOfOneSource ? source : null,
        isSmallPart(left, passage.left()) && isSmallPart(right, passage.right()));
  }

  private static boolean isSmallPart(Subject subject, Passage.Side side) {
    return 3L * side.span().length() < 2L * subject.clean().document().text().length();
  }
}
