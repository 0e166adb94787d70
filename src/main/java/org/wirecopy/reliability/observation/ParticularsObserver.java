package org.wirecopy.reliability.observation;

import java.util.List;
import org.wirecopy.document.Span;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.trace.attribution.Credit;

/** Looks at whether a document says who wrote it, when and where, and how much of it is text. */
final class ParticularsObserver implements Observer {
  private static final double USUAL_LENGTH = 400;

  @Override
  public List<Observation> observe(ObservedText reading) {
    TextUnit unit = reading.unit();
    List<Span> bylines = marks(unit, Noise.BYLINE);
    List<Span> datelines =
        unit.credits().own().stream()
            .filter(credit -> credit.kind() == Credit.Kind.DATELINE)
            .map(Credit::span)
            .filter(unit::holds)
            .toList();
    boolean byline = unit.author() != null || !bylines.isEmpty();
    boolean date = unit.published() != null;
    int words = reading.own().size();
    double doublings = Math.log(Math.max(1, words) / USUAL_LENGTH) / Math.log(2);
    return List.of(
        new Observation("length", doublings, List.of()),
        new Observation("byline", byline ? 1 : 0, bylines),
        new Observation("date", date ? 1 : 0, marks(unit, Noise.DATELINE)),
        new Observation("dateline", datelines.isEmpty() ? 0 : 1, datelines),
        new Observation("noise", reading.context().noise(), List.of()));
  }

  private static List<Span> marks(TextUnit unit, Noise noise) {
    return unit.document().marks().stream()
        .filter(mark -> mark.noise() == noise)
        .map(Mark::span)
        .filter(unit::holds)
        .toList();
  }
}
