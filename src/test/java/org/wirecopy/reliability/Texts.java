package org.wirecopy.reliability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Published;
import org.wirecopy.document.Span;
import org.wirecopy.document.dates.PublishedParser;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.mark.PageKind;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.trace.CarriedText;
import org.wirecopy.trace.Evidence;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.Origin;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.ReuseKind;
import org.wirecopy.trace.Tracing;
import org.wirecopy.trace.named.Agency;

/** Documents and tracings as the tests need them. */
public final class Texts {
  public static final Tracing NO_COPIES = Tracing.NONE;

  public static final String FLOOD =
      "Flood closes Harrow Mill bridge\n\nThe council of Elverton closed the Harrow Mill bridge on"
          + " Tuesday after the Yarrow rose by 3.4 metres in one night. Mayor Ada Lund said the"
          + " inspectors of Northgate Engineering would look at the piers on Thursday. About 1,200"
          + " people in Saltmarsh have no other road to the hospital.";

  public static final String FLOOD_AGAIN =
      "Saltmarsh cut off as river rises\n\nFamilies in Saltmarsh were cut off when Elverton shut"
          + " Harrow Mill bridge. Divers from Northgate Engineering arrive later this week, and"
          + " buses of Lund & Sons run by way of Copperfield. The Yarrow last stood so high in 1968,"
          + " when 3.4 metres were measured, according to Ada Lund, who leads the council.";

  public static final String FLOOD_THIRD =
      "Ferry stands in for the bridge\n\nA ferry has run to Saltmarsh since Tuesday, because Harrow"
          + " Mill bridge is shut. Northgate Engineering wants two weeks for the piers. Ada Lund told"
          + " the council of Elverton that the Yarrow was falling. Some 1,200 people use the bridge"
          + " every day.";

  public static final String ELECTION =
      "Elverton votes in a new council\n\nVoters in Elverton chose Pia Moss of the Harvest League"
          + " over Ole Berg on Sunday. The Harvest League took 14 of 25 seats. Berg called the count"
          + " fair. Turnout at Westgate School was the highest since 1994.";

  private Texts() {}

  public static CleanDocument document(String id, String text) {
    return document(id, text, Metadata.NONE);
  }

  public static CleanDocument dated(String id, String text, String day) {
    Published published = Published.on(LocalDate.parse(day));
    return document(id, text, new Metadata(null, published, null, null, null));
  }

  public static CleanDocument of(String source, String id, String text) {
    return document(id, text, new Metadata(source, null, null, null, null));
  }

  public static CleanDocument published(String source, String id, String text, String moment) {
    Published published = PublishedParser.parse(moment).orElseThrow();
    return document(id, text, new Metadata(source, published, null, null, null));
  }

  public static CleanDocument signed(
      String source, String id, String text, @Nullable String author) {
    return document(id, text, new Metadata(source, null, null, author, null));
  }

  public static CleanDocument document(String id, String text, Metadata metadata) {
    return new CleanDocument(
        Document.of(id, text).withMetadata(metadata),
        List.of(),
        List.of(),
        metadata,
        PageKind.ARTICLE);
  }

  /** A tracing in which one document's part stands in another, from a given origin. */
  public static Tracing copied(
      CleanDocument left,
      CleanDocument right,
      String words,
      ReuseKind kind,
      @Nullable String origin,
      @Nullable Agency agency) {
    Passage.Side a = side(left, words);
    Passage.Side b = side(right, words);
    Passage passage = new Passage(a, b, Tokenizer.tokenize(words).size(), 1, List.of());
    List<Evidence> evidence = List.of(new Evidence(left.id(), a.span(), "the same words"));
    return new Tracing(
        List.of(new Reuse("r" + left.id() + right.id(), passage, kind, evidence)),
        List.of(
            new Family(
                "f" + left.id() + right.id(),
                List.of(a, b),
                List.of("r" + left.id() + right.id()),
                new Origin(origin, 0.9, evidence, List.of()),
                agency,
                new CarriedText("t" + left.id() + right.id(), words, List.of(), List.of()))),
        List.of(),
        List.of(),
        List.of());
  }

  public static Tracing both(Tracing one, Tracing other) {
    List<Reuse> reuses = new ArrayList<>(one.reuses());
    reuses.addAll(other.reuses());
    List<Family> families = new ArrayList<>(one.families());
    families.addAll(other.families());
    return new Tracing(reuses, families, List.of(), List.of(), List.of());
  }

  private static Passage.Side side(CleanDocument document, String words) {
    int start = document.document().text().indexOf(words);
    return new Passage.Side(document.id(), new Span(start, start + words.length()));
  }
}
