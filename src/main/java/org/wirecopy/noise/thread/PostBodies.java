package org.wirecopy.noise.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.wirecopy.noise.line.ElementSignatures;
import org.wirecopy.noise.line.ElementUse;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;

/** Finds in each post the element that holds what was written. */
final class PostBodies {
  private static final double IN_MOST = 0.7;
  private static final double MOST_OF_TEXT = 0.5;
  private static final int LEAST_QUOTE = 30;
  private static final int FEWEST_ROWS = 4;
  private static final int MANY_TIMES = 3;

  private final LineLabels labels;
  private final PageTree tree;
  private final ElementSignatures signatures;

  PostBodies(LineLabels labels, PageTree tree, ElementSignatures signatures) {
    this.labels = labels;
    this.tree = tree;
    this.signatures = signatures;
  }

  /**
   * In each post the element that holds what was written: goes down from the post as long as a
   * signature inside has most of its text. Where a post has none of that signature, it stays as it
   * is.
   */
  List<Integer> of(List<Integer> posts) {
    List<Integer> bodies = posts;
    while (true) {
      List<Integer> deeper = deeper(bodies);
      if (deeper.isEmpty() || losesQuotes(deeper)) {
        return withoutNames(bodies);
      }
      bodies = deeper;
    }
  }

  /**
   * Where a row has a cell for the poster and one for the text, and both hold an element of one
   * signature, every other element is a name.
   */
  private List<Integer> withoutNames(List<Integer> bodies) {
    for (int first = 0; first < 2 && bodies.size() >= FEWEST_ROWS; first++) {
      int from = first;
      List<Integer> names = everyOther(bodies, from);
      List<Integer> texts = everyOther(bodies, 1 - from);
      int named = names.stream().mapToInt(tree::ownText).sum();
      int written = texts.stream().mapToInt(tree::ownText).sum();
      if (names.stream().allMatch(this::isName) && written > MANY_TIMES * named) {
        return texts;
      }
    }
    return bodies;
  }

  private static List<Integer> everyOther(List<Integer> bodies, int from) {
    return IntStream.range(0, bodies.size())
        .filter(i -> i % 2 == from)
        .mapToObj(bodies::get)
        .toList();
  }

  private boolean isName(int element) {
    return tree.prose(element) == 0
        && PostAuthors.isName(labels.document().text(tree.element(element).span()).strip());
  }

  /**
   * A quote right beside the answer was posted with it, and belongs to what was written. Names are
   * no proof here: buttons to quote a post are named for quotes too.
   */
  private boolean losesQuotes(List<Integer> deeper) {
    int last = -1;
    for (int e : deeper) {
      int parent = tree.parent(e);
      for (int beside = Math.max(last, parent) + 1; beside < e; beside++) {
        if (tree.parent(beside) == parent && holdsQuote(beside)) {
          return true;
        }
      }
      last = e;
    }
    return false;
  }

  private boolean holdsQuote(int element) {
    String name = tree.element(element).name();
    int length = tree.element(element).span().length();
    boolean named = length >= LEAST_QUOTE && !name.equals("a") && !name.equals("button");
    return name.equals("blockquote") && length > 0
        || named
            && IntStream.range(element, tree.end(element))
                .anyMatch(e -> tree.isNamed(e, ElementUse.QUOTE));
  }

  private List<Integer> deeper(List<Integer> bodies) {
    Map<String, List<Integer>> inside = new TreeMap<>();
    for (int body : bodies) {
      signatures
          .groups(body + 1, tree.end(body))
          .forEach(
              (signature, group) -> {
                if (group.size() == 1) {
                  inside.computeIfAbsent(signature, k -> new ArrayList<>()).add(group.get(0));
                }
              });
    }
    int text = bodies.stream().mapToInt(tree::ownText).sum();
    List<Integer> best = List.of();
    int most = 0;
    for (List<Integer> group : inside.values()) {
      int own = group.stream().mapToInt(tree::ownText).sum();
      if (group.size() >= IN_MOST * bodies.size() && own >= MOST_OF_TEXT * text && own > most) {
        most = own;
        best = group;
      }
    }
    return best.isEmpty() ? best : withOthers(bodies, best);
  }

  private List<Integer> withOthers(List<Integer> bodies, List<Integer> deeper) {
    List<Integer> all = new ArrayList<>();
    int next = 0;
    for (int body : bodies) {
      boolean has = next < deeper.size() && tree.isAncestor(body, deeper.get(next));
      all.add(has ? deeper.get(next++) : body);
    }
    return all;
  }
}
