package org.wirecopy.noise.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Element;

/**
 * Groups the elements of a page by their signature, that is, by what a template gives all elements
 * of a kind: each name in their class, an id but for its number, a property of microdata, a tag of
 * the page's own; and for an element without any, its tag and the signature of what is around it.
 */
public final class ElementSignatures {
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final int MOST_NAMES = 12;
  private static final int LONGEST = 120;

  private final PageTree tree;
  private final String[] first;
  private final List<List<String>> all = new ArrayList<>();
  private @Nullable Map<String, List<Integer>> ofPage;

  public ElementSignatures(PageTree tree) {
    this.tree = tree;
    this.first = new String[tree.size()];
    Map<List<String>, List<String>> known = new HashMap<>();
    for (int e = 0; e < tree.size(); e++) {
      List<String> names = names(tree.element(e), known);
      if (names.isEmpty()) {
        String around = tree.parent(e) < 0 ? "" : first[tree.parent(e)];
        String signature = around + '>' + tree.element(e).name();
        names =
            List.of(
                signature.length() > LONGEST
                    ? signature.substring(signature.length() - LONGEST)
                    : signature);
      }
      first[e] = names.get(0);
      all.add(names);
    }
  }

  private static List<String> names(Element element, Map<List<String>, List<String>> known) {
    Map<String, String> attributes = element.attributes();
    String classes = attributes.getOrDefault("class", "");
    String id = attributes.getOrDefault("id", "");
    String property = attributes.getOrDefault("itemprop", "");
    String own = element.name().indexOf('-') > 0 ? '<' + element.name() : "";
    if (classes.isEmpty() && id.isEmpty() && property.isEmpty() && own.isEmpty()) {
      return List.of();
    }
    boolean plain = property.isEmpty() && own.isEmpty() && !hasDigit(id);
    if (plain && classes.isEmpty()) {
      return List.of();
    }
    List<String> key = plain ? List.of(classes) : List.of(classes, id, property, own);
    return known.computeIfAbsent(key, k -> names(classes, id, property, own));
  }

  private static List<String> names(String classes, String id, String property, String own) {
    Set<String> names = new HashSet<>();
    List<String> ordered = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= classes.length() && ordered.size() < MOST_NAMES; i++) {
      if (i == classes.length() || isSpace(classes.charAt(i))) {
        String signature = '.' + withoutNumbers(classes.substring(start, i));
        if (i > start && names.add(signature)) {
          ordered.add(signature);
        }
        start = i + 1;
      }
    }
    if (hasDigit(id)) {
      ordered.add('#' + withoutNumbers(id));
    }
    if (!own.isEmpty()) {
      ordered.add(own);
    }
    if (!property.isEmpty()) {
      ordered.add('[' + property + ']');
    }
    return List.copyOf(ordered);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private static boolean hasDigit(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= '0' && name.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static String withoutNumbers(String name) {
    return hasDigit(name) ? DIGITS.matcher(name).replaceAll("0") : name;
  }

  /** The signatures of an element; at least one. */
  public List<String> of(int element) {
    return all.get(element);
  }

  /** The groups of the whole page. */
  public Map<String, List<Integer>> groups() {
    Map<String, List<Integer>> known = ofPage;
    if (known == null) {
      known = groups(0, tree.size());
      ofPage = known;
    }
    return known;
  }

  /**
   * Elements with text of one signature that do not stand inside one another, by their signature.
   */
  public Map<String, List<Integer>> groups(int from, int to) {
    return groups(from, to, false);
  }

  /** Elements with text of one signature, also those inside one another, by their signature. */
  public Map<String, List<Integer>> nested(int from, int to) {
    return groups(from, to, true);
  }

  private Map<String, List<Integer>> groups(int from, int to, boolean nested) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int e = from; e < to; e++) {
      if (tree.element(e).span().length() > 0) {
        for (String signature : all.get(e)) {
          List<Integer> group = groups.computeIfAbsent(signature, k -> new ArrayList<>());
          if (nested || group.isEmpty() || !tree.isAncestor(group.get(group.size() - 1), e)) {
            group.add(e);
          }
        }
      }
    }
    return groups;
  }
}
