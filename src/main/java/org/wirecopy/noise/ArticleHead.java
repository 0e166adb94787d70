package org.wirecopy.noise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Span;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.NoisePhrases;
import org.wirecopy.noise.line.TextLine;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.FunctionWords;

/**
 * What stands above the first paragraph of an article that was copied as bare text: its headline,
 * which shares words with the text below as labels and buttons do not, and between headline and
 * text names, labels of films and buttons, which are noise.
 */
final class ArticleHead {
  private static final int SENTENCE = 8;
  private static final int PARAGRAPH = 25;

  /** Where nothing is a paragraph. */
  private static final int BLURB = 15;

  private static final int FARTHEST = 25;
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 30;
  private static final int LONGEST_HEADLINE = 200;
  private static final int FEWEST_SHARED = 2;
  private static final double LEAST_SHARED = 0.4;
  private static final double LEAST_CAPITALS = 0.7;
  private static final int SHORT = 4;
  private static final int LABEL = 8;
  private static final int MOST_LABELS = 6;
  private static final int LONGEST_NAMES = 140;
  private static final int MOST_HEADINGS = 2;
  private static final int SHORTEST_STEM = 4;
  private static final String ENDS = ".!?…。！？:;,，：";
  private static final String CLOSING = "\"'”’»)]";
  private static final int LONGEST_CREDIT = 80;
  private static final NoisePhrases PHRASES = NoisePhrases.standard();
  private static final char WIDE = 0x2E80;
  private static final char LAST_WIDE = 0xFFEF;

  private static final Pattern NAMES =
      Pattern.compile(
          "(?:(?:\\p{Lu}[\\p{L}'’.-]*|de|van|von|der|del|da|di|al|bin|la|le|and|und|et|y|e)[ ,&/•-]*){2,12}");

  /** "news now Wide Press — By ADA MOSS and JO LUND - Wide Press". */
  private static final Pattern SIGNED_BEHIND =
      Pattern.compile(
          ".{3,50} [—–|-] ?(?:By|BY) (?:(?:\\p{Lu}[\\p{L}'’.-]*|and|AND|de|van|von)[ ,&/•|-]*){2,14}");

  private final LineLabels labels;
  private final int first;
  private @Nullable Set<Long> topic;

  private ArticleHead(LineLabels labels) {
    this.labels = labels;
    this.first = first(labels);
  }

  /** What the text speaks of; asked for only where something stands above it. */
  private Set<Long> topic() {
    Set<Long> known = topic;
    if (known == null) {
      known = new HashSet<>();
      Tokens tokens = labels.tokens();
      int start = first < labels.size() ? labels.row(first).span().start() : Integer.MAX_VALUE;
      for (int i = tokens.indexFrom(start); i < tokens.size(); i++) {
        if (isContent(tokens, i)) {
          known.add(tokens.stem(i));
        }
      }
      topic = known;
    }
    return known;
  }

  /**
   * Learns the headline, and marks what stands between it and the text.
   *
   * @param isFurnished whether a page was copied with what stands around its text
   */
  static void apply(LineLabels labels, boolean isFurnished) {
    ArticleHead head = new ArticleHead(labels);
    int headline = head.headline();
    if (headline >= 0) {
      String title = TitleForm.of(labels.row(headline).text(), labels.metadata());
      labels.learn(new Metadata(null, null, title, null, null));
    }
    head.edge();
    if (isFurnished) {
      head.between(headline);
    }
  }

  /** Whether a line ends as sentences do, behind a quotation's mark or not. */
  static boolean isSentence(TextLine row) {
    String text = row.text();
    int end = text.length();
    while (end > 1 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return ENDS.indexOf(text.charAt(end - 1)) >= 0;
  }

  private static int first(LineLabels labels) {
    for (int i = 0; i < Math.min(FARTHEST, labels.size()); i++) {
      if (labels.isKept(i) && isParagraph(labels.row(i))) {
        return i;
      }
    }
    for (int i = 1; i < Math.min(FARTHEST, labels.size()); i++) {
      if (labels.isKept(i) && words(labels.row(i)) >= BLURB) {
        return i;
      }
    }
    return labels.size();
  }

  private static boolean isParagraph(TextLine row) {
    if (row.words() >= PARAGRAPH) {
      return true;
    }
    int words = words(row);
    return words >= PARAGRAPH
        || words >= SENTENCE && isSentence(row) && !isQuestion(row) && !isTitleCase(row);
  }

  /** Words, and two signs of scripts without spaces for one. */
  private static int words(TextLine row) {
    int wide = 0;
    String text = row.text();
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      wide += sign >= WIDE && sign <= LAST_WIDE && !Character.isSurrogate(sign) ? 1 : 0;
    }
    return row.words() + wide / 2;
  }

  private static boolean isQuestion(TextLine row) {
    return row.text().endsWith("?") && words(row) <= MOST_WORDS / 2;
  }

  /** "Three Towns Told to Boil Water. Two More May Follow." */
  private static boolean isTitleCase(TextLine row) {
    int long_ = 0;
    int capitals = 0;
    for (String word : row.text().split("\\s+")) {
      if (word.length() >= SHORT && Character.isLetter(word.codePointAt(0))) {
        long_++;
        capitals += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
      }
    }
    return words(row) <= MOST_WORDS && long_ >= SHORT && capitals >= LEAST_CAPITALS * long_;
  }

  private static boolean isContent(Tokens tokens, int i) {
    int length = tokens.end(i) - tokens.start(i);
    boolean wide = tokens.original().charAt(tokens.start(i)) >= WIDE;
    return wide || length >= SHORTEST_STEM && !FunctionWords.standard().contains(tokens.word(i));
  }

  /** The first line above the text that speaks of what the text does, or -1. */
  private int headline() {
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < Math.min(first, labels.size()); i++) {
      if (labels.isKept(i) && mayBeHeadline(i) && shares(i)) {
        candidates.add(i);
      }
    }
    if (candidates.isEmpty()) {
      return -1;
    }
    int best = candidates.get(0);
    boolean isKicker =
        candidates.size() > 1
            && labels.row(best).words() <= SHORT
            && candidates.get(1) == best + 1
            && labels.row(best + 1).words() >= SHORT + 1;
    return isKicker ? best + 1 : best;
  }

  private boolean mayBeHeadline(int i) {
    TextLine row = labels.row(i);
    int words = words(row);
    boolean below = i > 0 && (labels.noise(i - 1) == Noise.CAPTION || isPicture(labels.row(i - 1)));
    return words >= FEWEST_WORDS
        && !isPicture(row)
        && !isSigned(row)
        && words <= MOST_WORDS
        && row.text().length() <= LONGEST_HEADLINE
        && !below
        && (!isSentence(row)
            || row.text().endsWith("?")
            || row.text().endsWith("!")
            || isTitleCase(row));
  }

  /** "Jane Roe | Getty Images": a picture's credit, and its caption is near. */
  static boolean isPicture(TextLine row) {
    String line = row.folded();
    return line.length() <= LONGEST_CREDIT
        && PHRASES.of("picture-credit").stream().anyMatch(line::contains);
  }

  /** "By Ada Moss, professor of law at Weir College". */
  static boolean isSigned(TextLine row) {
    String rest = PHRASES.after("byline-prefix", row);
    if (rest == null || !Character.isUpperCase(rest.codePointAt(0))) {
      return false;
    }
    int comma = rest.indexOf(',');
    String name = comma < 0 ? rest : rest.substring(0, comma);
    return NAMES.matcher(name).matches();
  }

  private boolean shares(int i) {
    Tokens tokens = labels.tokens();
    Span line = labels.row(i).span();
    int all = 0;
    int shared = 0;
    for (int word = tokens.indexFrom(line.start());
        word < tokens.size() && tokens.start(word) < line.end();
        word++) {
      if (isContent(tokens, word)) {
        all++;
        shared += topic().contains(tokens.stem(word)) ? 1 : 0;
      }
    }
    return shared >= FEWEST_SHARED && shared >= LEAST_SHARED * all;
  }

  /** Single buttons above and below the text: "e-mail", "Comments". */
  private void edge() {
    for (int i = 0; i < first && first < labels.size(); i++) {
      button(i);
    }
    for (int i = labels.size() - 1; i > first && !isParagraph(labels.row(i)); i--) {
      button(i);
    }
  }

  /**
   * Alone on its line, such a word is a button at the edge of a text, and may be a heading in it.
   */
  private void button(int i) {
    if (labels.isKept(i) && PHRASES.is("button-word", labels.row(i))) {
      labels.mark(i, Noise.SHARE_PROMPT, "is a button");
    }
  }

  /** Names and labels between what says who and when, and the first paragraph. */
  private void between(int headline) {
    if (first >= labels.size() || headings() > MOST_HEADINGS) {
      return;
    }
    int origin = -1;
    for (int i = Math.max(0, headline + 1); i < first && origin < 0; i++) {
      Noise noise = labels.noise(i);
      if (noise == Noise.DATELINE || noise == Noise.BYLINE || noise == Noise.SOURCE_LINE) {
        origin = i;
      }
    }
    for (int i = Math.max(0, headline + 1); i < first; i++) {
      TextLine row = labels.row(i);
      if (!labels.isKept(i) || isSentence(row) || row.text().length() > LONGEST_NAMES) {
        continue;
      }
      if (isSigned(row)) {
        labels.mark(i, Noise.BYLINE, "names the author");
      } else if (headline >= 0
          && (row.text().indexOf(',') > 0 && NAMES.matcher(row.text()).matches()
              || SIGNED_BEHIND.matcher(row.text()).matches())) {
        labels.mark(i, Noise.BYLINE, "is names between the headline and the text");
      } else if (isAgency(row)) {
        labels.mark(i, Noise.SOURCE_LINE, "names the source");
      } else if (origin >= 0
          && headline >= 0
          && i > origin
          && first - i <= MOST_LABELS
          && row.words() <= LABEL) {
        labels.mark(i, Noise.NAVIGATION, "is a label between the byline and the text");
      }
    }
  }

  /** "/ AP", "AFP/dpa". */
  private static boolean isAgency(TextLine row) {
    String[] codes = row.folded().split("[^\\p{L}]+");
    boolean found = false;
    for (String code : codes) {
      if (!code.isEmpty() && !PHRASES.of("agency-code").contains(code)) {
        return false;
      }
      found |= !code.isEmpty();
    }
    return found;
  }

  /** Short lines below the first paragraph that are no sentences: a text in sections has many. */
  private int headings() {
    int headings = 0;
    for (int i = first + 1; i < labels.size(); i++) {
      boolean isShort = labels.isKept(i) && labels.row(i).words() <= LABEL;
      headings += isShort && !isSentence(labels.row(i)) ? 1 : 0;
    }
    return headings;
  }
}
