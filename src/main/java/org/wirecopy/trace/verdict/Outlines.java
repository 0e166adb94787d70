package org.wirecopy.trace.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Published;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.trace.CarriedText;
import org.wirecopy.trace.headline.Headlines;
import org.wirecopy.trace.text.HeldPlace;
import org.wirecopy.trace.text.HeldTexts;
import org.wirecopy.trace.text.Holder;
import org.wirecopy.work.Identifiers;

/** Tells of a text in many hands what it is called, its versions and its parts. */
final class Outlines {
  /** Who has so much of their words from a text give it a headline, or, where nobody has, less. */
  private static final double MOST = 0.5;

  private static final double MUCH = 0.25;

  private final HeldTexts texts;
  private final List<Subject> holders;
  private final List<Holder> words;
  private final Map<String, Integer> names = new HashMap<>();

  Outlines(HeldTexts texts, List<Subject> holders, List<Holder> words) {
    this.texts = texts;
    this.holders = holders;
    this.words = words;
  }

  /**
   * The outline of a text.
   *
   * @param pieces what makes it up
   */
  CarriedText of(List<HeldTexts.Text> pieces) {
    HeldTexts.Outline outline = texts.outline(pieces);
    List<CarriedText.Part> parts =
        outline.parts().stream().map(this::sides).map(CarriedText.Part::new).toList();
    List<CarriedText.Version> versions = outline.versions().stream().map(this::version).toList();
    return new CarriedText(id(outline, pieces), title(pieces), versions, parts);
  }

  /** Places as they are told, ordered by document and place. */
  List<Passage.Side> sides(Collection<HeldPlace> places) {
    return places.stream()
        .map(this::side)
        .sorted(Comparator.comparing(Passage.Side::document).thenComparing(Passage.Side::span))
        .toList();
  }

  private Passage.Side side(HeldPlace place) {
    Holder holder = words.get(place.holder());
    return new Passage.Side(holder.id(), holder.words().span(place.from(), place.to()));
  }

  private CarriedText.Version version(List<Integer> documents) {
    return new CarriedText.Version(
        documents.stream()
            .map(holder -> published(holders.get(holder)))
            .filter(Objects::nonNull)
            .min(Comparator.comparingLong(Published::epochSecond))
            .orElse(null),
        documents.stream().map(holder -> holders.get(holder).id()).toList());
  }

  private static @Nullable Published published(Subject subject) {
    return subject.clean().metadata().published();
  }

  /** Of the words of its parts, as the first who has each has them. */
  private String id(HeldTexts.Outline outline, List<HeldTexts.Text> pieces) {
    List<String> parts = new ArrayList<>();
    outline.parts().forEach(places -> parts.add(text(places.get(0))));
    if (parts.isEmpty()) {
      pieces.forEach(piece -> parts.add(text(piece.places().get(0))));
    }
    String id = Identifiers.of("t", parts);
    int occurrence = names.merge(id, 1, Integer::sum);
    return occurrence == 1 ? id : id + '-' + occurrence;
  }

  private String text(HeldPlace place) {
    return side(place).span().of(holders.get(place.holder()).clean().inLines().text());
  }

  private String title(List<HeldTexts.Text> pieces) {
    Map<Integer, Integer> held = new HashMap<>();
    for (HeldTexts.Text piece : pieces) {
      for (HeldPlace place : piece.places()) {
        held.merge(place.holder(), place.to() - place.from(), Integer::sum);
      }
    }
    HeldPlace first = pieces.get(0).places().get(0);
    return Headlines.of(carriers(held, MOST))
        .or(() -> Headlines.of(carriers(held, MUCH)))
        .orElseGet(
            () -> Headlines.opening(holders.get(first.holder()).clean(), side(first).span()));
  }

  private List<CleanDocument> carriers(Map<Integer, Integer> held, double share) {
    return held.entrySet().stream()
        .filter(one -> one.getValue() >= share * words.get(one.getKey()).words().size())
        .map(one -> holders.get(one.getKey()).clean())
        .toList();
  }
}
