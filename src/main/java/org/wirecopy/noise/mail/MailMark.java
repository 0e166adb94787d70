package org.wirecopy.noise.mail;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecopy.document.Element;
import org.wirecopy.table.Table;
import org.wirecopy.work.Labels;

/**
 * How a mail program marks an element, from the table {@code mail-marks.tsv}: {@code .class},
 * {@code #id} or {@code [attribute=value]}, with or without a tag before it. Of a style, the value
 * need only stand in it.
 *
 * @param tag the element's name, or nothing for any
 * @param attribute the attribute that bears the mark
 * @param value its value in lower case, or nothing for any
 * @param part what the element is for
 */
record MailMark(String tag, String attribute, String value, Part part) {
  /** What an element is for. */
  enum Part {
    /** All in it is quoted. */
    QUOTE,
    /** It holds what is quoted, who wrote that, and perhaps answers between. */
    HOLDER,
    /** All from it on is the original of a reply. */
    ORIGINAL,
    /** The same, if it holds header lines. */
    HEADER,
    /** It says who wrote when what is quoted below. */
    ATTRIBUTION,
    /** It holds a signature. */
    SIGNATURE
  }

  private static final Splitter MARKS = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter NAMES = Splitter.on(Pattern.compile("\\s+")).omitEmptyStrings();
  private static final Pattern WRITTEN =
      Pattern.compile("([a-z]*)(?:([.#])([^\\[]+)|\\[([a-z-]+)(?:=([^\\]]+))?\\])");

  /** Readers of mail rename what they show: "x_gmail_quote", "m_-12345gmail_quote". */
  private static final Pattern RENAMED = Pattern.compile("^(?:x_|m_-?\\d{1,24})+");

  private static final ImmutableListMultimap<String, MailMark> KNOWN = load();

  /** What the marks on an element say that it is for. */
  static Set<Part> parts(Element element) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
      for (MailMark mark : KNOWN.get(attribute.getKey())) {
        if (mark.isOn(element.name(), attribute.getValue())) {
          parts.add(mark.part);
        }
      }
    }
    return parts;
  }

  private boolean isOn(String name, String found) {
    if (!tag.isEmpty() && !tag.equals(name)) {
      return false;
    }
    return switch (attribute) {
      case "class" -> contains(found) && NAMES.splitToStream(found).anyMatch(this::isNamed);
      case "style" -> found.toLowerCase(Locale.ROOT).replace(" ", "").contains(value);
      case "id" -> contains(found) && isNamed(found);
      default -> value.isEmpty() || value.equalsIgnoreCase(found);
    };
  }

  /** Spares most names of most pages a closer look. */
  private boolean contains(String names) {
    int last = names.length() - value.length();
    for (int at = 0; at <= last; at++) {
      if (names.regionMatches(true, at, value, 0, value.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamed(String name) {
    return value.equals(RENAMED.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst(""));
  }

  private static ImmutableListMultimap<String, MailMark> load() {
    ImmutableListMultimap.Builder<String, MailMark> known = ImmutableListMultimap.builder();
    for (Table.Row row : Table.read(MailMark.class, "mail-marks.tsv").rows()) {
      Part part = Labels.constant(Part.class, row.cell("part"));
      List<String> marks = MARKS.splitToList(row.cell("marks"));
      marks.stream().map(mark -> read(mark, part)).forEach(mark -> known.put(mark.attribute, mark));
    }
    return known.build();
  }

  private static MailMark read(String written, Part part) {
    Matcher mark = WRITTEN.matcher(written);
    if (!mark.matches()) {
      throw new IllegalArgumentException("no mark of a mail program: " + written);
    }
    String value = mark.group(2) == null ? mark.group(5) : mark.group(3);
    String attribute =
        mark.group(2) == null ? mark.group(4) : mark.group(2).equals("#") ? "id" : "class";
    return new MailMark(
        mark.group(1), attribute, value == null ? "" : value.toLowerCase(Locale.ROOT), part);
  }
}
