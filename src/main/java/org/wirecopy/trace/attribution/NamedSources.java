package org.wirecopy.trace.attribution;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.chain.WordWeights;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.table.Table;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.Phrases;
import org.wirecopy.trace.named.Agency;
import org.wirecopy.trace.named.NamedSource;
import org.wirecopy.work.Labels;

/**
 * Finds the sources that a text points to: names beside words that attribute ("according to the
 * Harbour Office", "Ada Lund said", "published by the Post", "leaks from the Consortium"), in
 * scripts with capitals. What a name is, its own words tell, from the table {@code
 * source-words.tsv}.
 *
 * <pre>{@code
 * NamedSources.find(clean).get(0).name();  // Harbour Office
 * }</pre>
 *
 * <p>Safe for threads. One look-up a word, and a look at the words beside each name.
 */
public final class NamedSources {
  private static final int MOST_WORDS = 9;
  private static final int LONGEST_PERSON = 5;
  private static final int SHORTEST = 3;
  private static final int REACH = 4;
  private static final List<String> FROM = List.of("from", "by", "von", "par", "por", "de", "da");
  private static final Pattern CONTRACTION =
      Pattern.compile(
          "(?:he|she|it|that|there|here|who|what|let|we|they|you|i)['’](?:s|re|ve|ll|d|m)",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> JOINTS =
      List.of("and", "et", "und", "y", "e", "en", "och", "и");
  private static final WordWeights WORDS = WordWeights.of(List.of());
  private static final Map<String, Use> USES = load();
  private static final List<String> DESCRIBING = List.of("of", "for", "the", "des", "für");
  private static final List<String> CONNECTING =
      List.of("of", "for", "the", "de", "du", "des", "la", "le", "del", "di", "für", "der", "van");

  /** What a word says of the name that it stands in or beside. */
  private enum Use {
    OUTLET,
    ORGANISATION,
    DOCUMENT,
    PUBLISHES,
    LAW,
    TITLE
  }

  private final Tokens tokens;
  private final Citations citations;
  private final List<Phrases.Match<Agency>> agencies;

  private NamedSources(CleanDocument document) {
    this.tokens = document.body();
    this.citations = new Citations(tokens);
    this.agencies = Agencies.standard().find(tokens);
  }

  /**
   * Finds the sources of a document's own text.
   *
   * @param document the document
   * @return each place that points to one, in order; a pronoun points to nobody
   */
  public static List<NamedSource> find(CleanDocument document) {
    checkNotNull(document, "document");
    return new NamedSources(document).find();
  }

  private List<NamedSource> find() {
    List<NamedSource> found = new ArrayList<>();
    boolean attributed = false;
    List<int[]> names = names();
    for (int i = names.size() - 1; i >= 0; i--) {
      int[] name = names.get(i);
      Use beside = name[1] < tokens.size() && isTogether(name[1] - 1) ? use(name[1]) : null;
      attributed =
          beside == Use.PUBLISHES
              || citations.cites(name[0], name[1])
              || isFromDocuments(name[0])
              || attributed && isJoined(name[1]);
      if (attributed || beside == Use.DOCUMENT) {
        source(name[0], name[1], beside).ifPresent(found::add);
      }
    }
    Collections.reverse(found);
    return found;
  }

  /** The first word of each name and the one after its last. */
  private List<int[]> names() {
    List<int[]> names = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int to = isCapital(at) ? end(at) : at;
      while (at < to && isBeforeName(at)) {
        at++;
      }
      if (at < to) {
        names.add(new int[] {at, to});
      }
      at = Math.max(at + 1, to);
    }
    return names;
  }

  /** A function word, a pronoun with its verb, or a word that attributes. */
  private boolean isBeforeName(int word) {
    return !WORDS.isContent(tokens.word(word))
        || citations.isCue(word)
        || CONTRACTION.matcher(tokens.text(word)).matches();
  }

  /** "both the Post and the Consortium have published": what is said of the one is of both. */
  private boolean isJoined(int end) {
    return end + 1 < tokens.size()
        && isTogether(end - 1)
        && isTogether(end)
        && JOINTS.contains(tokens.text(end))
        && (isCapital(end + 1) || end + 2 < tokens.size() && isCapital(end + 2));
  }

  /** The word after a run of capitals, with "of" and its like between them. */
  private int end(int from) {
    int to = from + 1;
    while (to < tokens.size() && to - from < MOST_WORDS && isTogether(to - 1)) {
      boolean joint = to + 1 < tokens.size() && isConnecting(to) && isTogether(to);
      int next = joint ? (isConnecting(to + 1) && to + 2 < tokens.size() ? to + 2 : to + 1) : to;
      if (!isCapital(next)) {
        break;
      }
      to = next + 1;
    }
    return to;
  }

  private boolean isConnecting(int word) {
    return CONNECTING.contains(tokens.text(word));
  }

  private Optional<NamedSource> source(int from, int to, @Nullable Use beside) {
    Span span = tokens.span(from, to);
    Optional<Agency> agency = agency(from, to);
    if (agency.isPresent()) {
      String code = agency.get().code();
      return code.equals(Agencies.GENERIC)
          ? Optional.empty()
          : Optional.of(new NamedSource(code, code, NamedSource.Kind.AGENCY, span));
    }
    NamedSource.Kind kind = kind(from, to, beside);
    return kind == null
        ? Optional.empty()
        : Optional.of(new NamedSource(name(from, to), alias(from, to), kind, span));
  }

  private Optional<Agency> agency(int from, int to) {
    return agencies.stream()
        .filter(agency -> agency.from() < to && from < agency.to())
        .filter(agency -> isNamed(agency, from, to))
        .map(Phrases.Match::value)
        .findFirst();
  }

  /** "Petra" is an agency, "Petra Hansen" is none; "Bloomberg News" is. */
  private boolean isNamed(Phrases.Match<Agency> agency, int from, int to) {
    boolean whole = agency.from() <= from && agency.to() >= to;
    String words = tokens.span(agency.from(), agency.to()).of(tokens.original());
    return whole
        || Wording.isAllCapitals(words)
        || use(to - 1) == Use.OUTLET
        || use(to - 1) == Use.ORGANISATION;
  }

  /** What a name is, or {@code null} where it is of nobody who could be asked. */
  private NamedSource.@Nullable Kind kind(int from, int to, @Nullable Use beside) {
    if (use(from) == Use.LAW || use(to - 1) == Use.LAW) {
      return null;
    }
    for (int i = from; i < to; i++) {
      Use use = use(i);
      if (use == Use.OUTLET) {
        return NamedSource.Kind.OUTLET;
      }
      if (use == Use.ORGANISATION) {
        return NamedSource.Kind.ORGANISATION;
      }
    }
    if (to - from == 1) {
      boolean abbreviation =
          tokens.text(from).length() >= SHORTEST
              && use(from) != Use.TITLE
              && Wording.isAllCapitals(tokens.text(from));
      return abbreviation ? NamedSource.Kind.ORGANISATION : null;
    }
    if (beside == Use.DOCUMENT) {
      return NamedSource.Kind.DOCUMENT;
    }
    if (beside == Use.PUBLISHES) {
      return NamedSource.Kind.OUTLET;
    }
    if (isOwned(from, to) || isDescribed(from, to)) {
      return null;
    }
    return isNamedBy(from, "the") || to - from > LONGEST_PERSON
        ? NamedSource.Kind.ORGANISATION
        : NamedSource.Kind.PERSON;
  }

  /** "Norway's Finnmark": a place rather than a person. */
  private boolean isOwned(int from, int to) {
    return IntStream.range(from, to - 1)
        .mapToObj(tokens::text)
        .anyMatch(word -> word.endsWith("'s") || word.endsWith("’s"));
  }

  /**
   * "Rumpf des Schiffes", "Keeper of Keys": of the words that join, persons have "de" and "van".
   */
  private boolean isDescribed(int from, int to) {
    return IntStream.range(from, to).mapToObj(tokens::text).anyMatch(DESCRIBING::contains)
        && !isNamedBy(from, "the");
  }

  private boolean isNamedBy(int word, String article) {
    return word > 0 && Ascii.equalsIgnoreCase(tokens.text(word - 1), article);
  }

  /** "leaks from the Consortium", "documents obtained by the Post". */
  private boolean isFromDocuments(int from) {
    boolean document = false;
    boolean preposition = false;
    for (int i = Math.max(0, from - REACH); i < from; i++) {
      document |= use(i) == Use.DOCUMENT || use(i) == Use.PUBLISHES;
      preposition |= FROM.contains(tokens.text(i).toLowerCase(Locale.ROOT));
    }
    return document && preposition;
  }

  private @Nullable Use use(int word) {
    return USES.get(tokens.text(word).toLowerCase(Locale.ROOT));
  }

  private String name(int from, int to) {
    String words = tokens.span(from, to).of(tokens.original()).replaceAll("\\s+", " ");
    return words.endsWith("'s") || words.endsWith("’s")
        ? words.substring(0, words.length() - 2)
        : words;
  }

  /** The abbreviation in brackets behind a name, if it is one of it. */
  private String alias(int from, int to) {
    if (to < tokens.size()) {
      String word = tokens.text(to);
      String between = tokens.original().substring(tokens.end(to - 1), tokens.start(to));
      if (between.strip().equals("(") && Wording.isAllCapitals(word)) {
        return word;
      }
    }
    return name(from, to);
  }

  private boolean isCapital(int word) {
    return Character.isUpperCase(tokens.text(word).codePointAt(0));
  }

  /** Nothing but spaces stands between a word and the next. */
  private boolean isTogether(int word) {
    return word + 1 < tokens.size()
        && tokens
            .original()
            .substring(tokens.end(word), tokens.start(word + 1))
            .codePoints()
            .allMatch(c -> Character.isSpaceChar(c) || c == '\t');
  }

  /** Whether a word stands in the names of outlets: "Post", "Zeitung", "diario". */
  static boolean isForOutlets(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    boolean owns = small.endsWith("'s") || small.endsWith("’s");
    return USES.get(owns ? small.substring(0, small.length() - 2) : small) == Use.OUTLET;
  }

  private static Map<String, Use> load() {
    Map<String, Use> uses = new HashMap<>();
    for (Table.Row row : Table.read(NamedSources.class, "source-words.tsv").rows()) {
      Use use = Labels.constant(Use.class, row.cell("use"));
      row.items("words").forEach(word -> uses.putIfAbsent(word, use));
    }
    return Map.copyOf(uses);
  }
}
