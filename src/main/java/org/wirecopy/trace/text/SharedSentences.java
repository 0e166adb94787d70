package org.wirecopy.trace.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.token.phrase.Sentences;

/**
 * The sentences that stand in several documents, each known by the columns of its words, through
 * edits: the synteny blocks of texts, which documents hold in some order.
 *
 * <p>Immutable. Linear in the words.
 */
final class SharedSentences {
  /** New words of a sentence that are fewer are an edit of it and no sentence. */
  private static final int SHORTEST = 5;

  private static final int NONE = -1;

  private final int[] unitOfColumn;
  private final List<List<Held>> held = new ArrayList<>();
  private int[] sizes = new int[64];
  private int[] holders = {};
  private int count;

  /**
   * A unit in a document.
   *
   * @param unit its number
   * @param from the place of its first word there
   * @param to the place after its last
   */
  record Held(int unit, int from, int to) {}

  private SharedSentences(int columns) {
    this.unitOfColumn = new int[columns];
    Arrays.fill(unitOfColumn, NONE);
  }

  static SharedSentences of(List<Holder> documents, WordColumns columns) {
    SharedSentences units = new SharedSentences(columns.count());
    for (int i = 0; i < documents.size(); i++) {
      units.enter(i, documents.get(i), columns);
    }
    units.holders = new int[units.count];
    for (int i = 0; i < documents.size(); i++) {
      units.held.add(units.find(i, documents.get(i), columns));
    }
    return units;
  }

  private void enter(int place, Holder document, WordColumns columns) {
    Sentences sentences = Sentences.of(document.words());
    for (int s = 0; s < sentences.count(); s++) {
      int from = sentences.first(s);
      int to = s + 1 < sentences.count() ? sentences.first(s + 1) : document.words().size();
      int news = 0;
      int known = 0;
      for (int i = from; i < to; i++) {
        int column = columns.at(place, i);
        news += columns.isHome(place, column) ? 1 : 0;
        known += unitOfColumn[column] == NONE ? 0 : 1;
      }
      if (news >= SHORTEST && news > known) {
        open(place, from, to, columns);
        sizes = count == sizes.length ? Arrays.copyOf(sizes, 2 * count) : sizes;
        sizes[count++] = news;
      } else if (known > 0) {
        complete(place, from, to, columns);
      }
    }
  }

  /** Makes a unit of the new words of a sentence. */
  private void open(int place, int from, int to, WordColumns columns) {
    for (int i = from; i < to; i++) {
      if (columns.isHome(place, columns.at(place, i))) {
        unitOfColumn[columns.at(place, i)] = count;
      }
    }
  }

  /**
   * Gives the new words of a sentence that is known to the units of the words beside them: the
   * earliest that is known of a sentence may be without some of its words.
   */
  private void complete(int place, int from, int to, WordColumns columns) {
    int unit = NONE;
    for (int i = from; i < to && unit == NONE; i++) {
      unit = unitOfColumn[columns.at(place, i)];
    }
    for (int i = from; i < to; i++) {
      int column = columns.at(place, i);
      if (columns.isHome(place, column)) {
        unitOfColumn[column] = unit;
      } else if (unitOfColumn[column] != NONE) {
        unit = unitOfColumn[column];
      }
    }
  }

  /** The units of which a document holds half and more, in its order. */
  private List<Held> find(int place, Holder document, WordColumns columns) {
    Map<Integer, Run> open = new HashMap<>();
    List<Held> found = new ArrayList<>();
    for (int i = 0; i < document.words().size(); i++) {
      int unit = unitOfColumn[columns.at(place, i)];
      if (unit != NONE) {
        Run run = open.get(unit);
        if (run == null || i - run.last > sizes[unit]) {
          enter(unit, run, found);
          run = new Run(i);
          open.put(unit, run);
        }
        run.last = i;
        run.matched++;
      }
    }
    open.forEach((unit, run) -> enter(unit, run, found));
    found.sort(Comparator.comparingInt(Held::from).thenComparingInt(Held::unit));
    found.stream().mapToInt(Held::unit).distinct().forEach(unit -> holders[unit]++);
    return found;
  }

  private void enter(int unit, @Nullable Run run, List<Held> found) {
    if (run != null && 2 * run.matched >= sizes[unit]) {
      found.add(new Held(unit, run.from, run.last + 1));
    }
  }

  /** Words of a unit in a document, with no more between two of them than the unit has. */
  private static final class Run {
    private final int from;
    private int last;
    private int matched;

    Run(int from) {
      this.from = from;
      this.last = from;
    }
  }

  int count() {
    return count;
  }

  /** How many words a unit has. */
  int size(int unit) {
    return sizes[unit];
  }

  /** How many documents hold a unit. */
  int holders(int unit) {
    return holders[unit];
  }

  /** The units that a document holds and another too, in its order. */
  List<Held> sharedIn(int document) {
    return held.get(document).stream().filter(one -> holders[one.unit] > 1).toList();
  }

  /** The unit of a column, negative if it has none. */
  int of(int column) {
    return unitOfColumn[column];
  }
}
