package org.wirecopy.trace;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import java.util.Optional;
import org.wirecopy.align.Passage;
import org.wirecopy.trace.named.Crediting;

/**
 * A passage and what happened to it.
 *
 * @param id the passage's name, made from the documents and the content, the same in every run
 * @param passage the shared text
 * @param kind what happened
 * @param evidence why it is that kind, at least one reason
 * @param crediting whom each side credits with the words, whatever the kind
 */
public record Reuse(
    String id, Passage passage, ReuseKind kind, List<Evidence> evidence, Crediting crediting) {
  /** Copies the evidence. */
  public Reuse {
    checkNotNull(id, "id");
    checkNotNull(passage, "passage");
    checkNotNull(kind, "kind");
    checkNotNull(evidence, "evidence");
    checkNotNull(crediting, "crediting");
    evidence = List.copyOf(evidence);
  }

  /**
   * A passage of which no side names anybody.
   *
   * @param id the passage's name
   * @param passage the shared text
   * @param kind what happened
   * @param evidence why it is that kind
   */
  public Reuse(String id, Passage passage, ReuseKind kind, List<Evidence> evidence) {
    this(id, passage, kind, evidence, Crediting.NONE);
  }

  /**
   * Whether the passage makes one of two documents a copy of a part of the other. Words of a third
   * that both quote, standing text and customary wording do not.
   *
   * @return false too for a repetition inside of a document
   */
  public boolean isCopy() {
    return kind.isCopy() && !passage.isInside();
  }

  /**
   * The side that has the text from the other, where the evidence tells: one names a source for
   * these words, and this one does not.
   *
   * @return the side, or nothing where both or neither name a source
   */
  public Optional<Passage.Side> copy() {
    boolean left = isUnnamed(passage.left());
    boolean right = isUnnamed(passage.right());
    return kind != ReuseKind.UNCREDITED_COPY || left == right
        ? Optional.empty()
        : Optional.of(left ? passage.left() : passage.right());
  }

  private boolean isUnnamed(Passage.Side side) {
    return evidence.stream()
        .anyMatch(one -> one.document().equals(side.document()) && one.span().equals(side.span()));
  }

  /**
   * The same finding under another name.
   *
   * @param newId its new name
   * @return the finding
   */
  public Reuse withId(String newId) {
    checkNotNull(newId, "newId");
    return new Reuse(newId, passage, kind, evidence, crediting);
  }
}
