package org.wirecopy.trace.text;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wirecopy.align.Passage;

/**
 * The texts that stand in several documents, in all their versions, and where.
 *
 * <pre>{@code
 * List<Holder> earliestFirst = List.of(new Holder("wire", tokens), new Holder("paper", tokens));
 * HeldTexts found = HeldTexts.of(earliestFirst, passages);
 * List<HeldTexts.Text> texts = found.texts();
 * HeldTexts.Outline outline = found.outline(List.of(texts.get(0)));
 * }</pre>
 *
 * <p>Copied words are brought together in columns along the way that they were copied, columns in
 * sentences, and sentences that go together in texts. So a text is one however many edits, cuts and
 * new leads lie between its holders, and two texts that one paper joined, or a digest, stay two.
 * After the synteny blocks of Minkin, Patel, Kolmogorov, Vyahhi and Pham, "Sibelia: a scalable and
 * comprehensive synteny block generation tool for closely related microbial genomes", WABI 2013,
 * doi:10.1007/978-3-642-40453-5_17, and, for what the pieces are good for, Smith, Cordell and
 * Mullen, "Computational methods for uncovering reprinted texts in antebellum newspapers", American
 * Literary History 2015, doi:10.1093/alh/ajv029.
 *
 * <p>Linear in the words of the documents and in the passages.
 */
public final class HeldTexts {
  private static final int SHORTEST = 8;
  private static final int NONE = -1;

  private final List<Holder> holders;
  private final WordColumns columns;
  private final SharedSentences units;
  private final int[] texts;

  /**
   * A text and its places.
   *
   * @param number what it is known by among the others
   * @param places where it stands, in the order of the documents and in each of these
   */
  public record Text(int number, List<HeldPlace> places) {
    /** Copies the places. */
    public Text {
      checkNotNull(places, "places");
      places = List.copyOf(places);
    }
  }

  /**
   * What a text is made of.
   *
   * @param parts the places of each part: each is copied as a whole by nearly all who have it
   * @param versions the holders of each version, by their places among the holders: the fullest
   *     first, then from the earliest to the latest
   */
  public record Outline(List<List<HeldPlace>> parts, List<List<Integer>> versions) {
    /** Copies the lists. */
    public Outline {
      checkNotNull(parts, "parts");
      checkNotNull(versions, "versions");
      parts = parts.stream().map(List::copyOf).toList();
      versions = versions.stream().map(List::copyOf).toList();
    }
  }

  private HeldTexts(List<Holder> holders, List<Passage> copies) {
    this.holders = holders;
    this.columns = WordColumns.of(holders, copies);
    this.units = SharedSentences.of(holders, columns);
    this.texts = UnitGroups.of(units, holders.size());
  }

  /**
   * Finds the texts.
   *
   * @param holders the documents, from the earliest to the latest
   * @param copies the passages that were copied among them
   * @return what the documents hold
   */
  public static HeldTexts of(List<Holder> holders, List<Passage> copies) {
    checkNotNull(holders, "holders");
    checkNotNull(copies, "copies");
    return new HeldTexts(holders, copies);
  }

  /**
   * Finds the sentences that stand in several documents, each by itself.
   *
   * @param holders the documents, from the earliest to the latest
   * @param passages what they share
   * @return the sentences that two documents or more hold
   */
  public static List<Text> sentences(List<Holder> holders, List<Passage> passages) {
    checkNotNull(holders, "holders");
    checkNotNull(passages, "passages");
    SharedSentences units = SharedSentences.of(holders, WordColumns.of(holders, passages));
    Map<Integer, List<HeldPlace>> places = new TreeMap<>();
    for (int i = 0; i < holders.size(); i++) {
      for (SharedSentences.Held held : units.sharedIn(i)) {
        places
            .computeIfAbsent(held.unit(), unit -> new ArrayList<>())
            .add(new HeldPlace(i, held.from(), held.to()));
      }
    }
    List<Text> found = new ArrayList<>();
    places.forEach((unit, of) -> found.add(new Text(unit, of)));
    return found;
  }

  /**
   * Tells of what parts and versions a text is made.
   *
   * @param pieces the text, or several that are one
   * @return its parts and its versions
   */
  public Outline outline(Collection<Text> pieces) {
    checkNotNull(pieces, "pieces");
    Set<Integer> numbers = new HashSet<>();
    Set<Integer> documents = new HashSet<>();
    for (Text piece : pieces) {
      numbers.add(piece.number);
      piece.places.forEach(place -> documents.add(place.holder()));
    }
    TextSentences sentences =
        TextSentences.of(units, documents, unit -> numbers.contains(texts[unit]));
    return new Outline(TextParts.of(sentences), TextVersions.of(sentences));
  }

  /**
   * The texts.
   *
   * @return those that two documents or more hold
   */
  public List<Text> texts() {
    Map<Integer, List<HeldPlace>> places = new TreeMap<>();
    for (int i = 0; i < holders.size(); i++) {
      addPlaces(i, places);
    }
    List<Text> found = new ArrayList<>();
    places.forEach(
        (text, of) -> {
          Set<Integer> documents = new HashSet<>();
          of.forEach(place -> documents.add(place.holder()));
          if (documents.size() > 1) {
            found.add(new Text(text, of));
          }
        });
    return found;
  }

  /**
   * Where texts that are one stand: places that follow one another in a document are one place.
   *
   * @param pieces the text, or several that are one
   * @return its places, by document and by place
   */
  public static List<HeldPlace> together(Collection<Text> pieces) {
    checkNotNull(pieces, "pieces");
    List<HeldPlace> sorted = new ArrayList<>();
    pieces.forEach(piece -> sorted.addAll(piece.places));
    sorted.sort(Comparator.comparingInt(HeldPlace::holder).thenComparingInt(HeldPlace::from));
    List<HeldPlace> together = new ArrayList<>();
    for (HeldPlace place : sorted) {
      int last = together.size() - 1;
      if (last >= 0 && together.get(last).isFollowedBy(place)) {
        together.set(last, together.get(last).upTo(place));
      } else {
        together.add(place);
      }
    }
    return together;
  }

  private void addPlaces(int holder, Map<Integer, List<HeldPlace>> places) {
    int size = holders.get(holder).words().size();
    for (Stretch stretch : stretches(holder)) {
      add(stretch, holder, size, places);
    }
  }

  private static void add(
      Stretch stretch, int holder, int size, Map<Integer, List<HeldPlace>> places) {
    if (stretch.matched >= Math.min(SHORTEST, size)) {
      places
          .computeIfAbsent(stretch.text, text -> new ArrayList<>())
          .add(new HeldPlace(holder, stretch.from, stretch.to));
    }
  }

  /** The stretches of texts in a document, through small edits. */
  private List<Stretch> stretches(int holder) {
    List<Stretch> stretches = new ArrayList<>();
    int size = holders.get(holder).words().size();
    Stretch open = null;
    for (int i = 0; i < size; i++) {
      int text = textAt(holder, i);
      if (text != NONE) {
        Stretch word = new Stretch(text, i, i + 1, 1);
        boolean goesOn =
            open != null && open.text == text && i - open.to < TextSentences.LONGEST_EDIT;
        if (open != null && !goesOn) {
          stretches.add(open);
        }
        open = open != null && goesOn ? open.with(word) : word;
      }
    }
    if (open != null) {
      stretches.add(open);
    }
    return stretches;
  }

  /** Words of a document from the first to the last of a text, and how many of them match. */
  private record Stretch(int text, int from, int to, int matched) {
    Stretch with(Stretch next) {
      return new Stretch(text, from, next.to, matched + next.matched);
    }
  }

  private int textAt(int holder, int word) {
    int unit = units.of(columns.at(holder, word));
    return unit < 0 || units.holders(unit) < 2 ? NONE : texts[unit];
  }
}
