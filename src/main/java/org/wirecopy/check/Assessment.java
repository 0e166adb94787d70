package org.wirecopy.check;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;
import org.wirecopy.trace.ReuseKind;

/**
 * Tells of each text that stands in several places which of them are copies, and which of the
 * copies are new. Not safe for threads.
 */
final class Assessment {
  /** A place that is so far inside others that are told of already is not told of again. */
  private static final double TOLD = 0.8;

  private final Gate gate;
  private final CheckTexts texts;
  private final BaselineUpdate baseline;
  private final Knowledge knowledge;
  private final ListMultimap<String, Allowance> allowances;
  private final Set<Allowance> used = new LinkedHashSet<>();
  private final ListMultimap<String, Span> told = ArrayListMultimap.create();
  private final List<Copy> copies = new ArrayList<>();

  /**
   * A copy.
   *
   * @param occurrence where it stands
   * @param standing whether it is a finding
   * @param others the other places, the one it was taken from first
   */
  record Copy(Occurrence occurrence, Standing standing, List<Occurrence> others) {}

  /**
   * A text in several places.
   *
   * @param occurrences the places
   * @param allowed those that are allowed
   * @param known what the baseline knows of it
   */
  private record Text(
      List<Occurrence> occurrences, Set<Occurrence> allowed, @Nullable KnownText known) {
    List<Occurrence> open() {
      return occurrences.stream().filter(occurrence -> !allowed.contains(occurrence)).toList();
    }
  }

  Assessment(
      Gate gate,
      CheckTexts texts,
      BaselineUpdate baseline,
      Knowledge knowledge,
      ListMultimap<String, Allowance> allowances) {
    this.gate = gate;
    this.texts = texts;
    this.baseline = baseline;
    this.knowledge = knowledge;
    this.allowances = Multimaps.unmodifiableListMultimap(allowances);
  }

  /**
   * Assesses texts.
   *
   * @param groups the texts, the longest first
   */
  void assess(List<CopyGroup> groups) {
    List<Text> all = groups.stream().map(this::text).toList();
    all.forEach(text -> baseline.note(text.occurrences, text.open(), text.known));
    all.forEach(this::assess);
  }

  private Text text(CopyGroup group) {
    Set<Occurrence> allowed = new HashSet<>(group.occurrences());
    allowed.removeIf(occurrence -> !isAllowed(occurrence));
    return new Text(group.occurrences(), allowed, baseline.knowing(group.occurrences().get(0)));
  }

  /** What is left of a place outside of what is allowed must not be over the gate by itself. */
  private boolean isAllowed(Occurrence occurrence) {
    List<Allowance> here =
        allowances.get(occurrence.document()).stream()
            .filter(allowance -> allowance.span().overlap(occurrence.span()) > 0)
            .toList();
    boolean isAllowed =
        !here.isEmpty() && !isOverOutside(here.stream().map(Allowance::span).toList(), occurrence);
    if (isAllowed) {
      used.addAll(here);
    }
    return isAllowed;
  }

  /**
   * Whether what lies outside of some spans is over the gate by itself; where no passage is over it
   * by its length, whether half of a place lies there.
   */
  private boolean isOverOutside(List<Span> spans, Occurrence occurrence) {
    int left = texts.wordsOutside(occurrence, spans);
    return gate.maxWords() == Gate.NONE
        ? 2 * left > texts.words(occurrence).size()
        : gate.isPassed(left);
  }

  private void assess(Text text) {
    KnownText usable = isLonger(text) ? null : text.known;
    Set<Occurrence> known = knowledge.known(text.occurrences, text.allowed::contains, usable);
    List<Occurrence> ordered = text.occurrences.stream().sorted(byOrigin(text, known)).toList();
    List<Occurrence> copied = copied(ordered);
    boolean counts = false;
    for (Occurrence occurrence : copied.subList(1, copied.size())) {
      if (isOpen(occurrence, text) && !occurrence.isSource() && !isTold(occurrence)) {
        told.put(occurrence.document(), occurrence.span());
        List<Occurrence> others = new ArrayList<>(ordered);
        others.remove(occurrence);
        copies.add(
            new Copy(
                occurrence, known.contains(occurrence) ? Standing.KNOWN : Standing.NEW, others));
        counts |= gate.isPassed(occurrence.match().words()) || gate.hasShare();
      }
    }
    if (counts) {
      baseline.add(
          copied.stream().filter(occurrence -> !text.allowed.contains(occurrence)).toList(),
          text.known);
    }
    if (counts && usable != null) {
      usable.says(texts.content(ordered.get(0)));
    }
  }

  private boolean isOpen(Occurrence occurrence, Text text) {
    return texts.role(occurrence) == Role.CHECKED && !text.allowed.contains(occurrence);
  }

  /** Whether a text has so many more words than the baseline knows that they are a copy too. */
  private boolean isLonger(Text text) {
    if (text.known == null || gate.maxWords() == Gate.NONE) {
      return false;
    }
    ContentKey known = text.known.entry().content();
    return text.occurrences.stream()
        .map(texts::content)
        .allMatch(content -> gate.isPassed(content.wordsBeyond(known)));
  }

  /** The places without those that repeat the origin inside of its own document. */
  private List<Occurrence> copied(List<Occurrence> ordered) {
    Occurrence origin = ordered.get(0);
    return gate.kinds().contains(ReuseKind.SELF_REPETITION)
        ? ordered
        : ordered.stream()
            .filter(
                occurrence ->
                    occurrence == origin || !occurrence.document().equals(origin.document()))
            .toList();
  }

  /**
   * A reference comes before what has not changed, that before what was known, and new is last; of
   * these what is allowed, since it is a copy, comes behind the others, and what names a source for
   * the text before them, and then what is older.
   */
  private Comparator<Occurrence> byOrigin(Text text, Set<Occurrence> known) {
    Comparator<Occurrence> byRole =
        Comparator.comparingInt(
            occurrence ->
                switch (texts.role(occurrence)) {
                  case REFERENCE -> 0;
                  case UNCHANGED -> 1;
                  case CHECKED -> known.contains(occurrence) ? 2 : 3;
                });
    List<String> order = text.known == null ? List.of() : text.known.places();
    return byRole
        .thenComparing(text.allowed::contains)
        .thenComparing(Occurrence::isSource, Comparator.reverseOrder())
        .thenComparingInt(
            occurrence -> {
              int place = order.indexOf(texts.path(occurrence));
              return place < 0 ? order.size() : place;
            })
        .thenComparing(texts::published)
        .thenComparing(Occurrence.BY_PLACE);
  }

  private boolean isTold(Occurrence occurrence) {
    return told.get(occurrence.document()).stream()
        .anyMatch(
            span ->
                span.overlap(occurrence.span()) >= TOLD * occurrence.span().length()
                    && !isOverOutside(List.of(span), occurrence));
  }

  /** All copies in the order in which they were found. */
  List<Copy> copies() {
    return copies;
  }

  /** The allowances that allowed something. */
  Set<Allowance> used() {
    return used;
  }
}
