package org.wirecopy.dedup.step;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.trace.ReuseKind;

/**
 * What is told of a text that is left as it is.
 *
 * @param copyOf the number of the document of which the whole text is a copy, if it is one
 * @param copied the share of its words that stand elsewhere, from 0 to 1; what stands in other
 *     reports on the same form is told, and no copy
 * @param noise how many words are noise
 * @param overlaps what stands elsewhere
 * @param marks the noise
 */
public record RowAnnotation(
    OptionalInt copyOf, double copied, int noise, List<Overlap> overlaps, List<Mark> marks) {
  /** Copies the lists. */
  public RowAnnotation {
    checkNotNull(copyOf, "copyOf");
    checkNotNull(overlaps, "overlaps");
    checkNotNull(marks, "marks");
    overlaps = List.copyOf(overlaps);
    marks = List.copyOf(marks);
  }

  /**
   * Looks at a text.
   *
   * @param text the text
   * @param overlaps what of it stands elsewhere
   * @param threshold from what share of its words on it is a copy
   * @param isCleaned whether noise is told
   * @return what is told
   */
  public static RowAnnotation of(
      Text text, List<Overlap> overlaps, double threshold, boolean isCleaned) {
    checkNotNull(text, "text");
    checkNotNull(overlaps, "overlaps");
    Spans all = new Spans();
    Map<Integer, Spans> byOriginal = new LinkedHashMap<>();
    for (Overlap overlap : overlaps) {
      if (overlap.kind() != ReuseKind.SAME_FORM) {
        all.add(overlap.here());
        byOriginal.computeIfAbsent(overlap.original(), n -> new Spans()).add(overlap.here());
      }
    }
    OptionalInt whole =
        byOriginal.entrySet().stream()
            .filter(entry -> share(text, entry.getValue()) >= threshold)
            .mapToInt(Map.Entry::getKey)
            .findFirst();
    List<Mark> marks = isCleaned ? text.clean().marks() : List.of();
    int noise = marks.stream().mapToInt(mark -> text.clean().tokens().count(mark.span())).sum();
    return new RowAnnotation(whole, share(text, all), noise, overlaps, marks);
  }

  private static double share(Text text, Spans spans) {
    int words = text.words().size();
    int copied = spans.all().stream().mapToInt(span -> text.words().count(span)).sum();
    return words == 0 ? 0 : (double) copied / words;
  }
}
