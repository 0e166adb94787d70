package org.wirecopy.trace.named;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;

/**
 * A news agency.
 *
 * @param code the short name used in rows, for example {@code AFP}
 * @param name the full name
 * @param aliases other names and spellings, in any script
 * @param country the ISO 3166-1 alpha-2 code of its seat, empty for unspecified agencies
 */
public record Agency(String code, String name, List<String> aliases, String country) {
  /** Copies the aliases. */
  public Agency {
    checkNotNull(code, "code");
    checkNotNull(name, "name");
    checkNotNull(aliases, "aliases");
    checkNotNull(country, "country");
    aliases = List.copyOf(aliases);
  }
}
