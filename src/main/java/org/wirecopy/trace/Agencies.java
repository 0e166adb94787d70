package org.wirecopy.trace;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wirecopy.table.Table;
import org.wirecopy.token.Phrases;
import org.wirecopy.token.Tokens;

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

  private static final Agencies STANDARD = load();

  private final ImmutableMap<String, Agency> agencies;
  private final Set<String> releaseServices;
  private final Phrases<Name> names;

  private Agencies(
      ImmutableMap<String, Agency> agencies, Set<String> releaseServices, Phrases<Name> names) {
    this.agencies = agencies;
    this.releaseServices = releaseServices;
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
    return Optional.ofNullable(agencies.get(code));
  }

  /**
   * Whether an agency carries press releases for their issuers instead of reporting itself.
   *
   * @param agency the agency
   * @return true for PR Newswire, Business Wire and their like
   */
  public boolean carriesReleases(Agency agency) {
    return releaseServices.contains(agency.code());
  }

  /** Where words of a text name an agency; whether as a credit is not said. */
  List<Phrases.Match<Agency>> find(Tokens tokens) {
    List<Phrases.Match<Agency>> found = new ArrayList<>();
    int end = 0;
    for (Phrases.Match<Name> match : names.find(tokens)) {
      if (match.from() >= end && match.value().isSpelled(tokens, match)) {
        found.add(new Phrases.Match<>(match.value().agency, match.from(), match.to()));
        end = match.to();
      }
    }
    return found;
  }

  private static Agencies load() {
    ImmutableMap.Builder<String, Agency> agencies = ImmutableMap.builder();
    Set<String> releaseServices = new TreeSet<>();
    Phrases.Builder<Name> names = Phrases.builder();
    for (Table.Row row : Table.read(Agencies.class, "agencies.tsv").rows()) {
      Agency agency =
          new Agency(row.cell("code"), row.cell("name"), row.items("aliases"), row.cell("country"));
      agencies.put(agency.code(), agency);
      if (row.cell("service").equals("release")) {
        releaseServices.add(agency.code());
      }
      names.add(agency.code(), new Name(agency, agency.code()));
      names.add(agency.name(), new Name(agency, exact(agency.name())));
      agency.aliases().forEach(alias -> names.add(alias, new Name(agency, exact(alias))));
    }
    return new Agencies(agencies.buildOrThrow(), Set.copyOf(releaseServices), names.build());
  }

  private static @Nullable String exact(String name) {
    return name.length() <= SHORT ? name : null;
  }

  /** A name of an agency; a short one stands for it only in its exact spelling. */
  private record Name(Agency agency, @Nullable String spelling) {
    boolean isSpelled(Tokens tokens, Phrases.Match<Name> match) {
      String text = tokens.original();
      int start = tokens.start(match.from());
      return spelling == null
          ? isNameLike(text, start)
              || isNameLike(text, tokens.start(match.to() - 1))
              || agency.code().equals(GENERIC)
          : text.startsWith(spelling.strip(), start) || startsInside(text, start);
    }

    private boolean startsInside(String text, int start) {
      return start > 0 && text.startsWith(spelling.strip(), start - 1);
    }

    private static boolean isNameLike(String text, int start) {
      return !Character.isLowerCase(text.codePointAt(start)) || text.startsWith("dpa-", start);
    }
  }
}
