package org.wirecopy.trace.headline;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;

/**
 * Finds the headline that most of the documents that carry a text give it.
 *
 * <pre>{@code
 * String title = Headlines.of(documents).orElse(Headlines.opening(documents.get(0)));
 * }</pre>
 *
 * <p>Each outlet has one vote for its title and for each short line above its text, whatever it put
 * before or behind it ("UPDATE 1-", the name of the site). What the words of a line have to do with
 * the texts counts too: menus, prompts and captions say nothing of them, and one outlet alone says
 * them.
 *
 * <p>Linear in the words of the documents.
 */
public final class Headlines {
  private static final int LONGEST_OPENING = 80;

  /** What a line counts of which no word stands in the text. */
  private static final double UNRELATED = 0.1;

  /** The share of words that stand in the text, for a line of several outlets and of one. */
  private static final double RELATED = 0.2;

  private static final double WELL_RELATED = 0.5;

  /** A place with a day or an agency and a dash, an agency and a dash, a speaker and a colon. */
  private static final Pattern TAG =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{Lu}.'’ -]{2,30}(?:, [\\p{L}. ]{2,20})?(?:, \\p{L}{3,9}\\.? \\d{1,2})?"
              + "(?: \\([\\p{L}. /]{2,30}\\))? ?(?:--|[–—]|(?<=\\)) ?-) ?"
              + "|\\p{Lu}[\\p{L}.'’ -]{2,30} \\([\\p{L}. /]{2,30}\\) ?(?:--|[-–—]) ?"
              + "|\\(?[\\p{L}. /]{2,30}\\) ?(?:--|[-–—]) ?"
              + "|\\p{Lu}[\\p{Lu}.'’ -]{3,40}(?:, \\p{Lu}{4,12})?: )(?=[\\p{L}\"'“‘«])");

  /** So many texts tell what a line has to do with all of them. */
  private static final int MOST_TEXTS = 40;

  private final List<HeadedText> texts = new ArrayList<>();
  private final Map<String, Votes> byKey = new TreeMap<>();

  private Headlines() {}

  /** Who gives a headline, in which spellings, and how much it has to do with the text. */
  private static final class Votes {
    private final Set<String> voters = new TreeSet<>();
    private final Map<String, Integer> spellings = new TreeMap<>();
    private double related;
    private int documents;

    double share() {
      return related / documents;
    }

    boolean isHeadline() {
      return share() >= (voters.size() > 1 ? RELATED : WELL_RELATED);
    }

    String commonest() {
      return spellings.entrySet().stream()
          .max(
              Map.Entry.<String, Integer>comparingByValue()
                  .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
          .map(Map.Entry::getKey)
          .orElse("");
    }
  }

  /**
   * The headline of a text.
   *
   * @param carriers the documents of which it is most of the text
   * @return the headline in its commonest spelling, if they have one
   */
  public static Optional<String> of(Collection<CleanDocument> carriers) {
    checkNotNull(carriers, "carriers");
    Headlines headlines = new Headlines();
    carriers.forEach(headlines::add);
    return headlines.byKey.values().stream()
        .filter(Votes::isHeadline)
        .max(Comparator.comparingDouble(headlines::value))
        .map(Votes::commonest);
  }

  private double value(Votes votes) {
    String line = votes.commonest();
    double related =
        texts.stream()
            .limit(MOST_TEXTS)
            .mapToDouble(text -> text.related(line))
            .average()
            .orElse(0);
    return votes.voters.size() * (UNRELATED + related);
  }

  /**
   * The first words of a text, for one that has no headline.
   *
   * @param document a document that holds it
   * @param text where it stands there
   * @return a few words, with an ellipsis where they go on
   */
  public static String opening(CleanDocument document, Span text) {
    checkNotNull(document, "document");
    checkNotNull(text, "text");
    int start = HeadedText.start(document);
    Span own = text.start() <= start && start < text.end() ? new Span(start, text.end()) : text;
    String words = withoutTag(own.of(document.inLines().text()).strip().replaceAll("\\s+", " "));
    if (words.length() <= LONGEST_OPENING) {
      return words;
    }
    int blank = words.lastIndexOf(' ', LONGEST_OPENING);
    int end = blank > 0 ? blank : words.offsetByCodePoints(0, LONGEST_OPENING / 2);
    return words.substring(0, end) + "…";
  }

  /** "NEW YORK, May 30 (Reuters) - The river …" and "ADA MOSS, HOST: The river …" without that. */
  private static String withoutTag(String words) {
    String rest = TAG.matcher(words).replaceFirst("");
    return rest.isBlank() ? words : rest;
  }

  /**
   * The first words of a document's own text.
   *
   * @param document the document
   * @return a few words, with an ellipsis where they go on
   */
  public static String opening(CleanDocument document) {
    checkNotNull(document, "document");
    return opening(document, new Span(0, document.inLines().text().length()));
  }

  private void add(CleanDocument document) {
    HeadedText text = HeadedText.of(document);
    texts.add(text);
    String source = document.metadata().source();
    String voter = source == null ? document.id() : source;
    Map<String, String> lines = new TreeMap<>();
    for (String line : text.lines()) {
      lines.putIfAbsent(HeadlineForm.key(line), line);
    }
    lines.remove("");
    lines.forEach(
        (key, line) -> {
          Votes votes = byKey.computeIfAbsent(key, k -> new Votes());
          votes.voters.add(voter);
          votes.spellings.merge(line, 1, Integer::sum);
          votes.documents++;
          votes.related += text.related(line);
        });
  }
}
