package org.wirecopy.document.page;

/**
 * Counts what makes a page's tree large, tags and attributes, before the tree is built. Looks at
 * each character once; scripts, styles and comments count as one.
 */
final class Markup {
  private static final String[] RAW = {"script", "style"};

  private final String html;
  private int at;
  private int count;

  private Markup(String html) {
    this.html = html;
  }

  /** The number of tags and attributes, at least as many as a parser will find in a sane page. */
  static int count(String html) {
    Markup markup = new Markup(html);
    for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', markup.at)) {
      markup.count++;
      markup.at = tag + 1;
      markup.passTag(tag);
    }
    return markup.count;
  }

  private void passTag(int tag) {
    if (html.startsWith("<!--", tag)) {
      passTo("-->");
      return;
    }
    boolean before = false;
    for (; at < html.length() && html.charAt(at) != '>' && html.charAt(at) != '<'; at++) {
      boolean space = html.charAt(at) <= ' ' || html.charAt(at) == '/';
      passQuoted();
      count += before && !space ? 1 : 0;
      before = space;
    }
    for (String raw : RAW) {
      if (html.regionMatches(true, tag + 1, raw, 0, raw.length())) {
        passTo("</" + raw);
      }
    }
  }

  /** Goes to the end of a quoted value, if one starts here and ends. */
  private void passQuoted() {
    char c = html.charAt(at);
    if ((c == '"' || c == '\'') && html.charAt(at - 1) == '=') {
      int end = html.indexOf(c, at + 1);
      at = end < 0 ? at : end;
    }
  }

  private void passTo(String end) {
    for (int i = html.indexOf(end.charAt(0), at); i >= 0; i = html.indexOf(end.charAt(0), i + 1)) {
      if (html.regionMatches(true, i, end, 0, end.length())) {
        at = i;
        return;
      }
    }
    at = html.length();
  }
}
