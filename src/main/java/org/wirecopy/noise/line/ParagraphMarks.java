package org.wirecopy.noise.line;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.Document;
import org.wirecopy.document.Span;
import org.wirecopy.table.Table;

/**
 * Finds the marks that a text on one line has where its paragraphs were, as rows of tables often
 * have it: {@code ###}, {@code |}, {@code ¶}, {@code <br>}, a line end escaped twice, or two
 * spaces.
 *
 * <p>A mark is one if it stands inside of lines at least {@value #FEWEST} times and as often as the
 * text has lines, mostly before what begins a sentence and behind what ends one, and with much text
 * between. What may be a cell of a table as well, and two spaces, which some write behind each
 * sentence, must stand behind the end of a sentence in most places; two spaces only where there is
 * no other line and many sentences have one.
 *
 * <p>Looks for each mark in turn; linear in the text.
 */
public final class ParagraphMarks {
  /** Fewer are an accident. */
  private static final int FEWEST = 3;

  private static final int SHORTEST_TEXT = 200;

  /** The mean length of a paragraph; cells of tables are shorter. */
  private static final int SHORTEST_PARAGRAPH = 50;

  /** Between signs that stand for paragraphs alone, labels and buttons may be as many. */
  private static final int SHORTEST_LINE = 35;

  private static final double BEGINNINGS = 0.75;

  /** Headlines, bylines and furniture do not end like sentences. */
  private static final double ENDS = 0.2;

  private static final double ENDS_OF_CELLS = 0.5;
  private static final String TERMINATORS = ".!?…。！？";
  private static final String CLOSING = "\"”’'»)]*";
  private static final String OPENING = "\"“‘'«([¿¡•*–—-";

  private static final Mark SPACES = new Mark("  ", false, ENDS_OF_CELLS);
  private static final List<Mark> MARKS = load();

  private final String text;

  /** Where the mark at hand stands at the beginning or the end of a line. */
  private final List<Span> edges = new ArrayList<>();

  private ParagraphMarks(String text) {
    this.text = text;
  }

  /**
   * A sign for the end of a paragraph.
   *
   * @param sign how it is written
   * @param alone whether it needs white space on both sides
   * @param ends the share of its places that must be behind the end of a sentence
   */
  private record Mark(String sign, boolean alone, double ends) {}

  private static List<Mark> load() {
    List<Mark> marks = new ArrayList<>();
    for (Table.Row row : Table.read(ParagraphMarks.class, "paragraph-marks.tsv").rows()) {
      boolean cell = row.cell("stands for").equals("a cell");
      boolean alone = row.cell("alone").equals("yes");
      marks.add(new Mark(row.cell("mark"), alone, cell ? ENDS_OF_CELLS : ENDS));
    }
    return List.copyOf(marks);
  }

  /**
   * A document with line breaks in the place of such marks, character for character, so that every
   * offset holds; the document itself if it has none.
   */
  public static Document asLines(Document document) {
    if (!document.elements().isEmpty() || document.text().length() < SHORTEST_TEXT) {
      return document;
    }
    List<Span> breaks = new ParagraphMarks(document.text()).breaks();
    return breaks.isEmpty()
        ? document
        : new Document(
            document.id(),
            broken(document.text(), breaks),
            document.language(),
            document.metadata(),
            document.elements());
  }

  /** An empty line for each mark, or a line break where it has no more room. */
  private static String broken(String text, List<Span> breaks) {
    StringBuilder lines = new StringBuilder(text);
    for (Span one : breaks) {
      for (int i = one.start(); i < one.end(); i++) {
        lines.setCharAt(i, i < one.end() - 2 ? ' ' : '\n');
      }
    }
    return lines.toString();
  }

  private List<Span> breaks() {
    int lines = -1;
    for (Mark mark : MARKS) {
      if (isOften(mark.sign().charAt(0)) && text.contains(mark.sign())) {
        lines = lines < 0 ? lines(Integer.MAX_VALUE) : lines;
        List<Span> places = places(mark);
        if (places.size() >= lines && areParagraphs(places, mark)) {
          places.addAll(edges);
          return places;
        }
      }
    }
    if (lines(2) == 1 && text.contains(SPACES.sign())) {
      List<Span> places = places(SPACES);
      boolean many = 4 * singleSpaces() >= places.size();
      return many && areParagraphs(places, SPACES) ? places : List.of();
    }
    return List.of();
  }

  /** Whether a character stands there often enough for a mark that begins with it. */
  private boolean isOften(char first) {
    int at = text.indexOf(first);
    for (int i = 1; i < FEWEST && at >= 0; i++) {
      at = text.indexOf(first, at + 1);
    }
    return at >= 0;
  }

  /** The lines that are not blank, counted no further than they matter. */
  private int lines(int most) {
    int lines = 0;
    boolean blank = true;
    for (int i = 0; i < text.length() && lines < most; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        blank = true;
      } else if (blank && !isSpace(c)) {
        lines++;
        blank = false;
      }
    }
    return lines;
  }

  /** Where a mark stands between two words of one line, repetitions and white space included. */
  private List<Span> places(Mark mark) {
    List<Span> places = new ArrayList<>();
    edges.clear();
    String sign = mark.sign();
    int at = text.indexOf(sign);
    while (at >= 0) {
      int start = at;
      while (start > 0 && isSpace(text.charAt(start - 1))) {
        start--;
      }
      int end = spaceEnd(at + sign.length());
      boolean free = !mark.alone() || isFree(start, at) && isFree(at + sign.length(), end);
      while (text.startsWith(sign, end)) {
        int next = spaceEnd(end + sign.length());
        free &= !mark.alone() || isFree(end + sign.length(), next);
        end = next;
      }
      if (free) {
        (isInside(start, end) ? places : edges).add(new Span(start, end));
      }
      at = text.indexOf(sign, end);
    }
    return places;
  }

  /** Whether white space, or the end of a line, is between a sign and what is beside it. */
  private boolean isFree(int from, int to) {
    return from < to || from == 0 || to == text.length() || isBreak(text.charAt(to));
  }

  private int spaceEnd(int from) {
    int end = from;
    while (end < text.length() && isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isInside(int start, int end) {
    return start > 0
        && end < text.length()
        && !isBreak(text.charAt(start - 1))
        && !isBreak(text.charAt(end));
  }

  private boolean areParagraphs(List<Span> places, Mark mark) {
    int ends = 0;
    int beginnings = 0;
    for (Span place : places) {
      ends += endsSentence(place.start()) ? 1 : 0;
      beginnings += beginsSentence(place.end()) ? 1 : 0;
    }
    int count = places.size();
    return count >= FEWEST
        && ends >= mark.ends() * count
        && beginnings >= BEGINNINGS * count
        && text.length()
            >= (long) (mark.ends() == ENDS ? SHORTEST_LINE : SHORTEST_PARAGRAPH) * (count + 1);
  }

  /** Ends of sentences with one space behind them: who writes two behind each has none. */
  private int singleSpaces() {
    int single = 0;
    for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
      boolean alone = i > 0 && i + 1 < text.length() && !isSpace(text.charAt(i + 1));
      single += alone && endsSentence(i) && beginsSentence(i + 1) ? 1 : 0;
    }
    return single;
  }

  private boolean endsSentence(int end) {
    int at = end - 1;
    while (at >= 0 && CLOSING.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at >= 0 && TERMINATORS.indexOf(text.charAt(at)) >= 0;
  }

  private boolean beginsSentence(int start) {
    int at = start;
    while (at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int first = at < text.length() ? text.codePointAt(at) : ' ';
    return Character.isLetterOrDigit(first) && !Character.isLowerCase(first);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0';
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
