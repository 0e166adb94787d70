package org.wirecopy.noise.line;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Element;

/**
 * The lines of a text that are code: in a fenced block (CommonMark, section 4.5), between tags for
 * code, or in a part of a diff, which says how many lines it has; on a page, in elements for code.
 * What looks like a quotation, a signature or a separator there is none.
 *
 * <p>Linear in the lines of the text, and on a page in its elements times the depth to which those
 * for code are nested.
 */
public final class CodeLines {
  private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})([^`]*)");
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)[\\[{<](code|pre|noformat|source|sourcecode|syntaxhighlight)\\b[^\\]}>]{0,80}[\\]}>].*");
  private static final Pattern HUNK =
      Pattern.compile("@@ -\\d{1,9}(?:,(\\d{1,9}))? \\+\\d{1,9}(?:,(\\d{1,9}))? @@.*");

  /** Elements for code alone; what is only preformatted may be a message as well. */
  private static final Set<String> ELEMENTS = Set.of("code", "samp", "kbd");

  private static final Pattern SENTENCE = Pattern.compile("\\p{L}[^;{}=]{0,400}[.!?…][)\"”’]?");
  private static final int LEAST_WORDS = 4;
  private static final String INDENT = "    ";

  private final PageLines lines;
  private final BitSet code = new BitSet();

  /** The code of a text or a page. */
  CodeLines(PageLines lines) {
    this.lines = lines;
    if (lines.document().isPage()) {
      findElements();
    } else {
      findBlocks();
    }
  }

  public boolean contains(int row) {
    return code.get(row);
  }

  /**
   * Whether a line is code, or is set in as code is in plain text, by four blanks or a tab like the
   * lines right above and below.
   */
  public boolean isSetApart(int row) {
    return code.get(row)
        || !lines.document().isPage()
            && row + 1 < lines.size()
            && lines.breaksAbove(row) == 1
            && lines.breaksAbove(row + 1) == 1
            && isSetIn(row - 1)
            && isSetIn(row)
            && isSetIn(row + 1);
  }

  private boolean isSetIn(int row) {
    int start = lines.row(row).span().start();
    String text = lines.document().text();
    return text.startsWith(INDENT, start - INDENT.length())
        || start > 0 && text.charAt(start - 1) == '\t';
  }

  private void findElements() {
    BitSet preformatted = new BitSet();
    for (Element element : lines.document().elements()) {
      if (element.name().equals("pre")) {
        preformatted.set(firstRow(element), rowBehind(element));
      }
    }
    boolean beside = preformatted.cardinality() < lines.size();
    for (Element element : lines.document().elements()) {
      boolean alone = element.name().equals("pre") && beside && !isMessage(element);
      if (alone || ELEMENTS.contains(element.name())) {
        code.set(firstRow(element), rowBehind(element));
      }
    }
  }

  /** The first line that is an element's as a whole. */
  private int firstRow(Element element) {
    int row = lines.rowAt(element.span().start());
    boolean cut = row < lines.size() && lines.row(row).span().start() < element.span().start();
    return cut ? row + 1 : row;
  }

  private int rowBehind(Element element) {
    int row = firstRow(element);
    while (row < lines.size() && element.span().contains(lines.row(row).span())) {
      row++;
    }
    return row;
  }

  /**
   * Whether what is preformatted is a message or the end of one: it starts with the signature line,
   * or above that a sentence stands, most lines are of several words, or an earlier message is
   * quoted.
   */
  private boolean isMessage(Element element) {
    int from = firstRow(element);
    int to = rowBehind(element);
    int row = from;
    int wordy = 0;
    boolean speaks = false;
    for (; row < to && !lines.row(row).text().equals("--"); row++) {
      TextLine line = lines.row(row);
      boolean quoted = line.text().startsWith(">");
      boolean introduced =
          quoted && row > 0 && Attribution.of(lines.row(row - 1).text()).introduces();
      Divider divider = Divider.of(line);
      if (introduced || divider == Divider.ORIGINAL || divider == Divider.FORWARD) {
        return true;
      }
      wordy += quoted || line.words() >= LEAST_WORDS ? 1 : 0;
      speaks |= line.words() >= LEAST_WORDS && SENTENCE.matcher(line.text()).matches();
    }
    return row == from || speaks && 2 * wordy >= row - from;
  }

  private void findBlocks() {
    int row = 0;
    while (row < lines.size()) {
      int end = blockAt(row);
      code.set(row, end);
      row = Math.max(end, row + 1);
    }
  }

  /** The line after the block of code that starts at a line; that line if none does. */
  private int blockAt(int row) {
    String text = lines.row(row).text();
    Matcher hunk = HUNK.matcher(text);
    if (hunk.matches()) {
      return hunkEnd(row + 1, count(hunk.group(1)), count(hunk.group(2)));
    }
    String closing = closing(text);
    if (closing == null) {
      return row;
    }
    for (int i = row + 1; i < lines.size(); i++) {
      if (closes(lines.row(i).text(), closing)) {
        return i + 1;
      }
    }
    return row;
  }

  private static @Nullable String closing(String text) {
    Matcher fence = FENCE.matcher(text);
    if (fence.matches()) {
      return fence.group(1);
    }
    Matcher tag = TAG.matcher(text);
    if (!tag.matches()) {
      return null;
    }
    char open = text.charAt(0);
    String name = tag.group(1).toLowerCase(Locale.ROOT);
    String end = open == '{' ? '{' + name + '}' : open + "/" + name;
    return text.toLowerCase(Locale.ROOT).indexOf(end, 1) > 0 ? null : end;
  }

  private static boolean closes(String text, String closing) {
    char first = closing.charAt(0);
    if (first == '`' || first == '~') {
      return text.startsWith(closing) && text.chars().allMatch(c -> c == first);
    }
    return text.toLowerCase(Locale.ROOT).contains(closing);
  }

  private static int count(@Nullable String lines) {
    return lines == null ? 1 : Integer.parseInt(lines);
  }

  /** Blank lines are lines of a diff too. */
  private int hunkEnd(int from, int before, int after) {
    int old = before;
    int now = after;
    int row = from;
    while (row < lines.size() && (old > 0 || now > 0)) {
      int blank = lines.breaksAbove(row) - 1;
      char sign = lines.isIndented(row) ? ' ' : lines.row(row).text().charAt(0);
      if ("+-\\ ".indexOf(sign) < 0) {
        return row;
      }
      old -= blank + (sign == '-' || sign == ' ' ? 1 : 0);
      now -= blank + (sign == '+' || sign == ' ' ? 1 : 0);
      row++;
    }
    return row;
  }
}
