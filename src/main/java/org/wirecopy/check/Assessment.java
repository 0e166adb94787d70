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
  private final Texts texts;
  private final BaselineUpdate baseline;
  private final Knowledge knowledge;
  private final ListMultimap<String, Allowance> allowances;
  private final Set<Allowance> used = new LinkedHashSet<>();
  private final ListMultimap<String, Span> told = ArrayListMultimap.create();
  private final List<Copy> copies = new ArrayList<>();

  /**
   * A copy.
   *
   * @param spot where it stands
   * @param standing whether it is a finding
   * @param others the other places, the one it was taken from first
   */
  record Copy(Spot spot, Standing standing, List<Spot> others) {}

  /**
   * A text in several places.
   *
   * @param spots the places
   * @param allowed those that are allowed
   * @param known what the baseline knows of it
   */
  private record Text(List<Spot> spots, Set<Spot> allowed, @Nullable KnownText known) {
    List<Spot> open() {
      return spots.stream().filter(spot -> !allowed.contains(spot)).toList();
    }
  }

  Assessment(
      Gate gate,
      Texts texts,
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
  void assess(List<Group> groups) {
    List<Text> all = groups.stream().map(this::text).toList();
    all.forEach(text -> baseline.note(text.spots, text.open(), text.known));
    all.forEach(this::assess);
  }

  private Text text(Group group) {
    Set<Spot> allowed = new HashSet<>(group.spots());
    allowed.removeIf(spot -> !isAllowed(spot));
    return new Text(group.spots(), allowed, baseline.knowing(group.spots().get(0)));
  }

  /** What is left of a place outside of what is allowed must not be over the gate by itself. */
  private boolean isAllowed(Spot spot) {
    List<Allowance> here =
        allowances.get(spot.document()).stream()
            .filter(allowance -> allowance.span().overlap(spot.span()) > 0)
            .toList();
    boolean isAllowed =
        !here.isEmpty() && !isOverOutside(here.stream().map(Allowance::span).toList(), spot);
    if (isAllowed) {
      used.addAll(here);
    }
    return isAllowed;
  }

  /**
   * Whether what lies outside of some spans is over the gate by itself; where no passage is over it
   * by its length, whether half of a place lies there.
   */
  private boolean isOverOutside(List<Span> spans, Spot spot) {
    int left = texts.wordsOutside(spot, spans);
    return gate.maxWords() == Gate.NONE ? 2 * left > texts.words(spot).size() : gate.isPassed(left);
  }

  private void assess(Text text) {
    KnownText usable = isLonger(text) ? null : text.known;
    Set<Spot> known = knowledge.known(text.spots, text.allowed::contains, usable);
    List<Spot> ordered = text.spots.stream().sorted(byOrigin(text, known)).toList();
    List<Spot> copied = copied(ordered);
    boolean counts = false;
    for (Spot spot : copied.subList(1, copied.size())) {
      if (isOpen(spot, text) && !spot.isSource() && !isTold(spot)) {
        told.put(spot.document(), spot.span());
        List<Spot> others = new ArrayList<>(ordered);
        others.remove(spot);
        copies.add(new Copy(spot, known.contains(spot) ? Standing.KNOWN : Standing.NEW, others));
        counts |= gate.isPassed(spot.match().words()) || gate.hasShare();
      }
    }
    if (counts) {
      baseline.add(
          copied.stream().filter(spot -> !text.allowed.contains(spot)).toList(), text.known);
    }
    if (counts && usable != null) {
      usable.says(texts.content(ordered.get(0)));
    }
  }

  private boolean isOpen(Spot spot, Text text) {
    return texts.role(spot) == Role.CHECKED && !text.allowed.contains(spot);
  }

  /** Whether a text has so many more words than the baseline knows that they are a copy too. */
  private boolean isLonger(Text text) {
    if (text.known == null || gate.maxWords() == Gate.NONE) {
      return false;
    }
    Content known = text.known.entry().content();
    return text.spots.stream()
        .map(texts::content)
        .allMatch(content -> gate.isPassed(content.wordsBeyond(known)));
  }

  /** The places without those that repeat the origin inside of its own document. */
  private List<Spot> copied(List<Spot> ordered) {
    Spot origin = ordered.get(0);
    return gate.kinds().contains(ReuseKind.SELF_REPETITION)
        ? ordered
        : ordered.stream()
            .filter(spot -> spot == origin || !spot.document().equals(origin.document()))
            .toList();
  }

  /**
   * A reference comes before what has not changed, that before what was known, and new is last; of
   * these what is allowed, since it is a copy, comes behind the others, and what names a source for
   * the text before them, and then what is older.
   */
  private Comparator<Spot> byOrigin(Text text, Set<Spot> known) {
    Comparator<Spot> byRole =
        Comparator.comparingInt(
            spot ->
                switch (texts.role(spot)) {
                  case REFERENCE -> 0;
                  case UNCHANGED -> 1;
                  case CHECKED -> known.contains(spot) ? 2 : 3;
                });
    List<String> order = text.known == null ? List.of() : text.known.places();
    return byRole
        .thenComparing(text.allowed::contains)
        .thenComparing(Spot::isSource, Comparator.reverseOrder())
        .thenComparingInt(
            spot -> {
              int place = order.indexOf(texts.path(spot));
              return place < 0 ? order.size() : place;
            })
        .thenComparing(texts::published)
        .thenComparing(Spot.BY_PLACE);
  }

  private boolean isTold(Spot spot) {
    return told.get(spot.document()).stream()
        .anyMatch(
            span ->
                span.overlap(spot.span()) >= TOLD * spot.span().length()
                    && !isOverOutside(List.of(span), spot));
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
