package org.wirecopy.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wirecopy.Analysis;
import org.wirecopy.align.Edit;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Problem;
import org.wirecopy.document.Published;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.CleanDocuments;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.PageKind;
import org.wirecopy.noise.mark.Post;
import org.wirecopy.reliability.Credibility;
import org.wirecopy.reliability.Grade;
import org.wirecopy.reliability.Practice;
import org.wirecopy.reliability.Rate;
import org.wirecopy.reliability.Rating;
import org.wirecopy.reliability.Reliability;
import org.wirecopy.reliability.Score;
import org.wirecopy.reliability.Signal;
import org.wirecopy.reliability.SourceProfile;
import org.wirecopy.reliability.Timing;
import org.wirecopy.reliability.Weighing;
import org.wirecopy.reliability.story.Independence;
import org.wirecopy.reliability.story.PrimarySource;
import org.wirecopy.reliability.story.Story;
import org.wirecopy.reliability.story.Warning;
import org.wirecopy.trace.CarriedText;
import org.wirecopy.trace.Cluster;
import org.wirecopy.trace.Derivation;
import org.wirecopy.trace.Evidence;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.Origin;
import org.wirecopy.trace.PressReleaseReuse;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.ReuseKind;
import org.wirecopy.trace.Tracing;
import org.wirecopy.trace.named.Agency;
import org.wirecopy.trace.named.NamedSource;

/** A small report with one of everything: a thread that carries a wire text, and a site's copy. */
public final class Sample {
  public static final String THREAD =
      """
      Harbour talk 😀
      Lisbon (AFP) - The old harbour bridge closed on Monday after divers found cracks in two of
      its five piers.
      Click to expand...
      """;

  public static final String SITE =
      """
      Bridge shut

      The harbour bridge shut on Monday after divers found deep cracks in two of its five piers.
      Ferries run instead.
      """;

  private Sample() {}

  public static Analysis analysis() {
    return new Analysis(
        Map.of("minWords", "8", "command", "analyze"),
        CleanDocuments.of(List.of(site(), thread())),
        tracing(),
        weighing(),
        List.of(new Problem("notes.bin", "byte 17", "not a text")));
  }

  /** The span of a phrase that a text holds once. */
  public static Span span(String text, String phrase) {
    int start = text.indexOf(phrase);
    return new Span(start, start + phrase.length());
  }

  public static CleanDocument clean(Document document, List<Mark> marks, List<Post> posts) {
    return new CleanDocument(document, marks, posts, document.metadata(), PageKind.THREAD);
  }

  private static CleanDocument thread() {
    Span prompt = span(THREAD, "Click to expand...");
    return clean(
        Document.of("thread.txt", THREAD),
        List.of(new Mark(prompt, Noise.EXPAND_PROMPT, "ends a quoted post")),
        List.of(new Post(new Span(0, THREAD.length()), "mara", null)));
  }

  private static CleanDocument site() {
    Metadata metadata =
        new Metadata(
            "Harbour Post", Published.on(LocalDate.of(2024, 3, 5)), "Bridge shut", null, null);
    return clean(Document.of("site.txt", SITE).withMetadata(metadata), List.of(), List.of());
  }

  public static Passage passage() {
    return new Passage(
        new Passage.Side(
            "site.txt",
            span(
                SITE,
                "harbour bridge shut on Monday after divers found deep cracks in two of its five piers")),
        new Passage.Side(
            "thread.txt",
            span(
                THREAD,
                "harbour bridge closed on Monday after divers found cracks in two of\nits five piers")),
        13,
        0.92857142,
        List.of(
            new Edit(Edit.Kind.CHANGED, nth(SITE, "shut", 2), span(THREAD, "closed")),
            new Edit(Edit.Kind.DROPPED, span(SITE, "deep"), before(THREAD, "cracks"))));
  }

  private static Span nth(String text, String phrase, int count) {
    int at = -1;
    for (int i = 0; i < count; i++) {
      at = text.indexOf(phrase, at + 1);
    }
    return new Span(at, at + phrase.length());
  }

  private static Span before(String text, String phrase) {
    return new Span(text.indexOf(phrase), text.indexOf(phrase));
  }

  private static Tracing tracing() {
    Passage passage = passage();
    Evidence credit = new Evidence("thread.txt", span(THREAD, "(AFP)"), "its dateline credits AFP");
    Reuse reuse = new Reuse("p1", passage, ReuseKind.UNCREDITED_COPY, List.of(credit));
    Agency agency = new Agency("AFP", "Agence France-Presse", List.of(), "FR");
    Family family =
        new Family(
            "f1",
            List.of(passage.left(), passage.right()),
            List.of("p1"),
            new Origin("thread.txt", 0.8, List.of(credit), List.of()),
            agency,
            new CarriedText(
                "t1",
                "Bridge shut",
                List.of(
                    new CarriedText.Version(
                        Published.on(LocalDate.of(2024, 3, 5)), List.of("site.txt", "thread.txt"))),
                List.of(new CarriedText.Part(List.of(passage.left(), passage.right())))));
    return new Tracing(
        List.of(reuse),
        List.of(family),
        List.of(
            new Derivation("site.txt", "thread.txt", 0.65, 0.7, 0.6, 0.5),
            new Derivation("thread.txt", "site.txt", 0.44444, 0.55555, 0.4, 0.5)),
        List.of(new PressReleaseReuse("thread.txt", "site.txt", 0.7, 21.5, 40)),
        List.of(new Cluster("c1", List.of("site.txt", "thread.txt"), "thread.txt")));
  }

  private static Weighing weighing() {
    Signal dateline = new Signal("dateline", 1, 0.25, List.of(span(THREAD, "Lisbon (AFP)")));
    Signal named = new Signal("named-attributions", 0.12345, -0.5, List.of());
    return new Weighing(
        List.of(
            new Reliability("site.txt", null, Credibility.UNKNOWN, List.of(named)),
            new Reliability(
                "thread.txt", new Score(0.7, 0.6, 0.8), Credibility.POSSIBLE, List.of(dateline))),
        List.of(
            new SourceProfile(
                "Harbour Post",
                SourceProfile.Kind.OUTLET,
                1,
                List.of("post"),
                new Rating(null, Grade.F, List.of(named)),
                new Practice(
                    Map.of("own", 0.3, "uncredited-copy", 0.7),
                    List.of(new Rate("byline", 3, 5, 0.27, 0.87)),
                    new Timing(1, 2, 14.5),
                    1.85))),
        List.of(
            new Story(
                "s1",
                "Bridge shut",
                List.of("site.txt", "thread.txt"),
                new Independence(1, 1, 1, 1.04, Map.of("agency AFP", 1.0)),
                List.of(
                    new PrimarySource(
                        "Harbour Office",
                        NamedSource.Kind.ORGANISATION,
                        List.of("site.txt", "thread.txt"))),
                List.of(
                    new Warning(
                        Warning.Kind.CIRCULAR_REPORTING,
                        List.of("Echo", "Harbour Post"),
                        List.of())))));
  }
}
