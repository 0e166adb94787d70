package org.wirecopy.check.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.wirecopy.check.Allowance;
import org.wirecopy.check.Baseline;
import org.wirecopy.check.Check;
import org.wirecopy.check.CheckReport;
import org.wirecopy.check.Finding;
import org.wirecopy.check.Gate;
import org.wirecopy.check.Material;
import org.wirecopy.check.Region;
import org.wirecopy.check.Role;
import org.wirecopy.check.ShareOver;
import org.wirecopy.check.Site;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;
import org.wirecopy.document.Span;
import org.wirecopy.trace.ReuseKind;

/** Checks of a few small texts, and reports made by hand. */
final class CheckSample {
  static final String HARBOUR =
      """
      The old harbour bridge closed on Monday morning after divers of the port authority had found
      deep cracks in two of its five granite piers, which carry the eastern lanes and the tram, and
      engineers now expect that repairs will last until the end of the summer.
      """;

  static final String ORCHARD =
      """
      Growers in the upper valley began to graft late varieties onto their oldest apple trees this
      spring, because a third warm winter in a row had brought the blossom out so early that one
      night of frost in April took nearly all of the crop that they sell at the autumn market.
      """;

  static final String ODD = "odd, names/a: b%20#[x](1)\n{0} <\"&'>|`ü\u0000\uD83D ]]>.md";

  private CheckSample() {}

  /** Two copies: one from a reference, one from a checked text; and one allowance in vain. */
  static CheckReport report() {
    return Check.builder()
        .gate(Gate.USUAL.withMaxShare(0.6))
        .build()
        .of(
            List.of(
                material("archive/harbour.md", HARBOUR, Role.REFERENCE),
                material("docs/bridge.md", "# Bridge\n\nNews of the day:\n\n" + HARBOUR),
                material("docs/apples.md", "# Apples\n\n" + ORCHARD),
                material(
                    "docs/fruit & frost.md",
                    "# Frost\n\n"
                        + ORCHARD
                        + "\n<!-- wirecopy:allow reason=\"our release\" -->\n\nNothing here.\n\n"
                        + "<!-- wirecopy:end -->\n\n<!-- wirecopy:end -->\n")));
  }

  /** A check that finds nothing. */
  static CheckReport clean() {
    return Check.builder()
        .build()
        .of(List.of(material("docs/bridge.md", HARBOUR), material("docs/apples.md", ORCHARD)));
  }

  /** So many findings, each one word longer than the one before. */
  static CheckReport many(int count) {
    return with(
        Gate.USUAL, IntStream.rangeClosed(1, count).mapToObj(CheckSample::numbered).toList());
  }

  private static Finding numbered(int number) {
    String path = "docs/" + (number % 7) + ".md";
    return finding(path, new Region(number, 1, number, 9), number, List.of(site("a.md", 1)));
  }

  static Finding finding(String path, Region region, int words, List<Site> others) {
    return new Finding(
        "00000000000000aa:" + words,
        new Finding.Match(ReuseKind.UNCREDITED_COPY, words, 0.98765, "some words"),
        new Site(path, path, new Span(0, 10), region, Role.CHECKED),
        others);
  }

  static Site site(String path, int line) {
    return new Site(path, path, new Span(0, 9), new Region(line, 1, line, 10), Role.REFERENCE);
  }

  static CheckReport with(Gate gate, List<Finding> findings) {
    return new CheckReport(
        gate,
        findings,
        List.of(),
        new CheckReport.Counts(2, 1, 3_000_000_000L, 4, 5),
        notes(List.of(), List.of(), List.of(), List.of()));
  }

  private static CheckReport.Notes notes(
      List<Allowance> allowances,
      List<Allowance> unused,
      List<List<String>> gone,
      List<Problem> problems) {
    return new CheckReport.Notes(
        allowances,
        unused,
        new CheckReport.Baselines(Baseline.EMPTY, Baseline.EMPTY, gone),
        problems);
  }

  /** One of everything, in which each name and each text is the same odd one. */
  static CheckReport odd(String odd) {
    return odd(odd, odd);
  }

  /** One of everything, with odd names and odd texts. */
  static CheckReport odd(String name, String text) {
    List<Finding> findings = new ArrayList<>();
    for (ReuseKind kind : ReuseKind.values()) {
      findings.add(
          new Finding(
              "00000000000000bb:" + (kind.ordinal() + 1),
              new Finding.Match(kind, 30 + kind.ordinal(), 1, text),
              new Site(name, name, new Span(3, 9), new Region(2, 5, 2, 5), Role.CHECKED),
              kind == ReuseKind.CAPTION ? List.of() : List.of(site(name, 3), site("b.md", 4))));
    }
    Allowance used = new Allowance(name, 1, new Span(0, 3), text);
    Allowance unused = new Allowance(name, 7, new Span(4, 5), text);
    return new CheckReport(
        new Gate(Gate.NONE, 0.25, 1, Gate.USUAL_KINDS),
        findings,
        List.of(new ShareOver(name, name, new Region(1, 1, 1, 1), 2, 3)),
        new CheckReport.Counts(1, 1, 3, 0, 0),
        notes(
            List.of(used, unused),
            List.of(unused),
            List.of(List.of(name, "b.md")),
            List.of(new Problem(name, "line 3", text))));
  }

  static Material material(String path, String text) {
    return material(path, text, Role.CHECKED);
  }

  static Material material(String path, String text, Role role) {
    return Material.of(Document.of(path, text), role);
  }

  static String written(CheckFormat format, CheckReport report) {
    return written(format, CheckPresentation.ROOT, report);
  }

  static String written(CheckFormat format, CheckPresentation presentation, CheckReport report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.writer(presentation).write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
