package org.wirecopy.noise;

import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a message that are code: in a fenced block (CommonMark, section 4.5), between tags
 * for code, or in a part of a diff, which says how many lines it has. What looks like a quotation
 * or a signature there is none.
 */
final class CodeLines {
  private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})([^`]*)");
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)[\\[{<](code|pre|noformat|source|sourcecode|syntaxhighlight)\\b[^\\]}>]{0,80}[\\]}>].*");
  private static final Pattern HUNK =
      Pattern.compile("@@ -\\d{1,9}(?:,(\\d{1,9}))? \\+\\d{1,9}(?:,(\\d{1,9}))? @@.*");

  private final Sheet sheet;
  private final BitSet code = new BitSet();

  private CodeLines(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The lines of code from one line on. */
  static BitSet of(Sheet sheet, int from) {
    CodeLines lines = new CodeLines(sheet);
    int row = from;
    while (row < sheet.size()) {
      int end = lines.blockAt(row);
      lines.code.set(row, end);
      row = Math.max(end, row + 1);
    }
    return lines.code;
  }

  /** The line after the block of code that starts at a line; that line if none does. */
  private int blockAt(int row) {
    String text = sheet.row(row).text();
    Matcher hunk = HUNK.matcher(text);
    if (hunk.matches()) {
      return hunkEnd(row + 1, count(hunk.group(1)), count(hunk.group(2)));
    }
    String closing = closing(text);
    if (closing == null) {
      return row;
    }
    for (int i = row + 1; i < sheet.size(); i++) {
      if (closes(sheet.row(i).text(), closing)) {
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
    while (row < sheet.size() && (old > 0 || now > 0)) {
      int blank = sheet.breaksAbove(row) - 1;
      char sign = sheet.isIndented(row) ? ' ' : sheet.row(row).text().charAt(0);
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
