package org.wirecopy.cli.check;

import com.google.common.base.Ascii;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.check.Material;
import org.wirecopy.document.Metadata;

/**
 * The sources that may be copied: by the name or the host that texts give, or by their paths. Not
 * safe for threads.
 */
final class AllowedSources implements Predicate<Material> {
  private static final String USUAL_PREFIX = "www.";
  private static final String NOT = "!";

  private final Set<String> names;
  private final PathPatterns paths;
  private final Map<String, PathPatterns> unmet = new LinkedHashMap<>();

  /**
   * The sources.
   *
   * @param names their names, hosts and patterns
   * @param naming from where patterns name files
   */
  AllowedSources(List<String> names, RelativeNames naming) {
    this.names = names.stream().map(AllowedSources::plain).collect(Collectors.toSet());
    this.paths = new PathPatterns(names, naming);
    names.stream()
        .filter(name -> !name.startsWith(NOT))
        .forEach(name -> unmet.put(name, new PathPatterns(List.of(name), naming)));
  }

  @Override
  public boolean test(Material material) {
    return given(material).anyMatch(names::contains) || paths.name(material.path());
  }

  /** Takes note of which sources a text is of. */
  void meet(Material material) {
    if (!unmet.isEmpty()) {
      List<String> given = given(material).toList();
      unmet.keySet().removeIf(name -> given.contains(plain(name)));
      meet(material.path());
    }
  }

  /** Takes note of which sources a file is of, which is not read. */
  void meet(String path) {
    unmet.values().removeIf(pattern -> pattern.name(path));
  }

  /** The names of sources of which no text was met. */
  List<String> unmet() {
    return List.copyOf(unmet.keySet());
  }

  /** The source and the host that a text gives. */
  private static Stream<String> given(Material material) {
    Metadata metadata = material.document().metadata();
    return Stream.of(metadata.source(), host(metadata.url()))
        .filter(Objects::nonNull)
        .map(AllowedSources::plain);
  }

  /** A name in small letters; of an address the host, without the usual prefix. */
  private static String plain(String name) {
    String host = name.contains("://") ? host(name) : name;
    String lower = Ascii.toLowerCase(host == null ? name : host);
    return lower.startsWith(USUAL_PREFIX) ? lower.substring(USUAL_PREFIX.length()) : lower;
  }

  private static @Nullable String host(@Nullable String url) {
    try {
      return url == null ? null : URI.create(url).getHost();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
