package org.wirecopy.check;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;

/**
 * Tells of each text that stands in several places which of them are copies, and which of the
 * copies are new. Not safe for threads.
 */
final class Assessment {
  /** A place that is so far inside others that are told of already is not told of again. */
  private static final double TOLD = 0.8;

  private final Gate gate;
  private final Texts texts;
  private final Baseline baseline;
  private final KnownPlaces places;
  private final EarlierState before;
  private final ListMultimap<String, Allowance> allowances;
  private final Set<Allowance> used = new LinkedHashSet<>();
  private final ListMultimap<String, Span> told = ArrayListMultimap.create();
  private final List<Copy> copies = new ArrayList<>();
  private final List<Baseline.Entry> current = new ArrayList<>();
  private final List<Baseline.Entry> kept = new ArrayList<>();
  private final Map<Baseline.Entry, Integer> met = new HashMap<>();

  /**
   * A copy.
   *
   * @param spot where it stands
   * @param standing whether it is a finding
   * @param others the other places, the one it was taken from first
   */
  record Copy(Spot spot, Standing standing, List<Spot> others) {}

  /**
   * A text in the places that are not allowed.
   *
   * @param spots the places
   * @param entry what the baseline knows of it
   */
  private record Text(List<Spot> spots, Baseline.@Nullable Entry entry) {}

  Assessment(
      Gate gate,
      Texts texts,
      Baseline baseline,
      EarlierState before,
      ListMultimap<String, Allowance> allowances) {
    this.gate = gate;
    this.texts = texts;
    this.baseline = baseline;
    this.places = new KnownPlaces(baseline, texts);
    this.before = before;
    this.allowances = Multimaps.unmodifiableListMultimap(allowances);
  }

  /**
   * Assesses texts.
   *
   * @param groups the texts, the longest first
   */
  void assess(List<Group> groups) {
    List<Text> open = groups.stream().map(this::open).toList();
    open.stream()
        .filter(text -> text.entry != null)
        .forEach(text -> places.note(text.entry, text.spots));
    open.stream().filter(text -> text.spots.size() > 1).forEach(this::assess);
  }

  /** The places of a text that are not allowed. */
  private Text open(Group group) {
    List<Spot> open = group.spots().stream().filter(spot -> !isAllowed(spot)).toList();
    return new Text(open, places.entry(open));
  }

  /** What is left of a place outside of what is allowed must not be over the gate by itself. */
  private boolean isAllowed(Spot spot) {
    List<Allowance> here =
        allowances.get(spot.document()).stream()
            .filter(allowance -> allowance.span().overlap(spot.span()) > 0)
            .toList();
    int left = texts.wordsOutside(spot, here.stream().map(Allowance::span).toList());
    boolean isAllowed = !here.isEmpty() && !isOver(left, spot);
    if (isAllowed) {
      used.addAll(here);
    }
    return isAllowed;
  }

  /** Where no passage is over the gate by its length, half of a place is enough. */
  private boolean isOver(int left, Spot spot) {
    return gate.maxWords() == Gate.NONE ? 2 * left > texts.words(spot).size() : gate.isPassed(left);
  }

  private void assess(Text text) {
    Baseline.Entry entry = text.entry;
    Set<Spot> known = known(text);
    List<Spot> ordered = text.spots.stream().sorted(byOrigin(known, entry)).toList();
    boolean counts = false;
    for (Spot spot : ordered.subList(1, ordered.size())) {
      if (texts.role(spot) == Role.CHECKED && !spot.isSource() && !isTold(spot)) {
        told.put(spot.document(), spot.span());
        List<Spot> others = new ArrayList<>(ordered);
        others.remove(spot);
        copies.add(new Copy(spot, known.contains(spot) ? Standing.KNOWN : Standing.NEW, others));
        counts |= gate.isPassed(spot.match().words()) || gate.hasShare();
      }
    }
    if (counts) {
      remember(ordered, current);
    }
    if (counts && entry != null) {
      List<Spot> still = ordered.stream().filter(known::contains).toList();
      remember(still, kept);
      met.merge(entry, still.size(), Integer::sum);
    }
  }

  private Set<Spot> known(Text text) {
    Set<Spot> known = new HashSet<>();
    if (text.entry != null) {
      known.addAll(places.known(text.entry, text.spots));
    }
    known.addAll(
        before.known(
            text.spots.stream().filter(s -> texts.role(s) == Role.CHECKED).toList(), texts));
    return known;
  }

  /**
   * A reference comes before what has not changed, that before what was known, and new is last; of
   * these what names a source for the text, and then what is older.
   */
  private Comparator<Spot> byOrigin(Set<Spot> known, Baseline.@Nullable Entry entry) {
    Comparator<Spot> byRole =
        Comparator.comparingInt(
            spot ->
                switch (texts.role(spot)) {
                  case REFERENCE -> 0;
                  case UNCHANGED -> 1;
                  case CHECKED -> known.contains(spot) ? 2 : 3;
                });
    List<String> order = entry == null ? List.of() : entry.places();
    return byRole
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
    int inside = 0;
    for (Span span : told.get(spot.document())) {
      inside = Math.max(inside, span.overlap(spot.span()));
    }
    return inside >= TOLD * spot.span().length();
  }

  /** A text in one place is no copy. */
  private void remember(List<Spot> ordered, List<Baseline.Entry> entries) {
    if (ordered.size() > 1) {
      Spot origin = ordered.get(0);
      entries.add(
          new Baseline.Entry(
              texts.content(origin),
              origin.match().kind(),
              ordered.stream().map(texts::path).toList()));
    }
  }

  /** All copies in the order in which they were found. */
  List<Copy> copies() {
    return copies;
  }

  /** The allowances that allowed something. */
  Set<Allowance> used() {
    return used;
  }

  /** What a baseline would say now. */
  Baseline current() {
    return Baseline.of(current);
  }

  /** What a baseline would say now of what it knows. */
  Baseline kept() {
    return Baseline.of(kept);
  }

  /** The entries of the baseline that no text has met, or fewer places of it than it has. */
  List<Baseline.Entry> gone() {
    return baseline.entries().stream()
        .filter(entry -> met.getOrDefault(entry, 0) < entry.places().size())
        .toList();
  }
}
