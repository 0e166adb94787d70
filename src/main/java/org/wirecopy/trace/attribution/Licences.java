package org.wirecopy.trace.attribution;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.table.Table;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.Phrases;

/**
 * The parts of a document that are the text of a licence, or a notice of one: they are meant to be
 * carried word for word. Known by the phrases of the table {@code licence-phrases.tsv}.
 */
public final class Licences {
  /** The title of a licence stands among the first words of its text. */
  private static final int TITLE_WITHIN = 40;

  /** So much of a document may stand between two parts of one licence. */
  private static final int WIDEST_GAP = 400;

  private Licences() {}

  private enum Extent {
    NOTICE,
    WHOLE
  }

  /** The parts, in order, none overlapping another. */
  public static List<Span> of(CleanDocument clean) {
    checkNotNull(clean, "clean");
    String text = clean.inLines().text();
    Tokens tokens = clean.tokens();
    List<Span> parts = new ArrayList<>();
    for (Phrases.Match<Extent> match : Known.PHRASES.find(tokens)) {
      if (match.value() == Extent.WHOLE && match.from() < TITLE_WITHIN) {
        return List.of(new Span(0, text.length()));
      }
      if (match.value() == Extent.NOTICE) {
        join(parts, paragraph(text, tokens.start(match.from()), tokens.end(match.to() - 1)));
      }
    }
    return parts;
  }

  /** A licence goes on from one paragraph that is known to the next, over a short one between. */
  private static void join(List<Span> parts, Span paragraph) {
    int last = parts.size() - 1;
    if (last >= 0 && paragraph.start() - parts.get(last).end() <= WIDEST_GAP) {
      int start = parts.get(last).start();
      parts.set(last, new Span(start, Math.max(parts.get(last).end(), paragraph.end())));
    } else {
      parts.add(paragraph);
    }
  }

  /** What stands between empty lines; where a text has none, a line is a paragraph. */
  private static Span paragraph(String text, int from, int to) {
    String end = text.contains("\n\n") ? "\n\n" : "\n";
    int start = text.lastIndexOf(end, from);
    int stop = text.indexOf(end, to);
    return new Span(start < 0 ? 0 : start + end.length(), stop < 0 ? text.length() : stop);
  }

  private static final class Known {
    private static final Phrases<Extent> PHRASES = load();

    private static Phrases<Extent> load() {
      Phrases.Builder<Extent> phrases = Phrases.builder();
      for (Table.Row row : Table.read(Licences.class, "licence-phrases.tsv").rows()) {
        boolean isWhole = row.cell("extent").equals("whole");
        phrases.add(row.cell("phrase"), isWhole ? Extent.WHOLE : Extent.NOTICE);
      }
      return phrases.build();
    }
  }
}
