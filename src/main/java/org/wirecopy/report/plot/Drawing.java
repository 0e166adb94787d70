package org.wirecopy.report.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.wirecopy.report.markup.Visible;
import org.wirecopy.report.markup.Xml;
import org.wirecopy.report.page.Columns;
import org.wirecopy.report.page.Numbers;

/** Shapes on a sheet that grows downwards. Not safe for threads. */
final class Drawing {
  /** How wide the sheet is. */
  static final int WIDTH = 800;

  static final int MARGIN = 24;
  static final String INK = "#222222";
  static final String FAINT = "#767676";
  static final String BLUE = "#0072B2";
  static final String ORANGE = "#D55E00";

  private static final int FONT = 12;
  private static final int TITLE_FONT = 16;
  private static final int LINE = 18;

  /** How wide a letter of a sans-serif face is at most, on the average of a word, of its size. */
  private static final double LETTER = 0.6;

  private final List<Consumer<Xml>> shapes = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private final List<String> descriptions = new ArrayList<>();
  private double top = MARGIN;

  /** Where on a line of text its anchor is. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** Starts a picture below those that are there, with a line that explains it. */
  void begin(String title, String description) {
    top += titles.isEmpty() ? 0 : 2 * MARGIN;
    titles.add(title);
    descriptions.add(description);
    top += TITLE_FONT;
    write(MARGIN, top, Anchor.START, INK, title, TITLE_FONT, true);
    top += LINE;
    for (String line : lines(description, columns(WIDTH - 2.0 * MARGIN))) {
      text(MARGIN, top, Anchor.START, FAINT, line);
      top += LINE;
    }
  }

  /** Where the next shape may start. */
  double top() {
    return top;
  }

  /** Moves down. */
  void skip(double height) {
    top += height;
  }

  void text(double x, double y, Anchor anchor, String color, String text) {
    write(x, y, anchor, color, text, FONT, false);
  }

  private void write(
      double x, double y, Anchor anchor, String color, String text, int size, boolean strong) {
    shapes.add(
        xml -> {
          xml.start("text").attribute("x", number(x)).attribute("y", number(y));
          xml.attribute("fill", color).attribute("font-size", size);
          if (strong) {
            xml.attribute("font-weight", "bold");
          }
          if (anchor != Anchor.START) {
            xml.attribute("text-anchor", anchor == Anchor.MIDDLE ? "middle" : "end");
          }
          xml.text(Visible.line(text)).end();
        });
  }

  /** A rectangle; what it means is told where a pointer rests on it. */
  void rectangle(double x, double y, double width, double height, String fill, String meaning) {
    shapes.add(
        xml -> {
          xml.start("rect").attribute("x", number(x)).attribute("y", number(y));
          xml.attribute("width", number(width)).attribute("height", number(height));
          xml.attribute("fill", fill).attribute("stroke", "#FFFFFF");
          meaning(xml, meaning);
        });
  }

  void circle(double x, double y, double radius, String fill, String stroke, String meaning) {
    shapes.add(
        xml -> {
          xml.start("circle").attribute("cx", number(x)).attribute("cy", number(y));
          xml.attribute("r", number(radius)).attribute("fill", fill);
          xml.attribute("stroke", stroke).attribute("stroke-width", "1.5");
          meaning(xml, meaning);
        });
  }

  void line(double x1, double y1, double x2, double y2, String color) {
    shapes.add(
        xml -> {
          xml.start("line").attribute("x1", number(x1)).attribute("y1", number(y1));
          xml.attribute("x2", number(x2)).attribute("y2", number(y2));
          xml.attribute("stroke", color).end();
        });
  }

  private static void meaning(Xml xml, String meaning) {
    if (!meaning.isEmpty()) {
      xml.start("title").text(Visible.line(meaning)).end();
    }
    xml.end();
  }

  /** A text cut in the middle so that it is no wider than so many units. */
  static String fitting(String text, double width) {
    int most = columns(width);
    if (Columns.of(text) <= most) {
      return text;
    }
    int[] characters = text.codePoints().toArray();
    int from = 0;
    int to = characters.length;
    int used = 1;
    while (from < to) {
      int next = from <= characters.length - to ? characters[from] : characters[to - 1];
      used += Columns.of(next);
      if (used > most) {
        break;
      }
      if (from <= characters.length - to) {
        from++;
      } else {
        to--;
      }
    }
    return new String(characters, 0, from)
        + "…"
        + new String(characters, to, characters.length - to);
  }

  private static int columns(double width) {
    return (int) (width / (FONT * LETTER));
  }

  private static List<String> lines(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && Columns.of(line + " " + word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The whole picture. */
  String svg() {
    String height = number(top + MARGIN);
    Xml xml = new Xml();
    xml.start("svg").attribute("xmlns", "http://www.w3.org/2000/svg").attribute("version", "1.1");
    xml.attribute("width", WIDTH).attribute("height", height);
    xml.attribute("viewBox", "0 0 " + WIDTH + " " + height).attribute("role", "img");
    xml.attribute("aria-labelledby", "title desc");
    xml.attribute("font-family", "Helvetica, Arial, 'DejaVu Sans', sans-serif");
    xml.start("title").attribute("id", "title").text(String.join("; ", titles)).end();
    xml.start("desc").attribute("id", "desc").text(String.join(" ", descriptions)).end();
    xml.start("rect").attribute("width", "100%").attribute("height", "100%");
    xml.attribute("fill", "#FFFFFF").end();
    shapes.forEach(shape -> shape.accept(xml));
    return xml.end().toString();
  }

  private static String number(double value) {
    String decimal = Numbers.decimal(value, 1);
    return decimal.endsWith(".0") ? decimal.substring(0, decimal.length() - 2) : decimal;
  }
}
