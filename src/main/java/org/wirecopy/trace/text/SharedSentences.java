package org.wirecopy.trace.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
      int to = s + 1 < sentences.count() ? sentences.first(s + 1) : document.words().size();
      int news = 0;
      for (int i = sentences.first(s); i < to; i++) {
        news += columns.isHome(place, columns.at(place, i)) ? 1 : 0;
      }
      if (news >= SHORTEST) {
        for (int i = sentences.first(s); i < to; i++) {
          if (columns.isHome(place, columns.at(place, i))) {
            unitOfColumn[columns.at(place, i)] = count;
          }
        }
        sizes = count == sizes.length ? Arrays.copyOf(sizes, 2 * count) : sizes;
        sizes[count++] = news;
      }
    }
  }

  /** The units of which a document holds half and more, in its order. */
  private List<Held> find(int place, Holder document, WordColumns columns) {
    List<Held> found = new ArrayList<>();
    int unit = NONE;
    int from = 0;
    int last = 0;
    int matched = 0;
    for (int i = 0; i <= document.words().size(); i++) {
      boolean ends = i == document.words().size();
      int here = ends ? NONE : unitOfColumn[columns.at(place, i)];
      if (ends || here != NONE && here != unit) {
        if (unit != NONE && 2 * matched >= sizes[unit]) {
          holders[unit] += found.stream().anyMatch(sameAs(unit)) ? 0 : 1;
          found.add(new Held(unit, from, last + 1));
        }
        unit = here;
        from = i;
        matched = 0;
      }
      if (!ends && here != NONE) {
        matched++;
        last = i;
      }
    }
    return found;
  }

  private static java.util.function.Predicate<Held> sameAs(int unit) {
    return held -> held.unit == unit;
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
