package org.wirecopy.document.page;

import static java.util.stream.Collectors.joining;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;
import org.wirecopy.table.Table;

/**
 * Tells the parts of a page that open at a click: the panels of tabs and accordions, and what "read
 * more" is there for. They are hidden from nobody who wants to read the page; menus, dialogs and
 * forms are no such parts. Told by roles, and by the names in the table {@code withheld-names.tsv}.
 */
final class Panel {
  private static final int LOOKED_AT = 3;
  private static final int MOST_NODES = 500;
  private static final int LONGEST_QUESTION = 300;

  /** Of a longer name nothing is learned. */
  private static final int LONGEST_NAME = 500;

  private Panel() {}

  /** Whether an element that is hidden is such a part. */
  static boolean isPanel(Element hidden) {
    return (isLabelled(hidden)
            || Names.PANEL.matcher(names(hidden)).find()
            || isOpenedBeside(hidden))
        && !isApart(hidden)
        && (hidden.attr("role").equals("tabpanel") || !isMenu(hidden));
  }

  private static String names(Element element) {
    StringBuilder names = new StringBuilder();
    Element around = element;
    for (int i = 0; i < LOOKED_AT && around != null; i++, around = around.parent()) {
      addNames(around, names);
    }
    return names.toString();
  }

  private static void addNames(Element element, StringBuilder names) {
    for (String name : new String[] {element.className(), element.id(), element.attr("role")}) {
      if (!name.isEmpty() && name.length() <= LONGEST_NAME) {
        names.append(name).append(' ');
      }
    }
  }

  private static boolean isLabelled(Element element) {
    return !element.attr("aria-labelledby").isEmpty() || element.attr("role").equals("tabpanel");
  }

  /** A button before it says that it opens something, or a question that it is answered. */
  private static boolean isOpenedBeside(Element element) {
    Element parent = element.parent();
    return opens(element.previousElementSibling())
        || parent != null
            && parent.firstElementChild() == element
            && opens(parent.previousElementSibling());
  }

  private static boolean opens(@Nullable Element before) {
    if (before == null) {
      return false;
    }
    StringBuilder text = new StringBuilder();
    boolean[] says = new boolean[1];
    before.filter(
        (node, depth) -> {
          says[0] |= node.hasAttr("aria-expanded");
          text.append(node instanceof TextNode run ? run.getWholeText() : "");
          return text.length() <= LONGEST_QUESTION ? FilterResult.CONTINUE : FilterResult.STOP;
        });
    String asked = text.toString().stripTrailing();
    return says[0] || asked.endsWith("?") || asked.endsWith("\uFF1F");
  }

  /** Whether an element is for use and not for reading: a menu, a dialog, a form. */
  static boolean isApart(Element element) {
    if (Names.APART.matcher(names(element)).find()) {
      return true;
    }
    for (Element around = element; around != null; around = around.parent()) {
      switch (around.normalName()) {
        case "nav", "header", "footer", "form", "aside", "dialog", "button" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether most of its words lead elsewhere. */
  private static boolean isMenu(Element element) {
    int[] lengths = new int[2];
    int[] nodes = new int[1];
    element.filter(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            boolean isLink = isLink(text.parentElement());
            lengths[isLink ? 1 : 0] += text.getWholeText().strip().length();
          }
          return nodes[0]++ < MOST_NODES ? FilterResult.CONTINUE : FilterResult.STOP;
        });
    return lengths[1] > lengths[0];
  }

  private static boolean isLink(@Nullable Element element) {
    Element parent = element == null ? null : element.parent();
    return element != null && element.normalName().equals("a")
        || parent != null && parent.normalName().equals("a");
  }

  private static final class Names {
    private static final Table TABLE = Table.read(Panel.class, "withheld-names.tsv");
    private static final Pattern PANEL = pattern("panel");
    private static final Pattern APART = pattern("apart");

    private static Pattern pattern(String kind) {
      return Pattern.compile(
          TABLE.rows().stream()
              .filter(row -> row.cell("kind").equals(kind))
              .map(row -> row.cell("name"))
              .collect(joining("|")),
          Pattern.CASE_INSENSITIVE);
    }
  }
}
