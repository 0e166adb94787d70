package org.wirecopy.noise.mail;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.wirecopy.document.Element;
import org.wirecopy.document.dates.PublishedParser;
import org.wirecopy.noise.line.Divider;
import org.wirecopy.noise.line.FieldLine;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.LineRule;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.mark.Noise;

/**
 * Marks what is not text in a message that is a page: what the mail program marks as quoted, with
 * what introduces it, as signature, or as the original below a reply; all else as in any message.
 * Where nothing but a quotation is there, it is what the message passes on, and stays.
 */
final class MessagePage implements LineRule {
  /** Elements of sites that no mail program writes. */
  private static final Set<String> OF_SITES =
      Set.of("nav", "header", "footer", "main", "article", "aside", "form", "h1");

  private static final Set<MailMark.Part> SURE =
      Set.of(
          MailMark.Part.QUOTE,
          MailMark.Part.HOLDER,
          MailMark.Part.ORIGINAL,
          MailMark.Part.ATTRIBUTION);

  private static final int MOST_HEADER_LINES = 12;

  /** A page on the table, with what its marks say; not safe for threads. */
  private static final class Marked {
    private final LineLabels labels;
    private final PageTree tree;
    private final MessageLines lines;
    private final AttributionLines attributions;
    private final List<Set<MailMark.Part>> parts = new ArrayList<>();
    private final BitSet quoted = new BitSet();
    private final BitSet introduced = new BitSet();
    private int original;
    private int held;

    Marked(LineLabels labels) {
      this.labels = labels;
      this.tree = new PageTree(labels.lines());
      this.lines = new MessageLines(labels, 0);
      this.attributions = new AttributionLines(lines);
      this.original = labels.size();
      for (int e = 0; e < tree.size(); e++) {
        parts.add(MailMark.parts(tree.element(e)));
      }
    }

    void mark() {
      for (int e = 0; e < tree.size(); e = isQuote(e) ? quote(e) : e + 1) {
        if (e >= held && parts.get(e).contains(MailMark.Part.HOLDER)) {
          hold(e);
        }
        boolean starts = parts.get(e).contains(MailMark.Part.ORIGINAL) || isHeader(e);
        if (starts && first(e) < original) {
          original = first(e);
        }
      }
      introduce();
      if (saysMore()) {
        apply();
      }
      signatures();
    }

    private int first(int element) {
      return labels.rowAt(tree.element(element).span().start());
    }

    private int behind(int element) {
      int end = labels.rowAt(tree.element(element).span().end() - 1) + 1;
      return Math.min(labels.size(), Math.max(end, first(element)));
    }

    /** A block that is marked as quoted, or that is introduced as one. */
    private boolean isQuote(int element) {
      if (tree.element(element).span().length() == 0 || isForward(element)) {
        return false;
      }
      if (parts.get(element).contains(MailMark.Part.QUOTE)) {
        return true;
      }
      int first = first(element);
      return tree.element(element).name().equals("blockquote")
          && (attributions.areDated(attributions.above(first), first)
              || attributions.endOfCertain(first) > first);
    }

    private boolean isForward(int element) {
      int first = first(element);
      return first < labels.size() && Divider.of(labels.row(first)) == Divider.FORWARD;
    }

    /** Notes a quoted block, and gives the element behind it. */
    private int quote(int element) {
      quoted.set(first(element), behind(element));
      introduced.set(attributions.above(first(element)), first(element));
      return tree.end(element);
    }

    /** Without a quoted block in it, all of what holds one is quoted. */
    private void hold(int element) {
      held = tree.end(element);
      boolean divided =
          IntStream.range(element + 1, tree.end(element))
              .anyMatch(e -> tree.element(e).name().equals("blockquote"));
      if (divided) {
        for (int e = element + 1; e < tree.end(element); e++) {
          if (tree.element(e).name().equals("blockquote")) {
            e = quote(e) - 1;
          }
        }
      } else if (!isForward(element)) {
        quoted.set(first(element), behind(element));
      }
    }

    /** Below a rule, lines with any names are header lines if an address or a day is in them. */
    private boolean isHeader(int element) {
      int first = first(element);
      int end = behind(element);
      if (!parts.get(element).contains(MailMark.Part.HEADER)
          || end - first < 2
          || end - first > MOST_HEADER_LINES) {
        return false;
      }
      boolean named =
          IntStream.range(first, end).allMatch(i -> FieldLine.of(labels.row(i)) != null);
      boolean told =
          IntStream.range(first, end)
              .mapToObj(i -> labels.row(i).text())
              .anyMatch(line -> line.indexOf('@') > 0 || PublishedParser.mentionsDay(line));
      return named && told;
    }

    private void introduce() {
      for (int e = 0; e < tree.size(); e++) {
        if (parts.get(e).contains(MailMark.Part.ATTRIBUTION)) {
          introduced.set(first(e), behind(e));
        }
      }
    }

    /** Whether the sender wrote anything himself. */
    private boolean saysMore() {
      return IntStream.range(0, original)
          .anyMatch(i -> !quoted.get(i) && !introduced.get(i) && lines.hasText(i, i + 1));
    }

    private void apply() {
      for (int row = 0; row < labels.size(); row++) {
        if (introduced.get(row) && row < original) {
          labels.mark(row, Noise.QUOTE_HEADER, "stands where a mail program says who is quoted");
        } else if (quoted.get(row) && row < original) {
          labels.mark(row, Noise.QUOTED_REPLY, "stands in what a mail program marks as quoted");
        } else if (row >= original) {
          labels.mark(
              row, Noise.QUOTED_REPLY, "stands below where a mail program puts the original");
        }
      }
    }

    private void signatures() {
      BitSet signed = new BitSet();
      for (int e = 0; e < tree.size(); e++) {
        if (parts.get(e).contains(MailMark.Part.SIGNATURE)) {
          signed.set(first(e), behind(e));
        }
      }
      boolean more =
          IntStream.range(0, labels.size())
              .anyMatch(i -> !signed.get(i) && lines.hasText(i, i + 1));
      if (more) {
        signed.stream()
            .forEach(
                row -> labels.mark(row, Noise.SIGNATURE, "stands in an element for signatures"));
      }
    }
  }

  /**
   * Whether a page bears the marks of a mail program, or has a reply above an original, and is no
   * page of a site.
   */
  static boolean isMessage(LineLabels labels) {
    return labels.document().metadata().url() == null
        && labels.document().metadata().title() == null
        && labels.document().elements().stream().noneMatch(e -> OF_SITES.contains(e.name()))
        && (labels.document().elements().stream().anyMatch(MessagePage::isMarked)
            || new MessageBody(labels, null).answers());
  }

  private static boolean isMarked(Element element) {
    return !Collections.disjoint(MailMark.parts(element), SURE);
  }

  @Override
  public void apply(LineLabels labels) {
    new Marked(labels).mark();
  }
}
