package org.wirecopy.trace.attribution;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecopy.document.Element;
import org.wirecopy.document.Span;
import org.wirecopy.document.dates.PublishedParser;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.table.Table;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.Phrases;
import org.wirecopy.work.Labels;

/**
 * Finds notes that say where a text was taken from, by the phrases of the table {@code
 * reprint-forms.tsv}: republication notes, source lines, and the "via" and "h/t" of web pages.
 *
 * <pre>{@code
 * Reprints.find(clean).get(0).from();  // The Harbour Post
 * }</pre>
 *
 * <p>Safe for threads. One look-up a word, and a look at the rest of the line behind each phrase.
 */
public final class Reprints {
  private static final int MOST_WORDS = 16;
  private static final int LONGEST_DATED = 100;
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern DAY_WORD =
      Pattern.compile(
          "(?i:at|on|the|um|uhr|à|a|le|el|am|den|om|kl|de|p\\.?m?|a\\.?m?|et|[ecmp][sd]?t|gmt|utc"
              + "|bst|cest|cet|ist|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)");
  private static final Phrases<Place> FORMS = load();

  private static final Function<CleanDocument, List<Reprint>> FINDER = Reprints::look;

  /** Where a phrase must stand to be a note. */
  private enum Place {
    /** Anywhere, since it says all by itself. */
    ANYWHERE,
    /** At the start of a line, with a colon behind it. */
    LABEL,
    /** At the start of a line. */
    LINE
  }

  private Reprints() {}

  /**
   * The notes of a document, which are looked for once.
   *
   * @param document the document
   * @return the notes, in order
   */
  public static List<Reprint> find(CleanDocument document) {
    checkNotNull(document, "document");
    return document.once(FINDER);
  }

  private static List<Reprint> look(CleanDocument document) {
    List<Reprint> notes = new ArrayList<>();
    Tokens tokens = document.tokens();
    for (Phrases.Match<Place> form : FORMS.find(tokens)) {
      if (isPlaced(tokens, form)) {
        Reprint note = note(document, form);
        if (!note.from().isEmpty() || !note.links().isEmpty()) {
          notes.add(note);
        }
      }
    }
    return List.copyOf(notes);
  }

  private static boolean isPlaced(Tokens tokens, Phrases.Match<Place> form) {
    String text = tokens.original();
    int start = tokens.start(form.from());
    String before = text.substring(lineStart(text, start), start);
    boolean opens = Wording.isBare(before);
    int end = tokens.end(form.to() - 1);
    return switch (form.value()) {
      case ANYWHERE -> true;
      case LABEL ->
          opens && text.substring(end, Math.min(text.length(), end + 3)).matches("(?s)\\s?[:：].*");
      case LINE -> opens;
    };
  }

  private static int lineStart(String text, int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  /** From the phrase to the end of its sentence or line. */
  private static Reprint note(CleanDocument document, Phrases.Match<Place> form) {
    Tokens tokens = document.tokens();
    String text = tokens.original();
    int from = tokens.end(form.to() - 1);
    int line = text.indexOf('\n', from);
    int limit = line < 0 ? text.length() : line;
    int end = from;
    int last = form.to();
    while (last < tokens.size()
        && last - form.to() < MOST_WORDS
        && tokens.start(last) < limit
        && !Wording.endsSentence(text.substring(end, tokens.start(last)).strip())) {
      end = tokens.end(last);
      last++;
    }
    Span span = new Span(tokens.start(form.from()), end);
    String name = text.substring(from, end).replaceFirst("^[\\s:：,–—-]+", "").strip();
    return new Reprint(withoutDay(name), links(document, span, limit), span);
  }

  /**
   * "May 30 at 10:25 p.m. PT" names nobody, "ANP 6 juni 2018, 15:20" the agency, "June 1, 2018 in
   * The Harbour Post" the paper.
   */
  private static String withoutDay(String name) {
    Matcher digit = DIGIT.matcher(name);
    if (name.length() > LONGEST_DATED || !digit.find() || !PublishedParser.mentionsDay(name)) {
      return name;
    }
    String[] words = name.split("\\s+");
    int from = 0;
    int to = words.length;
    while (from < to && isOfDay(words[from])) {
      from++;
    }
    while (to > from && isOfDay(words[to - 1])) {
      to--;
    }
    boolean isCut = from > 0 || to < words.length;
    String rest = String.join(" ", List.of(words).subList(from, to));
    return isCut ? rest.replaceFirst("^(?:in|on|by|at) |^[|,/–—-]+ ?", "").strip() : name;
  }

  /** A number, a time, a month, or a short word between such: "at", "p.m.", "PT", "Fri". */
  private static boolean isOfDay(String word) {
    String bare = word.replaceAll("^[(,|/–—-]+|[),.;:|/–—-]+$", "");
    return bare.isEmpty()
        || DIGIT.matcher(bare).find()
        || PublishedParser.mentionsDay("1 " + bare)
        || DAY_WORD.matcher(bare).matches();
  }

  private static List<String> links(CleanDocument document, Span span, int limit) {
    List<String> links = new ArrayList<>();
    Tokens tokens = document.tokens();
    for (int i = tokens.indexFrom(span.start()); i < tokens.size(); i++) {
      if (tokens.start(i) >= limit) {
        break;
      }
      if (Outlets.host(tokens.text(i)) != null) {
        links.add(tokens.text(i));
      }
    }
    Span place = new Span(span.start(), Math.max(span.end(), limit));
    for (Element element : document.document().elements()) {
      String link = element.attributes().get("href");
      if (link != null && element.span().overlap(place) > 0) {
        links.add(link);
      }
    }
    return links;
  }

  /** A phrase that several languages have stands where the first of them has it. */
  private static Phrases<Place> load() {
    Map<String, Place> places = new LinkedHashMap<>();
    for (Table.Row row : Table.read(Reprints.class, "reprint-forms.tsv").rows()) {
      Place place = Labels.constant(Place.class, row.cell("place"));
      row.items("phrases").forEach(phrase -> places.putIfAbsent(phrase, place));
    }
    Phrases.Builder<Place> forms = Phrases.builder();
    places.forEach(forms::add);
    return forms.build();
  }
}
