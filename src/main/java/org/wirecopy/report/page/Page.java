package org.wirecopy.report.page;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.wirecopy.report.Presentation;
import org.wirecopy.report.Style;

/** What a report is written on: headings, folded paragraphs and columns, in one style. */
public final class Page {
  private final Writer writer;
  private final Presentation presentation;
  private final Style style;
  private final Glyphs glyphs;
  private final Fallback fallback;
  private boolean begun;
  private boolean blank;

  public Page(Writer writer, Presentation presentation) {
    this.writer = writer;
    this.presentation = presentation;
    this.style = presentation.style();
    this.glyphs = Glyphs.in(style.charset());
    this.fallback = Fallback.in(style.charset());
  }

  public Glyphs glyphs() {
    return glyphs;
  }

  public boolean isVerbose() {
    return style.verbose();
  }

  /** A place as editors and terminals take it: {@code file:line}. */
  public String place(String document, int line) {
    return presentation.paths().apply(document) + ":" + line;
  }

  /** Leaves a line empty before what comes next, if there was and will be something. */
  public void blank() {
    blank = begun;
  }

  public void heading(String title) throws IOException {
    blank();
    paragraph(new Prose().add(title, Ink.STRONG), 0);
    write(new Line(glyphs.rule().repeat(style.width()), style.width()));
  }

  public void paragraph(Prose prose, int indent) throws IOException {
    for (Line line : fold(prose, style.width(), indent)) {
      write(line);
    }
  }

  /** Two texts side by side, each folded to its half. */
  public void columns(Prose left, Prose right) throws IOException {
    String gap = " " + glyphs.bar() + " ";
    int half = (style.width() - gap.length()) / 2;
    List<Line> lefts = fold(left, half, 0);
    List<Line> rights = fold(right, half, 0);
    for (int i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
      Line one = i < lefts.size() ? lefts.get(i) : new Line("", 0);
      Line other = i < rights.size() ? rights.get(i) : new Line("", 0);
      String padding = " ".repeat(Math.max(0, half - one.columns()));
      write(new Line(one.text() + padding + gap + other.text(), style.width()));
    }
  }

  /** Rows under titles, fitted to the width. Without rows there is nothing. */
  public void grid(Grid grid) throws IOException {
    if (!grid.isEmpty()) {
      Grid written = grid.as(fallback::of);
      for (Line line : GridLines.of(written, style.width(), style.color(), glyphs.dots())) {
        write(line);
      }
    }
  }

  /** Text that is written as it stands, but for what commands a terminal or a pipeline. */
  public void verbatim(String text) throws IOException {
    end(fallback.of(Commands.lines(text)));
  }

  private List<Line> fold(Prose prose, int width, int indent) {
    return Fold.fold(prose.as(fallback::of), width, indent, style.color());
  }

  private void write(Line line) throws IOException {
    end(line.text().stripTrailing());
  }

  private void end(String text) throws IOException {
    writer.write(blank ? "\n" : "");
    writer.write(PipelineCommands.disarmed(text));
    writer.write('\n');
    begun = true;
    blank = false;
  }
}
