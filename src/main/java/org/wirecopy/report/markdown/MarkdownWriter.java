package org.wirecopy.report.markdown;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.wirecopy.Analysis;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Problem;
import org.wirecopy.reliability.story.Story;
import org.wirecopy.report.Offsets;
import org.wirecopy.report.ReportWriter;
import org.wirecopy.report.graph.Copying;
import org.wirecopy.report.graph.Edge;
import org.wirecopy.report.markup.MarkdownPage;
import org.wirecopy.report.markup.Visible;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.report.place.Places;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.Reuse;

/**
 * Writes a report as Markdown for a comment on a pull request: what was copied from where as a
 * table, the copied words folded away, the stories and what could not be read.
 *
 * <p>No text of a document can be Markdown or HTML there, name a person or link anywhere. GitHub
 * takes 65,536 characters for a comment; what does not fit is left out, and a note says how much.
 *
 * <p>Immutable and safe for threads.
 */
public final class MarkdownWriter implements ReportWriter {
  /** How many bytes the page may have after each part; there is room for the notes. */
  private static final int TABLE = 24_000;

  private static final int TEXTS = 28_000;
  private static final int STORIES = 32_000;
  private static final int PROBLEMS = 36_000;
  private static final int PASSAGES = 64_000;

  /** How many UTF-16 units of a passage are shown. */
  private static final int PASSAGE = 600;

  /** Makes a writer. */
  public MarkdownWriter() {}

  @Override
  public void write(Analysis analysis, OutputStream out) throws IOException {
    checkNotNull(out, "out");
    List<Edge> edges = Copying.of(analysis);
    MarkdownPage page = new MarkdownPage();
    page.line("## Wirecopy: " + verdict(edges)).line("");
    page.line(Numbers.count(analysis.documents().size(), "document") + " examined.").line("");
    table(page, edges);
    texts(page, analysis.families());
    stories(page, analysis.weighing().stories());
    problems(page, "Not read", Problem.only(Problem.Severity.FAULT, analysis.problems()));
    problems(page, "Notes", Problem.only(Problem.Severity.NOTE, analysis.problems()));
    passages(page, edges, Places.of(analysis, Offsets.UTF16));
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String verdict(List<Edge> edges) {
    int passages = edges.stream().mapToInt(edge -> edge.reuses().size()).sum();
    return passages == 0
        ? "nothing copied"
        : Numbers.count(passages, "copied passage")
            + " between "
            + Numbers.count(edges.size(), "pair")
            + " of documents";
  }

  private static void table(MarkdownPage page, List<Edge> edges) {
    if (!edges.isEmpty()) {
      page.line("| From | | To | Words | What |").line("| --- | --- | --- | ---: | --- |");
      page.lines(edges, MarkdownWriter::row, TABLE).line("");
    }
  }

  private static String row(Edge edge) {
    return String.join(
        " | ",
        "| " + Inert.cell(edge.from()),
        edge.isDirected() ? "→" : "↔",
        Inert.cell(edge.to()),
        Integer.toString(edge.words()),
        kinds(edge) + " |");
  }

  private static String kinds(Edge edge) {
    return edge.kinds().entrySet().stream()
        .map(kind -> kind.getValue() + " " + kind.getKey())
        .collect(Collectors.joining(", "));
  }

  private static void texts(MarkdownPage page, List<Family> families) {
    if (!families.isEmpty()) {
      page.line("### Texts").line("");
      page.line("| Text | Documents | Versions | Agency | Nearest to its origin |");
      page.line("| --- | ---: | ---: | --- | --- |");
      page.lines(families, MarkdownWriter::text, TEXTS).line("");
    }
  }

  private static String text(Family family) {
    String origin = family.origin().document();
    return String.join(
        " | ",
        "| " + Inert.cell(family.text().title()),
        Long.toString(family.members().stream().map(Passage.Side::document).distinct().count()),
        Integer.toString(family.text().versions().size()),
        family.agency() == null ? "" : Inert.cell(family.agency().name()),
        (origin == null ? "" : Inert.cell(origin)) + " |");
  }

  private static void stories(MarkdownPage page, List<Story> stories) {
    if (!stories.isEmpty()) {
      page.line("### Stories").line("");
      page.line("| Story | Documents | Independent origins |").line("| --- | --- | ---: |");
      page.lines(stories, MarkdownWriter::story, STORIES).line("");
    }
  }

  private static String story(Story story) {
    String documents = Inert.cell(String.join(", ", story.documents()));
    return "| "
        + Inert.cell(story.title())
        + " | "
        + documents
        + " | "
        + Numbers.decimal(story.independentOrigins(), 1)
        + " |";
  }

  private static void problems(MarkdownPage page, String heading, List<Problem> problems) {
    page.list(heading, problems, problem -> Inert.cell(problem.toString()), PROBLEMS);
  }

  private static void passages(MarkdownPage page, List<Edge> edges, Places places) {
    List<Reuse> reuses = edges.stream().flatMap(edge -> edge.reuses().stream()).toList();
    if (!reuses.isEmpty()) {
      page.line("### The copied words").line("");
      page.lines(reuses, reuse -> passage(reuse, places), PASSAGES);
    }
  }

  /** On one line, in which nothing is read as Markdown: it starts and ends with an HTML block. */
  private static String passage(Reuse reuse, Places places) {
    Passage passage = reuse.passage();
    String title =
        place(passage.left(), places)
            + " ↔ "
            + place(passage.right(), places)
            + ": "
            + reuse.kind().label()
            + ", "
            + Numbers.count(passage.words(), "word");
    return "<details><summary>"
        + Inert.cell(title)
        + "</summary>"
        + quotation(passage.left(), places)
        + quotation(passage.right(), places)
        + "</details>\n";
  }

  private static String place(Passage.Side side, Places places) {
    return side.document() + ":" + places.of(side.document(), side.span()).line();
  }

  private static String quotation(Passage.Side side, Places places) {
    String text = places.text(side.document(), side.span());
    return "<blockquote>" + Inert.passage(Visible.start(text, PASSAGE)) + "</blockquote>";
  }
}
