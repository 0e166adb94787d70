package org.wirecopy.cli;

import com.google.common.base.Ascii;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirecopy.check.Material;
import org.wirecopy.document.Metadata;
import org.wirecopy.files.IgnoreRules;

/** The sources that may be copied: by the name or the host that texts give, or by their paths. */
final class AllowedSources implements Predicate<Material> {
  private static final String USUAL_PREFIX = "www.";

  private final Set<String> names;
  private final IgnoreRules paths;

  AllowedSources(List<String> names) {
    this.names = names.stream().map(AllowedSources::plain).collect(Collectors.toSet());
    this.paths = IgnoreRules.of("", names);
  }

  @Override
  public boolean test(Material material) {
    Metadata metadata = material.document().metadata();
    return isNamed(metadata.source()) || isNamed(host(metadata.url())) || isBelow(material.path());
  }

  /** Whether a pattern names a file or a folder around it. */
  private boolean isBelow(String path) {
    boolean isFolder = false;
    for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (paths.verdict(path.substring(0, end), isFolder) == IgnoreRules.Verdict.IGNORED) {
        return true;
      }
      isFolder = true;
    }
    return false;
  }

  private boolean isNamed(@Nullable String name) {
    return name != null && names.contains(plain(name));
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
