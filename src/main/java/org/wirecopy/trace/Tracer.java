package org.wirecopy.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wirecopy.align.Passage;
import org.wirecopy.noise.CleanDocument;

/**
 * Tells what happened to the texts of a set of documents: the kind of each passage, the families of
 * copies and their origins.
 *
 * <pre>{@code
 * Tracing tracing = Tracer.of(documents).trace(passages, derivations);
 * }</pre>
 *
 * <p>Immutable and safe for threads. The result depends on neither the order of the documents nor
 * that of the passages. Linear in the text for credits and quotations; then the time to sort the
 * passages.
 */
public final class Tracer {
  private static final Comparator<Passage> BY_PLACE =
      Comparator.comparing((Passage p) -> p.left().document())
          .thenComparing(p -> p.left().span())
          .thenComparing(p -> p.right().document())
          .thenComparing(p -> p.right().span());

  private final List<CleanDocument> documents;

  private Tracer(List<CleanDocument> documents) {
    this.documents = documents.stream().sorted(Comparator.comparing(CleanDocument::id)).toList();
  }

  /**
   * A tracer for documents.
   *
   * @param documents the documents; ids are unique
   * @return the tracer
   */
  public static Tracer of(List<CleanDocument> documents) {
    return new Tracer(documents);
  }

  /**
   * Traces passages.
   *
   * @param passages the passages between the documents and inside each
   * @param derivations the measured pairs
   * @return what happened
   */
  public Tracing trace(List<Passage> passages, List<Derivation> derivations) {
    Map<String, CleanDocument> byId = new HashMap<>();
    documents.forEach(d -> byId.put(d.id(), d));
    Map<String, Subject> subjects = new HashMap<>();
    for (Passage passage : passages) {
      for (Passage.Side side : List.of(passage.left(), passage.right())) {
        subjects.computeIfAbsent(side.document(), id -> Subject.of(byId.get(id)));
      }
    }
    Boilerplate boilerplate = new Boilerplate(subjects, passages);
    List<Reuse> reuses = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Passage passage : passages.stream().sorted(BY_PLACE).toList()) {
      Subject left = subjects.get(passage.left().document());
      Subject right = subjects.get(passage.right().document());
      verdict(left, right, passage, boilerplate)
          .ifPresent(v -> reuses.add(reuse(left, right, passage, v, names)));
    }
    List<Family> families = Families.of(reuses, subjects);
    List<Derivation> sorted =
        derivations.stream()
            .sorted(Comparator.comparing(Derivation::left).thenComparing(Derivation::right))
            .toList();
    return new Tracing(reuses, families, sorted, Clusters.of(documents, sorted, families));
  }

  private static Optional<Verdict> verdict(
      Subject left, Subject right, Passage passage, Boilerplate boilerplate) {
    if (passage.isInside()) {
      return RepetitionRules.judge(left, passage);
    }
    return Optional.of(
        boilerplate.holds(passage)
            ? ReuseRules.boilerplate(left, right, passage)
            : ReuseRules.judge(left, right, passage));
  }

  private static Reuse reuse(
      Subject left, Subject right, Passage passage, Verdict verdict, Set<String> names) {
    List<String> parts = new ArrayList<>();
    parts.add(left.id());
    parts.add(right.id());
    parts.add(left.clean().document().text(passage.left().span()));
    parts.add(right.clean().document().text(passage.right().span()));
    String name = Identifiers.of("p", parts);
    for (int occurrence = 2; !names.add(name); occurrence++) {
      name = Identifiers.of("p", parts) + '-' + occurrence;
    }
    return new Reuse(name, passage, verdict.kind(), verdict.evidence());
  }
}
