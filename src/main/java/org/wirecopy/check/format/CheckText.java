package org.wirecopy.check.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.wirecopy.check.Allowance;
import org.wirecopy.check.CheckReport;
import org.wirecopy.check.Finding;
import org.wirecopy.check.Gate;
import org.wirecopy.check.ShareOver;
import org.wirecopy.check.Site;
import org.wirecopy.report.Offsets;
import org.wirecopy.report.Presentation;
import org.wirecopy.report.Style;
import org.wirecopy.report.View;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;
import org.wirecopy.report.page.Shortening;
import org.wirecopy.trace.ReuseKind;

/**
 * A check for a person: each finding with its place as editors and terminals take it, the other
 * places and the words; then what was let pass, and what to do.
 */
final class CheckText implements CheckWriter {
  private static final int INDENT = 4;
  private static final int MOST_OTHERS = 3;
  private static final int MOST_FINDINGS = 50;
  private static final String IN_A_FILE =
      "put it between <!-- wirecopy:allow reason=\"...\" --> and <!-- wirecopy:end -->.";
  private static final String IN_JAVA =
      "let longer passages pass with within(Gate.USUAL.withMaxWords(...)), or what is known with"
          + " hasNoNewCopies(baseline).";

  private final Style style;
  private final InvocationContext invocation;

  CheckText(Style style, InvocationContext invocation) {
    this.style = style;
    this.invocation = invocation;
  }

  @Override
  public void write(CheckReport report, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, style.charset()));
    Page page =
        new Page(
            writer, new Presentation(View.PASSAGES, Offsets.UTF16, style, List.of(), path -> path));
    findings(report.findings(), page);
    for (ShareOver share : report.shares()) {
      page.paragraph(share(share, report.gate()), 0);
    }
    unused(report.notes().unused(), page);
    gone(report.notes().baselines().gone(), page);
    page.blank();
    page.paragraph(verdict(report), 0);
    page.paragraph(passed(report), 0);
    advise(report, page);
    writer.flush();
  }

  private void findings(List<Finding> findings, Page page) throws IOException {
    List<Finding> shown =
        style.verbose() || findings.size() <= MOST_FINDINGS
            ? findings
            : findings.subList(0, MOST_FINDINGS);
    for (Finding finding : shown) {
      page.paragraph(title(finding), 0);
      page.paragraph(words(finding, page), INDENT);
      others(finding, page);
      page.blank();
    }
    if (shown.size() < findings.size()) {
      String more = Numbers.count(findings.size() - shown.size(), "more finding");
      page.paragraph(
          new Prose()
              .add(page.glyphs().dots() + " and " + more + "; --verbose shows all", Ink.FAINT),
          0);
      page.blank();
    }
  }

  private static Prose title(Finding finding) {
    Finding.Match match = finding.match();
    return new Prose()
        .add(place(finding.site()) + ": ", Ink.STRONG)
        .add(Numbers.count(match.words(), "word") + " ")
        .add(match.kind() == ReuseKind.REWRITTEN ? "rewritten from " : "copied from ")
        .add(place(finding.others().get(0)))
        .add(" (")
        .add(match.kind().label(), Ink.KIND)
        .add(", " + alike(match.similarity()) + ")");
  }

  private static String alike(double similarity) {
    return similarity == 1 ? "word for word" : Numbers.percent(similarity) + " alike";
  }

  /** A place as terminals take it; a row is told by its id too, unless that is its place. */
  private static String place(Site site) {
    String place = site.path() + ":" + site.region().startLine();
    boolean isSaid = site.document().equals(site.path()) || site.document().equals(place);
    return isSaid ? place : place + " [" + site.document() + "]";
  }

  private Prose words(Finding finding, Page page) {
    Shortening shortening = new Shortening(page.glyphs().dots(), style.verbose());
    Prose all = new Prose().add(finding.match().text());
    return new Prose().addAll(shortening.shorten(all.atoms(), true, true));
  }

  private static void others(Finding finding, Page page) throws IOException {
    List<Site> more = finding.others().subList(1, finding.others().size());
    if (more.isEmpty()) {
      return;
    }
    int shown = page.isVerbose() ? more.size() : Math.min(MOST_OTHERS, more.size());
    String places =
        more.subList(0, shown).stream().map(CheckText::place).collect(Collectors.joining(", "));
    String rest =
        shown == more.size() ? "" : " and " + Numbers.count(more.size() - shown, "place") + " more";
    page.paragraph(new Prose().add("also in " + places + rest, Ink.FAINT), INDENT);
  }

  private static Prose share(ShareOver share, Gate gate) {
    return new Prose()
        .add(share.path() + ":" + share.region().startLine() + ": ", Ink.STRONG)
        .add(Numbers.percent(share.share()) + " of its " + Numbers.count(share.words(), "word"))
        .add(" is copied; at most " + Numbers.percent(gate.maxShare()) + " may be");
  }

  private static void unused(List<Allowance> unused, Page page) throws IOException {
    page.blank();
    for (Allowance allowance : unused) {
      page.paragraph(
          new Prose()
              .add(allowance.path() + ":" + allowance.line() + ": ", Ink.STRONG)
              .add("wirecopy:allow allows nothing here any more; take it out", Ink.ALERT)
              .add(" (" + allowance.reason() + ")"),
          0);
    }
  }

  private void gone(List<List<String>> gone, Page page) throws IOException {
    if (!gone.isEmpty()) {
      page.blank();
      page.paragraph(
          new Prose()
              .add(
                  Numbers.count(gone.size(), "finding")
                      + " of "
                      + invocation.baseline()
                      + (gone.size() == 1 ? " is" : " are")
                      + " gone, in whole or in part; --prune-baseline takes out what is gone"),
          0);
    }
  }

  private static Prose verdict(CheckReport report) {
    int findings = report.findings().size();
    int shares = report.shares().size();
    Prose prose = new Prose();
    if (!report.isOver() && report.counts().documents() == 0 && hasProblems(report)) {
      return prose.add("No text was checked", Ink.ALERT).add(".");
    }
    if (!report.isOver()) {
      return prose.add("Nothing is over the gate", Ink.STRONG).add(": " + gate(report.gate()));
    }
    prose.add(findings > 0 ? Numbers.count(findings, "new copy") : "", Ink.STRONG);
    prose.add(findings > 0 && shares > 0 ? " and " : "");
    prose.add(shares > 0 ? Numbers.count(shares, "document") : "", Ink.STRONG);
    if (findings + shares > 0) {
      prose.add(findings + shares == 1 ? " is over the gate" : " are over the gate");
      prose.add(": " + gate(report.gate()));
    }
    if (report.isOverAllowed()) {
      prose.add(findings + shares > 0 ? ". " : "");
      prose.add(Numbers.count(report.notes().allowances().size(), "place"), Ink.STRONG);
      prose.add(" with wirecopy:allow, and at most " + report.gate().maxAllowed() + " may be");
    }
    return prose.add(".");
  }

  private static boolean hasProblems(CheckReport report) {
    return report.notes().problems().stream().anyMatch(problem -> !problem.isNote());
  }

  private static String gate(Gate gate) {
    String kinds =
        gate.kinds().stream().map(ReuseKind::label).sorted().collect(Collectors.joining(" or "));
    String words =
        gate.maxWords() == Gate.NONE ? "" : "more than " + gate.maxWords() + " words of a passage";
    String share =
        gate.maxShare() == 1
            ? ""
            : "more than " + Numbers.percent(gate.maxShare()) + " of a document";
    String both = words + (words.isEmpty() || share.isEmpty() ? "" : ", or ") + share;
    return (both.isEmpty() ? "no limit" : both) + ", " + kinds;
  }

  private static Prose passed(CheckReport report) {
    CheckReport.Counts counts = report.counts();
    Prose prose = new Prose().add(Numbers.count(counts.documents(), "document") + " ");
    prose.add("(" + Numbers.count(counts.words(), "word") + ") checked");
    if (counts.references() > 0) {
      prose.add(" against " + Numbers.count(counts.references(), "other"));
    } else if (report.isAlone()) {
      prose.add(" alone, with nothing to compare it with");
    }
    prose.add(counts.known() > 0 ? ", " + Numbers.count(counts.known(), "copy") + " known" : "");
    prose.add(counts.allowed() > 0 ? ", " + Numbers.grouped(counts.allowed()) + " allowed" : "");
    return prose.add(".");
  }

  private void advise(CheckReport report, Page page) throws IOException {
    if (report.findings().isEmpty() && report.shares().isEmpty()) {
      return;
    }
    page.blank();
    page.paragraph(
        new Prose()
            .add("Quote it and name its source, say it in your own words, link to it instead; or, ")
            .add("if it may stand, " + (invocation.isTest() ? IN_JAVA : IN_A_FILE)),
        0);
    if (!invocation.isKnown() && !invocation.isSince()) {
      page.paragraph(
          new Prose()
              .add("To begin with an old collection, accept what is there and fail on new copies:"),
          0);
      page.paragraph(
          new Prose().add("wirecopy check --update-baseline" + inputs(), Ink.STRONG), INDENT);
      page.paragraph(
          new Prose().add("and commit " + invocation.baseline() + " with your texts."), 0);
    }
  }

  private String inputs() {
    return invocation.inputs().isEmpty() ? "" : " " + invocation.inputs();
  }
}
