package org.wirecopy.check;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a baseline would say after a check. What was not looked for stays in it as it was: places in
 * files that were not read, copies of references that the check was not given, copies among files
 * that were not compared with each other, or that are under a higher gate. Not safe for threads.
 */
final class BaselineUpdate {
  private final Gate gate;
  private final boolean eachOther;
  private final Baseline baseline;
  private final CheckTexts texts;
  private final Map<BaselineEntry, KnownText> known = new LinkedHashMap<>();
  private final Map<KnownText, BaselineEntry> found = new LinkedHashMap<>();
  private final ListMultimap<String, Occurrence> copies = ArrayListMultimap.create();
  private final List<BaselineEntry> current = new ArrayList<>();

  BaselineUpdate(Gate gate, boolean eachOther, Baseline baseline, CheckTexts texts) {
    this.gate = gate;
    this.eachOther = eachOther;
    this.baseline = baseline;
    this.texts = texts;
    baseline.entries().forEach(entry -> known.put(entry, new KnownText(entry, texts)));
  }

  /** What the baseline knows of a text; null if nothing. */
  @Nullable KnownText knowing(Occurrence occurrence) {
    BaselineEntry entry = known.isEmpty() ? null : baseline.knowing(texts.content(occurrence));
    return entry == null ? null : known.get(entry);
  }

  /**
   * Notes where a text stands. All are noted before anything is asked for.
   *
   * @param occurrences its places
   * @param open those of them that are not allowed
   * @param text what the baseline knows of it
   */
  void note(List<Occurrence> occurrences, List<Occurrence> open, @Nullable KnownText text) {
    open.forEach(occurrence -> copies.put(texts.path(occurrence), occurrence));
    if (text != null) {
      text.note(occurrences, open);
    }
  }

  /**
   * Takes a text in that has copies.
   *
   * @param ordered its places that are no repetitions and not allowed, the origin first
   * @param text what the baseline knows of it
   */
  void add(List<Occurrence> ordered, @Nullable KnownText text) {
    Occurrence origin = ordered.get(0);
    ContentKey content = texts.content(origin);
    BaselineEntry entry =
        new BaselineEntry(
            content,
            origin.match().kind(),
            paths(ordered, false),
            paths(ordered, true).stream().distinct().toList());
    if (text == null || found.putIfAbsent(text, entry) != null) {
      current.add(entry);
    }
  }

  private List<String> paths(List<Occurrence> occurrences, boolean ofReferences) {
    return occurrences.stream()
        .filter(occurrence -> ofReferences == (texts.role(occurrence) == Role.REFERENCE))
        .map(texts::path)
        .toList();
  }

  /** All that was found, and what stays known besides. */
  Baseline current() {
    List<BaselineEntry> all = new ArrayList<>(current);
    for (KnownText text : known.values()) {
      BaselineEntry unseen = text.unseen(missed(text));
      BaselineEntry now = found.get(text);
      if (now == null) {
        all.add(unseen);
      } else {
        List<String> places = new ArrayList<>(now.places());
        places.addAll(unseen.places());
        List<String> references = new ArrayList<>(now.references());
        unseen.references().stream().filter(r -> !references.contains(r)).forEach(references::add);
        all.add(new BaselineEntry(now.content(), now.kind(), places, references));
      }
    }
    return copied(all);
  }

  /** What the baseline knew and is still there. */
  Baseline kept() {
    return copied(known.values().stream().map(text -> text.kept(missed(text))).toList());
  }

  private static Baseline copied(List<BaselineEntry> entries) {
    return Baseline.of(entries.stream().filter(BaselineEntry::isCopied).toList());
  }

  /** What the baseline knew and is gone, or stands in fewer places. */
  List<BaselineEntry> gone() {
    return known.values().stream().filter(this::isGone).map(KnownText::entry).toList();
  }

  private boolean isGone(KnownText text) {
    BaselineEntry kept = text.kept(missed(text));
    return !kept.isCopied() || kept.places().size() < text.places().size();
  }

  /**
   * Says of a file that holds a text whether it was looked for there and is no copy, as a quotation
   * is none, nor a part of one.
   */
  private Predicate<String> missed(KnownText text) {
    boolean isLookedFor = isLookedFor(text);
    ContentKey content = text.entry().content();
    return path ->
        isLookedFor
            && texts.isChecked(path)
            && copies.get(path).stream()
                .noneMatch(occurrence -> content.isIn(texts.words(occurrence)));
  }

  /** Whether the check would have come upon a text if it were still a copy. */
  private boolean isLookedFor(KnownText text) {
    BaselineEntry entry = text.entry();
    boolean counts =
        gate.kinds().contains(entry.kind())
            && (gate.hasShare() || gate.isPassed(entry.content().words()));
    return counts && (text.isReferred() || eachOther && text.holders() > 1);
  }
}
