package org.wirecopy.report.diff;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirecopy.report.Presentation;
import org.wirecopy.report.RowKind;
import org.wirecopy.report.Style;
import org.wirecopy.report.View;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;
import org.wirecopy.work.Labels;

/** Writes a difference for a person: a line a change, what was and what is, a summary last. */
final class DifferenceText {
  private static final int MOST = 40;
  private static final int INDENT = 2;
  private static final int SCORE_DECIMALS = 2;

  private final Difference difference;
  private final Page page;
  private final Writer writer;

  DifferenceText(Difference difference, Style style, OutputStream out) {
    this.difference = difference;
    this.writer = new BufferedWriter(new OutputStreamWriter(out, style.charset()));
    Presentation plain = Presentation.of(View.ANALYSIS);
    this.page =
        new Page(
            writer,
            new Presentation(
                plain.view(), plain.offsets(), style, plain.subjects(), plain.paths()));
  }

  void write() throws IOException {
    Difference.Others others = difference.others();
    section("Passages", difference.passages(), this::passage);
    section("Families", groups(RowKind.FAMILY), this::group);
    section("Clusters", groups(RowKind.CLUSTER), this::group);
    section("Stories", groups(RowKind.STORY), this::group);
    section("Sources", others.sources(), this::source);
    section("Problems", others.problems(), (change, problem) -> Prose.of(problem));
    summary();
    writer.flush();
  }

  private List<Changed<Group>> groups(RowKind row) {
    return difference.others().groups().stream()
        .filter(change -> change.latest().row() == row)
        .toList();
  }

  /** What is said of one change. */
  @FunctionalInterface
  private interface Sentence<T> {
    Prose of(Changed<T> change, T latest);
  }

  private <T> void section(String title, List<Changed<T>> changes, Sentence<T> sentence)
      throws IOException {
    if (changes.isEmpty()) {
      return;
    }
    page.heading(title);
    boolean isShort = !page.isVerbose() && changes.size() > MOST;
    for (Changed<T> change : isShort ? changes.subList(0, MOST) : changes) {
      Prose line = new Prose().add(change.change().label(), ink(change.change())).space();
      page.paragraph(line.addAll(sentence.of(change, change.latest()).atoms()), 0);
    }
    if (isShort) {
      String more = Numbers.count(changes.size() - MOST, "more change");
      String rest = page.glyphs().dots() + " and " + more + "; --verbose shows all";
      page.paragraph(new Prose().add(rest, Ink.FAINT), INDENT);
    }
  }

  private static Ink ink(Change change) {
    return switch (change) {
      case NEW, GONE -> Ink.STRONG;
      case MOVED, CHANGED -> Ink.ALERT;
    };
  }

  private Prose passage(Changed<SharedPassage> change, SharedPassage latest) {
    SharedPassage before = change.before();
    Prose prose = Prose.of(" ");
    if (change.change() == Change.MOVED && before != null) {
      prose.add(places(before) + ", now ", Ink.FAINT);
    }
    prose.add(places(latest)).add(dot());
    if (before != null && !before.kind().equals(latest.kind())) {
      prose.add(before.kind() + ", now ", Ink.FAINT);
    }
    return prose
        .add(latest.kind(), Ink.KIND)
        .add(dot() + Numbers.count(latest.shape().words(), "word"))
        .add(dot() + latest.id(), Ink.FAINT);
  }

  private String places(SharedPassage passage) {
    return place(passage.left()) + " " + page.glyphs().both() + " " + place(passage.right());
  }

  private static String place(SharedPassage.Site site) {
    return site.document() + ":" + site.line();
  }

  private Prose group(Changed<Group> change, Group latest) {
    Group before = change.before();
    Group after = change.after();
    Prose prose = Prose.of(" ").add(latest.id(), Ink.FAINT).add(dot());
    prose.add(Numbers.count(latest.documents().size(), "document"));
    if (before == null || after == null) {
      return prose.add(facts(latest)).add(dot() + String.join(", ", latest.documents()));
    }
    members(prose, "with", after, before);
    members(prose, "without", before, after);
    if (!before.facts().equals(after.facts())) {
      prose.add(facts(before), Ink.FAINT).add(", now" + facts(after).substring(dot().length() - 1));
    }
    return prose;
  }

  private void members(Prose prose, String word, Group holder, Group other) {
    TreeSet<String> alone = new TreeSet<>(holder.documents());
    other.documents().forEach(alone::remove);
    if (!alone.isEmpty()) {
      prose.add(dot() + word + " " + String.join(", ", alone));
    }
  }

  private String facts(Group group) {
    Double origins = group.facts().independentOrigins();
    if (group.row() == RowKind.STORY) {
      return dot()
          + (origins == null ? "no" : Numbers.decimal(origins, 1))
          + " independent origins";
    }
    String origin = group.facts().origin();
    return dot() + (origin == null ? "no origin known" : "origin " + origin);
  }

  private Prose source(Changed<SourceStanding> change, SourceStanding latest) {
    SourceStanding before = change.before();
    Prose prose = Prose.of(" ").add(latest.source()).add(" (" + latest.kind() + ")", Ink.FAINT);
    if (before != null && change.after() != null) {
      prose.add(dot() + standing(before) + ", now ", Ink.FAINT).add(standing(latest));
      return prose;
    }
    return prose.add(dot() + standing(latest));
  }

  private static String standing(SourceStanding standing) {
    Double score = standing.score();
    String documents = Numbers.count(standing.documents(), "document");
    return score == null
        ? documents + ", no score"
        : documents
            + ", score "
            + Numbers.decimal(score, SCORE_DECIMALS)
            + ", grade "
            + standing.grade();
  }

  private String dot() {
    return " " + page.glyphs().dot() + " ";
  }

  private void summary() throws IOException {
    page.blank();
    for (String option : difference.options()) {
      page.paragraph(new Prose().add("The runs differ in " + option, Ink.ALERT), 0);
    }
    Difference.Others others = difference.others();
    List<String> lines = new ArrayList<>();
    count(lines, "Passages", difference.passages(), difference.before().findings().passages());
    count(lines, "Families, clusters and stories", others.groups(), null);
    count(lines, "Sources", others.sources(), null);
    count(lines, "Problems", others.problems(), null);
    if (lines.isEmpty()) {
      lines.add("Nothing changed.");
    }
    for (String line : lines) {
      page.paragraph(Prose.of(line), 0);
    }
  }

  private static <T> void count(
      List<String> lines, String title, List<Changed<T>> changes, @Nullable List<T> before) {
    if (changes.isEmpty()) {
      return;
    }
    String counts =
        Arrays.stream(Change.values())
            .map(change -> counted(change, changes))
            .filter(count -> !count.isEmpty())
            .collect(Collectors.joining(", "));
    long same =
        before == null
            ? -1
            : before.size() - changes.stream().filter(one -> one.before() != null).count();
    String rest = same < 0 ? "" : "; " + Numbers.grouped(same) + " as before";
    lines.add(title + ": " + counts + rest);
  }

  private static <T> String counted(Change change, List<Changed<T>> changes) {
    long count = changes.stream().filter(one -> one.change() == change).count();
    return count == 0 ? "" : Numbers.grouped(count) + " " + Labels.of(change);
  }
}
