package org.wirecopy.document.markup.latex;

import java.util.HashSet;
import java.util.Set;
import org.wirecopy.document.markup.Ends;
import org.wirecopy.document.markup.MarkupParts;
import org.wirecopy.document.markup.SourceLines;
import org.wirecopy.document.part.CharacterReferences;
import org.wirecopy.document.part.LatexLetters;
import org.wirecopy.document.part.MarkupPart;

/**
 * Scans LaTeX: commands, the arguments that are no prose, formulas, listings, comments and the
 * preamble.
 *
 * <p>One pass that looks ahead a limited way. Not safe for threads.
 */
final class LatexScanner {
  private static final int LONGEST_ARGUMENT = 2000;
  private static final int LONGEST_FORMULA = 5000;
  private static final int MOST_ARGUMENTS = 9;

  private static final Set<String> CODE =
      Set.of(
          "verbatim",
          "Verbatim",
          "lstlisting",
          "minted",
          "alltt",
          "comment",
          "tikzpicture",
          "filecontents",
          "algorithmic",
          "algorithm",
          "pgfpicture",
          "picture",
          "Highlighting");

  private static final Set<String> FORMULAS =
      Set.of(
          "equation",
          "align",
          "gather",
          "multline",
          "eqnarray",
          "math",
          "displaymath",
          "flalign",
          "alignat",
          "split",
          "aligned",
          "cases");

  /** Commands whose arguments are all something else than prose. */
  private static final Set<String> NO_PROSE =
      Set.of(
          "label",
          "ref",
          "eqref",
          "pageref",
          "nameref",
          "autoref",
          "cref",
          "Cref",
          "vref",
          "includegraphics",
          "input",
          "include",
          "includeonly",
          "bibliography",
          "bibliographystyle",
          "addbibresource",
          "usepackage",
          "documentclass",
          "newcommand",
          "renewcommand",
          "providecommand",
          "newenvironment",
          "renewenvironment",
          "DeclareMathOperator",
          "def",
          "let",
          "hspace",
          "vspace",
          "setlength",
          "addtolength",
          "setcounter",
          "addtocounter",
          "stepcounter",
          "pagestyle",
          "thispagestyle",
          "pagenumbering",
          "hypersetup",
          "index",
          "color",
          "fontsize",
          "selectlanguage",
          "graphicspath",
          "usetikzlibrary",
          "lstset",
          "lstinputlisting",
          "inputminted",
          "rule",
          "geometry",
          "definecolor",
          "newtheorem",
          "theoremstyle",
          "cline",
          "cmidrule",
          "footnotemark",
          "bibitem",
          "hyphenation",
          "RequirePackage",
          "PassOptionsToPackage",
          "ensuremath",
          "SI",
          "phantom",
          "vphantom",
          "hphantom",
          "markboth",
          "titleformat");

  /** Commands whose first argument only is no prose. */
  private static final Set<String> PROSE_SECOND =
      Set.of(
          "href",
          "textcolor",
          "colorbox",
          "hyperref",
          "foreignlanguage",
          "raisebox",
          "parbox",
          "addcontentsline",
          "multirow",
          "scalebox",
          "resizebox",
          "fontfamily",
          "hypertarget",
          "hyperlink");

  /** Commands that are white space or break the line. */
  private static final Set<String> SPACES =
      Set.of(
          "quad",
          "qquad",
          "enspace",
          "enskip",
          "thinspace",
          "medspace",
          "thickspace",
          "nobreakspace",
          "space",
          "newline",
          "linebreak",
          "tabularnewline",
          "break",
          "par",
          "newpage",
          "pagebreak",
          "clearpage",
          "cleardoublepage",
          "hspace",
          "vspace",
          "hskip",
          "vskip",
          "hfil",
          "hfill",
          "vfill",
          "dotfill",
          "hrulefill",
          "smallskip",
          "medskip",
          "bigskip",
          "hline",
          "begin",
          "end",
          "item");

  /** Signs of their own, and commands whose words stand apart from those around. */
  private static final Set<String> APART =
      Set.of(
          "textendash",
          "textemdash",
          "textellipsis",
          "textbullet",
          "textbar",
          "textbackslash",
          "ldots",
          "dots",
          "slash",
          "footnote",
          "footnotetext",
          "endnote",
          "sidenote",
          "marginpar",
          "marginnote",
          "thanks",
          "caption",
          "part",
          "chapter",
          "section",
          "subsection",
          "subsubsection",
          "paragraph",
          "subparagraph");

  private final String text;
  private final MarkupParts parts;
  private final Ends ends;
  private final LatexConditionals conditionals;
  private final Set<Integer> closing = new HashSet<>();
  private int at;
  private int to;

  LatexScanner(String text, MarkupParts parts) {
    this.text = text;
    this.parts = parts;
    this.ends = new Ends(text);
    this.conditionals = new LatexConditionals(text);
    this.to = text.length();
  }

  /** Scans the text from an offset on. */
  void scan(int from) {
    at = from;
    int body = text.indexOf("\\begin{document}");
    if (body >= 0) {
      at = body + "\\begin{document}".length();
      parts.add(0, at, MarkupPart.PREAMBLE);
    }
    int end = text.indexOf("\\end{document}", at);
    if (end >= 0) {
      to = end;
      parts.add(end, text.length(), MarkupPart.COMMAND);
    }
    while (at < to) {
      step(text.charAt(at));
    }
  }

  private void step(char c) {
    int letter = c == '\\' || c == '{' ? LatexLetters.end(text, at, to) : -1;
    if (letter > at) {
      mark(letter, MarkupPart.CHARACTER);
      return;
    }
    switch (c) {
      case '\\' -> command();
      case '%' -> comment();
      case '$' -> formula();
      case '{' -> mark(at + 1, MarkupPart.COMMAND);
      case '}' -> mark(at + 1, closing.remove(at) ? MarkupPart.WORD_COMMAND : MarkupPart.COMMAND);
      case '&' -> cell();
      default -> at++;
    }
  }

  /** Marks what stands from here to an offset, and goes there. */
  private void mark(int end, MarkupPart part) {
    int limit = Math.min(end, text.length());
    parts.add(at, limit, part);
    at = limit;
  }

  private void comment() {
    int end = at;
    while (end < to && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    mark(end, MarkupPart.COMMENT);
  }

  /** The sign between two cells, where it keeps no two words apart. */
  private void cell() {
    boolean apart =
        at == 0
            || SourceLines.isSpace(text.charAt(at - 1))
            || at + 1 < to && SourceLines.isSpace(text.charAt(at + 1));
    mark(apart ? at + 1 : at, MarkupPart.BORDER);
    at += apart ? 0 : 1;
  }

  /** A formula ends in its own paragraph; a lone sign is one of money. */
  private void formula() {
    int start = at + 1 < to && text.charAt(at + 1) == '$' ? at + 2 : at + 1;
    int limit = Math.min(to, start + LONGEST_FORMULA);
    boolean blank = false;
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '$') {
        mark(Math.min(to, i + start - at), MarkupPart.MATH);
        return;
      }
      if (c == '\n' && blank) {
        break;
      }
      blank = c == '\n' || blank && SourceLines.isSpace(c);
      i += c == '\\' ? 1 : 0;
    }
    at = start;
  }

  private void command() {
    int end = at + 1;
    while (end < to && LatexConditionals.isLetter(text.charAt(end))) {
      end++;
    }
    if (end == at + 1) {
      sign();
      return;
    }
    String name = text.substring(at + 1, Math.min(end, at + LONGEST_ARGUMENT));
    int behind = end < to && text.charAt(end) == '*' ? end + 1 : end;
    boolean decides = name.startsWith("if") || name.equals("else");
    int hidden = decides ? conditionals.end(at) : -1;
    if (hidden > 0) {
      mark(hidden, MarkupPart.COMMENT);
      return;
    }
    switch (name) {
      case "begin" -> begin(behind);
      case "end" -> mark(arguments(behind, 1), MarkupPart.SPACE_COMMAND);
      case "verb", "lstinline" -> verb(behind);
      case "item" -> mark(behind, MarkupPart.SPACE_COMMAND);
      case "if" -> mark(conditionals.operandsEnd(end), MarkupPart.COMMAND);
      case "multicolumn" -> mark(arguments(behind, 2), MarkupPart.COMMAND);
      default -> mark(arguments(behind, count(name)), part(name));
    }
    if (APART.contains(name) && at < to && text.charAt(at) == '{') {
      closing.add(close(text, at, LONGEST_ARGUMENT));
    }
  }

  private static MarkupPart part(String name) {
    if (SPACES.contains(name)) {
      return MarkupPart.SPACE_COMMAND;
    }
    return APART.contains(name) ? MarkupPart.WORD_COMMAND : MarkupPart.COMMAND;
  }

  /** How many arguments of a command are no prose. */
  private static int count(String name) {
    boolean cites = name.startsWith("cite") || name.endsWith("cite");
    if (cites || NO_PROSE.contains(name)) {
      return MOST_ARGUMENTS;
    }
    return PROSE_SECOND.contains(name) ? 1 : 0;
  }

  /** The offset behind the options and so many arguments of a command. */
  private int arguments(int start, int most) {
    int end = start;
    int passed = 0;
    while (end < to) {
      char c = text.charAt(end);
      boolean option = c == '[';
      if (!option && (c != '{' || passed == most)) {
        return end;
      }
      int close = option ? bracket(end) : close(text, end, LONGEST_ARGUMENT);
      if (close < 0 || close >= to) {
        return end;
      }
      passed += option ? 0 : 1;
      end = close + 1;
    }
    return end;
  }

  private int bracket(int open) {
    int limit = Math.min(to, open + LONGEST_ARGUMENT / 4);
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return i;
      }
      if (c == '[') {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Where a brace is closed.
   *
   * @param open the offset of the brace
   * @param longest how far to look
   * @return the offset of the brace that closes it, or -1
   */
  static int close(String text, int open, int longest) {
    int limit = (int) Math.min(text.length(), (long) open + longest);
    int depth = 0;
    for (int i = open; i < limit; i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      i += c == '\\' ? 1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private void begin(int start) {
    int close = start < to && text.charAt(start) == '{' ? close(text, start, LONGEST_ARGUMENT) : -1;
    if (close < 0) {
      mark(start, MarkupPart.SPACE_COMMAND);
      return;
    }
    String written = text.substring(start + 1, close);
    String name = written.endsWith("*") ? written.substring(0, written.length() - 1) : written;
    boolean code = CODE.contains(name);
    int end = code || FORMULAS.contains(name) ? ends.behind("\\end{" + written + "}", close) : -1;
    if (end > 0) {
      mark(end, code ? MarkupPart.LISTING : MarkupPart.MATH);
    } else {
      boolean laidOut =
          name.startsWith("tab")
              || name.equals("minipage")
              || name.equals("array")
              || name.equals("longtable")
              || name.equals("thebibliography")
              || name.equals("multicols")
              || name.startsWith("wrap");
      mark(arguments(close + 1, laidOut ? 2 : 0), MarkupPart.SPACE_COMMAND);
    }
  }

  /** What is quoted so is text. */
  private void verb(int start) {
    int close = start + 1;
    while (close < to && text.charAt(close) != '\n' && text.charAt(close) != text.charAt(start)) {
      close++;
    }
    boolean closed = close < to && text.charAt(close) != '\n';
    mark(closed ? start + 1 : start, MarkupPart.COMMAND);
    if (closed) {
      parts.add(close, close + 1, MarkupPart.COMMAND);
      at = close + 1;
    }
  }

  /** A backslash and a sign: a formula, a line end, an accent, a space, or the sign itself. */
  private void sign() {
    char c = at + 1 < to ? text.charAt(at + 1) : ' ';
    if (c == '(' || c == '[') {
      int end = ends.behind(c == '(' ? "\\)" : "\\]", at + 2);
      mark(end > 0 && end - at <= LONGEST_FORMULA ? end : at + 2, MarkupPart.MATH);
    } else if (c == '\\') {
      mark(arguments(at + 2, 0), MarkupPart.SPACE_COMMAND);
    } else if (",;:>".indexOf(c) >= 0) {
      mark(at + 2, MarkupPart.SPACE_COMMAND);
    } else if ("&%$#_{} ".indexOf(c) >= 0) {
      mark(at + 1, MarkupPart.ESCAPE);
      at++;
    } else {
      boolean hyphen = c == '-' && CharacterReferences.isInsideWord(text, at, at + 2);
      mark(at + 2, hyphen ? MarkupPart.JOINT : MarkupPart.COMMAND);
    }
  }
}
