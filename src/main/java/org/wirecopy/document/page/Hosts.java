package org.wirecopy.document.page;

import com.google.common.base.Ascii;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whose pages an address is of. */
public final class Hosts {
  /** What is written on real pages is often no URI (RFC 3986), and its authority is one still. */
  private static final Pattern AUTHORITY =
      Pattern.compile(
          "[a-z][a-z0-9+.-]*://(?:[^/?#@]*@)?(?:www\\.)?([^/?#@:\\s\\[\\]]+|\\[[^\\]/]*\\])(?::\\d*)?(?=[/?#]|$)",
          Pattern.CASE_INSENSITIVE);

  private Hosts() {}

  /** The host of an address in lower case, without {@code www.}; {@code null} if it has none. */
  public static @Nullable String of(@Nullable String address) {
    Matcher authority = AUTHORITY.matcher(address == null ? "" : address);
    return authority.lookingAt() ? Ascii.toLowerCase(authority.group(1)) : null;
  }
}
