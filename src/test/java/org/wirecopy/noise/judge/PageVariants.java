package org.wirecopy.noise.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes of a page others that it might have been, to learn from: with a part of its elements, with
 * a shorter text among the same furniture, or in signs of another script.
 */
final class PageVariants {
  private static final int FEW = 3;
  private static final double LEAST_KEPT = 0.08;
  private static final double MOST_KEPT = 0.58;
  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final List<String> ALPHABETS =
      List.of(
          "абгдежзийклмнопрстуфхцчшщы", "αβγδεζηθικλμνξοπρστυφχψωςϊ", "אבגדהוזחטיכלמנסעפצקרשתםןףץ");

  /** The first of the signs that stand for Chinese words. */
  private static final int HAN = 0x4e00;

  private static final int HAN_SIGNS = 3000;
  private static final int LETTERS_A_SIGN = 3;

  private final Random random;

  PageVariants(String id) {
    this.random = new Random(id.hashCode());
  }

  /** Takes away the greater part of the children of most elements. */
  void thin(Element page) {
    thin(page, LEAST_KEPT + (MOST_KEPT - LEAST_KEPT) * random.nextDouble());
  }

  private void thin(Element element, double kept) {
    List<Element> children = element.children();
    double share = Math.max(kept, FEW / (double) Math.max(1, children.size()));
    for (Element child : children) {
      if (children.size() > FEW && child.isBlock() && random.nextDouble() > share) {
        child.remove();
      } else {
        thin(child, kept);
      }
    }
  }

  /** Takes away blocks that hold nothing but the page's text, until a few are left. */
  void shorten(Element page, String text) {
    Set<String> words = words(text);
    List<Element> blocks = new ArrayList<>();
    for (Element block : page.select("p, li, h2, h3, h4, h5, pre, blockquote, dd, dt, tr")) {
      Set<String> own = words(block.text());
      if (own.size() > 4 && words.containsAll(own) && text.contains(start(block.text()))) {
        blocks.add(block);
      }
    }
    int left = 2 + random.nextInt(5);
    while (blocks.size() > left) {
      blocks.remove(random.nextInt(blocks.size())).remove();
    }
  }

  private static String start(String text) {
    return text.substring(0, Math.min(20, text.length())).strip();
  }

  private static Set<String> words(String text) {
    return WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Takes the names of its elements from one page of three, as where a program made them. */
  void unname(Element page) {
    if (random.nextInt(3) == 0) {
      page.getAllElements().forEach(element -> element.removeAttr("class").removeAttr("id"));
    }
  }

  /** Writes the page in signs of another script: letter by letter, or with a sign for a few. */
  void translate(Node page) {
    int script = random.nextInt(ALPHABETS.size() + 2);
    translate(page, script);
  }

  private static void translate(Node node, int script) {
    for (Node child : node.childNodes()) {
      if (child instanceof TextNode text) {
        text.text(translated(text.getWholeText(), script));
      } else {
        translate(child, script);
      }
    }
  }

  static String translated(String text, int script) {
    return script < ALPHABETS.size() ? lettered(text, ALPHABETS.get(script)) : signed(text);
  }

  private static String lettered(String text, String alphabet) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        out.append(alphabet.charAt(c - 'a'));
      } else if (c >= 'A' && c <= 'Z') {
        out.append(Character.toUpperCase(alphabet.charAt(c - 'A')));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Han signs for words, no spaces between them, and their own punctuation. */
  private static String signed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int to = i;
      while (to < text.length() && isLatin(text.charAt(to))) {
        to++;
      }
      if (to > i) {
        int hash = text.substring(i, to).toLowerCase(Locale.ROOT).hashCode();
        for (int sign = i; sign < to; sign += LETTERS_A_SIGN) {
          out.appendCodePoint(HAN + Math.floorMod(hash, HAN_SIGNS));
          hash = hash * 31 + 7;
        }
        i = to;
      } else {
        boolean between =
            text.charAt(i) == ' '
                && i > 0
                && i + 1 < text.length()
                && (isLatin(text.charAt(i - 1)) || ",.!?:;".indexOf(text.charAt(i - 1)) >= 0)
                && isLatin(text.charAt(i + 1));
        if (!between) {
          int mark = ",.!?:;".indexOf(text.charAt(i));
          boolean inNumber =
              mark >= 0 && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
          out.append(mark < 0 || inNumber ? text.charAt(i) : "，。！？：；".charAt(mark));
        }
        i++;
      }
    }
    return out.toString();
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '\'' || c == '’';
  }
}
