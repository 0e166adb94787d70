package org.wirecopy.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whose pages an address is of. */
final class Hosts {
  /** What comes behind the authority is often no URI (RFC 3986) on real pages. */
  private static final Pattern ORIGIN = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*");

  private Hosts() {}

  /** The host of an address, without {@code www.}; {@code null} if it has none. */
  static @Nullable String of(@Nullable String address) {
    Matcher origin = ORIGIN.matcher(address == null ? "" : address);
    try {
      String host = origin.lookingAt() ? new URI(origin.group()).getHost() : null;
      return host != null && host.startsWith("www.") ? host.substring(4) : host;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
