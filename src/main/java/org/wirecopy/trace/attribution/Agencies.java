package org.wirecopy.trace.attribution;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableMap;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wirecopy.table.Table;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.Phrases;
import org.wirecopy.trace.named.Agency;

/**
 * The news agencies of the world and the release services, with the names that they are credited
 * by, from the table {@code agencies.tsv}.
 *
 * <pre>{@code
 * Agencies.standard().byCode("AFP").orElseThrow().name();  // Agence France-Presse
 * }</pre>
 *
 * <p>Immutable and safe for threads. Finding names costs one look-up a word.
 */
public final class Agencies {
  /** The code of credits that name no agency: "(Agencies)", "avec agences". */
  public static final String GENERIC = "GENERIC";

  /** Names up to this many letters are often words or other abbreviations in other case. */
  private static final int SHORT = 6;

  /** No character of Hangul is below this. */
  private static final char FIRST_HANGUL = 0x1100;

  private static final int LONGEST_PARTICLE = 3;

  private static final Agencies STANDARD = load();

  private final ImmutableMap<String, Agency> agencies;
  private final Set<String> releaseServices;
  private final Set<String> outlets;
  private final Set<String> words;
  private final Map<String, Agency> korean = new TreeMap<>();
  private final Phrases<Name> names;

  private Agencies(
      ImmutableMap<String, Agency> agencies,
      Set<String> releaseServices,
      Set<String> outlets,
      Set<String> words,
      Phrases<Name> names) {
    this.agencies = agencies;
    this.releaseServices = releaseServices;
    this.outlets = outlets;
    this.words = words;
    for (Agency agency : agencies.values()) {
      agency.aliases().stream()
          .filter(alias -> alias.codePoints().allMatch(Agencies::isHangul))
          .forEach(alias -> korean.put(alias, agency));
    }
    this.names = names;
  }

  /**
   * The agencies that the project knows.
   *
   * @return the same object each time
   */
  public static Agencies standard() {
    return STANDARD;
  }

  /**
   * All agencies.
   *
   * @return in the order of the table
   */
  public Collection<Agency> all() {
    return agencies.values();
  }

  /**
   * The agency with a code.
   *
   * @param code the code, for example {@code AFP}
   * @return the agency, or nothing if the table has no such code
   */
  public Optional<Agency> byCode(String code) {
    checkNotNull(code, "code");
    return Optional.ofNullable(agencies.get(code));
  }

  /**
   * Whether an agency carries press releases for their issuers instead of reporting itself.
   *
   * @param agency the agency
   * @return true for PR Newswire, Business Wire and their like
   */
  public boolean carriesReleases(Agency agency) {
    checkNotNull(agency, "agency");
    return releaseServices.contains(agency.code());
  }

  /**
   * Whether an agency is an outlet that also sends its texts to others: it is named for what it
   * says itself far more often than for what it sent.
   */
  boolean isOutlet(Agency agency) {
    return outlets.contains(agency.code());
  }

  /** Whether a name of an agency is also a word, a place or a person's name. */
  boolean isWord(String name) {
    return words.contains(name);
  }

  private static boolean isHangul(int codePoint) {
    return UnicodeScript.of(codePoint) == UnicodeScript.HANGUL;
  }

  /** Where words of a text name an agency; whether as a credit is not said. */
  List<Phrases.Match<Agency>> find(Tokens tokens) {
    List<Phrases.Match<Agency>> found = new ArrayList<>();
    int end = 0;
    for (Phrases.Match<Name> match : names.find(tokens)) {
      if (match.from() >= end && match.value().isSpelled(tokens, match)) {
        addJoined(tokens, end, match.from(), found);
        found.add(new Phrases.Match<>(match.value().agency, match.from(), match.to()));
        end = match.to();
      }
    }
    addJoined(tokens, end, tokens.size(), found);
    return found;
  }

  /** Adds the names that are written in one with other words: "l'AFP", "AA'ya", "연합뉴스와". */
  private void addJoined(Tokens tokens, int from, int to, List<Phrases.Match<Agency>> found) {
    if (from >= to) {
      return;
    }
    String text = tokens.original();
    int end = tokens.end(to - 1);
    int apostrophe = apostrophe(text, tokens.start(from), end);
    for (int i = from; i < to; i++) {
      while (apostrophe <= tokens.start(i) && apostrophe < end) {
        apostrophe = apostrophe(text, apostrophe + 1, end);
      }
      if (apostrophe < tokens.end(i) - 1) {
        Agency agency = joined(text, tokens.start(i), apostrophe, tokens.end(i));
        if (agency != null) {
          found.add(new Phrases.Match<>(agency, i, i + 1));
        }
      }
      if (text.charAt(tokens.start(i)) >= FIRST_HANGUL) {
        Agency agency = withParticle(tokens, i);
        if (agency != null) {
          found.add(new Phrases.Match<>(agency, i, i + 1));
        }
      }
    }
  }

  /** The first apostrophe from an offset on, or the end. */
  private static int apostrophe(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\'' || c == '’') {
        return i;
      }
    }
    return end;
  }

  private @Nullable Agency joined(String text, int start, int apostrophe, int end) {
    Agency agency = named(text.substring(apostrophe + 1, end));
    return agency != null ? agency : named(text.substring(start, apostrophe));
  }

  private @Nullable Agency named(String word) {
    if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
      return null;
    }
    Tokens one = Tokenizer.tokenize(word);
    return names.find(one).stream()
        .filter(match -> match.to() == one.size() && match.value().isSpelled(one, match))
        .map(match -> match.value().agency)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Agency withParticle(Tokens tokens, int word) {
    String text = tokens.original();
    int start = tokens.start(word);
    if (UnicodeScript.of(text.codePointAt(start)) != UnicodeScript.HANGUL) {
      return null;
    }
    for (Map.Entry<String, Agency> name : korean.entrySet()) {
      if (text.startsWith(name.getKey(), start)
          && tokens.end(word) - start <= name.getKey().length() + LONGEST_PARTICLE) {
        return name.getValue();
      }
    }
    return null;
  }

  private static Agencies load() {
    ImmutableMap.Builder<String, Agency> agencies = ImmutableMap.builder();
    Set<String> releaseServices = new TreeSet<>();
    Set<String> outlets = new TreeSet<>();
    Set<String> words = new TreeSet<>();
    Phrases.Builder<Name> names = Phrases.builder();
    for (Table.Row row : Table.read(Agencies.class, "agencies.tsv").rows()) {
      Agency agency =
          new Agency(row.cell("code"), row.cell("name"), row.items("aliases"), row.cell("country"));
      agencies.put(agency.code(), agency);
      if (row.cell("service").equals("release")) {
        releaseServices.add(agency.code());
      } else if (row.cell("service").equals("outlet")) {
        outlets.add(agency.code());
      }
      words.addAll(row.items("words"));
      names.add(agency.code(), new Name(agency, exact(agency, agency.code())));
      names.add(agency.name(), new Name(agency, exact(agency, agency.name())));
      agency.aliases().forEach(alias -> names.add(alias, new Name(agency, exact(agency, alias))));
    }
    return new Agencies(
        agencies.buildOrThrow(),
        Set.copyOf(releaseServices),
        Set.copyOf(outlets),
        Set.copyOf(words),
        names.build());
  }

  /** The only spelling that counts, or {@code null} where capitals are enough. */
  private static @Nullable String exact(Agency agency, String name) {
    boolean lower = Character.isLowerCase(name.codePointAt(0)) && !agency.code().equals(GENERIC);
    return name.length() <= SHORT || lower ? name : null;
  }

  /** A name of an agency; a short one stands for it only in its exact spelling. */
  private record Name(Agency agency, @Nullable String spelling) {
    boolean isSpelled(Tokens tokens, Phrases.Match<Name> match) {
      String text = tokens.original();
      int start = tokens.start(match.from());
      if (spelling == null) {
        return isNameLike(text, start)
            || isNameLike(text, tokens.start(match.to() - 1))
            || agency.code().equals(GENERIC);
      }
      String exact = spelling.strip();
      return text.startsWith(exact, start) || start > 0 && text.startsWith(exact, start - 1);
    }

    private static boolean isNameLike(String text, int start) {
      return !Character.isLowerCase(text.codePointAt(start)) || text.startsWith("dpa-", start);
    }
  }
}
