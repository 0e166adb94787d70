package org.wirecopy.noise;

import com.google.common.base.CharMatcher;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Element;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Published;
import org.wirecopy.document.dates.PublishedParser;
import org.wirecopy.noise.line.Introductions;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.LineRule;
import org.wirecopy.noise.line.NoisePhrases;
import org.wirecopy.noise.line.TextLine;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.PageKind;

/**
 * Marks the lines around an article: who wrote it, when, for which outlet, invitations, labels of
 * advertising and links to other pages. A byline, date or source is looked for in the first {@value
 * #HEAD} and the last {@value #FOOT} lines that are kept, and what it says is learned. What else
 * stands around the text can be marked by other rules in between.
 */
final class ArticleRules implements LineRule {
  private static final int HEAD = 10;
  private static final int FOOT = 6;
  private static final int LONGEST_LABEL = 110;
  private static final int LONGEST_PROMPT = 220;

  /** Arrows, brackets and pictures before a label. */
  private static final CharMatcher SIGNS = CharMatcher.forPredicate(c -> !Character.isLetter(c));

  private static final int LONGEST_HEADLINE = 160;

  /** Characters that an element of a day may hold beside its line. */
  private static final int MOST_BESIDE_DAY = 20;

  /** What stands around texts on pages, and not in texts that are alone. */
  private static final Set<Noise> FURNISHING =
      EnumSet.of(
          Noise.SHARE_PROMPT,
          Noise.NAVIGATION,
          Noise.NEWSLETTER_PROMPT,
          Noise.COOKIE_NOTICE,
          Noise.ADVERTISEMENT,
          Noise.FOOTER);

  private static final int FEWEST_FURNISHING = 2;

  private static final Pattern SEPARATOR = Pattern.compile("[\\s~_=*#+•·.–—|<>-]{1,200}");

  private static final Pattern NAMES =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}'’.-]*|\\p{Lo}[\\p{L}]*|de|van|von|der|den|del|da|di|al|bin|la|le|and|und|et|y|e|i|и|with|in|for|\\(|\\)|&|/|,|\\||·|•|–|—|"
              + " )+\\.?");

  private static final Pattern DATE_LABEL =
      Pattern.compile(" (?:Published|Updated|Posted|Publié|Publicado|Veröffentlicht)\\b");

  private static final Pattern SMALL_WORD = Pattern.compile("(?<![\\p{L}\\d])\\p{Ll}{3,}");

  private static final LineRule FURNITURE = new FurnitureLines();

  private final NoisePhrases phrases = NoisePhrases.standard();
  private final List<LineRule> between;

  ArticleRules(LineRule... between) {
    this.between = List.of(between);
  }

  @Override
  public void apply(LineLabels labels) {
    for (int i = 0; i < labels.size(); i++) {
      if (labels.isKept(i)) {
        prompts(labels, i);
      }
    }
    boolean isBare = !labels.document().isPage() && labels.kind() == PageKind.ARTICLE;
    if (isBare) {
      FURNITURE.apply(labels);
    }
    between.forEach(rule -> rule.apply(labels));
    while (origins(labels)) {
      // What was marked has brought other lines to the edge.
    }
    outlet(labels);
    if (isBare) {
      days(labels);
      ArticleHead.apply(labels, isFurnished(labels));
      changed(labels);
    }
    headline(labels);
  }

  /**
   * Whether a page was copied with what stands around its text. Of a text that is alone no more is
   * noise than what says so: a line with a place and a day may be its own.
   */
  private static boolean isFurnished(LineLabels labels) {
    int furniture = 0;
    for (int i = 0; i < labels.size(); i++) {
      Noise noise = labels.noise(i);
      furniture += noise != null && FURNISHING.contains(noise) ? 1 : 0;
    }
    return furniture >= FEWEST_FURNISHING;
  }

  /** A day that stands on a line at an edge is that of the text, also where the line stays. */
  private static void days(LineLabels labels) {
    atEdges(
        labels,
        i -> {
          if (labels.isKept(i) && DayLine.is(labels.row(i))) {
            learnDay(labels, i);
          }
          return false;
        });
  }

  /** Looks at the first and the last lines that are kept; whether any of them was marked. */
  private boolean origins(LineLabels labels) {
    return atEdges(labels, i -> isOrigin(labels, i));
  }

  /** Whether any line is so up to some that are kept, from above and from below; all are asked. */
  private static boolean atEdges(LineLabels labels, IntPredicate line) {
    boolean any = false;
    int kept = 0;
    for (int i = 0; i < labels.size() && kept < HEAD; i++) {
      kept += labels.isKept(i) ? 1 : 0;
      any |= line.test(i);
    }
    kept = 0;
    for (int i = labels.size() - 1; i >= 0 && kept < FOOT; i--) {
      kept += labels.isKept(i) ? 1 : 0;
      any |= line.test(i);
    }
    return any;
  }

  private boolean isOrigin(LineLabels labels, int i) {
    if (!labels.isKept(i) || labels.row(i).text().length() > LONGEST_LABEL) {
      return false;
    }
    origin(labels, i);
    return !labels.isKept(i);
  }

  /**
   * The first line is the headline if it is as short as one and does not end like a sentence. It is
   * text, and stays.
   */
  private static void headline(LineLabels labels) {
    int first = 0;
    while (first < labels.size() && isFromMarkup(labels.noise(first))) {
      first++;
    }
    if (first + 1 < labels.size() && labels.isKept(first)) {
      TextLine row = labels.row(first);
      if (row.text().length() <= LONGEST_HEADLINE
          && row.words() > 1
          && !row.endsLikeASentence()
          && (labels.document().isPage() || !isAboutText(row) && !isName(labels, first))) {
        String title =
            labels.document().isPage() ? row.text() : TitleForm.of(row.text(), labels.metadata());
        labels.learn(new Metadata(null, null, title, null, null));
      }
    }
  }

  /** Two words or three with capitals, and the date at once below them: who wrote it. */
  private static boolean isName(LineLabels labels, int i) {
    TextLine row = labels.row(i);
    return row.words() <= 3
        && labels.noise(i + 1) == Noise.DATELINE
        && NAMES.matcher(row.text()).matches();
  }

  /** A picture's credit, a byline or a day, which the text of a line may be that stays. */
  private static boolean isAboutText(TextLine row) {
    return ArticleHead.isPicture(row) || ArticleHead.isSigned(row) || DayLine.is(row);
  }

  /** The day of a change is that of an article which tells no other. */
  private static void changed(LineLabels labels) {
    for (int i = 0; i < labels.size() && labels.metadata().published() == null; i++) {
      if (labels.noise(i) == Noise.DATELINE) {
        PublishedParser.parse(labels.row(i).text())
            .ifPresent(day -> labels.learn(new Metadata(null, day, null, null, null)));
      }
    }
  }

  private static boolean isFromMarkup(@Nullable Noise noise) {
    return noise != null && noise.isFromMarkup();
  }

  private void prompts(LineLabels labels, int i) {
    TextLine row = labels.row(i);
    int length = row.text().length();
    if (SEPARATOR.matcher(row.text()).matches() && !labels.code().isSetApart(i)) {
      labels.mark(i, Noise.SEPARATOR, "is a line of signs without words");
    } else if (phrases.is("advertisement", row)) {
      labels.mark(i, Noise.ADVERTISEMENT, "is a label of advertising");
    } else if (phrases.is("share-prompt", row) || length <= 60 && isSharePrompt(row)) {
      labels.mark(i, Noise.SHARE_PROMPT, "invites to share");
    } else if (length <= LONGEST_PROMPT
        && phrases.starts("newsletter-prompt", row)
        && invites(row)) {
      labels.mark(i, Noise.NEWSLETTER_PROMPT, "invites to subscribe");
    } else if (length <= 2 * LONGEST_PROMPT && phrases.starts("cookie-notice", row)) {
      labels.mark(i, Noise.COOKIE_NOTICE, "is about cookies");
    } else if (phrases.is("related-prefix", row) || isRelatedLink(row)) {
      labels.mark(i, Noise.NAVIGATION, "leads to other pages");
    } else if (length <= LONGEST_PROMPT && i > 2 && phrases.starts("copyright", row)) {
      labels.mark(i, Noise.FOOTER, "is a copyright line");
    }
  }

  /** More than one word, so that "Share prices fell" is not meant: "Share on Facebook". */
  private boolean isSharePrompt(TextLine row) {
    if (row.endsLikeASentence()) {
      return false;
    }
    String line = row.folded();
    return phrases.of("share-prompt").stream().anyMatch(p -> p.contains(" ") && line.startsWith(p));
  }

  /**
   * A sentence that begins so must also speak of what one subscribes to: "Sign up for the night
   * shift, they were told." does not.
   */
  private boolean invites(TextLine row) {
    String line = row.folded();
    return !reportsSpeech(row)
        && (!row.endsLikeASentence()
            || phrases.of("newsletter-word").stream().anyMatch(line::contains));
  }

  /** A label with its colon, and then the title of another page. */
  private boolean isRelatedLink(TextLine row) {
    if (row.text().length() > LONGEST_PROMPT) {
      return false;
    }
    String line = SIGNS.trimLeadingFrom(row.folded());
    return phrases.of("related-prefix").stream()
        .anyMatch(p -> p.endsWith(":") && line.startsWith(p) && !goesOn(row, p.length()));
  }

  /** A headline starts with a capital; a sentence that goes on after a colon does not. */
  private static boolean goesOn(TextLine row, int from) {
    String line = SIGNS.trimLeadingFrom(row.text());
    String rest = line.substring(Math.min(from, line.length())).strip();
    return row.endsLikeASentence() && !rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0));
  }

  /** What somebody is told to have said is part of a story, whatever it invites to. */
  private static boolean reportsSpeech(TextLine row) {
    return row.endsLikeASentence() && Introductions.standard().hasVerb(row.folded());
  }

  private void origin(LineLabels labels, int i) {
    TextLine row = labels.row(i);
    Optional<Published> date =
        PublishedParser.mentionsDay(row.text())
            ? PublishedParser.parse(row.text())
            : Optional.empty();
    boolean isBare = !labels.document().isPage();
    if (date.isPresent() && row.words() <= 8 && isDateLine(row)
        || isBare && DayLine.is(row) && isFurnished(labels)) {
      labels.mark(i, Noise.DATELINE, "is a line with the date");
      learnDay(labels, i);
    } else if (isSource(row)) {
      labels.mark(i, Noise.SOURCE_LINE, "names the source");
      labels.learn(new Metadata(phrases.after("source-prefix", row), null, null, null, null));
    } else if ((i > 0 || isBare && isFurnished(labels)) && isByline(row)) {
      labels.mark(i, Noise.BYLINE, "names the author");
      learnDay(labels, i);
      labels.learn(
          new Metadata(null, null, null, withoutDate(phrases.after("byline-prefix", row)), null));
    }
  }

  /** The day of a change, or of a post that is quoted, is not that of the page. */
  private static void learnDay(LineLabels labels, int i) {
    TextLine row = labels.row(i);
    boolean isOther =
        labels.document().elements().stream()
            .anyMatch(element -> element.span().contains(row.span()) && isOtherDay(element, row));
    if (!isOther) {
      PublishedParser.parseFirst(row.text())
          .ifPresent(day -> labels.learn(new Metadata(null, day, null, null, null)));
    }
  }

  private static boolean isOtherDay(Element element, TextLine row) {
    return element.name().equals("blockquote")
        || element.span().length() <= row.span().length() + MOST_BESIDE_DAY
            && "dateModified".equals(element.attributes().get("itemprop"));
  }

  /** A label that says so, or little but the date itself. */
  private boolean isDateLine(TextLine row) {
    return phrases.starts("date-prefix", row) || row.words() <= 6 && !isProse(row);
  }

  private static boolean isProse(TextLine row) {
    return row.endsLikeASentence() && row.words() > 4;
  }

  private boolean isSource(TextLine row) {
    String line = row.folded();
    return row.words() <= 10
        && phrases.of("source-prefix").stream()
            .anyMatch(
                p ->
                    line.startsWith(p)
                        && line.length() > p.length()
                        && (p.endsWith(":")
                            || p.endsWith("：")
                            || p.endsWith("=")
                            || p.contains(" in")));
  }

  private boolean isByline(TextLine row) {
    String rest = withoutDate(phrases.after("byline-prefix", row));
    return rest != null
        && rest.length() <= 80
        && Character.isLetter(rest.codePointAt(0))
        && !Character.isLowerCase(rest.codePointAt(0))
        && NAMES.matcher(withoutMonth(rest).replaceAll("[\\d:]", "")).matches();
  }

  /** "Ada Moss, Wide Press Published 11:02 am EDT, Friday, June 1, 2018" without when. */
  private static @Nullable String withoutDate(@Nullable String names) {
    if (names == null) {
      return null;
    }
    Matcher label = DATE_LABEL.matcher(names);
    return label.find() && PublishedParser.mentionsDay(names.substring(label.start()))
        ? names.substring(0, label.start()).strip()
        : names;
  }

  /** The months of many languages are written small, as no name is. */
  private static String withoutMonth(String names) {
    return PublishedParser.mentionsDay(names)
        ? SMALL_WORD
            .matcher(names)
            .replaceAll(word -> PublishedParser.mentionsDay("1 " + word.group()) ? "" : "$0")
        : names;
  }

  /**
   * A line of a few words in capitals between the headline and the date or byline: the outlet's own
   * name.
   */
  private static void outlet(LineLabels labels) {
    for (int i = 1; i < Math.min(labels.size() - 1, 5); i++) {
      Noise next = labels.noise(i + 1);
      TextLine row = labels.row(i);
      if (labels.isKept(i)
          && hasKeptAbove(labels, i)
          && (next == Noise.DATELINE || next == Noise.BYLINE)
          && row.words() <= 4
          && row.isLabel()
          && startsWordsWithCapitals(row)) {
        if (NoisePhrases.standard().is("date-prefix", row)) {
          labels.mark(i, Noise.DATELINE, "is the label of a date");
        } else {
          labels.mark(i, Noise.SOURCE_LINE, "names the outlet between headline and date");
          labels.learn(new Metadata(row.text(), null, null, null, null));
        }
      }
    }
  }

  private static boolean hasKeptAbove(LineLabels labels, int line) {
    for (int i = 0; i < line; i++) {
      if (labels.isKept(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWordsWithCapitals(TextLine row) {
    for (String word : row.text().split("\\s+")) {
      if (!Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
    }
    return !row.text().toLowerCase(Locale.ROOT).equals(row.text());
  }
}
