package org.wirecopy.check;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One text that a baseline knows, and what becomes of its places: they are used up by the files
 * that hold the text, whether or not those are checked, and a place whose file holds it no more is
 * free for a file to which it may have moved. Not safe for threads.
 */
final class KnownText {
  private final CheckTexts texts;
  private final BaselineEntry entry;

  /** The places, each where it is now. */
  private final List<String> places;

  private final Set<String> references;
  private final Multiset<String> used = HashMultiset.create();
  private final Multiset<String> seen = HashMultiset.create();
  private final Map<String, Boolean> there = new HashMap<>();
  private @Nullable ContentKey content;

  KnownText(BaselineEntry entry, CheckTexts texts) {
    this.texts = texts;
    this.entry = entry;
    this.places = new ArrayList<>(entry.places());
    this.references = new LinkedHashSet<>(entry.references());
    places.removeIf(path -> texts.isReference(path) && references.add(path));
  }

  BaselineEntry entry() {
    return entry;
  }

  /** The places as they are now, the one that the text was taken from first. */
  List<String> places() {
    return places;
  }

  /**
   * Notes which places are used. All are noted before any is asked for.
   *
   * @param occurrences the places of the text, or of a part of it
   * @param open those of them that are not allowed
   */
  void note(List<Occurrence> occurrences, List<Occurrence> open) {
    merge(paths(byPath(occurrences)), used);
    merge(paths(open), seen);
  }

  private static void merge(Multiset<String> more, Multiset<String> most) {
    more.entrySet()
        .forEach(
            one ->
                most.setCount(
                    one.getElement(), Math.max(one.getCount(), most.count(one.getElement()))));
  }

  /** The places of a text that are known by their files. */
  Set<Occurrence> byPath(List<Occurrence> occurrences) {
    Multiset<String> open = HashMultiset.create(places);
    Set<Occurrence> known = new HashSet<>();
    for (Occurrence occurrence : occurrences) {
      String path = texts.path(occurrence);
      boolean isCopy = texts.role(occurrence) != Role.REFERENCE;
      if (isCopy && (open.remove(path) || references.contains(path))) {
        known.add(occurrence);
      }
    }
    return known;
  }

  /** Lets the text have moved to a file, if it is gone from another one; says whether it is. */
  boolean moveTo(Occurrence occurrence) {
    String path = texts.path(occurrence);
    for (int i = 0; i < places.size(); i++) {
      if (isFree(places.get(i))) {
        places.set(i, path);
        used.add(path);
        return true;
      }
    }
    return false;
  }

  private boolean isFree(String path) {
    int count = used.count(path);
    return count == 0 ? !isThere(path) : count < HashMultiset.create(places).count(path);
  }

  /** Whether a file holds the text still, as far as it is not known to hold it no more. */
  private boolean isThere(String path) {
    return there.computeIfAbsent(path, one -> texts.mayHold(one, entry.content()));
  }

  /** What the text says now, if it was found. */
  void says(ContentKey now) {
    if (content == null) {
      content = now;
    }
  }

  /**
   * What a baseline that takes nothing new in would say now.
   *
   * @param isMissed says of a file that holds the text whether it was looked for there in vain
   */
  BaselineEntry kept(Predicate<String> isMissed) {
    return entry(content == null ? entry.content() : content, rest(isMissed, true));
  }

  /** What stays known beside what was found. */
  BaselineEntry unseen(Predicate<String> isMissed) {
    return entry(entry.content(), rest(isMissed, false));
  }

  private BaselineEntry entry(ContentKey says, List<String> left) {
    return new BaselineEntry(says, entry.kind(), left, List.copyOf(references));
  }

  private List<String> rest(Predicate<String> isMissed, boolean withSeen) {
    Multiset<String> open = HashMultiset.create(seen);
    List<String> rest = new ArrayList<>();
    for (String path : places) {
      if (open.remove(path) ? withSeen : isThere(path) && !isMissed.test(path)) {
        rest.add(path);
      }
    }
    return rest;
  }

  /** How many checked files hold the text. */
  long holders() {
    return new HashSet<>(places)
        .stream().filter(path -> texts.isChecked(path) && isThere(path)).count();
  }

  /** Whether a reference that held the text is there. */
  boolean isReferred() {
    return references.stream().anyMatch(texts::isReference);
  }

  private Multiset<String> paths(Iterable<Occurrence> occurrences) {
    Multiset<String> paths = HashMultiset.create();
    occurrences.forEach(occurrence -> paths.add(texts.path(occurrence)));
    return paths;
  }
}
