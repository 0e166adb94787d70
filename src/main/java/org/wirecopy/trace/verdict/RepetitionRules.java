package org.wirecopy.trace.verdict;

import java.util.List;
import java.util.Optional;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.trace.Evidence;
import org.wirecopy.trace.ReuseKind;

/** Tells why a document holds a passage twice. */
final class RepetitionRules {
  private RepetitionRules() {}

  /**
   * Judges a repetition.
   *
   * @param subject the document
   * @param passage a passage both of whose sides stand in it
   * @return the kind and the evidence, or nothing if page furniture repeats itself, which is no
   *     finding
   */
  static Optional<Verdict> judge(Subject subject, Passage passage) {
    Span left = passage.left().span();
    Span right = passage.right().span();
    Optional<Noise> leftNoise = subject.noiseOver(left);
    Optional<Noise> rightNoise = subject.noiseOver(right);
    if (leftNoise.filter(Noise.QUOTED_REPLY::equals).isPresent()
        || rightNoise.filter(Noise.QUOTED_REPLY::equals).isPresent()) {
      return verdict(
          ReuseKind.QUOTED_REPLY, subject, right, "stands in a quoted reply on the same page");
    }
    if (leftNoise.filter(Noise.CAPTION::equals).isPresent()
        && rightNoise.filter(Noise.CAPTION::equals).isPresent()) {
      return verdict(ReuseKind.CAPTION, subject, right, "both sides are captions");
    }
    if (isFurniture(leftNoise) || isFurniture(rightNoise)) {
      return Optional.empty();
    }
    if (subject.postAt(left) >= 0 && subject.postAt(left) != subject.postAt(right)) {
      return verdict(
          ReuseKind.QUOTED_REPLY, subject, right, "repeats an earlier post without marking it");
    }
    return verdict(ReuseKind.SELF_REPETITION, subject, right, "the document repeats its own words");
  }

  private static boolean isFurniture(Optional<Noise> noise) {
    return noise.filter(n -> n != Noise.CAPTION && n != Noise.LINK_CARD).isPresent();
  }

  private static Optional<Verdict> verdict(
      ReuseKind kind, Subject subject, Span span, String reason) {
    return Optional.of(new Verdict(kind, List.of(new Evidence(subject.id(), span, reason))));
  }
}
