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
  private final Set<String> names;
  private final IgnoreRules paths;

  AllowedSources(List<String> names) {
    this.names = names.stream().map(Ascii::toLowerCase).collect(Collectors.toSet());
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
    return name != null && names.contains(Ascii.toLowerCase(name));
  }

  private static @Nullable String host(@Nullable String url) {
    try {
      String host = url == null ? null : URI.create(url).getHost();
      return host != null && host.startsWith("www.") ? host.substring(4) : host;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
