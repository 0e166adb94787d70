package org.wirecopy.document.page;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.graph.Traverser;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Limits;

/**
 * The text of a page that shows none, from the data that its scripts would draw: the articles of
 * its JSON-LD, else the state that a framework left in it (Next.js, Nuxt, Apollo, Redux and their
 * like), of which the long values that read like prose are taken in their order. The elements stand
 * in one that is called {@value #NAME}, whose {@code data-source} names what was read.
 *
 * <p>Linear in the size of the data, of which the first 2^22 characters are looked at.
 */
final class EmbeddedText {
  /** The name of the element; no tag of a page has it. */
  static final String NAME = "embedded-text";

  private static final int LONGEST = 1 << 22;
  private static final int LEAST = 200;
  private static final int SHORTEST_VALUE = 80;
  private static final int OF_LONGEST = 10;
  private static final int START = 60;

  private static final Pattern STATE =
      Pattern.compile(
          "^[^{}]{0,200}(?:STATE|DATA|APOLLO|NUXT|NEXT|PROPS|CONTEXT|REDUX)[^{}=]{0,40}=\\s{0,9}(?=\\{)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]{0,500}>");
  private static final Pattern NO_PROSE =
      Pattern.compile("^\\s*(?:[{\\[<]|https?:|data:|function\\b|[.#@][\\w-]+\\s*\\{)");

  private EmbeddedText() {}

  /** An element with the text of a page's data; {@code null} if there is none. */
  static @Nullable Element of(Document page, Limits limits) {
    List<String> linked = new ArrayList<>();
    List<String> states = new ArrayList<>();
    int left = LONGEST;
    for (Element script : page.getElementsByTag("script")) {
      String type = Ascii.toLowerCase(script.attr("type"));
      String data = script.data();
      left -= data.length();
      if (left < 0) {
        break;
      }
      if (type.contains("ld+json")) {
        linked.add(data);
      } else if (type.contains("json")) {
        states.add(data);
      } else {
        Matcher state = STATE.matcher(data);
        if (state.find()) {
          states.add(data.substring(state.end()));
        }
      }
    }
    Element article = element("json-ld", values(linked, true, limits));
    return article != null ? article : element("state", values(states, false, limits));
  }

  private static Set<String> values(List<String> scripts, boolean isLinked, Limits limits) {
    Set<String> values = new LinkedHashSet<>();
    for (String script : scripts) {
      JsonNode root = JsonNode.read(script, limits);
      for (JsonNode node : Traverser.forTree(JsonNode::children).depthFirstPreOrder(root)) {
        if (isLinked) {
          values.add(node.get("articleBody").text());
          values.add(node.get("text").text());
        } else {
          values.add(node.text());
        }
      }
    }
    return values;
  }

  /** An element with those values that are prose; {@code null} if they are too few. */
  private static @Nullable Element element(String source, Set<String> values) {
    int longest = 0;
    for (String value : values) {
      longest = isProse(value) ? Math.max(longest, value.length()) : longest;
    }
    Element element = new Element(NAME).attr("data-source", source);
    Set<String> starts = new LinkedHashSet<>();
    int length = 0;
    for (String value : values) {
      if (value.length() * OF_LONGEST >= longest && isProse(value)) {
        Element part = part(value);
        String text = part.text();
        if (ProseAmount.of(text) > 0
            && starts.add(text.substring(0, Math.min(text.length(), START)))) {
          element.appendChild(part);
          length += text.length();
        }
      }
    }
    return length < LEAST ? null : element;
  }

  private static boolean isProse(String value) {
    return value.length() >= SHORTEST_VALUE
        && (!NO_PROSE.matcher(value).find() || isMarkup(value))
        && ProseAmount.of(value) > 0;
  }

  private static boolean isMarkup(String value) {
    return value.stripLeading().startsWith("<") && MARKUP.matcher(value).find();
  }

  private static Element part(String value) {
    Element part = new Element("div");
    if (MARKUP.matcher(value).find()) {
      part.appendChildren(Parser.parseBodyFragment(value, "").body().childNodes());
    } else {
      for (String line : Splitter.on('\n').trimResults().omitEmptyStrings().split(value)) {
        part.appendElement("p").text(line);
      }
    }
    return part;
  }
}
